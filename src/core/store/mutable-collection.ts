/** A collection that the ledger writes to. Indexes come into being when a query first needs them, and follow each write. */
import type { Collection } from '../collection.js'
import type { Ledger } from '../ledger.js'
import type { Column, Filter, Page, Selection } from '../query.js'
import { Bitmap } from './bitmap.js'
import { ColumnIndex, type KeyOf } from './column-index.js'
import type { Indexed, Match } from './match.js'
import { match } from './match.js'
import { sortEntities } from './sort.js'
import { Table } from './table.js'

type Entity = { readonly id: number }

export class MutableCollection<T extends Entity> implements Collection<T>, Indexed<T> {
  /** Null until there is one: most forks never need any of their own. */
  private indexes: Map<Column<T>, ColumnIndex<T>> | null = null
  /** Indexes as they were at the last fork, for all who came of it; never written, and taken over when first needed. */
  private shared: ReadonlyMap<Column<T>, ColumnIndex<T>> | null = null
  private liveIds: Bitmap | null = null
  highest = 0

  /** `ledger` is asked for lazily: collections and ledger refer to each other. */
  constructor(
    private readonly ledger: () => Ledger,
    private readonly table = new Table<T>(),
  ) {}

  get size(): number {
    return this.table.size
  }

  /** The table counts modulo 2^32; what it finds under a larger number is another entity. */
  get(id: number): T | undefined {
    const entity = this.table.get(id)
    return entity?.id === id ? entity : undefined
  }

  all(): Iterable<T> {
    return this.table.values()
  }

  put(entity: T): void {
    if (this.indexes || this.shared) this.putIndexed(entity)
    else this.table.set(entity.id, entity)
    if (entity.id > this.highest) this.highest = entity.id
    this.liveIds?.add(entity.id)
  }

  private putIndexed(entity: T): void {
    const before = this.table.get(entity.id)
    const ledger = this.ledger()
    const changed = this.indexesWhere((column) => !before || column.of(before, ledger) !== column.of(entity, ledger))
    if (before) for (const index of changed) index.forget(entity.id, index.column.of(before, ledger))
    this.table.set(entity.id, entity)
    for (const index of changed) index.learn(entity.id, index.column.of(entity, ledger))
  }

  remove(id: number): void {
    const before = this.table.get(id)
    if (!before) return
    for (const index of this.indexesWhere(() => true)) index.forget(id, index.column.of(before, this.ledger()))
    this.liveIds?.remove(id)
    this.table.set(id, undefined)
  }

  select({ where, order, offset = 0, limit = null }: Selection<T>): Page<T> {
    const found = match(this, where)
    const wanted = Math.min(found.count - offset, limit ?? found.count)
    if (wanted <= 0) return { total: found.count, rows: [] }
    const [key] = order
    const byIndex = key && order.length === 1 && this.shouldWalk(found.count, offset + wanted)
    const rows = byIndex
      ? this.walk(key.column, key.descending, found, offset, wanted)
      : sortEntities(this.entities(found), order, this.ledger()).slice(offset, offset + wanted)
    return { total: found.count, rows }
  }

  /** A new collection with the same content; from now on neither sees the other's writes. */
  fork(ledger: () => Ledger): MutableCollection<T> {
    const copy = new MutableCollection<T>(ledger, this.table.fork())
    copy.highest = this.highest
    copy.liveIds = this.liveIds?.fork() ?? null
    if (this.indexes) {
      this.shared = new Map([...(this.shared ?? []), ...this.indexes])
      this.indexes = null
    }
    copy.shared = this.shared
    return copy
  }

  get live(): Bitmap {
    if (!this.liveIds) {
      this.liveIds = new Bitmap()
      for (const entity of this.all()) this.liveIds.add(entity.id)
    }
    return this.liveIds
  }

  index(column: Column<T>): ColumnIndex<T> {
    const own = this.indexes?.get(column)
    if (own) return own
    const ids = () => this.table.ids()
    const keyOf = this.keyOf(column)
    const index = this.shared?.get(column)?.fork(ids, keyOf) ?? new ColumnIndex(column, ids, keyOf)
    this.indexes ??= new Map()
    this.indexes.set(column, index)
    return index
  }

  /** Those that there are for the columns that pass. */
  private indexesWhere(passes: (column: Column<T>) => boolean): ColumnIndex<T>[] {
    const found: ColumnIndex<T>[] = []
    if (this.indexes) for (const index of this.indexes.values()) if (passes(index.column)) found.push(index)
    if (this.shared)
      for (const column of this.shared.keys())
        if (!this.indexes?.has(column) && passes(column)) found.push(this.index(column))
    return found
  }

  passes(id: number, test: (entity: T) => boolean): boolean {
    const entity = this.table.get(id)
    return entity !== undefined && test(entity)
  }

  scan(test: (entity: T) => boolean, words: Uint32Array): void {
    for (const entity of this.all())
      if (test(entity)) words[entity.id >>> 5] = (words[entity.id >>> 5] ?? 0) | (1 << (entity.id & 31))
  }

  testOf(filter: Filter<T> & { is: 'scan' }): (entity: T) => boolean {
    return (entity) => filter.test(entity, this.ledger())
  }

  private keyOf(column: Column<T>): KeyOf {
    return (id) => {
      const entity = this.table.get(id)
      return entity === undefined ? null : column.of(entity, this.ledger())
    }
  }

  /** Walking visits rows in order until enough have matched; sorting touches only those that match. */
  private shouldWalk(matches: number, needed: number): boolean {
    const steps = (needed / matches) * this.size
    return steps <= matches * Math.log2(matches + 2) * 4
  }

  private walk(column: Column<T>, descending: boolean, found: Match, offset: number, wanted: number): T[] {
    const rows: T[] = []
    const everything = found.count === this.size
    let skip = everything ? 0 : offset
    this.index(column)
      .ordered()
      .walk(everything ? offset : 0, descending, (id) => {
        if (!everything && !found.has(id)) return true
        if (skip-- > 0) return true
        const entity = this.table.get(id)
        if (entity) rows.push(entity)
        return rows.length < wanted
      })
    return rows
  }

  private entities(found: Match): T[] {
    const rows: T[] = []
    for (const id of found.ids()) {
      const entity = this.table.get(id)
      if (entity) rows.push(entity)
    }
    return rows
  }
}
