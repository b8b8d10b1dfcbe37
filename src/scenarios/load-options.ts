/** What can be asked of a scenario when it is loaded. */
import type { Instant } from '../core/ledger-types.js'
import type { Rights } from '../core/rights.js'
import type { CheckReadings } from './parse-scenario.js'

export type LoadOptions = {
  /** Generates another business of the same kind. */
  readonly seed?: number | undefined
  /** Moves the clock on after the business was built, so that what falls due until then happens. Never back. */
  readonly now?: Instant | undefined
  /** How many invoices the generated business writes, for measuring at other sizes. */
  readonly invoices?: number | undefined
  /** Throws when the file chooses a reading or an option that there is not; told with its line. */
  readonly checkReadings?: CheckReadings | undefined
  /** Refuses keys with others than these; left out, any will do. */
  readonly rights?: Rights | null | undefined
  readonly onProgress?: ((done: number, of: number, what: string) => void) | undefined
}
