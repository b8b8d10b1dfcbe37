/**
 * Wire bytes of immutable entities, bounded by bytes. Two generations: what was not asked for during a whole generation is
 * forgotten, at no cost per entry. Both hold their entities weakly, as most are soon no more where worlds come and go;
 * before them stands a small one that does not, because looking things up there is several times as fast.
 */
export interface Cache {
  /** The bytes kept for `entity`, or those that `make` gives, which are then kept. */
  get<T extends object>(entity: T, make: (entity: T) => Uint8Array): Uint8Array
}

/** What is asked for again and again, such as the first pages of lists, fits in. */
const HOT_BYTES = 2 * 1024 * 1024

export const createCache = (maxBytes: number): Cache => {
  const maxHot = Math.min(HOT_BYTES, maxBytes / 2)
  let hot = new Map<object, Uint8Array>()
  let young = new WeakMap<object, Uint8Array>()
  let old = new WeakMap<object, Uint8Array>()
  let hotBytes = 0
  let bytes = 0

  const keep = (entity: object, wire: Uint8Array): Uint8Array => {
    bytes += wire.byteLength
    if (bytes > maxBytes / 2) {
      old = young
      young = new WeakMap()
      bytes = wire.byteLength
    }
    young.set(entity, wire)
    return wire
  }

  const heat = (entity: object, wire: Uint8Array): Uint8Array => {
    hotBytes += wire.byteLength
    if (hotBytes > maxHot) {
      hot = new Map()
      hotBytes = wire.byteLength
    }
    hot.set(entity, wire)
    return wire
  }

  return {
    get(entity, make) {
      const kept = hot.get(entity)
      if (kept) return kept
      return heat(entity, young.get(entity) ?? keep(entity, old.get(entity) ?? make(entity)))
    },
  }
}
