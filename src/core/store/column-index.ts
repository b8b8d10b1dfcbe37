/** The indexes of one column, each built when first asked for: ids by value, and ids in order of value. */
import type { Column, Scalar } from '../query.js'
import { Bitmap } from './bitmap.js'
import { Ordered } from './ordered.js'

export type KeyOf = (id: number) => Scalar

export class ColumnIndex<T> {
  private values: Map<Scalar, Bitmap> | null = null
  private order: Ordered | null = null
  /** True while `values` is the very map of another fork. */
  private borrowed = false
  /** The bitmaps that no fork shares; null when all are this index's own. */
  private owned: Set<Bitmap> | null = null

  constructor(
    readonly column: Column<T>,
    private readonly ids: () => number[],
    readonly keyOf: KeyOf,
  ) {}

  byValue(): ReadonlyMap<Scalar, Bitmap> {
    return this.values ?? this.buildValues()
  }

  ordered(): Ordered {
    this.order ??= Ordered.build(this.ids(), this.keyOf)
    return this.order
  }

  /** To be called while the collection still holds the old entity. */
  forget(id: number, key: Scalar): void {
    if (this.values) this.removeFrom(this.ownValues(this.values), key, id)
    this.order?.remove(id, key, this.keyOf)
  }

  /** To be called once the collection holds the new entity. */
  learn(id: number, key: Scalar): void {
    if (this.values) this.ownBitmap(this.ownValues(this.values), key).add(id)
    this.order?.insert(id, key, this.keyOf)
  }

  fork(ids: () => number[], keyOf: KeyOf): ColumnIndex<T> {
    const copy = new ColumnIndex(this.column, ids, keyOf)
    copy.values = this.values
    copy.borrowed = true
    this.borrowed = true
    copy.order = this.order?.fork() ?? null
    return copy
  }

  private ownValues(values: Map<Scalar, Bitmap>): Map<Scalar, Bitmap> {
    if (!this.borrowed) return values
    this.borrowed = false
    this.owned = new Set()
    this.values = new Map(values)
    return this.values
  }

  /** The bitmap of a value, forked on the first write: a column may have as many values as there are entities. */
  private ownBitmap(values: Map<Scalar, Bitmap>, key: Scalar): Bitmap {
    const present = values.get(key)
    if (present && (!this.owned || this.owned.has(present))) return present
    const own = present?.fork() ?? new Bitmap()
    this.owned?.add(own)
    values.set(key, own)
    return own
  }

  /** Values that nobody has any more go, or every `updatedAt` that ever was would stay. */
  private removeFrom(values: Map<Scalar, Bitmap>, key: Scalar, id: number): void {
    const bitmap = this.ownBitmap(values, key)
    bitmap.remove(id)
    if (bitmap.count > 0) return
    values.delete(key)
    this.owned?.delete(bitmap)
  }

  private buildValues(): Map<Scalar, Bitmap> {
    const values = new Map<Scalar, Bitmap>()
    this.values = values
    this.borrowed = false
    this.owned = null
    for (const id of this.ids()) this.ownBitmap(values, this.keyOf(id)).add(id)
    return values
  }
}
