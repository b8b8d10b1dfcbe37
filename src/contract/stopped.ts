/** Requests that never came to the API, and what a result says of them. Pure. */

import type { SimRequest } from '../core/message.js'
import { createRedactor } from './redact.js'
import { requestLine } from './request-line.js'

export type Stopped = {
  /** Follows on "never came to the API: ". Without secrets. */
  readonly why: string
  /** Whether the run then says nothing about the contract. */
  readonly fails: boolean
}

type Stopping = { readonly exchange: { readonly request: SimRequest }; readonly stopped?: Stopped | undefined }

const MOST_SHOWN = 3

const lineOf = ({ request }: Stopping['exchange']): string => requestLine(request, createRedactor(request, undefined))

const sentence = (why: string, all: readonly Stopping[]): string => {
  const lines = [...new Set(all.map(({ exchange }) => lineOf({ request: { ...exchange.request, search: '' } })))]
  const more = lines.length > MOST_SHOWN ? ' and others' : ''
  const noun = all.length === 1 ? 'request' : 'requests'
  return `${all.length} ${noun} never came to the API: ${why} (${lines.slice(0, MOST_SHOWN).join(', ')}${more}).`
}

export type Told = { readonly failing: readonly string[]; readonly others: readonly string[] }

/** One sentence for each reason, in the order of their first appearance. */
export const tellStopped = (recorded: readonly Stopping[]): Told => {
  const byReason = groupByReason(recorded)
  const told = [...byReason.values()].map((all) => ({ all, fails: all.some(({ stopped }) => stopped?.fails) }))
  const say = (fails: boolean): readonly string[] =>
    told.filter((each) => each.fails === fails).map(({ all }) => sentence(all[0]?.stopped?.why ?? '', all))
  return { failing: say(true), others: say(false) }
}

const groupByReason = (recorded: readonly Stopping[]): ReadonlyMap<string, readonly Stopping[]> => {
  const groups = new Map<string, Stopping[]>()
  for (const each of recorded) {
    if (!each.stopped) continue
    const group = groups.get(each.stopped.why) ?? []
    group.push(each)
    groups.set(each.stopped.why, group)
  }
  return groups
}
