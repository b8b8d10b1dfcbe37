/** What was wrong in one exchange. */

import type { ViolationCode } from '../core/violation.js'

export type Finding = {
  readonly code: ViolationCode
  readonly severity: 'error' | 'warning' | 'advice'
  readonly side: 'request' | 'response'
  readonly dialect: string
  readonly operation: string | null
  readonly at: string
  readonly pointer: string
  readonly message: string
  readonly expected?: string
  readonly received?: string
  readonly evidence: {
    readonly grade: 'documented' | 'inferred' | 'guessed'
    readonly source: string
    readonly reading?: string
  }
  readonly suggestion?: string
  readonly request: string
  readonly curl: string
  readonly exchange: number
}
