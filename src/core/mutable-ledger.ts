/** The books as they are written: only `apply` changes them, and only by events. */
import type { Event } from './events.js'
import type { Ledger } from './ledger.js'
import type { Contact, Invoice, Participant, Payment, Project, Seller } from './ledger-types.js'
import { NumberIndex } from './number-index.js'
import type { Counters, LedgerState } from './state.js'
import { MutableCollection } from './store/mutable-collection.js'

type Last = { -readonly [Counter in keyof Counters]: Counters[Counter] } & { ranges: Record<string, number> }

const NONE: Counters = { invoice: 0, payment: 0, line: 0, sequence: 0, ranges: {} }

export class MutableLedger implements Ledger {
  readonly contacts: MutableCollection<Contact>
  readonly projects: MutableCollection<Project>
  readonly participants: MutableCollection<Participant>
  readonly invoices: MutableCollection<Invoice>
  readonly payments: MutableCollection<Payment>
  readonly deletedDrafts: MutableCollection<Invoice>
  private readonly numbers: NumberIndex
  private readonly last: Last
  /** The counters as they were last asked for; null once one has moved on. */
  private told: Counters | null

  /** Without `from` with nothing in it. */
  constructor(
    readonly seller: Seller,
    from?: MutableLedger,
  ) {
    const self = (): Ledger => this
    this.contacts = from?.contacts.fork(self) ?? new MutableCollection<Contact>(self)
    this.projects = from?.projects.fork(self) ?? new MutableCollection<Project>(self)
    this.participants = from?.participants.fork(self) ?? new MutableCollection<Participant>(self)
    this.invoices = from?.invoices.fork(self) ?? new MutableCollection<Invoice>(self)
    this.payments = from?.payments.fork(self) ?? new MutableCollection<Payment>(self)
    this.told = from?.counters ?? NONE
    this.last = { ...this.told, ranges: { ...this.told.ranges } }
    this.deletedDrafts = from?.deletedDrafts.fork(self) ?? new MutableCollection<Invoice>(self)
    this.numbers = from?.numbers.fork() ?? new NumberIndex()
  }

  static from(seller: Seller, state: LedgerState): MutableLedger {
    const ledger = new MutableLedger(seller)
    for (const contact of state.contacts) ledger.contacts.put(contact)
    for (const project of state.projects) ledger.projects.put(project)
    for (const participant of state.participants) ledger.participants.put(participant)
    for (const invoice of state.invoices) ledger.putInvoice(invoice)
    for (const payment of state.payments) ledger.payments.put(payment)
    ledger.setCounters(state.counters)
    for (const draft of state.deletedDrafts) ledger.deletedDrafts.put(draft)
    return ledger
  }

  get counters(): Counters {
    this.told ??= { ...this.last, ranges: { ...this.last.ranges } }
    return this.told
  }

  invoiceByNumber(number: string): Invoice | undefined {
    const id = this.numbers.get(number)
    return id === undefined ? undefined : this.invoices.get(id)
  }

  apply(event: Event): void {
    switch (event.event) {
      case 'contactAdded':
        this.contacts.put(event.contact)
        break
      case 'projectAdded':
        this.projects.put(event.project)
        break
      case 'participantAdded':
        this.participants.put(event.participant)
        break
      case 'invoiceDrafted':
        this.addInvoice(event.invoice)
        break
      case 'paymentRecorded':
        this.last.payment = Math.max(this.last.payment, event.payment.id)
        this.told = null
        this.payments.put(event.payment)
        break
      case 'paymentChanged':
        this.patchPayment(event.paymentId, event.patch)
        break
      case 'paymentDeleted':
        this.payments.remove(event.paymentId)
        break
      case 'draftDeleted':
        this.deleteDraft(event.invoiceId, event.at)
        break
      case 'invoiceSent':
        if (event.drawn) this.draw(event.drawn)
        this.patchInvoice(event.invoiceId, event.patch)
        break
      default:
        this.patchInvoice(event.invoiceId, event.patch)
    }
  }

  fork(): MutableLedger {
    return new MutableLedger(this.seller, this)
  }

  state(): LedgerState {
    return {
      contacts: [...this.contacts.all()],
      projects: [...this.projects.all()],
      participants: [...this.participants.all()],
      invoices: [...this.invoices.all()],
      payments: [...this.payments.all()],
      counters: this.counters,
      deletedDrafts: [...this.deletedDrafts.all()],
    }
  }

  private setCounters(counters: Counters): void {
    this.told = counters
    Object.assign(this.last, counters, { ranges: { ...counters.ranges } })
  }

  private addInvoice(invoice: Invoice): void {
    const { last } = this
    last.invoice = Math.max(last.invoice, invoice.id)
    last.sequence = Math.max(last.sequence, invoice.sequence)
    for (const { id } of invoice.lines) last.line = Math.max(last.line, id)
    this.told = null
    this.putInvoice(invoice)
  }

  private putInvoice(invoice: Invoice): void {
    this.invoices.put(invoice)
    if (invoice.number !== null) this.numbers.add(invoice.number, invoice.id)
  }

  private patchInvoice(id: number, patch: Partial<Invoice>): void {
    const invoice = this.invoices.get(id)
    if (!invoice || Object.keys(patch).length === 0) return
    if (patch.number === undefined) this.invoices.put({ ...invoice, ...patch })
    else this.putInvoice({ ...invoice, ...patch })
  }

  private patchPayment(id: number, patch: Partial<Payment>): void {
    const payment = this.payments.get(id)
    if (payment) this.payments.put({ ...payment, ...patch })
  }

  private draw({ range, value }: { readonly range: string; readonly value: number }): void {
    this.last.ranges[range] = value
    this.told = null
  }

  private deleteDraft(id: number, at: number): void {
    const draft = this.invoices.get(id)
    if (!draft) return
    this.invoices.remove(id)
    this.deletedDrafts.put({ ...draft, updatedAt: at })
  }
}
