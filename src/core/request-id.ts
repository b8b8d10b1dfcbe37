/** Request ids that look random and are not: the n-th request of a world has the same id on every machine. */

/** Mixes the bits of a 32-bit number (the finalizer of MurmurHash3). */
export const mix = (value: number): number => {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'))

/** Eight digits. */
const toHex = (value: number): string =>
  `${HEX[value >>> 24]}${HEX[(value >>> 16) & 255]}${HEX[(value >>> 8) & 255]}${HEX[value & 255]}`

export const requestId = (seed: number, count: number): string => {
  const high = mix(seed ^ mix(count))
  const low = mix(high ^ count)
  return `req_${toHex(high)}${toHex(low)}`
}
