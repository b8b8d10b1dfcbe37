/**
 * Reads a journal back and tells three kinds of file apart: whole, torn (its last frame was being written when the
 * power or the process went, so nobody was told that it is kept) and corrupt (it has changed since it was written).
 */
import type { Entry, TakeEntries } from '../core/store-contract.js'
import { StoreError } from '../core/store-contract.js'
import { newerFormat } from './base-file.js'
import { type Content, codecOf } from './entry-codec.js'
import type { OpenFile } from './file-system.js'
import { decodeHead, FORMAT, formatLine, formatOf, HEAD, type Head, sumOf } from './frames.js'
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

/** What comes of so much is used up before the garbage collector has looked at it twice. */
const CHUNK = 128 * 1024
const LONGEST_FIRST_LINE = 64

export const readJournal = async (file: OpenFile, path: string, { take, onRead }: Reading): Promise<ReadJournal> => {
  const source = { file, path, size: await file.size() }
  const { size } = source
  let { end, format } = await readFirstLine(source)
  const decode = createDecoder(path, format)
  let version = 0
  // One buffer for all chunks: new ones would set off the garbage collector again and again.
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK, size))
  while (end > 0 && end < size) {
    const bytes = buffer.subarray(0, await file.read(buffer, end))
    const { taken, needs, bad, frames } = takeFrames(bytes)
    const entries = decode(bytes, frames, { offset: end, version })
    version += entries.length
    take(entries)
    end += taken
    if (taken > 0) onRead(end, size)
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

/** A whole frame; `at` is where its head stands in the bytes looked at. */
type Frame = Pick<Head, 'length' | 'first'> & { readonly at: number }

type Taken = {
  readonly frames: readonly Frame[]
  /** Bytes of whole frames. */
  readonly taken: number
  /** Bytes of the frame after them, as far as is known. */
  readonly needs: number
  /** What is wrong with that frame, although all of it is there. */
  readonly bad?: 'head' | 'content'
}

/** Finds every whole frame in `bytes`. */
const takeFrames = (bytes: Buffer): Taken => {
  const frames: Frame[] = []
  let at = 0
  while (true) {
    if (at + HEAD > bytes.length) return { frames, taken: at, needs: HEAD }
    const head = decodeHead(bytes, at)
    if (!head) return { frames, taken: at, needs: HEAD, bad: 'head' }
    const needs = HEAD + head.length
    if (at + needs > bytes.length) return { frames, taken: at, needs }
    if (sumOf(bytes, at + HEAD, at + needs) !== head.sum) return { frames, taken: at, needs, bad: 'content' }
    frames.push({ at, length: head.length, first: head.first })
    at += needs
  }
}

/** Where bytes stand in the file, and the number of the first entry in them. */
type Place = { readonly offset: number; readonly version: number }

/** Decodes the entries of frames, and counts whether they are the next ones. */
const createDecoder = (path: string, format: number) => {
  const decode = codecOf(format).createDecoder()
  return (bytes: Buffer, frames: readonly Frame[], { offset, version }: Place): readonly Entry[] => {
    const entries: Entry[] = []
    const contents = closeUp(bytes, frames)
    let next = 0
    const expect = (from: number): void => {
      for (; next < frames.length && from >= (contents[next]?.start ?? 0); next++) {
        const { first, at } = frames[next] as Frame
        const due = version + entries.length
        if (first !== due >>> 0)
          throw corruptJournal(path, offset + at, `entry ${first} stands where entry ${due} belongs`)
      }
    }
    decode(bytes.subarray(0, contents.at(-1)?.end ?? 0), contents, (entry, from) => {
      expect(from)
      entries.push(entry)
    })
    expect(Number.POSITIVE_INFINITY)
    return entries
  }
}

/** Moves the insides of frames together, to the front of `bytes`. */
const closeUp = (bytes: Buffer, frames: readonly Frame[]): readonly Content[] => {
  let end = 0
  return frames.map(({ at, length }) => {
    const start = end
    bytes.copyWithin(start, at + HEAD + 1, at + HEAD + length - 1)
    end = start + length - 2
    return { start, end }
  })
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
