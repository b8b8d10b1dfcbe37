import { expect, it } from 'vitest'
import { formatNumber } from '../../src/core/numbers.js'
import { draft, invoiceOf, refuse, send, succeed } from './books.js'
import { createTestWorld, seller } from './seller.js'

const numberOf = (world: ReturnType<typeof createTestWorld>, id: number) => invoiceOf(world, id).number

it('fills year, short year and number into the pattern', () => {
  expect(formatNumber('RE-{year}-{number:5}', '2026', 42)).toBe('RE-2026-00042')
  expect(formatNumber('{yy}/{number}', '2026', 7)).toBe('26/7')
  expect(formatNumber('{number:2}', '2026', 1234)).toBe('1234')
})

it('draws numbers without a gap, in the order of sending', () => {
  const world = createTestWorld()
  const [first, second, third] = [draft(world), draft(world), draft(world)]
  for (const invoiceId of [third, first]) succeed(world, { do: 'sendInvoice', invoiceId })
  succeed(world, { do: 'deleteDraft', invoiceId: second })
  expect([third, first, send(world)].map((id) => numberOf(world, id))).toEqual([
    'RE-2026-00001',
    'RE-2026-00002',
    'RE-2026-00003',
  ])
})

it('draws nothing for what was refused', () => {
  const world = createTestWorld()
  const id = send(world)
  refuse(world, { do: 'sendInvoice', invoiceId: id })
  refuse(world, { do: 'sendInvoice', invoiceId: 99 })
  expect(numberOf(world, send(world))).toBe('RE-2026-00002')
})

it('starts a new range with the year, at the midnight of the seller', () => {
  const world = createTestWorld({}, { now: Date.parse('2026-12-31T22:59:59Z') })
  expect(numberOf(world, send(world))).toBe('RE-2026-00001')
  world.moveTo(Date.parse('2026-12-31T23:00:00Z'))
  expect(numberOf(world, send(world))).toBe('RE-2027-00001')
  const id = send(world)
  succeed(world, { do: 'creditInvoice', invoiceId: id })
  expect(numberOf(world, id + 1)).toBe('GS-271')
  expect(world.ledger.counters.ranges).toEqual({ 'invoice:2026': 1, 'invoice:2027': 2, 'credit_note:2027': 1 })
})

it('goes on over the year where the pattern does not name it', () => {
  const plain = { ...seller, invoiceNumbers: 'A{number:3}' }
  const world = createTestWorld({}, { seller: plain, now: Date.parse('2026-12-31T12:00:00Z') })
  send(world)
  world.moveTo(Date.parse('2027-01-02T12:00:00Z'))
  expect(numberOf(world, send(world))).toBe('A002')
})

it('skips numbers given by hand and takes none twice', () => {
  const world = createTestWorld()
  const byHand = draft(world)
  succeed(world, { do: 'sendInvoice', invoiceId: byHand, number: 'RE-2026-00002' })
  expect(world.ledger.counters.ranges).toEqual({})
  expect([send(world), send(world)].map((id) => numberOf(world, id))).toEqual(['RE-2026-00001', 'RE-2026-00003'])
  expect(refuse(world, { do: 'sendInvoice', invoiceId: draft(world), number: 'RE-2026-00003' })).toEqual({
    failure: 'invalid',
    issues: [{ field: 'number', problem: 'mismatch', expected: 'RE-2026-00003' }],
  })
  expect(world.ledger.invoiceByNumber('RE-2026-00002')?.id).toBe(byHand)
})

it('never draws the same number for an invoice and a credit note that share a pattern', () => {
  const world = createTestWorld({}, { seller: { ...seller, creditNoteNumbers: seller.invoiceNumbers } })
  const id = send(world)
  succeed(world, { do: 'creditInvoice', invoiceId: id })
  expect([id, id + 1, send(world)].map((each) => numberOf(world, each))).toEqual([
    'RE-2026-00001',
    'RE-2026-00002',
    'RE-2026-00003',
  ])
})
