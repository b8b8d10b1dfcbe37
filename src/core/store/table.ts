/**
 * Entities by id, in chunks that forks share until one of them writes: copying happens a chunk at a time, on the
 * first write after a fork. The same scheme holds for `bitmap.ts` and `ordered.ts`.
 */
const SHIFT = 9
const CHUNK = 1 << SHIFT

/** A structure may change a node in place only if the node carries the structure's present owner. */
export type Owner = object

type Chunk<T> = { readonly owner: Owner; readonly rows: (T | undefined)[] }

export class Table<T> {
  private owner: Owner = {}
  private spineOwner: Owner = this.owner
  private live = 0

  constructor(private spine: (Chunk<T> | undefined)[] = []) {}

  get size(): number {
    return this.live
  }

  get(id: number): T | undefined {
    return this.spine[id >>> SHIFT]?.rows[id & (CHUNK - 1)]
  }

  set(id: number, value: T | undefined): void {
    const chunk = this.ownChunk(id >>> SHIFT)
    const slot = id & (CHUNK - 1)
    const before = chunk.rows[slot]
    if (before === undefined && value !== undefined) this.live++
    if (before !== undefined && value === undefined) this.live--
    chunk.rows[slot] = value
  }

  *values(): Generator<T> {
    for (const chunk of this.spine) {
      if (!chunk) continue
      for (const row of chunk.rows) if (row !== undefined) yield row
    }
  }

  /** Ascending. A loop, since indexes are built from it and a generator takes many times as long. */
  ids(): number[] {
    const ids: number[] = []
    this.spine.forEach((chunk, index) => {
      chunk?.rows.forEach((row, slot) => {
        if (row !== undefined) ids.push(((index << SHIFT) | slot) >>> 0)
      })
    })
    return ids
  }

  fork(): Table<T> {
    this.owner = {}
    const copy = new Table<T>(this.spine)
    copy.spineOwner = this.spineOwner
    copy.live = this.live
    return copy
  }

  private ownChunk(index: number): Chunk<T> {
    if (this.spineOwner !== this.owner) {
      this.spine = this.spine.slice()
      this.spineOwner = this.owner
    }
    const chunk = this.spine[index]
    if (chunk?.owner === this.owner) return chunk
    const own: Chunk<T> = { owner: this.owner, rows: chunk ? chunk.rows.slice() : [] }
    while (this.spine.length < index) this.spine.push(undefined)
    this.spine[index] = own
    return own
  }
}
