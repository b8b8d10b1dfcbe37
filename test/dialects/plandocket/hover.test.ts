import { expect, it } from 'vitest'
import { hover } from '../../types/hover.js'

const PAGE = '[PlanDocket payments](https://docs.plandocket.com/en/api/payments.html)'

const over = (code: string): string =>
  hover(`import type { components, operations, paths } from 'proforma/plandocket'
    type Schemas = components['schemas']
    ${code}`)

it('shows over a field that is sent what it is, in which unit, and where that is documented', () => {
  const shown = over("const payment: Schemas['PaymentCreate'] = { invoice_number: 'RE-1', |amount: 1 }")
  expect(shown).toContain('(property) amount: number')
  expect(shown).toContain("In the currency's main unit, no finer than its decimals (P41).")
  expect(shown).toContain(`Documented in ${PAGE} § Request Schema.`)
})

it('shows it over a field of an answer, and how the values are known that it holds', () => {
  const shown = over("declare const payment: Schemas['Payment']; payment.|status")
  expect(shown).toContain(`Documented in ${PAGE} § Response Schema. Its values are guessed (reading P7), after`)
})

it('shows it over an operation, by its path and by its id', () => {
  const documented = `Documented in ${PAGE} § Endpoints.`
  expect(over("declare const all: paths; all['/payments'].|post")).toContain(documented)
  expect(over('declare const all: operations; all.|createPayment')).toContain(documented)
})

it('shows it over a parameter', () => {
  const shown = over("const query: operations['listPayments']['parameters']['query'] = { |date_from: '2026-01-01' }")
  expect(shown).toContain(`Only payments dated this day or later.\n\nDocumented in ${PAGE} § Query Parameters.`)
})
