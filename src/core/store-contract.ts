/** What keeps worlds: for each a base it was born with and a journal of everything that happened since. */
import type { Event } from './events.js'
import type { Instant } from './ledger-types.js'
import type { WorldSeed } from './state.js'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** Members that are undefined are left out, as JSON does. */
export type JsonObject = { readonly [member: string]: Json | undefined }

/** One thing that happened: an event of the ledger or any other record with a `kind`. A store never looks inside. */
export type Entry = Event | (JsonObject & { readonly kind: string })

export type JournalHeader = {
  readonly format: number
  readonly world: string
  readonly createdAt: Instant
  /** What the owner of the store wants to keep beside the base. */
  readonly meta: Json
}

export interface Journal {
  /** Entries taken so far, those included that still wait to be durable: what the next append has to expect. */
  readonly version: number
  /**
   * Resolves once the entries, and all before them, are durable; they are kept all or none. What is not JSON rejects
   * with a TypeError. When an append fails for want of room or by a fault of the disk, every append that waits fails
   * with it, `version` goes back to what is durable, and later appends work again once the trouble is over.
   */
  append(entries: readonly Entry[], expectedVersion: number): Promise<void>
  /** Waits for the appends under way. */
  close(): Promise<void>
}

export type Born = { readonly header: JournalHeader; readonly base: WorldSeed }

/** Gets the next entries of a journal, oldest first; they are the taker's own. */
export type TakeEntries = (entries: readonly Entry[]) => void

/** Gets what a world was born with, and gives what is to take its entries as they are read: many need not be held at once. */
export type Receive = (born: Born) => TakeEntries | Promise<TakeEntries>

/** Every method rejects with a StoreError. A world is open at most once at a time. */
export interface Store {
  /** The names of the worlds kept, in code unit order. */
  list(): Promise<readonly string[]>
  create(world: string, meta: Json, base: WorldSeed): Promise<Journal>
  /** When this rejects, what was taken so far may be less than what is kept, and none of it counts. */
  open(world: string, receive: Receive): Promise<Journal>
  /** All of it or nothing. Closes the world's journal if it is open. */
  delete(world: string): Promise<void>
  /** Closes all journals first. */
  close(): Promise<void>
}

export type StoreErrorCode =
  /** The expected version is not the journal's. */
  | 'conflict'
  /** No room on the disk, or none that this user may fill. */
  | 'full'
  | 'closed'
  /** What is kept is not what was written. */
  | 'corrupt'
  /** Written by a newer version of the program. */
  | 'newer-format'
  /** In use: the folder by another process, or the world in this one. */
  | 'locked'
  | 'exists'
  | 'missing'
  /** The disk failed in any other way. */
  | 'io'

export class StoreError extends Error {
  override readonly name = 'StoreError' as const

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
