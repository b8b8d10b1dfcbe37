/**
 * Appends to a journal file with group commit: while one flush is under way, whatever arrives waits and goes out
 * together as the next frame. There is never more than one unfinished frame, which is what reading back relies on.
 */
import type { Entry, Journal } from '../core/store-contract.js'
import { codecOf } from './entry-codec.js'
import type { FileSystem, OpenFile } from './file-system.js'
import { encodeFrame, formatLine } from './frames.js'
import { closedJournal, conflict, storeFailure, toJson } from './store-failure.js'

export type JournalState = {
  readonly fs: FileSystem
  readonly path: string
  readonly world: string
  readonly format: number
  /** Entries that are durable, and where in the file they end. */
  readonly version: number
  readonly end: number
  /** Whether the file may go on after `end`. */
  readonly dirty: boolean
}

type Waiting = {
  /** JSON texts of its entries. */
  readonly entries: readonly string[]
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** A flush takes no more text than this, unless one append alone is longer. */
const GROUP_LENGTH = 4 * 1024 * 1024
/** An idle world keeps no file open. */
const LINGER_MS = 1000

export const createFolderJournal = (state: JournalState): Journal => {
  const { fs, path, world, format } = state
  let { version: durable, end, dirty } = state
  let accepted = durable
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined
  let file: OpenFile | undefined
  let linger: NodeJS.Timeout | undefined
  let closed = false
  let encode = codecOf(format).createEncoder()

  const run = async (): Promise<void> => {
    clearTimeout(linger)
    while (waiting.length > 0) {
      // So that everything that arrives in the same turn goes out together.
      await new Promise((resolve) => setImmediate(resolve))
      const group = takeGroup(waiting)
      try {
        await commit(group)
        for (const { resolve } of group) resolve()
      } catch (error) {
        await fail(error, group)
      }
    }
    if (closed) await closeFile()
    else linger = setTimeout(() => void closeFile(), LINGER_MS).unref()
    running = undefined
  }

  const commit = async (group: readonly Waiting[]): Promise<void> => {
    const entries = group.flatMap((append) => append.entries)
    if (entries.length === 0) return
    file ??= await fs.open(path, 'change')
    if (dirty || end === 0) await mend(file)
    const frame = encodeFrame(encode(entries), durable)
    dirty = true
    await file.write(frame, end)
    await file.sync()
    dirty = false
    end += frame.length
    durable += entries.length
  }

  /**
   * Takes the file back to its last durable frame and flushes that, so that no later write can mix with what remains of
   * an earlier one. A failed flush must not be repeated as it is (the system may have dropped the pages and then report
   * success); cutting the file and writing anew is safe.
   */
  const mend = async (target: OpenFile): Promise<void> => {
    await target.truncate(end)
    const line = Buffer.from(formatLine(format))
    if (end === 0) await target.write(line, 0)
    await target.sync()
    if (end === 0) end = line.length
    dirty = false
  }

  const fail = async (error: unknown, group: readonly Waiting[]): Promise<void> => {
    // When mending fails as well, the next append tries again before it writes.
    if (dirty && file) await mend(file).catch(() => undefined)
    await closeFile()
    // What it has named may not have been kept.
    encode = codecOf(format).createEncoder()
    const failed = [...group, ...waiting]
    waiting = []
    accepted = durable
    const failure = storeFailure(error, `append to world "${world}"`, path, end)
    for (const { reject } of failed) reject(failure)
  }

  /** What was promised has been flushed, so a close that fails loses nothing. */
  const closeFile = async (): Promise<void> => {
    const closing = file
    file = undefined
    await closing?.close().catch(() => undefined)
  }

  const enqueue = async (entries: readonly Entry[], expectedVersion: number): Promise<void> => {
    if (closed) throw closedJournal(world)
    if (expectedVersion !== accepted) throw conflict(world, expectedVersion, accepted)
    const texts = entries.map(toJson)
    accepted += entries.length
    await new Promise<void>((resolve, reject) => {
      waiting.push({ entries: texts, resolve, reject })
      running ??= run()
    })
  }

  return {
    get version() {
      return accepted
    },
    append: enqueue,
    close: async () => {
      closed = true
      clearTimeout(linger)
      await running
      await closeFile()
    },
  }
}

/** Takes the first appends out of the queue. */
const takeGroup = (waiting: Waiting[]): readonly Waiting[] => {
  let length = 0
  const over = waiting.findIndex(({ entries }) => {
    for (const text of entries) length += text.length
    return length > GROUP_LENGTH
  })
  return waiting.splice(0, over === -1 ? waiting.length : Math.max(1, over))
}
