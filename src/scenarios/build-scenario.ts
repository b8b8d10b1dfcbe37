/** From a checked scenario file to a world's seed: plans the business, plays it in an empty world, keeps what has come of it. */
import { createWorld } from '../core/create-world.js'
import { addDays } from '../core/dates.js'
import { decodeFaults, type FaultRule } from '../core/fault.js'
import type { Key } from '../core/keys.js'
import type { Instant, Seller } from '../core/ledger-types.js'
import { emptyState, type WorldSeed } from '../core/state.js'
import { toInstant } from './moments.js'
import type { ParsedScenario } from './parse-scenario.js'
import type { Plan, PlannedInvoice } from './plan.js'
import { planBusiness } from './plan-business.js'
import { startOf, toPlannedContact, toPlannedProject } from './plan-contacts.js'
import { type Refuse, toPlannedInvoice } from './plan-written.js'
import { type Pause, play } from './play.js'
import { scenarioFileError } from './scenario-error.js'
import type { FaultEntry, KeyEntry, ScenarioFile, SellerEntry } from './scenario-file.js'

export type BuildOptions = {
  readonly name: string
  readonly fileName: string
  readonly seed?: number | undefined
  readonly pause: Pause
}

const toSeller = (entry: SellerEntry): Seller => {
  const { street, postal_code: postalCode, city, state = null, country } = entry.address
  return {
    name: entry.name,
    address: { street, postalCode, city, state, country },
    timeZone: entry.time_zone,
    currency: entry.currency,
    taxId: entry.tax_id,
    invoiceNumbers: entry.numbers.invoices,
    creditNoteNumbers: entry.numbers.credit_notes,
    sequencePrefix: entry.numbers.sequence_prefix ?? 'INV-',
    gateways: (entry.gateways ?? []).map(({ id, key, name, fee_percent = 0, fee_fixed = 0 }, index) => {
      return { id: id ?? index + 1, key, name, feePercent: String(fee_percent), feeFixed: String(fee_fixed) }
    }),
  }
}

const toKey = (entry: KeyEntry, zone: string, contactIds: ReadonlyMap<string, number>): Key => ({
  token: entry.token,
  name: entry.name,
  scopes: entry.scopes ?? null,
  plan: entry.plan ?? null,
  flags: entry.flags ?? null,
  expiresAt: entry.expires === undefined ? null : toInstant(entry.expires, zone),
  buyerId: entry.buyer === undefined ? null : (contactIds.get(entry.buyer) ?? null),
  requestsPerHour: entry.requests_per_hour ?? null,
})

/** A text of several faults makes a rule of each. */
const toRules = ({ fault, ...rule }: FaultEntry): Omit<FaultRule, 'id'>[] =>
  (decodeFaults(fault) ?? []).map((decoded) => ({ ...rule, fault: decoded }))

/** Two streams in order of time as one. */
function* merge(written: readonly PlannedInvoice[], generated: Iterable<PlannedInvoice>): Generator<PlannedInvoice> {
  let next = 0
  for (const invoice of generated) {
    for (let other = written[next]; other && other.at <= invoice.at; other = written[++next]) yield other
    yield invoice
  }
  yield* written.slice(next)
}

const planScenario = async (file: ScenarioFile, seed: number, now: Instant, refuse: Refuse): Promise<Plan> => {
  const { seller, business, contacts = [], projects = [], invoices = [] } = file
  const zone = seller.time_zone
  const since = contacts.flatMap((contact) => contact.since ?? [])
  const from = business ? [addDays(business.from, -1)] : []
  const start = startOf([file.now, ...from, ...since, ...invoices.map(({ drafted }) => drafted)], zone)
  const generated = await planBusiness(file, seed, now)
  const written = invoices.map((invoice, index) => toPlannedInvoice(invoice, index, seller, refuse))
  return {
    start,
    until: now,
    contacts: [
      ...contacts.map((contact, index) => toPlannedContact(contact, index, start, zone)),
      ...generated.contacts,
    ],
    projects: projects.map(toPlannedProject),
    invoices: merge(
      written.sort((a, b) => a.at - b.at),
      generated.invoices,
    ),
    expected: written.length + (business?.invoices ?? 0),
  }
}

export const buildScenario = async (
  { file, source }: ParsedScenario,
  { name, fileName, seed = file.seed, pause }: BuildOptions,
): Promise<WorldSeed> => {
  const refuse: Refuse = (path, message) => {
    throw scenarioFileError(fileName, [{ code: 'refused', message, ...source.positionOf(path) }])
  }
  const zone = file.seller.time_zone
  const now = toInstant(file.now, zone)
  await pause(0, (file.invoices?.length ?? 0) + (file.business?.invoices ?? 0))
  const plan = await planScenario(file, seed, now, refuse)
  const seller = toSeller(file.seller)
  const empty = { name, seed, now: plan.start, seller, keys: [], readings: {}, state: emptyState }
  // Who is reminded when is planned here.
  const world = createWorld({ seed: empty, reminders: false })
  await play(world, plan, refuse, pause)
  const state = world.state()
  const contactIds = new Map(state.contacts.map(({ customerNumber, id }) => [customerNumber, id]))
  const keys = (file.keys ?? []).map((key) => toKey(key, zone, contactIds))
  const faults = file.faults?.flatMap(toRules)
  return { name, seed, now, seller, keys, readings: file.readings ?? {}, state, ...(faults && { faults }) }
}
