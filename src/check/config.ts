/** What a `proforma.config.yaml` says; its JSON Schema is `contract/config.schema.json`. */

import type { FailOn, Suppression } from '../contract/check-result.js'
import type { Others } from '../proxy/guard.js'

export type Config = {
  readonly scenario?: string
  readonly seed?: number
  readonly now?: string
  readonly readings?: Readonly<Record<string, string>>
  readonly faults?: readonly string[]
  readonly fail_on?: FailOn
  /** In percent. */
  readonly min_coverage?: number
  /** In seconds. */
  readonly timeout?: number
  readonly each_reading?: boolean
  readonly proxy?: boolean
  readonly proxy_others?: Others
  /** Kind to file. */
  readonly reports?: Readonly<Record<string, string>>
  readonly suppressions?: readonly Suppression[]
}
