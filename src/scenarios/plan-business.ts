/**
 * A generated business: who buys what when, on which terms, and what becomes of each invoice. Invoices come out one by
 * one in order of time; nothing here knows ids or sums, those are the ledger's.
 */
import { addDays, dateIn } from '../core/dates.js'
import type { CalendarDate, Instant } from '../core/ledger-types.js'
import { createContacts, type NewContact } from './contacts.js'
import { createDeck } from './deck.js'
import type { PlannedContact, PlannedInvoice, PlannedStep } from './plan.js'
import { createLineMaker, discountAt, fillPattern } from './plan-lines.js'
import { createOutcomePlanner, type Outcome } from './plan-outcome.js'
import { createRandom, deriveSeed, type Random } from './random.js'
import type { BusinessEntry, ProjectEntry, ScenarioFile } from './scenario-file.js'
import { createTaxRules } from './tax-rule.js'
import { createWorkCalendar, type WorkCalendar } from './work-calendar.js'

const PATH = ['business']
const OPENING = 8 * 60
const CLOSING = 17 * 60

export type Business = { readonly contacts: readonly PlannedContact[]; readonly invoices: Iterable<PlannedInvoice> }

/** Six in ten customers are there from the start, the others come over the period. */
const spreadContacts = (contacts: readonly NewContact[], calendar: WorkCalendar): PlannedContact[] => {
  const early = Math.ceil(contacts.length * 0.6)
  return contacts.map((contact, index) => {
    const share = index < early ? 0 : ((index - early + 1) / (contacts.length - early + 1)) * 0.85
    const day = calendar.days[Math.floor(share * calendar.days.length)] ?? ''
    return { at: calendar.at(day, OPENING - 30), contact, path: PATH }
  })
}

/** A few customers buy often, most now and then. Asked in order of time. */
const createCustomerPicker = (contacts: readonly PlannedContact[], random: Random) => {
  let known = 1
  return (at: Instant): NewContact | undefined => {
    while (known < contacts.length && (contacts[known]?.at ?? 0) <= at) known++
    const place = random.chance(50) ? random.next() : random.next() * random.next()
    return contacts[Math.floor(place * known)]?.contact
  }
}

/** Projects are billed from five months before their first day until three weeks after their last. */
const createProjectPicker = (projects: readonly ProjectEntry[], random: Random) => {
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

/** The day of the fair, or while it runs the day itself; without a project the days before the invoice. */
const serviceDateOf = (
  project: ProjectEntry | undefined,
  sentOn: CalendarDate,
  calendar: WorkCalendar,
  random: Random,
): CalendarDate => {
  if (project?.from === undefined) return calendar.plus(sentOn, -random.int(0, 4))
  const last = project.to ?? project.from
  return sentOn < project.from ? project.from : sentOn > last ? last : sentOn
}

const months = 'January February March April May June July August September October November December'.split(' ')

const describe = (pattern: string | undefined, project: ProjectEntry | undefined, day: CalendarDate): string =>
  (pattern ?? '')
    .replace('{project}', project?.title ?? '')
    .replace('{month}', `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`)
    .replace(/[\s:,]+$/, '')

/** Submitted the same day, sent then or within two working days; the newest ones are still on the desk. */
const deskSteps = (
  place: { readonly index: number; readonly day: number; readonly minute: number },
  outcome: Outcome,
  business: BusinessEntry,
  calendar: WorkCalendar,
  random: Random,
): { readonly steps: PlannedStep[]; readonly sentOn: CalendarDate; readonly sends: boolean } => {
  const { drafts = 0, submitted = 0 } = business.unsent ?? {}
  const today = calendar.days[place.day] ?? ''
  const sentOn = calendar.days[place.day + random.int(0, 2)] ?? today
  const late = Math.min(place.minute + random.int(20, 120), CLOSING + 60)
  const submit: PlannedStep = { do: 'submit', at: calendar.at(today, late) }
  const fromEnd = business.invoices - place.index
  if (fromEnd <= drafts) return { steps: [], sentOn: today, sends: false }
  if (fromEnd <= drafts + submitted) return { steps: [submit], sentOn: today, sends: false }
  const sendAt = calendar.at(sentOn, sentOn === today ? late + random.int(5, 60) : random.int(OPENING, CLOSING))
  if (outcome === 'voided') return { steps: [{ do: 'cancel', at: sendAt }], sentOn: today, sends: false }
  if (outcome === 'deleted') return { steps: [{ do: 'delete', at: sendAt }], sentOn: today, sends: false }
  const send: PlannedStep = { do: 'send', at: sendAt }
  return { steps: random.chance(45) ? [submit, send] : [send], sentOn, sends: true }
}

function* planInvoices(
  file: ScenarioFile,
  business: BusinessEntry,
  contacts: readonly PlannedContact[],
  calendar: WorkCalendar,
  seed: number,
): Generator<PlannedInvoice> {
  const random = createRandom(deriveSeed(seed, 'invoices'))
  const taxFor = createTaxRules(file.seller)
  const makeLines = createLineMaker(business, createRandom(deriveSeed(seed, 'lines')))
  const drawTerm = createDeck(business.terms, random)
  const drawOutcome = createDeck(business.outcomes, random)
  const drawGateway = createDeck(business.gateways ?? { none: 1 }, random)
  const outcomes = createOutcomePlanner(calendar, random, drawGateway, business.reminders ?? [])
  const pickCustomer = createCustomerPicker(contacts, random)
  const pickProject = createProjectPicker(file.projects ?? [], random)

  for (let index = 0; index < business.invoices; index++) {
    // Order of time holds by construction: the position among the working days only grows.
    const position = ((index + random.next()) / business.invoices) * calendar.days.length
    const day = Math.min(Math.floor(position), calendar.days.length - 1)
    const minute = OPENING + Math.floor((position - day) * (CLOSING - OPENING))
    const today = calendar.days[day] ?? ''
    const at = calendar.at(today, minute)
    const customer = pickCustomer(at)
    if (!customer) return
    const outcome = drawOutcome() as Outcome
    const { steps, sentOn, sends } = deskSteps({ index, day, minute }, outcome, business, calendar, random)
    const billed = business.currencies?.[customer.address.country]
    const currency = billed?.currency ?? file.seller.currency
    const tax = taxFor(customer)
    const term = Number(drawTerm())
    const project = pickProject(sentOn)
    const rate = String(billed?.rate ?? 1)
    const lines = makeLines({ tax, currency, rate, year: today.slice(0, 4), running: index + 1 })
    const fate = { outcome, sentOn, due: calendar.plus(sentOn, term), term }
    yield {
      at,
      customer: customer.customerNumber,
      project: project?.key ?? null,
      draft: {
        currency,
        description: describe(business.description, project, sentOn),
        reference:
          business.reference === undefined ? '' : fillPattern(business.reference, index + 1, today.slice(0, 4)),
        issueDate: sentOn,
        serviceDate: serviceDateOf(project, sentOn, calendar, random),
        dueDate: fate.due,
        termDays: term,
        lines,
        groups: (business.groups ?? [])
          .filter(({ id }) => lines.some(({ groupId }) => groupId === id))
          .map(({ id, name, description = '', position = 1, hides_lines = false }) => {
            return { id, name, description, position, hidesLines: hides_lines }
          }),
        discount: discountAt(business.discounts?.invoices ?? 0, random),
        reverseCharge: tax.reverseCharge,
        customFields: (business.custom_fields ? [random.pick(business.custom_fields)] : []).map((field) => {
          return { id: field.id, name: field.name, value: field.value, valueId: field.value_id ?? null }
        }),
        templateId: business.templates ? random.pick(business.templates) : null,
        native: sentOn >= (business.predecessor_until ?? ''),
        createdBy: random.pick(business.staff ?? [1]),
      },
      steps: sends ? [...steps, ...outcomes.stepsFor(fate)] : steps,
      path: PATH,
    }
  }
}

export const planBusiness = async (file: ScenarioFile, seed: number, now: Instant): Promise<Business> => {
  const { business, seller } = file
  if (!business) return { contacts: [], invoices: [] }
  const until = business.until ?? addDays(dateIn(now, seller.time_zone), -1)
  const calendar = createWorkCalendar(seller.time_zone, business.from, until)
  const contacts = spreadContacts(await createContacts(business.customers, seed), calendar)
  return { contacts, invoices: planInvoices(file, business, contacts, calendar, seed) }
}
