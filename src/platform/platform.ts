/** What a simulator needs of the place where it runs: Node has files, a browser has what was bundled with it. */

import type { WorldSeed } from '../core/state.js'
import type { Store } from '../core/store-contract.js'
import type { LoadOptions } from '../scenarios/load-options.js'

export type StoreWatch = {
  readonly onWarning: (message: string) => void
  /** Bytes of a world's journal that were read back. */
  readonly onProgress: (world: string, done: number, of: number) => void
}

export interface Platform {
  /** The seed of a world from a scenario's name or file. @throws ScenarioError */
  loadScenario(nameOrFile: string, options?: LoadOptions): Promise<WorldSeed>
  /** A folder in which worlds are kept. @throws StoreError */
  openStore(folder: string, watch: StoreWatch): Promise<Store>
  /** For who asks for a spec in YAML. Left out where it would have to be downloaded for that alone. */
  toYaml?(value: unknown): Promise<string>
}
