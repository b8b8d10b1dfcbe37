/**
 * A generated business: who buys what when, on which terms, and what becomes of each invoice. Invoices come out one by
 * one in order of time; nothing here knows ids or sums, those are the ledger's.
 */
import { addDays, dateIn } from '../core/dates.js'
import type { Instant } from '../core/ledger-types.js'
import { createContacts, type NewContact } from './contacts.js'
import { createDeck } from './deck.js'
import type { PlannedContact, PlannedInvoice } from './plan.js'
import { OPENING, planDesk, slotOf } from './plan-desk.js'
import { createDraftMaker } from './plan-draft.js'
import { createOutcomePlanner, type Outcome } from './plan-outcome.js'
import { createCustomerPicker, createGatewayPicker, createProjectPicker } from './plan-pickers.js'
import { createRandom, deriveSeed } from './random.js'
import type { BusinessEntry, ScenarioFile } from './scenario-file.js'
import { wordsOf } from './words.js'
import { createWorkCalendar, type WorkCalendar } from './work-calendar.js'

const PATH = ['business']

export type Business = { readonly contacts: readonly PlannedContact[]; readonly invoices: Iterable<PlannedInvoice> }

/** Six in ten customers are there from the start, the others come over the period. */
const spreadContacts = (contacts: readonly NewContact[], calendar: WorkCalendar, from: string): PlannedContact[] => {
  const early = Math.ceil(contacts.length * 0.6)
  return contacts.map((contact, index) => {
    const share = index < early ? 0 : ((index - early + 1) / (contacts.length - early + 1)) * 0.85
    const day = calendar.days[Math.floor(share * calendar.days.length)] ?? from
    return { at: calendar.at(day, OPENING - 30), contact, path: PATH }
  })
}

function* planInvoices(
  file: ScenarioFile,
  business: BusinessEntry,
  contacts: readonly PlannedContact[],
  calendar: WorkCalendar,
  seed: number,
): Generator<PlannedInvoice> {
  const random = createRandom(deriveSeed(seed, 'invoices'))
  const { declined } = wordsOf(file.seller.address.country)
  const drawTerm = createDeck(business.terms, random)
  const drawOutcome = createDeck(business.outcomes, random)
  const pickGateway = createGatewayPicker(file.seller.gateways, business.gateways, random)
  const pickCustomer = createCustomerPicker(contacts, random)
  const pickProject = createProjectPicker(file.projects ?? [], random)
  const makeDraft = createDraftMaker(file.seller, business, calendar, random, seed)
  const outcomes = createOutcomePlanner(calendar, random, pickGateway, business.reminders ?? [], declined)

  for (let index = 0; index < business.invoices; index++) {
    const slot = slotOf(index, business.invoices, calendar, random)
    const customer = pickCustomer(slot.at)
    if (!customer) return
    const outcome = drawOutcome() as Outcome
    const { steps, sentOn, sends } = planDesk(slot, outcome, business, calendar, random)
    const term = Number(drawTerm())
    const due = calendar.plus(sentOn, term)
    const project = pickProject(sentOn)
    const draft = makeDraft({ customer, project, sentOn, due, term, running: index + 1 })
    const fate = { outcome, sentOn, due, term, currency: draft.currency }
    yield {
      at: slot.at,
      customer: customer.customerNumber,
      project: project?.key ?? null,
      draft,
      steps: sends ? [...steps, ...outcomes.stepsFor(fate)] : steps,
      path: PATH,
    }
  }
}

export const planBusiness = async (file: ScenarioFile, seed: number, now: Instant): Promise<Business> => {
  const { business, seller } = file
  if (!business) return { contacts: [], invoices: [] }
  const until = business.until ?? addDays(dateIn(now, seller.time_zone), -1)
  const calendar = createWorkCalendar({ country: seller.address.country, zone: seller.time_zone }, business.from, until)
  const contacts = spreadContacts(await createContacts(business.customers, seed), calendar, business.from)
  return {
    contacts,
    invoices: calendar.days.length === 0 ? [] : planInvoices(file, business, contacts, calendar, seed),
  }
}
