/** The control API said no; the message is its own. */

import type { components } from './types.gen.cjs'

export type Problem = components['schemas']['Problem']

export class ControlError extends Error {
  override readonly name = 'ControlError'
  readonly status: number
  readonly title: string
  readonly detail: string
  /** What is wrong, place by place; often empty. */
  readonly errors: NonNullable<Problem['errors']>

  constructor({ status, title, detail, errors = [] }: Omit<Problem, 'type'>) {
    super(detail)
    this.status = status
    this.title = title
    this.detail = detail
    this.errors = errors
  }
}
