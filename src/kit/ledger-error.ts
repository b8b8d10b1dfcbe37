/** The books refuse, or do not hold what was asked for; the message says which, why and what to do. */

export type LedgerErrorCode =
  /** The ledger does not do it as things are. */
  | 'refused'
  /** Nothing fits. */
  | 'not-found'
  /** What was asked makes no sense, whatever the books hold. */
  | 'invalid'

export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  constructor(
    readonly code: LedgerErrorCode,
    message: string,
    /** What is wrong, place by place; often empty. */
    readonly findings: readonly { readonly at: string; readonly message: string }[] = [],
  ) {
    super(message)
  }
}
