/** Keeps worlds in a folder, for one process at a time. What the files hold: world-files.ts and frames.ts. */
import { dirname, resolve } from 'node:path'
import type { Born, Journal, Receive, Store } from '../core/store-contract.js'
import type { FileSystem } from './file-system.js'
import { errorCode } from './file-system.js'
import type { JournalState } from './folder-journal.js'
import { createFolderJournal } from './folder-journal.js'
import { lockFolder } from './folder-lock.js'
import { FORMAT } from './frames.js'
import { nodeFileSystem } from './node-file-system.js'
import { markErrors, ReceiverError } from './receiver-error.js'
import { closedStore, existsAlready, isOpen, storeFailure } from './store-failure.js'
import { createWorldFiles, deleteWorldFiles, listWorlds, openWorldFiles, sweep } from './world-files.js'

export type FolderStoreOptions = {
  readonly fs?: FileSystem
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Gets a sentence for a user about something that was put right. */
  readonly onWarning?: (message: string) => void
  /** Called again and again while a journal is read. */
  readonly onProgress?: (world: string, bytes: number, of: number) => void
}

/** Makes the folder if need be. Rejects with `locked` while another process uses it. */
export const createFolderStore = async (dir: string, options: FolderStoreOptions = {}): Promise<Store> => {
  const { fs = nodeFileSystem, now = Date.now, onWarning = () => {}, onProgress = () => {} } = options
  const folder = resolve(dir)
  const unlock = await prepare(fs, folder).catch((error: unknown) => {
    throw storeFailure(error, 'open the folder for worlds', folder)
  })
  const journals = new Map<string, Journal>()
  const turns = new Map<string, Promise<void>>()
  let closed = false
  let closing: Promise<void> | undefined

  /** What is done to one world happens one after the other. */
  const inTurn = async <T>(world: string, doing: string, task: () => Promise<T>): Promise<T> => {
    if (closed) throw closedStore()
    const result = (turns.get(world) ?? Promise.resolve()).then(task).catch((error: unknown) => {
      throw error instanceof ReceiverError ? error.thrown : storeFailure(error, `${doing} world "${world}"`, folder)
    })
    const settled = result.then(
      () => undefined,
      () => undefined,
    )
    turns.set(world, settled)
    try {
      return await result
    } finally {
      if (turns.get(world) === settled) turns.delete(world)
    }
  }

  const startJournal = (state: JournalState): Journal => {
    const journal = createFolderJournal(state)
    journals.set(state.world, journal)
    return {
      get version() {
        return journal.version
      },
      append: journal.append,
      close: async () => {
        await journal.close()
        if (journals.get(state.world) === journal) journals.delete(state.world)
      },
    }
  }

  const create = async (born: Born): Promise<Journal> => {
    if (journals.has(born.header.world)) throw existsAlready(born.header.world)
    return startJournal(await createWorldFiles(fs, folder, born))
  }

  const open = async (world: string, receive: Receive): Promise<Journal> => {
    if (journals.has(world)) throw isOpen(world)
    const onRead = (bytes: number, of: number): void => onProgress(world, bytes, of)
    const { read, state } = await openWorldFiles(fs, folder, world, { receive: markErrors(receive), onRead })
    if (read.end < read.size || read.end === 0) onWarning(tornWarning(state, read.size))
    return startJournal(state)
  }

  const remove = async (world: string): Promise<void> => {
    await journals.get(world)?.close()
    journals.delete(world)
    await deleteWorldFiles(fs, folder, world)
  }

  const closeAll = async (): Promise<void> => {
    await Promise.all(turns.values())
    await Promise.all([...journals.values()].map((journal) => journal.close()))
    await unlock().catch((error: unknown) => {
      closing = undefined
      throw storeFailure(error, 'give up the folder for worlds', folder)
    })
  }

  return {
    list: async () => {
      if (closed) throw closedStore()
      return listWorlds(fs, folder).catch((error: unknown) => {
        throw storeFailure(error, 'list the worlds', folder)
      })
    },
    create: (world, meta, base) =>
      inTurn(world, 'create', () => create({ header: { format: FORMAT, world, createdAt: now(), meta }, base })),
    open: (world, receive) => inTurn(world, 'open', () => open(world, receive)),
    delete: (world) => inTurn(world, 'delete', () => remove(world)),
    close: () => {
      closed = true
      closing ??= closeAll()
      return closing
    },
  }
}

const prepare = async (fs: FileSystem, folder: string): Promise<() => Promise<void>> => {
  await ensureFolder(fs, folder)
  const unlock = await lockFolder(fs, folder)
  try {
    await sweep(fs, folder)
  } catch (error) {
    await unlock().catch(() => undefined)
    throw error
  }
  return unlock
}

const ensureFolder = async (fs: FileSystem, folder: string): Promise<void> => {
  try {
    await fs.makeFolder(folder)
  } catch (error) {
    const code = errorCode(error)
    // Who made it may not have got as far as flushing it; it may also belong to somebody who lets nobody read above it.
    if (code === 'EEXIST') return await fs.syncFolder(dirname(folder)).catch(() => undefined)
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await ensureFolder(fs, dirname(folder))
    await fs.makeFolder(folder)
  }
  await fs.syncFolder(dirname(folder))
}

const tornWarning = ({ world, path, end, version }: JournalState, size: number): string =>
  `World "${world}": the last record of ${path} was never finished and is dropped: ${size - end} bytes from byte ${end} ` +
  `on, after ${version} entries. Nothing that was acknowledged is lost.`
