/** The readings that change how an entity looks: P1 names its id, P2 writes its timestamps, P25 shows what is open. */
import type { Invoice, Payment } from '../../core/ledger-types.js'
import type { World } from '../../core/world.js'
import { clampedOpenAmount, encodeInvoice, encodePayment } from './wire.js'

type Stamped = { readonly created_at: string; readonly updated_at: string }
type Identified = Stamped & { readonly id: number }

/** P2 `unix`: whole seconds since 1970, as the sample response has them. */
const withTimestamps = <T extends Stamped>(entity: T, world: World): object =>
  world.reading('P2') === 'unix'
    ? {
        ...entity,
        created_at: Date.parse(entity.created_at) / 1000,
        updated_at: Date.parse(entity.updated_at) / 1000,
      }
    : entity

/** P1: the schema table has `id`, the sample response `invoice_id` or `payment_id`. */
const withIdentifier = (entity: Identified, prefixed: string, world: World): Stamped => {
  const reading = world.reading('P1')
  if (reading !== 'prefixed' && reading !== 'both') return entity
  const { id, ...rest } = entity
  const named = { [prefixed]: id, ...rest }
  const both = { id, ...named }
  return reading === 'both' ? both : named
}

export const invoiceAsRead = (invoice: Invoice, world: World): object => {
  const wire =
    world.reading('P25') === 'clamp' ? encodeInvoice(invoice, clampedOpenAmount(invoice)) : encodeInvoice(invoice)
  return withTimestamps(withIdentifier(wire, 'invoice_id', world), world)
}

export const paymentAsRead = (payment: Payment, world: World): object =>
  withTimestamps(withIdentifier(encodePayment(payment), 'payment_id', world), world)

export const stampedAsRead = (entity: Stamped, world: World): object => withTimestamps(entity, world)

/** Names the combination, so that worlds that read differently keep their bytes apart. */
export const wireReadings = (world: World): string => ['P1', 'P2', 'P25'].map((id) => world.reading(id)).join(',')
