/** Whom the next generated invoice goes to, and what for. */
import { addDays } from '../core/dates.js'
import type { CalendarDate, Instant } from '../core/ledger-types.js'
import type { NewContact } from './contacts.js'
import { createDeck } from './deck.js'
import type { PlannedContact } from './plan.js'
import type { Random } from './random.js'
import type { ProjectEntry, SellerEntry, Shares } from './scenario-file.js'
import type { WorkCalendar } from './work-calendar.js'

/** A few customers buy often, most now and then. Asked in order of time. */
export const createCustomerPicker = (contacts: readonly PlannedContact[], random: Random) => {
  let known = 1
  return (at: Instant): NewContact | undefined => {
    while (known < contacts.length && (contacts[known]?.at ?? 0) <= at) known++
    const place = random.chance(50) ? random.next() : random.next() * random.next()
    return contacts[Math.floor(place * known)]?.contact
  }
}

export type GatewayPicker = (currency: string, isWanted?: (gateway: string) => boolean) => string

/** One of the ways to pay by their shares, `none` for a transfer without any. A scheme of one currency is not drawn for another. */
export const createGatewayPicker = (
  gateways: SellerEntry['gateways'] = [],
  shares: Shares = { none: 1 },
  random: Random,
): GatewayPicker => {
  const draw = createDeck(shares, random)
  const currenciesOf = new Map(gateways.map(({ key, currencies }) => [key, currencies]))
  return (currency, isWanted = () => true) => {
    for (let tries = 0; tries < 200; tries++) {
      const gateway = draw()
      if (isWanted(gateway) && (currenciesOf.get(gateway)?.includes(currency) ?? true)) return gateway
    }
    return 'none'
  }
}

/** Projects are billed from five months before their first day until three weeks after their last. */
export const createProjectPicker = (projects: readonly ProjectEntry[], random: Random) => {
  const windows = projects.map((project) => ({
    project,
    from: project.from === undefined ? '' : addDays(project.from, -150),
    to: project.to === undefined ? '9999' : addDays(project.to, 20),
  }))
  return (day: CalendarDate): ProjectEntry | undefined => {
    const open = windows.filter(({ from, to }) => from <= day && day <= to)
    return open.length > 0 ? random.pick(open).project : undefined
  }
}

/** The first day of a project to come, while it runs the day of sending; without a project some day just before. */
export const serviceDateOf = (
  project: ProjectEntry | undefined,
  sentOn: CalendarDate,
  calendar: WorkCalendar,
  random: Random,
): CalendarDate => {
  if (project?.from === undefined) return calendar.plus(sentOn, -random.int(0, 4))
  const last = project.to ?? project.from
  return sentOn < project.from ? project.from : sentOn > last ? last : sentOn
}
