/**
 * A set of ids as a chunked bitmap, so that filters over a million rows combine and count in microseconds. Sparse
 * chunks are kept as short sorted lists; chunks are shared between forks until written (see `table.ts`).
 */
import type { Owner } from './table.js'

const SHIFT = 12
const CHUNK = 1 << SHIFT
const WORDS = CHUNK / 32
const MAX_SPARSE = 48

type Chunk = { readonly owner: Owner; sparse: number[] | null; bits: Uint32Array | null }

export class Bitmap {
  private owner: Owner = {}
  private spineOwner: Owner = this.owner
  count = 0

  constructor(private spine: (Chunk | undefined)[] = []) {}

  has(id: number): boolean {
    const chunk = this.spine[id >>> SHIFT]
    if (!chunk) return false
    const slot = id & (CHUNK - 1)
    return chunk.bits
      ? (((chunk.bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1
      : (chunk.sparse?.includes(slot) ?? false)
  }

  add(id: number): void {
    if (this.has(id)) return
    const chunk = this.ownChunk(id >>> SHIFT)
    const slot = id & (CHUNK - 1)
    this.count++
    if (chunk.sparse && chunk.sparse.length >= MAX_SPARSE) toBits(chunk)
    if (chunk.bits) chunk.bits[slot >>> 5] = (chunk.bits[slot >>> 5] ?? 0) | (1 << (slot & 31))
    else chunk.sparse?.push(slot)
  }

  remove(id: number): void {
    if (!this.has(id)) return
    const chunk = this.ownChunk(id >>> SHIFT)
    const slot = id & (CHUNK - 1)
    this.count--
    if (chunk.bits) chunk.bits[slot >>> 5] = (chunk.bits[slot >>> 5] ?? 0) & ~(1 << (slot & 31))
    else chunk.sparse?.splice(chunk.sparse.indexOf(slot), 1)
  }

  /** Sets this set's bits in `words`, which has a bit for every id. */
  mergeInto(words: Uint32Array): void {
    for (let index = 0; index < this.spine.length; index++) {
      const chunk = this.spine[index]
      if (!chunk) continue
      const base = index * WORDS
      if (chunk.bits) {
        const bits = chunk.bits
        for (let word = 0; word < WORDS; word++) words[base + word] = (words[base + word] ?? 0) | (bits[word] ?? 0)
      } else {
        for (const slot of chunk.sparse ?? [])
          words[base + (slot >>> 5)] = (words[base + (slot >>> 5)] ?? 0) | (1 << (slot & 31))
      }
    }
  }

  fork(): Bitmap {
    this.owner = {}
    const copy = new Bitmap(this.spine)
    copy.spineOwner = this.spineOwner
    copy.count = this.count
    return copy
  }

  private ownChunk(index: number): Chunk {
    if (this.spineOwner !== this.owner) {
      this.spine = this.spine.slice()
      this.spineOwner = this.owner
    }
    const chunk = this.spine[index]
    if (chunk?.owner === this.owner) return chunk
    const own: Chunk = { owner: this.owner, sparse: chunk?.sparse?.slice() ?? null, bits: chunk?.bits?.slice() ?? null }
    if (!chunk) own.sparse = []
    while (this.spine.length < index) this.spine.push(undefined)
    this.spine[index] = own
    return own
  }
}

const toBits = (chunk: Chunk): void => {
  const bits = new Uint32Array(WORDS)
  for (const slot of chunk.sparse ?? []) bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31))
  chunk.bits = bits
  chunk.sparse = null
}

/** Words needed for ids 0 to `highest`, whole chunks. */
export const wordsFor = (highest: number): number => ((highest >>> SHIFT) + 1) * WORDS

export const countBits = (words: Uint32Array): number => {
  let count = 0
  for (let index = 0; index < words.length; index++) {
    let word = words[index] ?? 0
    if (word === 0) continue
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return count
}

/** Ids whose bit is set, ascending. */
export const idsOf = (words: Uint32Array): number[] => {
  const ids: number[] = []
  for (let index = 0; index < words.length; index++) {
    let word = words[index] ?? 0
    while (word !== 0) {
      ids.push(index * 32 + (31 - Math.clz32(word & -word)))
      word &= word - 1
    }
  }
  return ids
}
