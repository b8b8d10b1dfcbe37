/** What goes wrong with a store, in words: what failed, on which file, why and what to do. */
import type { Entry } from '../core/store-contract.js'
import { StoreError } from '../core/store-contract.js'
import { errorCode } from './file-system.js'

/** EDQUOT: the user's quota. EFBIG: the largest file that this process may write. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

const ADVICE = {
  full: 'Please make room on that disk; nothing needs to be restarted.',
  io: 'Please check the disk and the rights to this folder.',
} as const

/** `doing` reads after "Failed to": `append to world "a"`. Errors of the store pass as they are. */
export const storeFailure = (error: unknown, doing: string, path: string, offset?: number): StoreError => {
  if (error instanceof StoreError) return error
  const code = FULL.has(errorCode(error) ?? '') ? 'full' : 'io'
  const where = offset === undefined ? path : `${path} at byte ${offset}`
  const why = error instanceof Error ? error.message : String(error)
  return new StoreError(code, `Failed to ${doing}: ${where}: ${why}. ${ADVICE[code]}`, { cause: error })
}

export const conflict = (world: string, expected: number, version: number): StoreError =>
  new StoreError(
    'conflict',
    `Failed to append to world "${world}": version ${expected} was expected and it is at version ${version}; another ` +
      'append came first, or an earlier one failed. Please read the world again.',
  )

export const closedJournal = (world: string): StoreError =>
  new StoreError('closed', `Failed to append to world "${world}": its journal is closed. Please open the world again.`)

export const closedStore = (): StoreError =>
  new StoreError('closed', 'Failed to reach the worlds: their store is closed. Please make a new one.')

export const existsAlready = (world: string): StoreError =>
  new StoreError('exists', `Failed to create world "${world}": it exists. Please open it, or delete it first.`)

export const isMissing = (world: string, doing: string, why = ''): StoreError =>
  new StoreError('missing', `Failed to ${doing} world "${world}": it does not exist${why}. Please create it first.`)

export const isOpen = (world: string): StoreError =>
  new StoreError('locked', `Failed to open world "${world}": it is open. Please close its journal first.`)

/** JSON text of an entry; a TypeError where JSON has none. */
export const toJson = (entry: Entry): string => {
  const json: string | undefined = JSON.stringify(entry)
  if (json === undefined) throw new TypeError('Failed to append: an entry is not JSON.')
  return json
}
