/** Opens a store at the given moment, says whether it got it, and keeps it until it is told to let go or killed. */
import { StoreError } from '../../src/core/store-contract.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'

const [folder = '', at = '0'] = process.argv.slice(2)

while (Date.now() < Number(at)) {
  // Sleeping would wake at different moments.
}
try {
  const store = await createFolderStore(folder)
  process.send?.('held')
  process.once('message', () => void store.close().then(() => process.disconnect()))
} catch (error) {
  process.send?.(error instanceof StoreError ? `${error.code}: ${error.message}` : String(error))
  process.disconnect()
}
