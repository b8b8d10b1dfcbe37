/**
 * Ids in the order of one column (ties by id), in chunks that forks share until written (see `table.ts`). Inserting
 * and removing costs one chunk, whatever the size.
 */
import type { Bound, Scalar } from '../query.js'
import { compareScalars } from './compare.js'
import type { Owner } from './table.js'

const MAX_CHUNK = 1024

type Chunk = { readonly owner: Owner; readonly ids: number[] }
type KeyOf = (id: number) => Scalar

export class Ordered {
  private owner: Owner = {}
  private spineOwner: Owner = this.owner
  private spine: Chunk[] = []

  /** `ids`: ascending. */
  static build(ids: readonly number[], keyOf: KeyOf): Ordered {
    // Those without a key come first as they are: where few have one, as few are due, there is little to sort.
    const sorted: number[] = []
    const keyed: { readonly id: number; readonly key: Scalar }[] = []
    for (const id of ids) {
      const key = keyOf(id)
      if (key === null) sorted.push(id)
      else keyed.push({ id, key })
    }
    keyed.sort((a, b) => compareScalars(a.key, b.key) || a.id - b.id)
    for (const { id } of keyed) sorted.push(id)
    const ordered = new Ordered()
    const half = MAX_CHUNK / 2
    for (let start = 0; start < sorted.length; start += half)
      ordered.spine.push({ owner: ordered.owner, ids: sorted.slice(start, start + half) })
    return ordered
  }

  /** `keyOf` gives the present keys of the ids in here; `key` belongs to `id`. */
  insert(id: number, key: Scalar, keyOf: KeyOf): void {
    if (this.spine.length === 0) this.ownSpine().push({ owner: this.owner, ids: [] })
    const at = this.chunkFor(id, key, keyOf)
    const chunk = this.ownChunk(at)
    chunk.ids.splice(this.slotFor(chunk.ids, id, key, keyOf), 0, id)
    if (chunk.ids.length <= MAX_CHUNK) return
    const rest = chunk.ids.splice(MAX_CHUNK / 2)
    this.ownSpine().splice(at + 1, 0, { owner: this.owner, ids: rest })
  }

  /** `key` is the key under which `id` was inserted. */
  remove(id: number, key: Scalar, keyOf: KeyOf): void {
    const at = this.chunkFor(id, key, keyOf)
    const chunk = this.ownChunk(at)
    const slot = this.slotFor(chunk.ids, id, key, keyOf)
    if (chunk.ids[slot] === id) chunk.ids.splice(slot, 1)
    if (chunk.ids.length === 0) this.ownSpine().splice(at, 1)
  }

  /** How many ids lie before the bound; nulls lie before every lower one. */
  rank(bound: Bound | undefined, side: 'from' | 'to', keyOf: KeyOf): number {
    if (side === 'to') return bound ? this.rankOf(bound.value, bound.inclusive, keyOf) : this.length
    if (!bound || bound.value === null) return this.rankOf(null, true, keyOf)
    return this.rankOf(bound.value, !bound.inclusive, keyOf)
  }

  get length(): number {
    let length = 0
    for (const chunk of this.spine) length += chunk.ids.length
    return length
  }

  /** Visits ids from rank `start` on (from the end when descending) until `visit` returns false. */
  walk(start: number, descending: boolean, visit: (id: number) => boolean): void {
    let skip = start
    const chunks = this.spine.length
    for (let step = 0; step < chunks; step++) {
      const ids = this.spine[descending ? chunks - 1 - step : step]?.ids ?? []
      if (skip >= ids.length) {
        skip -= ids.length
        continue
      }
      for (let slot = skip; slot < ids.length; slot++)
        if (!visit(ids[descending ? ids.length - 1 - slot : slot] ?? 0)) return
      skip = 0
    }
  }

  fork(): Ordered {
    this.owner = {}
    const copy = new Ordered()
    copy.spine = this.spine
    copy.spineOwner = this.spineOwner
    return copy
  }

  private rankOf(value: Scalar, after: boolean, keyOf: KeyOf): number {
    const isBefore = (id: number | undefined): boolean => {
      const order = compareScalars(keyOf(id ?? 0), value)
      return order < 0 || (after && order === 0)
    }
    let low = 0
    let high = this.spine.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(this.spine[middle]?.ids.at(-1))) low = middle + 1
      else high = middle
    }
    let rank = 0
    for (let index = 0; index < low; index++) rank += this.spine[index]?.ids.length ?? 0
    const ids = this.spine[low]?.ids ?? []
    return rank + firstWhere(ids.length, (slot) => !isBefore(ids[slot]))
  }

  /** The last chunk whose first entry is not after (key, id). */
  private chunkFor(id: number, key: Scalar, keyOf: KeyOf): number {
    const after = firstWhere(this.spine.length, (index) => {
      const first = this.spine[index]?.ids[0] ?? 0
      return (compareScalars(keyOf(first), key) || first - id) > 0
    })
    return Math.max(0, after - 1)
  }

  private slotFor(ids: readonly number[], id: number, key: Scalar, keyOf: KeyOf): number {
    return firstWhere(ids.length, (slot) => {
      const other = ids[slot] ?? 0
      return (compareScalars(keyOf(other), key) || other - id) >= 0
    })
  }

  private ownSpine(): Chunk[] {
    if (this.spineOwner !== this.owner) {
      this.spine = this.spine.slice()
      this.spineOwner = this.owner
    }
    return this.spine
  }

  private ownChunk(index: number): Chunk {
    const spine = this.ownSpine()
    const chunk = spine[index]
    if (chunk?.owner === this.owner) return chunk
    const own: Chunk = { owner: this.owner, ids: chunk ? chunk.ids.slice() : [] }
    spine[index] = own
    return own
  }
}

/** The first of 0..length-1 that passes a test which, once passed, all later ones pass; `length` if none. */
const firstWhere = (length: number, passes: (index: number) => boolean): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}
