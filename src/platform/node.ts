/** Where Node is: scenarios from files, worlds in folders. */

import { loadScenario } from '../scenarios/load-scenario.js'
import { toYaml } from '../site/to-yaml.js'
import type { Platform } from './platform.js'

export const node: Platform = {
  loadScenario,
  /** Loaded only where worlds are kept. */
  async openStore(folder, watch) {
    const { createFolderStore } = await import('../persistence/folder-store.js')
    return createFolderStore(folder, watch)
  },
  toYaml,
}
