/** A disk of its own that really fills up. Needs the right to mount one; says so where that is missing. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { StoreError } from '../../src/core/store-contract.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { base, entry, numbersOf } from './entries.js'
import { openWhole } from './open-whole.js'

const run = promisify(execFile)

export type FullDisk = { readonly refused: number; readonly kept: number; readonly broken: readonly string[] }

/** Gives undefined where no disk can be mounted. `folder` must be empty. */
export const fillDisk = async (folder: string): Promise<FullDisk | undefined> => {
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).then(
    () => true,
    () => false,
  )
  if (!mounted) return undefined
  try {
    return await fillMounted(folder)
  } finally {
    await run('umount', [folder])
  }
}

const fillMounted = async (folder: string): Promise<FullDisk> => {
  const data = join(folder, 'data')
  const ballast = join(folder, 'ballast')
  await writeFile(ballast, Buffer.alloc(64 * 1024))
  const broken: string[] = []
  const store = await createFolderStore(data, { onWarning: (message) => broken.push(message) })
  const journal = await store.create('w', null, base)
  const codes: string[] = []
  const fill = async (): Promise<void> => {
    codes.length = 0
    while (codes.length === 0) {
      const burst = Array.from({ length: 20 }, () => {
        const version = journal.version
        return journal.append([entry(version, 'x'.repeat(900))], version)
      })
      for (const outcome of await Promise.allSettled(burst))
        if (outcome.status === 'rejected') codes.push((outcome.reason as StoreError).code)
    }
  }
  await fill()
  if (codes.some((code) => code !== 'full')) broken.push(`refused with ${codes}`)
  const { version } = journal
  await expectFull(store.create('v', null, base), broken)
  await writeFile(ballast, '')
  await journal.append([entry(version)], version)
  await store.close()
  const again = await createFolderStore(data, { onWarning: (message) => broken.push(message) })
  const { entries } = await openWhole(again, 'w')
  await again.close()
  const inOrder = numbersOf(entries).every((n, at) => n === at)
  if (!inOrder || entries.length !== version + 1)
    broken.push(`${entries.length} entries where ${version + 1} were kept`)
  return { refused: codes.length, kept: entries.length, broken }
}

const expectFull = async (attempt: Promise<unknown>, broken: string[]): Promise<void> => {
  const code = await attempt.then(
    () => 'created',
    (error: StoreError) => error.code,
  )
  if (code !== 'full' && code !== 'created') broken.push(`a new world on a full disk: ${code}`)
}
