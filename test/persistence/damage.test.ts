/** Journals that were cut or changed behind the store's back. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type Entry, StoreError } from '../../src/core/store-contract.js'
import { codecOf } from '../../src/persistence/entry-codec.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { encodeFrame, FORMAT, formatLine, HEAD } from '../../src/persistence/frames.js'
import { appendOneByOne, base, countUpTo, entry, numbersOf } from './entries.js'
import { makeFolder, removeFolders } from './folders.js'
import { createForgetfulDisk } from './forgetful-disk.js'
import { openWhole } from './open-whole.js'

afterEach(removeFolders)

const COUNT = 12
/** Some records are longer than a sector. */
const paddingOf = (n: number): string => 'ä'.repeat(n % 4 === 3 ? 300 : 5)

const encoded = (each: Entry): Uint8Array => codecOf(FORMAT).createEncoder()([JSON.stringify(each)])

/** A world of a few entries in a folder, its files, and where each frame of its journal begins. */
const makeWorld = async () => {
  const folder = await makeFolder()
  const store = await createFolderStore(folder)
  const journal = await store.create('w', null, base)
  const ends = [formatLine(FORMAT).length]
  const path = join(folder, 'w', 'journal.log')
  for (let n = 0; n < COUNT; n++) {
    await journal.append([entry(n, paddingOf(n))], n)
    ends.push((await readFile(path)).length)
  }
  await store.close()
  return { folder, path, ends, bytes: await readFile(path) }
}

const openWorld = async (folder: string) => {
  const warnings: string[] = []
  const store = await createFolderStore(folder, { onWarning: (message) => warnings.push(message) })
  const opened = await openWhole(store, 'w').catch((error: unknown) => store.close().then(() => Promise.reject(error)))
  return { ...opened, warnings, store }
}

/** The same journal in a store on a disk in memory, quick enough to be damaged in every way there is. */
const makeDamaged = async () => {
  const { ends, bytes } = await makeWorld()
  const disk = createForgetfulDisk()
  const warnings: string[] = []
  const store = await createFolderStore('/data', { fs: disk.fs, onWarning: (message) => warnings.push(message) })
  await (await store.create('w', null, base)).close()
  const put = async (content: Uint8Array, name = 'journal.log'): Promise<void> => {
    const file = await disk.fs.open(`/data/w/${name}`, 'change')
    await file.truncate(0)
    await file.write(content, 0)
    await file.close()
  }
  return { ends, bytes, disk, store, put, warnings }
}

it('opens a journal cut at any byte with exactly the records that are whole, and goes on from there', async () => {
  const { ends, bytes, store, put, warnings } = await makeDamaged()
  for (let length = 0; length <= bytes.length; length++) {
    await put(bytes.subarray(0, length))
    const whole = Math.max(0, ends.filter((end) => end <= length).length - 1)
    const { entries, journal } = await openWhole(store, 'w')
    expect(numbersOf(entries)).toEqual(countUpTo(whole))
    expect(warnings.splice(0)).toHaveLength(ends.includes(length) ? 0 : 1)
    await journal.append([entry(whole)], whole)
    await journal.close()
    const again = await openWhole(store, 'w')
    expect(numbersOf(again.entries)).toEqual(countUpTo(whole + 1))
    expect(warnings).toEqual([])
    await again.journal.close()
  }
})

it('opens a journal cut anywhere on a real disk as well', async () => {
  const { folder, path, ends, bytes } = await makeWorld()
  for (let length = 0; length <= bytes.length; length += 97) {
    await writeFile(path, bytes.subarray(0, length))
    const { entries, store } = await openWorld(folder)
    await store.close()
    expect(entries).toHaveLength(Math.max(0, ends.filter((end) => end <= length).length - 1))
  }
})

it('names file, offset and number of lost bytes when it drops a torn record', async () => {
  const { folder, path, ends, bytes } = await makeWorld()
  await writeFile(path, bytes.subarray(0, -3))
  const { warnings, store } = await openWorld(folder)
  await store.close()
  const at = ends.at(-2) ?? 0
  expect(warnings).toEqual([
    `World "w": the last record of ${path} was never finished and is dropped: ${bytes.length - 3 - at} bytes from byte ` +
      `${at} on, after 11 entries. Nothing that was acknowledged is lost.`,
  ])
})

it('cuts a torn record off only when it appends', async () => {
  const { folder, path, ends, bytes } = await makeWorld()
  await writeFile(path, bytes.subarray(0, -1))
  const { journal, store } = await openWorld(folder)
  expect(await readFile(path)).toEqual(bytes.subarray(0, -1))
  await journal.append([entry(11)], 11)
  await store.close()
  const next = await readFile(path)
  expect(next.subarray(0, ends.at(-2))).toEqual(bytes.subarray(0, ends.at(-2)))
  expect(next.length).toBe((ends.at(-2) ?? 0) + encodeFrame(encoded(entry(11)), 11).length)
})

/** Single bits, two of which make a blank or an @ a zero, and all at once. */
const FLIPS = [1, 32, 64, 255]

it('refuses every single byte that has changed, with the file and the offset of its record', async () => {
  const { ends, bytes, store, put } = await makeDamaged()
  const missed: string[] = []
  for (let at = 0; at < bytes.length; at++) {
    const place = `/data/w/journal.log at byte ${Math.max(...ends.filter((end) => end <= at), 0)}: `
    for (const flip of FLIPS) {
      const damaged = Buffer.from(bytes)
      damaged.writeUInt8(bytes.readUInt8(at) ^ flip, at)
      await put(damaged)
      const outcome = await openWhole(store, 'w').catch((error: unknown) => error)
      const named = outcome instanceof StoreError && outcome.code === 'corrupt' && outcome.message.includes(place)
      if (!named) missed.push(`byte ${at} changed by ${flip}: ${outcome}`)
    }
  }
  expect(missed).toEqual([])
})

it('refuses every single byte of the base that has changed', async () => {
  const { disk, store, put } = await makeDamaged()
  const bytes = disk.bytesOf('/data/w/base.json')
  const missed: string[] = []
  for (let at = 0; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes)
    damaged.writeUInt8(bytes.readUInt8(at) ^ 2, at)
    await put(damaged, 'base.json')
    const outcome = await openWhole(store, 'w').catch((error: unknown) => error)
    const refused = outcome instanceof StoreError && outcome.message.includes('/data/w/base.json: ')
    if (!refused) missed.push(`byte ${at}: ${outcome}`)
  }
  expect(missed).toEqual([])
})

it('refuses a journal whose middle is gone, doubled or zero', async () => {
  const { folder, path, ends, bytes } = await makeWorld()
  const [from = 0, to = 0] = ends.slice(4, 6)
  const damages: readonly [Buffer, number][] = [
    [Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]), from],
    [Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]), to],
    [Buffer.from(bytes).fill(0, from, to), from],
    [Buffer.from(bytes).fill(0, from, from + HEAD), from],
    [Buffer.from(bytes).fill(0, from, ends.at(-2)), from],
  ]
  for (const [damaged, at] of damages) {
    await writeFile(path, damaged)
    await expect(openWorld(folder)).rejects.toThrow(`${path} at byte ${at}: `)
    expect(await readFile(path)).toEqual(damaged)
  }
})

it('drops a last record of which the disk wrote only some sectors', async () => {
  const { folder, path, ends, bytes } = await makeWorld()
  const start = ends.at(-2) ?? 0
  for (const [from, to] of [
    [start, bytes.length],
    [start, Math.ceil((start + HEAD) / 512) * 512],
    [Math.ceil(start / 512) * 512, bytes.length],
  ]) {
    await writeFile(path, Buffer.from(bytes).fill(0, from, to))
    const { entries, warnings, store } = await openWorld(folder)
    await store.close()
    expect([entries.length, warnings.length]).toEqual([COUNT - 1, 1])
  }
})

it('says how to go on without what is corrupt, and that works', async () => {
  const { folder, path, ends, bytes } = await makeWorld()
  const at = ends[5] ?? 0
  await writeFile(path, Buffer.from(bytes).fill(0x20, at, at + 3))
  await expect(openWorld(folder)).rejects.toThrow(`cut it with: truncate -s ${at} "${path}"`)
  await writeFile(path, bytes.subarray(0, at))
  const { entries, store } = await openWorld(folder)
  await store.close()
  expect(numbersOf(entries)).toEqual(countUpTo(5))
})

it('refuses a newer format by name', async () => {
  const { folder, path, bytes } = await makeWorld()
  await writeFile(path, Buffer.concat([Buffer.from(formatLine(12)), bytes.subarray(formatLine(FORMAT).length)]))
  await expect(openWorld(folder)).rejects.toMatchObject({
    code: 'newer-format',
    message: `Failed to open ${path}: it is written in format 12, and this version knows formats up to ${FORMAT}. Please use the newer version of proforma that wrote it.`,
  })
  const basePath = join(folder, 'w', 'base.json')
  await writeFile(basePath, (await readFile(basePath, 'utf8')).replace(`"format":${FORMAT}`, `"format":${FORMAT + 1}`))
  await expect(openWorld(folder)).rejects.toMatchObject({ code: 'newer-format' })
})

it('goes on with a journal of an earlier format in that format', async () => {
  const { folder, path } = await makeWorld()
  const encode = codecOf(1).createEncoder()
  const frames = countUpTo(3).map((n) => encodeFrame(encode([JSON.stringify(entry(n))]), n))
  await writeFile(path, Buffer.concat([Buffer.from(formatLine(1)), ...frames]))
  const opened = await openWorld(folder)
  await appendOneByOne(opened.journal, 3, 5)
  await opened.store.close()
  expect((await readFile(path, 'utf8')).startsWith(formatLine(1))).toBe(true)
  const { entries, store } = await openWorld(folder)
  await store.close()
  expect(numbersOf(entries)).toEqual(countUpTo(5))
})

it('refuses a world that lacks a file', async () => {
  const { folder, bytes } = await makeWorld()
  const { store, journal } = await openWorld(folder)
  await journal.close()
  await rm(join(folder, 'w', 'journal.log'))
  await expect(openWhole(store, 'w')).rejects.toMatchObject({ code: 'corrupt' })
  await writeFile(join(folder, 'w', 'journal.log'), bytes)
  await rm(join(folder, 'w', 'base.json'))
  await expect(openWhole(store, 'w')).rejects.toThrow('base.json: it is missing')
  await store.close()
})

it('says that a folder with neither file is no world, instead of advising to delete it', async () => {
  const folder = await makeFolder()
  await mkdir(join(folder, 'src'))
  await writeFile(join(folder, 'src', 'main.ts'), '')
  const store = await createFolderStore(folder)
  await expect(openWhole(store, 'src')).rejects.toThrow(
    `${join(folder, 'src')}: it holds neither base.json nor journal.log, so it is no world. Please move it`,
  )
  await store.close()
})

it('leaves one world alone when another is corrupt', async () => {
  const { folder, path, bytes } = await makeWorld()
  const store = await createFolderStore(folder)
  await appendOneByOne(await store.create('sound', null, base), 0, 3)
  await store.close()
  await writeFile(path, Buffer.from(bytes).fill(1, 60, 64))
  const next = await createFolderStore(folder)
  expect(await next.list()).toEqual(['sound', 'w'])
  await expect(openWhole(next, 'w')).rejects.toMatchObject({ code: 'corrupt' })
  expect((await openWhole(next, 'sound')).entries).toHaveLength(3)
  await next.delete('w')
  expect(await next.list()).toEqual(['sound'])
  await next.close()
})
