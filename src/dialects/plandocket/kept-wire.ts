/** Wire bytes, made once per unchanged entity and kept; included relations are put together from kept bytes. */
import { toBytes } from '../../core/body.js'
import type { Contact, Invoice, Payment } from '../../core/ledger-types.js'
import type { Part } from '../../core/message.js'
import type { World } from '../../core/world.js'
import { encodeContact } from './encode-contact.js'
import { invoiceAsRead, paymentAsRead, stampedAsRead, wireReadings } from './readings.js'
import { encodeItems } from './wire.js'

/** Each gives complete JSON. */
export type KeptWire = {
  invoice(invoice: Invoice): Uint8Array
  items(invoice: Invoice): Uint8Array
  payment(payment: Payment): Uint8Array
  contact(contact: Contact): Uint8Array
}

const json = (value: unknown): Uint8Array => toBytes(JSON.stringify(value))

const createKeptWire = (world: World): KeptWire => {
  const readings = wireReadings(world)
  const invoices = world.cache(`plandocket.invoice ${readings}`)
  const items = world.cache('plandocket.items')
  const payments = world.cache(`plandocket.payment ${readings}`)
  const contacts = world.cache(`plandocket.contact ${readings}`)
  const makeInvoice = (invoice: Invoice) => json(invoiceAsRead(invoice, world))
  const makeItems = (invoice: Invoice) => json(encodeItems(invoice))
  const makePayment = (payment: Payment) => json(paymentAsRead(payment, world))
  const makeContact = (contact: Contact) => json(stampedAsRead(encodeContact(contact), world))
  return {
    invoice: (invoice) => invoices.get(invoice, makeInvoice),
    items: (invoice) => items.get(invoice, makeItems),
    payment: (payment) => payments.get(payment, makePayment),
    contact: (contact) => contacts.get(contact, makeContact),
  }
}

const known = new WeakMap<World, KeptWire>()

export const keptWire = (world: World): KeptWire => {
  const kept = known.get(world)
  if (kept) return kept
  const made = createKeptWire(world)
  known.set(world, made)
  return made
}

/** An object's kept bytes without the closing brace, so that members can follow. */
export const reopened = (object: Uint8Array): Uint8Array => object.subarray(0, object.length - 1)

/** String parts are ASCII and short: written out by hand, they cost less than an encoder's call. */
export const joinParts = (parts: readonly Part[]): Uint8Array => {
  let length = 0
  for (const part of parts) length += part.length
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    if (typeof part === 'string')
      for (let index = 0; index < part.length; index++) joined[at + index] = part.charCodeAt(index)
    else joined.set(part, at)
    at += part.length
  }
  return joined
}
