/** What each shipped scenario promises in its description. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createWorld } from '../../src/core/create-world.js'
import type { Invoice } from '../../src/core/ledger-types.js'
import { knownRights, wrongRights } from '../../src/core/rights.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { listScenarios } from '../../src/scenarios/load-scenario.js'
import { scenarioPath } from '../../src/scenarios/scenario-folder.js'
import { openBooks, shipped, smallScenarios } from './shipped.js'

const countBy = <T>(list: readonly T[], name: (entry: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const entry of list) counts[name(entry)] = (counts[name(entry)] ?? 0) + 1
  return counts
}

const phaseOf = (invoice: Invoice): string => (invoice.overdue ? 'overdue' : invoice.status)

test('ten scenarios are shipped, each with a description of one line', async () => {
  const all = await listScenarios()
  expect(all.map(({ name }) => name)).toEqual([...smallScenarios, 'large'].sort())
  for (const { description } of all) expect(description).toMatch(/^[A-Z0-9].{20,160}\.$/)
})

test.each(smallScenarios)('%s has keys whose rights the dialects know', async (name) => {
  const { keys } = await shipped(name)
  expect(keys.flatMap((key) => wrongRights(key, knownRights(dialects)))).toEqual([])
})

test('default has about 200 invoices and 250 payments over more than a year', async () => {
  const { state } = await shipped('default')
  expect(state.invoices.length).toBeGreaterThan(180)
  expect(state.invoices.length).toBeLessThan(220)
  expect(state.payments.length).toBeGreaterThan(235)
  expect(state.payments.length).toBeLessThan(275)
})

test('default shows every status of an invoice and of a payment', async () => {
  const { state } = await shipped('default')
  const all = ['cancelled', 'draft', 'overdue', 'paid', 'partially_paid', 'refunded', 'sent', 'submitted']
  expect(Object.keys(countBy(state.invoices, phaseOf)).sort()).toEqual(all)
  const payments = ['completed', 'failed', 'pending', 'refunded']
  expect(Object.keys(countBy(state.payments, ({ status }) => status)).sort()).toEqual(payments)
  expect(state.invoices.filter(({ kind }) => kind === 'credit_note').length).toBeGreaterThan(3)
  expect(state.deletedDrafts.length).toBeGreaterThan(0)
})

test('default bills in EUR, CHF and AUD, by the country of the customer', async () => {
  const { state, contactOf } = await openBooks('default')
  expect(Object.keys(countBy(state.invoices, ({ currency }) => currency)).sort()).toEqual(['AUD', 'CHF', 'EUR'])
  const currencies: Readonly<Record<string, string>> = { CH: 'CHF', AU: 'AUD' }
  for (const invoice of state.invoices)
    expect(invoice.currency).toBe(currencies[contactOf(invoice).address.country] ?? 'EUR')
})

test.each(['default', 'supplier'])('generated invoices of %s are described by what is on them', async (name) => {
  const { state, contactOf } = await openBooks(name)
  const generated = state.invoices.filter((invoice) => !/^(K-2|D-100[12])/.test(contactOf(invoice).customerNumber))
  expect(generated.length).toBeGreaterThan(100)
  for (const { description, lines } of generated.filter(({ kind }) => kind === 'invoice'))
    expect(description.startsWith(`${lines[0]?.title}, `), description).toBe(true)
})

test.each([
  ['default', /, (Genuss|Praxis|Verpackung|Werkzeug)/, 'Von der Bank des Zahlers abgelehnt'],
  [
    'supplier',
    /, levering (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) 20/,
    null,
  ],
  ['post-production', /./, 'Declined by the bank of the payer'],
])('%s speaks the language of its seller', async (name, pattern, declined) => {
  const { state } = await shipped(name)
  expect(state.invoices.some(({ description }) => pattern.test(description))).toBe(true)
  const failed = state.payments.filter(({ status }) => status === 'failed')
  for (const { notes } of failed) expect(notes).toBe(declined)
})

test('default takes the fair as the service date of invoices that are sent before it', async () => {
  const { state } = await shipped('default')
  const food = state.projects.find(({ key }) => key === 'FOOD-2026')
  const early = state.invoices.filter(({ projectId, issueDate }) => projectId === food?.id && issueDate < '2026-03-26')
  expect(early.length).toBeGreaterThan(5)
  for (const { serviceDate } of early) expect(serviceDate).toBe('2026-03-26')
})

test('supplier has a key that is bound to a buyer with paid, part paid and open invoices', async () => {
  const { keys, state } = await shipped('supplier')
  const buyer = state.contacts.find(({ customerNumber }) => customerNumber === 'D-1001')
  expect(keys.find(({ token }) => token === 'pf_supplier_buyer')?.buyerId).toBe(buyer?.id)
  const seen = state.invoices.filter(({ contactId }) => contactId === buyer?.id)
  expect(countBy(seen, ({ status }) => status)).toEqual({ paid: 1, partially_paid: 1, sent: 1 })
  for (const { references } of seen.flatMap(({ lines }) => lines)) expect(references?.partNumber).toMatch(/^V\d{4}/)
})

test('post-production has groups, templates, custom fields, quotes and records of a predecessor', async () => {
  const { state } = await shipped('post-production')
  expect(state.invoices.some(({ groups }) => groups.length > 1)).toBe(true)
  expect(state.invoices.some(({ native }) => !native)).toBe(true)
  expect(state.invoices.every(({ templateId }) => templateId === 7 || templateId === 8)).toBe(true)
  expect(state.invoices.every(({ reference }) => /^QU-\d{4}$/.test(reference))).toBe(true)
  for (const { lines, groups } of state.invoices)
    for (const { groupId } of lines) expect(groups.map(({ id }) => id)).toContain(groupId)
})

test.each(['default', 'supplier', 'post-production', 'currencies'])(
  '%s has drafts, submitted, waiting, overdue, part paid, paid, cancelled and refunded invoices',
  async (name) => {
    const { state } = await shipped(name)
    const phases = new Set(state.invoices.map(phaseOf))
    for (const phase of ['draft', 'submitted', 'sent', 'overdue', 'partially_paid', 'paid', 'cancelled', 'refunded'])
      expect(phases).toContain(phase)
  },
)

test('empty has a seller and nothing else', async () => {
  const { state } = await shipped('empty')
  expect([state.contacts, state.projects, state.invoices, state.payments]).toEqual([[], [], [], []])
})

test('dunning has reminders up to the fourth, and an invoice that is overdue since this morning', async () => {
  const { world, state } = await openBooks('dunning')
  const reminders = countBy(state.invoices, ({ reminderCount }) => String(reminderCount))
  expect(Object.keys(reminders).sort()).toEqual(['0', '1', '2', '3', '4'])
  expect(state.invoices.some(({ dueDate, overdue }) => overdue && dueDate === '2026-02-17')).toBe(true)
  expect(state.invoices.some(({ dueDate, overdue }) => !overdue && dueDate === '2026-02-18')).toBe(true)
  const tomorrow = createWorld({ seed: world })
  tomorrow.moveTo(world.now + 86_400_000)
  const dueToday = state.invoices.filter(({ dueDate }) => dueDate === '2026-02-18')
  for (const { id } of dueToday) expect(tomorrow.ledger.invoices.get(id)?.overdue).toBe(true)
})

test('credit-notes mirrors each credited invoice to the cent', async () => {
  const { state } = await shipped('credit-notes')
  const invoices = new Map(state.invoices.map((invoice) => [invoice.id, invoice]))
  const notes = state.invoices.filter(({ kind }) => kind === 'credit_note')
  expect(notes.length).toBeGreaterThan(25)
  for (const note of notes) {
    const credited = invoices.get(note.relatedId ?? 0)
    expect(credited?.relatedId).toBe(note.id)
    expect(note.totals.total + (credited?.totals.total ?? 0)).toBe(0)
    expect(note.totals.tax + (credited?.totals.tax ?? 0)).toBe(0)
  }
})

test('currencies bills in euros, dollars, whole yen and dinars with three decimals', async () => {
  const { state } = await shipped('currencies')
  const currencies = countBy(state.invoices, ({ currency }) => currency)
  expect(Object.keys(currencies).sort()).toEqual(['AUD', 'EUR', 'JPY', 'KWD'])
  const dinars = state.payments.filter(({ currency }) => currency === 'KWD')
  expect(dinars.some(({ amount }) => amount % 10 !== 0)).toBe(true)
})

test('scopes has a key for every way to be refused', async () => {
  const { keys, now } = await shipped('scopes')
  const byToken = new Map(keys.map((key) => [key.token, key]))
  expect(byToken.get('pf_only_invoices')?.scopes).toEqual(['invoices'])
  expect(byToken.get('pf_no_flag')?.flags).toEqual([])
  expect(byToken.get('pf_starter')?.plan).toBe('starter')
  expect(byToken.get('pf_expired')?.expiresAt).toBeLessThan(now)
  expect(byToken.get('pf_expires_soon')?.expiresAt).toBe(now + 3_600_000)
  expect(byToken.get('pf_three_an_hour')?.requestsPerHour).toBe(3)
  expect(byToken.get('pf_buyer')?.buyerId).toBe(1)
})

test('documented carries the numbers of the sample responses', async () => {
  const { state, seller } = await shipped('documented')
  const [first, second] = state.invoices
  expect(first).toMatchObject({ id: 1, sequence: 892, createdAt: 1_704_067_200_000, updatedAt: 1_704_067_200_000 })
  expect(first).toMatchObject({ currency: 'AUD', templateId: 213, clonedFromId: 545647, reference: 'QU-9893' })
  expect(first).toMatchObject({ status: 'submitted', contactId: 4, projectId: 2342354, createdBy: 3 })
  expect(first?.totals).toMatchObject({ subTotal: 4956, discount: 991, net: 3965, tax: 397, total: 4362 })
  expect(first?.lines[0]).toMatchObject({ id: 982342, position: 2, resourceId: 2394, rateSchemeId: 989234 })
  expect(seller.sequencePrefix).toBe('INV-')
  expect(second).toMatchObject({ number: 'I220001', issueDate: '2022-01-02', termDays: 60, settledOn: '2022-01-02' })
  expect(second?.totals).toMatchObject({ subTotal: 1_000_000, tax: 210_000, total: 1_210_000 })
  expect(second?.lines[0]).toMatchObject({
    position: 7,
    quantity: '1000',
    unitPrice: '10',
    references: {
      partNumber: 'M1234A',
      quoteNumber: 'BVF22-0001',
      salesOrderNumber: 'BVR22-0001',
      salesOrderLine: '010 / 005',
    },
  })
  expect(state.payments[0]).toMatchObject({ id: 1, createdAt: 1_704_067_200_000, updatedAt: 1_704_067_200_000 })
})

test.each([...smallScenarios, 'large'])('the file of %s tells editors its schema', async (name) => {
  const text = await readFile(scenarioPath(name), 'utf8')
  expect(text.startsWith('# yaml-language-server: $schema=./scenario.schema.json\n')).toBe(true)
})
