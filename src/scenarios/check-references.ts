/** What a schema cannot say about a scenario file: names that must exist, be used once, and moments that must have come. */

import { didYouMean } from '../core/nearest.js'
import type { Path, SourceMap } from '../yaml/source-map.js'
import { checkAmounts } from './check-amounts.js'
import { formatCustomerNumber } from './contacts.js'
import { countries } from './countries.js'
import { toInstant } from './moments.js'
import type { Finding } from './scenario-error.js'
import type { InvoiceEntry, ScenarioFile } from './scenario-file.js'

export type Report = (path: Path, message: string) => void

/** Every reference looks the same: a name, where it stands, and the names that exist. */
type Reference = {
  readonly path: Path
  readonly name: string | undefined
  readonly what: string
  readonly among: readonly string[]
}

const customerNumbers = (file: ScenarioFile): string[] => {
  const written = (file.contacts ?? []).map(({ number }) => number)
  const { count = 0, numbers = 'K-{number:5}', first = 10_001 } = file.business?.customers ?? {}
  return [...written, ...Array.from({ length: count }, (_, index) => formatCustomerNumber(numbers, first + index))]
}

type Names = {
  readonly customers: readonly string[]
  readonly projects: readonly string[]
  readonly gateways: readonly string[]
}

const invoiceReferences = (invoice: InvoiceEntry, index: number, names: Names): Reference[] => {
  const at = (...path: Path): Path => ['invoices', index, ...path]
  const groups = (invoice.groups ?? []).map(({ id }) => String(id))
  return [
    { path: at('customer'), name: invoice.customer, what: 'customer', among: names.customers },
    { path: at('project'), name: invoice.project, what: 'project', among: names.projects },
    ...(invoice.payments ?? []).map(({ gateway }, place) => {
      return { path: at('payments', place, 'gateway'), name: gateway, what: 'gateway', among: names.gateways }
    }),
    ...invoice.lines.map(({ group }, place) => {
      const name = group === undefined ? undefined : String(group)
      return { path: at('lines', place, 'group'), name, what: 'group', among: groups }
    }),
  ]
}

const businessReferences = (file: ScenarioFile, gateways: readonly string[]): Reference[] => {
  const { business } = file
  if (!business) return []
  const inCountries = Object.keys(business.customers.countries)
  const groups = (business.groups ?? []).map(({ id }) => String(id))
  const paths = { countries: ['business', 'customers', 'countries'], gateways: ['business', 'gateways'] }
  return [
    ...inCountries.map((name) => ({
      path: [...paths.countries, name],
      name,
      what: 'country',
      among: Object.keys(countries),
    })),
    ...Object.keys(business.currencies ?? {}).map((name) => {
      return { path: ['business', 'currencies', name], name, what: 'country', among: inCountries }
    }),
    ...Object.keys(business.gateways ?? {}).map((name) => {
      return { path: [...paths.gateways, name], name, what: 'gateway', among: ['none', ...gateways] }
    }),
    ...business.prices.map(({ group }, place) => {
      const name = group === undefined ? undefined : String(group)
      return { path: ['business', 'prices', place, 'group'], name, what: 'group', among: groups }
    }),
  ]
}

const references = (file: ScenarioFile): Reference[] => {
  const gateways = (file.seller.gateways ?? []).map(({ key }) => key)
  const customers = customerNumbers(file)
  const names = { customers, projects: (file.projects ?? []).map(({ key }) => key), gateways }
  return [
    ...(file.keys ?? []).map(({ buyer }, index) => {
      return { path: ['keys', index, 'buyer'], name: buyer, what: 'customer', among: customers }
    }),
    ...businessReferences(file, gateways),
    ...(file.invoices ?? []).flatMap((invoice, index) => invoiceReferences(invoice, index, names)),
  ]
}

const checkUnknown = (file: ScenarioFile, report: Report): void => {
  const sets = new Map<readonly string[], Set<string>>()
  for (const { path, name, what, among } of references(file)) {
    if (name === undefined) continue
    const set = sets.get(among) ?? new Set(among)
    sets.set(among, set)
    if (set.has(name)) continue
    const shown = among.length > 12 ? `${among.slice(0, 12).join(', ')}, …` : among.join(', ') || 'none'
    report(path, `Unknown ${what} "${name}".${didYouMean(name, among)} This scenario has: ${shown}.`)
  }
}

const checkTwice = (file: ScenarioFile, report: Report): void => {
  const lists: readonly (readonly [string, string, readonly (string | undefined)[]])[] = [
    ['keys', 'token', (file.keys ?? []).map(({ token }) => token)],
    ['contacts', 'number', (file.contacts ?? []).map(({ number }) => number)],
    ['contacts', 'id', (file.contacts ?? []).map(({ id }) => id?.toString())],
    ['projects', 'key', (file.projects ?? []).map(({ key }) => key)],
    ['projects', 'id', (file.projects ?? []).map(({ id }) => id?.toString())],
    ['invoices', 'number', (file.invoices ?? []).map(({ number }) => number)],
  ]
  for (const [list, member, names] of lists) {
    names.forEach((name, index) => {
      if (name === undefined || names.indexOf(name) === index) return
      report([list, index, member], `The ${member} "${name}" stands in "${list}" twice; it must be used once.`)
    })
  }
}

const milestones = ['drafted', 'submitted', 'sent', 'cancelled', 'credited', 'refunded', 'deleted'] as const

type PlacedMoment = { readonly path: Path; readonly moment: string }

const momentsOf = (invoice: InvoiceEntry): PlacedMoment[] => [
  ...milestones.flatMap((member) => {
    const moment = invoice[member]
    return moment === undefined ? [] : [{ path: [member], moment }]
  }),
  ...(invoice.reminded ?? []).map((moment, index) => ({ path: ['reminded', index], moment })),
  ...(invoice.payments ?? []).flatMap(({ at, later = [] }, index) => [
    { path: ['payments', index, 'at'], moment: at },
    ...later.map((change, place) => ({ path: ['payments', index, 'later', place, 'at'], moment: change.at })),
  ]),
]

const checkMoments = (file: ScenarioFile, report: Report): void => {
  const zone = file.seller.time_zone
  const now = toInstant(file.now, zone)
  const { business } = file
  if (business && toInstant(business.from, zone) > now)
    report(['business', 'from'], `The business starts on ${business.from}, after the clock (now: ${file.now}).`)
  file.invoices?.forEach((invoice, index) => {
    const drafted = toInstant(invoice.drafted, zone)
    for (const { path, moment } of momentsOf(invoice)) {
      const at = toInstant(moment, zone)
      if (at > now) report(['invoices', index, ...path], `${moment} lies after the clock (now: ${file.now}).`)
      if (at < drafted)
        report(['invoices', index, ...path], `${moment} lies before the invoice was drafted (${invoice.drafted}).`)
    }
  })
}

export const checkReferences = (file: ScenarioFile, source: SourceMap): Finding[] => {
  const findings: Finding[] = []
  const report: Report = (path, message) => findings.push({ code: 'invalid', message, ...source.positionOf(path) })
  checkUnknown(file, report)
  checkTwice(file, report)
  checkMoments(file, report)
  checkAmounts(file, report)
  return findings
}
