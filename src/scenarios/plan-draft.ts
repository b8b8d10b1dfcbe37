/** What a generated invoice says: currency and tax by the customer's country, lines off the price list, dates, order data. */
import type { CalendarDate } from '../core/ledger-types.js'
import type { NewContact } from './contacts.js'
import { toCustomField, toGroup } from './invoice-parts.js'
import type { PlannedInvoice } from './plan.js'
import { createLineMaker, discountAt, fillPattern } from './plan-lines.js'
import { serviceDateOf } from './plan-pickers.js'
import { createRandom, deriveSeed, type Random } from './random.js'
import type { BusinessEntry, ProjectEntry, SellerEntry } from './scenario-file.js'
import { createTaxRules } from './tax-rule.js'
import { wordsOf } from './words.js'
import type { WorkCalendar } from './work-calendar.js'

export type Deal = {
  readonly customer: NewContact
  readonly project: ProjectEntry | undefined
  readonly sentOn: CalendarDate
  readonly due: CalendarDate
  readonly term: number
  /** Counts the invoices from 1. */
  readonly running: number
}

export type DraftMaker = (deal: Deal) => PlannedInvoice['draft']

type Subject = {
  readonly title: string
  readonly project: ProjectEntry | undefined
  readonly day: CalendarDate
  readonly months: readonly string[]
}

/** Filled by functions, because `$` means something to `replace` in a text. */
const describe = (pattern: string, { title, project, day, months }: Subject): string =>
  pattern
    .replace('{title}', () => title)
    .replace('{project}', () => project?.title ?? '')
    .replace('{month}', () => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`)
    .replace(/[\s:,]+$/, '')

export const createDraftMaker = (
  seller: SellerEntry,
  business: BusinessEntry,
  calendar: WorkCalendar,
  random: Random,
  seed: number,
): DraftMaker => {
  const { currencies = {}, description = '', reference = '', groups = [], custom_fields, templates, staff } = business
  const { months } = wordsOf(seller.address.country)
  const taxFor = createTaxRules(seller)
  const makeLines = createLineMaker(business, createRandom(deriveSeed(seed, 'lines')))
  return ({ customer, project, sentOn, due, term, running }) => {
    const { currency, rate } = currencies[customer.address.country] ?? { currency: seller.currency, rate: 1 }
    const tax = taxFor(customer)
    const year = sentOn.slice(0, 4)
    const lines = makeLines({ tax, currency, rate: String(rate), year, running })
    return {
      currency,
      description: describe(description, { title: lines[0]?.title ?? '', project, day: sentOn, months }),
      reference: fillPattern(reference, running, year),
      issueDate: sentOn,
      serviceDate: serviceDateOf(project, sentOn, calendar, random),
      dueDate: due,
      termDays: term,
      lines,
      groups: groups.filter(({ id }) => lines.some(({ groupId }) => groupId === id)).map(toGroup),
      discount: discountAt(business.discounts?.invoices ?? 0, random),
      reverseCharge: tax.reverseCharge,
      customFields: custom_fields ? [toCustomField(random.pick(custom_fields))] : [],
      templateId: templates ? random.pick(templates) : null,
      native: sentOn >= (business.predecessor_until ?? ''),
      createdBy: staff ? random.pick(staff) : 1,
    }
  }
}
