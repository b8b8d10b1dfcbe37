/** The offsets of a few time zones over some decades, as Node's own data have them. */
import { tzOffset } from '@date-fns/tz'
import { header } from './header.js'

/** Those of the shipped scenarios' sellers and of dates that a dialect prints in a zone of its own. */
const ZONES = ['Australia/Sydney', 'Europe/Amsterdam', 'Europe/Berlin']
const FROM = Date.parse('2000-01-01T00:00:00Z')
const UNTIL = Date.parse('2038-01-01T00:00:00Z')
const DAY = 86_400_000
const MINUTE = 60_000

/** The first instant, to the minute, at which the offset is that of `after`. */
const changeBetween = (zone: string, before: number, after: number): number => {
  if (after - before <= MINUTE) return after
  const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
  const isAfter = tzOffset(zone, new Date(middle)) === tzOffset(zone, new Date(after))
  return isAfter ? changeBetween(zone, before, middle) : changeBetween(zone, middle, after)
}

const printZone = (zone: string): string => {
  const rows = [`[${FROM}, ${tzOffset(zone, new Date(FROM))}]`]
  for (let at = FROM; at < UNTIL; at += DAY) {
    const offset = tzOffset(zone, new Date(at + DAY))
    if (offset !== tzOffset(zone, new Date(at))) rows.push(`[${changeBetween(zone, at, at + DAY)}, ${offset}]`)
  }
  return `  '${zone}': [\n${rows.map((row) => `    ${row},\n`).join('')}  ],\n`
}

export const printZones = (): string => `${header('the time zones of Node')}
/** Until when the offsets are listed. */
export const UNTIL = ${UNTIL}

/** By zone: from which instant on, in order, it is how many minutes ahead of UTC. */
export const zoneOffsets: Readonly<Record<string, readonly (readonly [from: number, minutes: number])[]>> = {
${ZONES.map(printZone).join('')}}
`
