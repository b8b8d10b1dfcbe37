/**
 * One process at a time on a folder. Whoever wants it puts down a file named after itself and then looks whether
 * another living process has one there. Of two that start at the same instant at least one sees the other, so they
 * never both go on; and a file left by a dead process stands in nobody's way, so there is no lock to steal.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from '../core/store-contract.js'
import type { FileSystem } from './file-system.js'
import { errorCode } from './file-system.js'

export type Unlock = () => Promise<void>

const NAME = /^\.lock-(\d+)-(\d+)-[0-9a-f]+$/

/** How long to try among others who only try as well. Each takes its file away again when it sees another's. */
const PATIENCE_MS = 10_000

export const lockFolder = async (fs: FileSystem, folder: string): Promise<Unlock> => {
  const deadline = performance.now() + PATIENCE_MS
  while (true) {
    const { unlock, rival } = await tryLock(fs, folder)
    if (!rival) return unlock
    if (rival.holds || performance.now() > deadline) throw lockedBy(folder, rival.name)
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, 60)))
  }
}

type Rival = { readonly name: string; readonly holds: boolean }
type Attempt = { readonly unlock: Unlock; readonly rival: Rival | undefined }

/** The file is empty while its owner tries and says so once it has the folder. */
const tryLock = async (fs: FileSystem, folder: string): Promise<Attempt> => {
  const own = `.lock-${process.pid}-${(await lookUp(process.pid)).start ?? 0}-${randomBytes(6).toString('hex')}`
  const unlock = (): Promise<void> => fs.remove(join(folder, own))
  try {
    const file = await fs.open(join(folder, own), 'create')
    try {
      const rival = await findRival(fs, folder, own)
      if (rival) await unlock()
      else await file.write(Buffer.from(`in use by process ${process.pid}\n`), 0)
      return { unlock, rival }
    } finally {
      await file.close()
    }
  } catch (error) {
    await unlock().catch(() => undefined)
    throw error
  }
}

/** Another living process that has the folder or tries to, rather one that has it. Removes what dead ones left. */
const findRival = async (fs: FileSystem, folder: string, own: string): Promise<Rival | undefined> => {
  let found: Rival | undefined
  for (const { name } of await fs.list(folder)) {
    if (name === own || !NAME.test(name)) continue
    if (!(await isAlive(name))) await fs.remove(join(folder, name))
    else if (!found?.holds) found = { name, holds: await isHolding(fs, join(folder, name)) }
  }
  return found
}

const isHolding = async (fs: FileSystem, path: string): Promise<boolean> => {
  const file = await fs.open(path, 'read').catch(() => undefined)
  try {
    return file !== undefined && (await file.size()) > 0
  } finally {
    await file?.close()
  }
}

const pidOf = (name: string): number => Number(NAME.exec(name)?.[1])

const isAlive = async (name: string): Promise<boolean> => {
  const pid = pidOf(name)
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Any other error, such as EPERM, comes from a process that lives.
    if (errorCode(error) === 'ESRCH') return false
  }
  const { start, state } = await lookUp(pid)
  if (state === 'Z') return false
  return start === undefined || start === NAME.exec(name)?.[2]
}

type Looked = { readonly state?: string | undefined; readonly start?: string | undefined }

/**
 * How a process is and when it began, in the system's own ticks, because numbers of processes are used again. A `Z` has
 * ended and waits for its parent to notice. Empty where that is not known.
 */
const lookUp = async (pid: number): Promise<Looked> => {
  if (process.platform !== 'linux') return {}
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  // proc(5): fields 3 and 22, counted from the end of the name, which may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0], start: fields[19] }
}

const lockedBy = (folder: string, name: string): StoreError => {
  const pid = pidOf(name)
  const who = pid === process.pid ? 'this process' : `process ${pid}`
  return new StoreError(
    'locked',
    `Failed to open ${folder}: ${who} is using it (${join(folder, name)}). Please stop it first, or choose another folder.`,
  )
}
