/** Two processes never use one folder at once, and a process that died keeps nobody out. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { bundleChild, killChild, startChild } from './children.js'
import { base, countUpTo } from './entries.js'
import { makeFolder, removeFolders } from './folders.js'

let path = ''
let folder = ''
const children: ChildProcess[] = []

beforeAll(async () => {
  folder = await makeFolder()
  path = await bundleChild('lock-child', folder)
})
afterEach(async () => {
  for (const child of children.splice(0)) await killChild(child)
})
afterAll(removeFolders)

let folders = 0
const newData = (): string => join(folder, `data-${folders++}`)

const startHolder = (data: string, at = 0) => {
  const child = startChild(path, [data, String(at)])
  children.push(child)
  return { child, answer: once(child, 'message').then(([message]) => String(message)) }
}

const locksIn = async (data: string): Promise<readonly string[]> =>
  (await readdir(data)).filter((name) => name.startsWith('.lock-'))

it('refuses a folder that another process uses, and names the process', async () => {
  const data = newData()
  const first = startHolder(data)
  expect(await first.answer).toBe('held')
  await expect(createFolderStore(data)).rejects.toMatchObject({
    code: 'locked',
    message: expect.stringContaining(`Failed to open ${data}: process ${first.child.pid} is using it`),
  })
  expect(await startHolder(data).answer).toContain('locked: ')
  first.child.send('let go')
  await once(first.child, 'exit')
  await (await createFolderStore(data)).close()
  expect(await locksIn(data)).toEqual([])
})

it('refuses a folder that this process uses already', async () => {
  const data = newData()
  const store = await createFolderStore(data)
  await expect(createFolderStore(data)).rejects.toThrow('this process is using it')
  await store.create('w', null, base)
  await store.close()
  await (await createFolderStore(data)).close()
})

it('takes over from a process that was killed', async () => {
  const data = newData()
  const first = startHolder(data)
  expect(await first.answer).toBe('held')
  await killChild(first.child)
  expect(await locksIn(data)).toHaveLength(1)
  const store = await createFolderStore(data)
  expect(await locksIn(data)).toEqual([expect.stringContaining(`.lock-${process.pid}-`)])
  await store.close()
})

it('takes over from a process whose number another one has by now', async () => {
  const data = newData()
  await mkdir(data)
  // Number and start belong together; none started at tick 1 and lives.
  if (process.platform === 'linux') await writeFile(join(data, `.lock-${process.pid}-1-00aa00aa00aa`), '')
  await (await createFolderStore(data)).close()
  expect(await locksIn(data)).toEqual([])
})

it('lets exactly one in of many that start at the same instant, over a lock that a dead process left', async () => {
  for (const round of countUpTo(4)) {
    const data = newData()
    await mkdir(data)
    await writeFile(join(data, '.lock-2147483647-7-00aa00aa00aa'), '')
    const at = Date.now() + 700
    const rivals = countUpTo(5).map(() => startHolder(data, at))
    const answers = await Promise.all(rivals.map(({ answer }) => answer))
    expect([round, answers.filter((answer) => answer === 'held').length]).toEqual([round, 1])
    expect(answers.filter((answer) => answer.startsWith('locked: '))).toHaveLength(4)
    expect(await locksIn(data)).toHaveLength(1)
    for (const { child } of rivals) await killChild(child)
  }
}, 60_000)

it('lets exactly one in of many stores that one process makes at once', async () => {
  const data = newData()
  const outcomes = await Promise.allSettled(countUpTo(8).map(() => createFolderStore(data)))
  const stores = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  expect(stores).toHaveLength(1)
  await stores[0]?.close()
})
