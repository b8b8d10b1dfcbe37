/** A night's run of a billing engine: pull the invoices, book the bank's transfers, check what customers see. */
import type { components } from 'proforma/plandocket'
import { checkPortal } from './check-portal.js'
import type { Call } from './create-call.js'
import { toMinor } from './money.js'
import { type Mirror, pullInvoices } from './pull-invoices.js'
import { recordTransfer, type Transfer } from './record-transfer.js'

type Invoice = components['schemas']['Invoice']

export type Vendors = { readonly sonderplan: Call; readonly plandocket: Call; readonly matas: Call }

export type Report = {
  /** To go on from the next time. */
  readonly mirror: Mirror
  readonly booked: readonly string[]
  /** Transfers that name no invoice. */
  readonly unknown: readonly string[]
  readonly disagreements: readonly string[]
}

const readInvoice = async ({ plandocket }: Vendors, id: number): Promise<Invoice> =>
  (await plandocket.get<components['schemas']['InvoiceResponse']>(`/invoices/${id}`)).data

const book = async (vendors: Vendors, id: number, transfer: Transfer): Promise<readonly string[]> => {
  const { invoice_number: number } = await readInvoice(vendors, id)
  await recordTransfer(vendors.plandocket, number, transfer)
  const { currency, total, open_amount } = await readInvoice(vendors, id)
  const expected = { number, currency, total: toMinor(total, currency), open: toMinor(open_amount, currency) }
  return checkPortal(vendors.matas, expected)
}

export const syncBilling = async (
  vendors: Vendors,
  before: Mirror,
  transfers: readonly Transfer[],
): Promise<Report> => {
  const mirror = await pullInvoices(vendors.sonderplan, before)
  const byLabel = new Map([...mirror.invoices.values()].map((invoice) => [invoice.label, invoice]))
  const booked: string[] = []
  const unknown: string[] = []
  const disagreements: string[] = []
  for (const transfer of transfers) {
    const invoice = byLabel.get(transfer.reference)
    if (!invoice) unknown.push(transfer.id)
    else {
      disagreements.push(...(await book(vendors, invoice.id, transfer)))
      booked.push(transfer.id)
    }
  }
  return { mirror, booked, unknown, disagreements }
}
