/**
 * One world on the disk: a folder with `base.json` and `journal.log`. It appears and goes by one rename, so there are
 * never halves of a world. Folders that start with a dot are being made or deleted.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Born, type Receive, StoreError } from '../core/store-contract.js'
import { decodeBase, encodeBase } from './base-file.js'
import type { FileSystem, OpenFile } from './file-system.js'
import { errorCode } from './file-system.js'
import type { JournalState } from './folder-journal.js'
import { formatLine } from './frames.js'
import type { Reading, ReadJournal } from './read-journal.js'
import { readJournal } from './read-journal.js'
import { existsAlready, isMissing } from './store-failure.js'
import { toFolderName, toWorldName } from './world-folder.js'

const BASE = 'base.json'
const JOURNAL = 'journal.log'
const UNFINISHED = /^\.(new|gone)-[0-9a-f]+$/

const unfinished = (folder: string, what: 'new' | 'gone'): string =>
  join(folder, `.${what}-${randomBytes(6).toString('hex')}`)

const whereOf = (folder: string, world: string): string => join(folder, toFolderName(world))

export const listWorlds = async (fs: FileSystem, folder: string): Promise<readonly string[]> =>
  (await fs.list(folder)).flatMap((entry) => (entry.folder ? (toWorldName(entry.name) ?? []) : [])).sort()

/** Removes what an earlier process left half made or half deleted. */
export const sweep = async (fs: FileSystem, folder: string): Promise<void> => {
  for (const { name } of await fs.list(folder)) if (UNFINISHED.test(name)) await fs.remove(join(folder, name))
}

const writeNew = async (fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await fs.open(path, 'create')
  try {
    await file.write(bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

export const createWorldFiles = async (fs: FileSystem, folder: string, born: Born): Promise<JournalState> => {
  const { world } = born.header
  const made = unfinished(folder, 'new')
  const target = whereOf(folder, world)
  const line = Buffer.from(formatLine(born.header.format))
  if ((await listWorlds(fs, folder)).includes(world)) throw existsAlready(world)
  try {
    await fs.makeFolder(made)
    await writeNew(fs, join(made, BASE), encodeBase(born))
    await writeNew(fs, join(made, JOURNAL), line)
    await fs.syncFolder(made)
    await fs.rename(made, target)
  } catch (error) {
    await fs.remove(made).catch(() => undefined)
    throw error
  }
  try {
    await fs.syncFolder(folder)
  } catch (error) {
    await deleteWorldFiles(fs, folder, world).catch(() => undefined)
    throw error
  }
  return {
    fs,
    path: join(target, JOURNAL),
    world,
    format: born.header.format,
    version: 0,
    end: line.length,
    dirty: false,
  }
}

type OpenedFiles = { readonly read: ReadJournal; readonly state: JournalState }

type OpenOptions = Pick<Reading, 'onRead'> & { readonly receive: Receive }

export const openWorldFiles = async (
  fs: FileSystem,
  folder: string,
  world: string,
  { receive, onRead }: OpenOptions,
): Promise<OpenedFiles> => {
  if (!(await listWorlds(fs, folder)).includes(world)) throw isMissing(world, 'open')
  const target = whereOf(folder, world)
  await assertWorld(fs, target)
  const born = await withFile(fs, join(target, BASE), 'read', async (file) =>
    decodeBase(await readWhole(file), join(target, BASE)),
  )
  const path = join(target, JOURNAL)
  // Whoever made the world may have gone before its name was flushed; what is promised from here on hangs on it.
  await fs.syncFolder(folder)
  const take = await receive(born)
  const read = await withFile(fs, path, 'change', async (file) => {
    const found = await readJournal(file, path, { take, onRead })
    // The last frame may be whole and yet only in memory: whoever sees it must be able to rely on it.
    if (found.version > 0) await file.sync()
    return found
  })
  const { version, format, end, size } = read
  return { read, state: { fs, path, world, format, version, end, dirty: end < size } }
}

/** Somebody's own folder must not be taken for the remains of a world. */
const assertWorld = async (fs: FileSystem, target: string): Promise<void> => {
  const names = (await fs.list(target)).map(({ name }) => name)
  if (!names.includes(BASE) && !names.includes(JOURNAL)) throw noWorld(target)
}

const withFile = async <T>(
  fs: FileSystem,
  path: string,
  mode: 'read' | 'change',
  use: (file: OpenFile) => Promise<T>,
): Promise<T> => {
  const file = await fs.open(path, mode).catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? lostFile(path) : error
  })
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

const readWhole = async (file: OpenFile): Promise<Buffer> => {
  const bytes = Buffer.alloc(await file.size())
  return bytes.subarray(0, await file.read(bytes, 0))
}

const noWorld = (target: string): StoreError =>
  new StoreError(
    'corrupt',
    `Failed to open ${target}: it holds neither ${BASE} nor ${JOURNAL}, so it is no world. Please move it out of the folder for worlds, or choose another folder for them.`,
  )

const lostFile = (path: string): StoreError =>
  new StoreError(
    'corrupt',
    `Failed to open ${path}: it is missing. Please put it back from a copy, or delete its folder to give the world up.`,
  )

export const deleteWorldFiles = async (fs: FileSystem, folder: string, world: string): Promise<void> => {
  const target = whereOf(folder, world)
  const gone = unfinished(folder, 'gone')
  if (!(await listWorlds(fs, folder)).includes(world)) throw isMissing(world, 'delete')
  await fs.rename(target, gone)
  try {
    await fs.syncFolder(folder)
  } catch (error) {
    await fs.rename(gone, target).catch(() => undefined)
    throw error
  }
  // What cannot be removed now is swept away by the next start.
  await fs.remove(gone).catch(() => undefined)
}
