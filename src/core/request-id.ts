/** Request ids that look random and are not: the n-th request of a world has the same id on every machine. */

/** Mixes the bits of a 32-bit number (the finalizer of MurmurHash3). */
export const mix = (value: number): number => {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const requestId = (seed: number, count: number): string => {
  const high = mix(seed ^ mix(count))
  const low = mix(high ^ count)
  return `req_${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`
}
