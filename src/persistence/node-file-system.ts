/** The real disk. */
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import type { FileSystem, OpenFile } from './file-system.js'
import { errorCode } from './file-system.js'

const FLAGS = { read: 'r', change: 'r+', create: 'wx' } as const

/** What opening or flushing a folder says on systems that cannot, where renames are durable by other means. */
const NO_FOLDER_SYNC = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'])

const readAll = async (handle: FileHandle, into: Uint8Array, position: number): Promise<number> => {
  let done = 0
  while (done < into.length) {
    const { bytesRead } = await handle.read(into, done, into.length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
}

const writeAll = async (handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

const toOpenFile = (handle: FileHandle): OpenFile => ({
  size: async () => (await handle.stat()).size,
  read: (into, position) => readAll(handle, into, position),
  write: (bytes, position) => writeAll(handle, bytes, position),
  truncate: (length) => handle.truncate(length),
  sync: () => handle.datasync(),
  close: () => handle.close(),
})

const syncFolder = async (path: string): Promise<void> => {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    await handle.sync()
  } catch (error) {
    if (process.platform !== 'win32' || !NO_FOLDER_SYNC.has(errorCode(error) ?? '')) throw error
  } finally {
    await handle?.close()
  }
}

export const nodeFileSystem: FileSystem = {
  open: async (path, mode) => toOpenFile(await open(path, FLAGS[mode])),
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      folder: entry.isDirectory(),
    })),
  makeFolder: async (path) => {
    await mkdir(path)
  },
  syncFolder,
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
}
