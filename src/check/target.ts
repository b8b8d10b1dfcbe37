/** What a command is run against: a stand-in of its own, or whatever takes its place. */

import type { Recorded } from '../contract/checked-exchange.js'
import type { Run } from '../contract/to-result.js'

/** What a run shows of the world that answered. */
export type About = Pick<
  Run,
  'mode' | 'scenario' | 'seed' | 'now' | 'readings' | 'spoken' | 'told' | 'notes' | 'secrets'
>

/** Ready to be called when it is there. */
export interface Target {
  /** Complete once it is closed. */
  readonly about: About
  /** Variables for the command's environment, over those that it has. */
  readonly env: Readonly<Record<string, string>>
  /** How many requests came so far, and how many of them were found wrong in something. */
  progress(): { readonly requests: number; readonly faulty: number }
  /** Ends it, and gives all that was exchanged. May be called again. */
  close(): Promise<readonly Recorded[]>
}
