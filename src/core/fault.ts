/** Trouble on purpose: which call it hits and what it does. Pure data and its text form; what a door does is in the reply. */

import { mix } from './request-id.js'

export type Fault =
  | { readonly kind: 'latency'; readonly min: number; readonly max: number }
  /** The dialect's own body for this status; the operation does not run. */
  | { readonly kind: 'status'; readonly status: number }
  /** A page such as proxies send; the operation does not run. */
  | { readonly kind: 'html'; readonly status: number }
  /** The connection breaks; the operation does not run. */
  | { readonly kind: 'reset' }
  /** The operation runs, its answer never arrives. */
  | { readonly kind: 'lost' }
  /** Half of the body, then the connection breaks. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'content-type'; readonly type: string }
  /** The body comes in small pieces over this many milliseconds. */
  | { readonly kind: 'drip'; readonly milliseconds: number }
  /** The request arrives twice; the client sees the second answer. */
  | { readonly kind: 'duplicate' }
  /** A read that has not seen the last write yet. */
  | { readonly kind: 'stale' }
  /** A new invoice arrives just before the read. */
  | { readonly kind: 'page-shift' }

export type FaultRule = {
  readonly id: string
  readonly dialect?: string
  readonly operation?: string
  /** Only the n-th call that fits, counted from 1. */
  readonly nth?: number
  /** From 0 to 1, drawn from the world's seed. */
  readonly probability?: number
  /** How often it strikes at most. */
  readonly times?: number
  readonly fault: Fault
}

export const HTML_STATUSES: readonly number[] = [500, 502, 503, 504]
const MAX_MS = 120_000

const milliseconds = (text: string | undefined): number | null => {
  const value = text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return value <= MAX_MS ? value : null
}

const statusOf = (text: string | undefined): number | null =>
  text !== undefined && /^[45]\d\d$/.test(text) ? Number(text) : null

const decodeLatency = (value: string): Fault | null => {
  const [low, high = low] = value.split('-')
  const [min, max] = [milliseconds(low), milliseconds(high)]
  return min === null || max === null || min > max ? null : { kind: 'latency', min, max }
}

const SIMPLE = ['reset', 'lost', 'cut', 'duplicate', 'stale', 'page-shift'] as const

const isSimple = (name: string): name is (typeof SIMPLE)[number] => SIMPLE.some((known) => known === name)

/** One fault as text: `status=503`, `latency=100-300`, `html=502`, `content-type=text/plain`, `drip=2000`, `lost` … */
const decodeFault = (text: string): Fault | null => {
  const [name = '', value] = text.split('=').map((part) => part.trim())
  if (value === undefined) return isSimple(name) ? { kind: name } : null
  if (name === 'latency') return decodeLatency(value)
  const status = statusOf(value)
  if (name === 'status') return status === null ? null : { kind: 'status', status }
  if (name === 'html') return status !== null && HTML_STATUSES.includes(status) ? { kind: 'html', status } : null
  if (name === 'content-type') return /^[\w.+-]+\/[\w.+-]+$/.test(value) ? { kind: 'content-type', type: value } : null
  const over = milliseconds(value)
  return name === 'drip' && over !== null ? { kind: 'drip', milliseconds: over } : null
}

/** Several with `;` between them; null if one of them is none. */
export const decodeFaults = (text: string): readonly Fault[] | null => {
  const faults = text.split(';').map((part) => decodeFault(part.trim()))
  return faults.every((fault) => fault !== null) ? faults : null
}

export const FAULT_FORMS =
  'status=4xx|5xx, html=500|502|503|504, latency=MS or MIN-MAX, drip=MS, content-type=TYPE, reset, lost, cut, duplicate, stale, page-shift'

/** The inverse of `decodeFaults` for one fault. */
export const encodeFault = (fault: Fault): string => {
  switch (fault.kind) {
    case 'latency':
      return fault.min === fault.max ? `latency=${fault.min}` : `latency=${fault.min}-${fault.max}`
    case 'status':
    case 'html':
      return `${fault.kind}=${fault.status}`
    case 'drip':
      return `drip=${fault.milliseconds}`
    case 'content-type':
      return `content-type=${fault.type}`
    default:
      return fault.kind
  }
}

/** What an exchange that no fault struck shares with all others such. */
export const NOT_STRUCK: readonly string[] = []

/** For who looks at an exchange and takes what was planned for a mistake. */
export const sayFaults = (faults: readonly string[]): string => `fault on purpose: ${faults.join(';')}`

/** A number from 0 to 1 that depends on nothing but its arguments. */
export const chance = (seed: number, count: number): number => mix(seed ^ mix(count)) / 2 ** 32
