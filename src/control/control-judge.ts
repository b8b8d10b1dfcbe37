/** The judge of the control API: it judges as the dialects are judged; here what is wrong is refused. */

import type { SpecBundle } from '../core/spec-source.js'
import type { Violation } from '../core/violation.js'
import { createJudge, type Judge } from '../judge/judge.js'
import { BASE_PATH } from './base-path.js'
import { checks } from './checks.gen.js'
import { operations } from './spec.gen.js'

const load = async (): Promise<SpecBundle> => {
  const { document, overlays, translations } = await import('./document.gen.js')
  return { document, overlays, translations }
}

export const createControlJudge = (): Promise<Judge> =>
  createJudge({ basePath: BASE_PATH, operations, readings: [], spec: { checks, load } }, new Map())

/** That the body as a whole does not fit says nothing where something in it does not. */
export const telling = (violations: readonly Violation[]): readonly Violation[] => {
  const inside = violations.filter(({ at, code }) => at !== 'body' || code !== 'invalid-field')
  return inside.length > 0 ? inside : violations
}
