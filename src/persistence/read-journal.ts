/**
 * Reads a journal back and tells three kinds of file apart: whole, torn (its last frame was being written when the
 * power or the process went, so nobody was told that it is kept) and corrupt (it has changed since it was written).
 */
import type { Entry, TakeEntries } from '../core/store-contract.js'
import { StoreError } from '../core/store-contract.js'
import { newerFormat } from './base-file.js'
import { codecOf } from './entry-codec.js'
import type { OpenFile } from './file-system.js'
import { decodeHead, FORMAT, formatLine, formatOf, HEAD, sumOf } from './frames.js'
import { hasLaterHead, hasUnwrittenSector } from './torn.js'

export type ReadJournal = {
  /** Entries read. */
  readonly version: number
  readonly format: number
  /** Where the last whole frame ends; 0 when not even the first line is whole. Less than `size` when torn. */
  readonly end: number
  readonly size: number
}

export type Reading = {
  readonly take: TakeEntries
  /** Gets the bytes read so far and the bytes to read. */
  readonly onRead: (done: number, of: number) => void
}

type Source = { readonly file: OpenFile; readonly path: string; readonly size: number }

const CHUNK = 1024 * 1024
/** What comes of so much is used up before the garbage collector has looked at it twice. */
const SLICE = 128 * 1024
const LONGEST_FIRST_LINE = 64

export const readJournal = async (file: OpenFile, path: string, { take, onRead }: Reading): Promise<ReadJournal> => {
  const source = { file, path, size: await file.size() }
  const { size } = source
  let { end, format } = await readFirstLine(source)
  const decode = createDecoder(path, format)
  let version = 0

  /** Hands on the entries of all whole frames that `bytes` begin with, and says what comes after them. */
  const takeAll = (bytes: Buffer): Taken => {
    for (let from = 0; ; ) {
      const frames = takeFrames(bytes.subarray(from))
      const entries = decode(frames, { offset: end, version })
      version += entries.length
      take(entries)
      end += frames.taken
      from += frames.taken
      if (frames.taken > 0) onRead(end, size)
      if (frames.taken < SLICE) return frames
    }
  }

  // One buffer for all chunks: new ones would set off the garbage collector again and again.
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK, size))
  while (end > 0 && end < size) {
    const { needs, bad } = takeAll(buffer.subarray(0, await file.read(buffer, end)))
    if (bad) await assertTorn(source, end, bad, needs, version)
    if (bad || needs > size - end) break
    if (needs > buffer.length) buffer = Buffer.allocUnsafe(needs)
  }
  return { version, format, end, size }
}

const readAt = async ({ file, size }: Source, position: number, wanted: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(Math.min(wanted, size - position))
  return bytes.subarray(0, await file.read(bytes, position))
}

type FirstLine = { readonly end: number; readonly format: number }

const readFirstLine = async (source: Source): Promise<FirstLine> => {
  const start = (await readAt(source, 0, LONGEST_FIRST_LINE)).toString('latin1')
  const line = start.slice(0, start.indexOf('\n') + 1)
  if (line === '' && formatLine(FORMAT).startsWith(start)) return { end: 0, format: FORMAT }
  const format = formatOf(line)
  if (format === undefined) throw corruptJournal(source.path, 0, 'its first line is not that of a journal')
  if (format > FORMAT) throw newerFormat(source.path, format)
  return { end: line.length, format }
}

type Taken = {
  /** The insides of whole frames, moved together. */
  readonly insides: Buffer
  /** For each of them where it starts in there, where its frame stood, and the number of its first entry. */
  readonly starts: readonly number[]
  readonly heads: readonly number[]
  readonly firsts: readonly number[]
  /** Bytes of whole frames. */
  readonly taken: number
  /** Bytes of the frame after them, as far as is known. */
  readonly needs: number
  /** What is wrong with that frame, although all of it is there. */
  readonly bad: 'head' | 'content' | undefined
}

/**
 * Finds the whole frames that `bytes` begin with, of one slice, and destroys the order of these bytes. Numbers in rows: an
 * object for each frame would be one more for each entry.
 */
const takeFrames = (bytes: Buffer): Taken => {
  const starts: number[] = []
  const heads: number[] = []
  const firsts: number[] = []
  let taken = 0
  let end = 0
  const stop = (needs: number, bad?: Taken['bad']): Taken => {
    const insides = bytes.subarray(0, end)
    return { insides, starts, heads, firsts, taken, needs, bad }
  }
  while (taken < SLICE && taken + HEAD <= bytes.length) {
    const head = decodeHead(bytes, taken)
    if (!head) return stop(HEAD, 'head')
    const from = taken + HEAD
    const to = from + head.length
    if (to > bytes.length) return stop(HEAD + head.length)
    if (sumOf(bytes, from, to) !== head.sum) return stop(HEAD + head.length, 'content')
    bytes.copyWithin(end, from + 1, to - 1)
    starts.push(end)
    heads.push(taken)
    firsts.push(head.first)
    end += head.length - 2
    taken = to
  }
  return stop(HEAD)
}

/** Where bytes stood in the file, and the number of the first entry in them. */
type Place = { readonly offset: number; readonly version: number }

/** Decodes the entries of frames, and counts whether they are the next ones. */
const createDecoder = (path: string, format: number) => {
  const decode = codecOf(format).createDecoder()
  return ({ insides, starts, heads, firsts }: Taken, { offset, version }: Place): readonly Entry[] => {
    const entries: Entry[] = []
    let next = 0
    const expect = (from: number): void => {
      for (; next < starts.length && from >= (starts[next] ?? 0); next++) {
        const due = version + entries.length
        if (firsts[next] === due >>> 0) continue
        const why = `entry ${firsts[next]} stands where entry ${due} belongs`
        throw corruptJournal(path, offset + (heads[next] ?? 0), why)
      }
    }
    decode(insides, starts, (entry, from) => {
      expect(from)
      entries.push(entry)
    })
    expect(Number.POSITIVE_INFINITY)
    return entries
  }
}

/** Throws unless the bad frame is the last one and was never finished. */
const assertTorn = async (
  source: Source,
  at: number,
  bad: 'head' | 'content',
  needs: number,
  version: number,
): Promise<void> => {
  const rest = await readAt(source, at, source.size - at)
  const last = bad === 'head' ? !hasLaterHead(rest, version) : needs === rest.length
  const part = bad === 'head' ? rest.subarray(0, HEAD) : rest.subarray(HEAD)
  if (last && hasUnwrittenSector(part, at + (bad === 'head' ? 0 : HEAD))) return
  const what = bad === 'head' ? 'the head of a record' : `a record of ${needs} bytes`
  throw corruptJournal(source.path, at, `${what} does not bear its checksum`)
}

const corruptJournal = (path: string, offset: number, why: string): StoreError =>
  new StoreError(
    'corrupt',
    `Failed to open ${path} at byte ${offset}: ${why}, so it has changed since it was written. Please put the file ` +
      `back from a copy; or, to give up everything from there on, cut it with: truncate -s ${offset} "${path}"`,
  )
