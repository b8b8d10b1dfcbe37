import { expect, it } from 'vitest'
import { assertBalances, type Balanced } from '../../src/contract/assert-balances.js'
import { ExpectationError } from '../../src/contract/expectation-error.js'
import { encodeInvoice, encodePayment } from '../../src/control/encode-books.js'
import { createSimulator } from '../../src/create-simulator.js'

const booksOf = async (scenario: string) => {
  const { ledger } = (await createSimulator({ scenario })).worlds.main.world
  return {
    invoices: [...ledger.invoices.all()].map(encodeInvoice),
    payments: [...ledger.payments.all()].map(encodePayment),
  }
}

type Books = Awaited<ReturnType<typeof booksOf>>
type Invoice = Books['invoices'][number]

const balance = ({ invoices, payments }: Books) => {
  const of: Balanced = { ledger: { invoices: () => invoices, payments: () => payments } }
  return () => assertBalances(of)
}

it.each(['default', 'documented', 'credit-notes', 'currencies', 'post-production'])(
  'holds for %s',
  async (scenario) => {
    const books = await booksOf(scenario)
    expect(books.invoices.length).toBeGreaterThan(0)
    expect(balance(books)).not.toThrow()
  },
)

const books = await booksOf('default')
const index = books.invoices.findIndex(({ status, lines }) => status === 'paid' && lines.length > 1)
const good = books.invoices[index]
if (!good) throw new Error('The scenario has no paid invoice.')

const cent = (text: string): string => (Number(text) + 0.01).toFixed(2)
const withLine = (invoice: Invoice): Invoice => ({ ...invoice, lines: invoice.lines.slice(1) })

it.each<readonly [string, (invoice: Invoice) => Invoice, string]>([
  ['open', (invoice) => ({ ...invoice, open: '0.01' }), 'paid + open is'],
  ['paid', (invoice) => ({ ...invoice, paid: cent(invoice.paid), open: '-0.01' }), 'its completed payments'],
  [
    'total',
    (invoice) => ({ ...invoice, totals: { ...invoice.totals, total: cent(invoice.totals.total) } }),
    'net + tax is',
  ],
  [
    'tax',
    (invoice) => ({ ...invoice, totals: { ...invoice.totals, tax: cent(invoice.totals.tax) } }),
    'the taxes by rate',
  ],
  ['a line less', withLine, 'the lines is'],
  ['no amount', (invoice) => ({ ...invoice, open: '0.001' }), 'no amount'],
])('finds one cent too much in %s', (_, damage, words) => {
  const damaged = balance({ ...books, invoices: books.invoices.with(index, damage(good)) })
  expect(damaged).toThrow(ExpectationError)
  expect(damaged).toThrow(`invoice ${good.number}: `)
  expect(damaged).toThrow(words)
})

it('finds a payment that is missing', () => {
  const payments = books.payments.filter(({ invoiceId }) => invoiceId !== good.id)
  expect(balance({ ...books, payments })).toThrow(`invoice ${good.number}: paid is`)
})
