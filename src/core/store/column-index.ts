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
    if (this.values) this.own(this.values).get(key)?.remove(id)
    this.order?.remove(id, key, this.keyOf)
  }

  /** To be called once the collection holds the new entity. */
  learn(id: number, key: Scalar): void {
    if (this.values) addTo(this.own(this.values), key, id)
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

  private own(values: Map<Scalar, Bitmap>): Map<Scalar, Bitmap> {
    if (!this.borrowed) return values
    this.borrowed = false
    this.values = new Map([...values].map(([key, bitmap]) => [key, bitmap.fork()]))
    return this.values
  }

  private buildValues(): Map<Scalar, Bitmap> {
    this.values = new Map()
    this.borrowed = false
    for (const id of this.ids()) addTo(this.values, this.keyOf(id), id)
    return this.values
  }
}

const addTo = (values: Map<Scalar, Bitmap>, key: Scalar, id: number): void => {
  const bitmap = values.get(key) ?? new Bitmap()
  bitmap.add(id)
  values.set(key, bitmap)
}
