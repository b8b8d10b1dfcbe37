/**
 * Wire bytes of immutable entities, bounded by bytes. Two generations: what was not asked for during a whole
 * generation is forgotten, at no cost per entry.
 */
export interface Cache {
  /** The bytes kept for `entity`, or those that `make` gives, which are then kept. */
  get<T extends object>(entity: T, make: (entity: T) => Uint8Array): Uint8Array
}

export const createCache = (maxBytes: number): Cache => {
  let young = new Map<object, Uint8Array>()
  let old = new Map<object, Uint8Array>()
  let bytes = 0

  const keep = (entity: object, wire: Uint8Array): Uint8Array => {
    bytes += wire.byteLength
    if (bytes > maxBytes / 2) {
      old = young
      young = new Map()
      bytes = wire.byteLength
    }
    young.set(entity, wire)
    return wire
  }

  return {
    get(entity, make) {
      const kept = young.get(entity)
      if (kept) return kept
      return keep(entity, old.get(entity) ?? make(entity))
    },
  }
}
