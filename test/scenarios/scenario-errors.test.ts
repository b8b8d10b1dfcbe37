/** Mistakes in a scenario file are told with their line and column, what was expected and what was found. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createSimulator } from '../../src/create-simulator.js'
import { loadScenario, ScenarioError } from '../../src/scenarios/load-scenario.js'

const sound = `description: A small business of one invoice.
seed: 1
now: 2026-03-02T09:00:00+01:00
seller:
  name: Probe GmbH
  address: { street: Weg 1, postal_code: '10115', city: Berlin, country: DE }
  time_zone: Europe/Berlin
  currency: EUR
  tax_id: DE123456788
  taxes: { name: MwSt, standard: 19 }
  numbers: { invoices: 'R{number}', credit_notes: 'G{number}' }
contacts:
  - { number: K-1, company: Kunde GmbH, address: { street: Weg 2, postal_code: '10115', city: Berlin, country: DE } }
invoices:
  - customer: K-1
    term: 14
    drafted: 2026-02-02
    sent: 2026-02-03
    lines:
      - { title: Chair, quantity: 2, price: 49.90, tax: 19 }
    payments:
      - at: 2026-02-10
        amount: 10.50
`

const folder = await mkdtemp(join(tmpdir(), 'proforma-errors-'))

afterAll(() => rm(folder, { recursive: true, force: true }))

const failure = async (text: string): Promise<ScenarioError> => {
  const file = join(folder, 'probe.yaml')
  await writeFile(file, text)
  const error = await loadScenario(file).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ScenarioError)) throw new Error(`Expected a ScenarioError, got ${String(error)}`)
  return error
}

test('the sound file loads', async () => {
  const file = join(folder, 'sound.yaml')
  await writeFile(file, sound)
  const { name, state } = await loadScenario(file)
  expect(name).toBe('sound')
  expect(state.invoices[0]).toMatchObject({ number: 'R1', status: 'partially_paid', paid: 1050 })
})

const mistakes: readonly (readonly [
  what: string,
  from: string,
  to: string,
  code: string,
  place: string,
  says: string,
])[] = [
  [
    'an unknown key',
    'term: 14',
    'terms: 14',
    'unknown-key',
    '16:5',
    'Unknown key "terms" in "invoices.0". Did you mean "term"?',
  ],
  ['a missing key', '    term: 14\n', '', 'missing', '15:5', 'Missing "term" in "invoices.0".'],
  [
    'a wrong type',
    'term: 14',
    'term: two weeks',
    'invalid',
    '16:11',
    'Expected a whole number for "invoices.0.term", found "two weeks".',
  ],
  [
    'a number without quotes',
    "postal_code: '10115', city: Berlin, country: DE }\n  time",
    'postal_code: 10115, city: Berlin, country: DE }\n  time',
    'invalid',
    '6:42',
    'Expected a text, in quotes for "seller.address.postal_code", found 10115.',
  ],
  [
    'a day that does not exist',
    'drafted: 2026-02-02',
    'drafted: 2026-02-30',
    'invalid',
    '17:14',
    'Expected a date that exists, such as 2026-03-16, or a date-time',
  ],
  ['a clock without an offset', '09:00:00+01:00', '09:00:00', 'invalid', '3:6', 'Expected a date-time with its offset'],
  [
    'a negative amount',
    'amount: 10.50',
    'amount: -3',
    'invalid',
    '23:17',
    'Expected 0 or more for "invoices.0.payments.0.amount", found -3.',
  ],
  [
    'an amount finer than its currency',
    'amount: 10.50',
    'amount: 10.505',
    'refused',
    '23:17',
    'Expected an amount of EUR, found 10.505, which is finer than that currency.',
  ],
  [
    'an unknown customer',
    'customer: K-1',
    'customer: K-2',
    'invalid',
    '15:15',
    'Unknown customer "K-2". Did you mean "K-1"? This scenario has: K-1.',
  ],
  [
    'an unknown currency',
    'currency: EUR',
    'currency: EURO',
    'invalid',
    '8:13',
    'Expected a currency of ISO 4217, such as EUR for "seller.currency", found "EURO".',
  ],
  ['an unknown time zone', 'Europe/Berlin', 'Europe/Bonn', 'invalid', '7:14', 'Expected an IANA time zone'],
  [
    'a moment after the clock',
    'sent: 2026-02-03',
    'sent: 2026-04-03',
    'invalid',
    '18:11',
    '2026-04-03 lies after the clock',
  ],
  [
    'a moment before the draft',
    'sent: 2026-02-03',
    'sent: 2026-01-03',
    'invalid',
    '18:11',
    '2026-01-03 lies before the invoice was drafted',
  ],
  [
    'an unknown gateway',
    '- at: 2026-02-10',
    '- gateway: card\n        at: 2026-02-10',
    'invalid',
    '22:18',
    'Unknown gateway "card". This scenario has: none.',
  ],
  [
    'what the ledger refuses',
    '    sent: 2026-02-03\n',
    '',
    'refused',
    '15:5',
    'The ledger refuses to "recordPayment" here',
  ],
  [
    'a fault that is none',
    'contacts:',
    'faults:\n  - { fault: status=200 }\ncontacts:',
    'invalid',
    '13:14',
    'Expected one or more of status=4xx|5xx, html=500|502|503|504',
  ],
  ['what is not YAML', 'seed: 1', 'seed: [1', 'syntax', '3:1', 'This is not YAML'],
]

test.each(mistakes)('tells %s with its place', async (_, from, to, code, place, says) => {
  expect(sound).toContain(from)
  const error = await failure(sound.replace(from, to))
  expect(error.message).toContain(says)
  expect(error.message).toContain(`probe.yaml:${place} `)
  expect(error.findings.map((finding) => finding.code)).toContain(code)
})

test.each([
  ['an alias without an anchor', 'seed: &one 1\ndescription: *two\n', '2:14', 'there is no "&two" before "*two"'],
  ['nothing', '', '1:1', 'The file is empty. Expected description, seed, now and seller'],
  ['nothing but a comment', '# later\n', '1:1', 'The file is empty.'],
  ['two documents', 'seed: 1\n---\nseed: 2\n', '2:1', 'A scenario is one document'],
])('tells %s with its place', async (_, text, place, says) => {
  const error = await failure(text)
  expect(error.message).toContain(`probe.yaml:${place} `)
  expect(error.message).toContain(says)
})

test('aliases that multiply without end are refused as a mistake of the file', async () => {
  const rows = 'bcdefghi'.split('').map((name, index) => {
    const before = `*${'abcdefghi'[index]}`
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`
  })
  const error = await failure(`a: &a [x, x, x]\n${rows.join('\n')}\n`)
  expect(error.code).toBe('syntax')
  expect(error.message).toContain('Excessive alias count')
})

test('a file in another encoding is refused instead of losing its umlauts', async () => {
  const file = join(folder, 'latin.yaml')
  await writeFile(file, sound.replace('Kunde', 'Küche'), 'latin1')
  await expect(loadScenario(file)).rejects.toThrow(/latin\.yaml: it is no text in UTF-8\. Please save it as UTF-8/)
})

test('a folder is told to be one', async () => {
  await expect(loadScenario(`${folder}/`)).rejects.toThrow('it is a folder, not a file. Please check the path.')
})

test('of very many mistakes the first twenty are shown, and how many more there are', async () => {
  const error = await failure(Array.from({ length: 50 }, (_, index) => `key${index}: 1`).join('\n'))
  expect(error.findings.length).toBeGreaterThan(50)
  expect(error.message.split('\n').length).toBe(22)
  expect(error.message).toContain(`… and ${error.findings.length - 20} more.`)
})

test('a broken line is told once', async () => {
  const error = await failure(sound.replace('seller:', 'seller: {'))
  const lines = error.findings.map(({ line }) => line)
  expect(lines).toEqual([...new Set(lines)])
})

test('a reading that there is not is told with its line', async () => {
  const file = join(folder, 'readings.yaml')
  await writeFile(file, `${sound}readings: { Q1: a, Q2: b }\n`)
  const checkReadings = (readings: object) => {
    if ('Q2' in readings) throw new Error('There is no reading "Q2".')
  }
  await expect(loadScenario(file, { checkReadings })).rejects.toThrow(/readings\.yaml:24:24 There is no reading "Q2"\./)
})

test('rights of keys that no API knows are told with their lines, and with what was meant', async () => {
  const file = join(folder, 'rights.yaml')
  const keys = `keys:
  - { token: pf_a, name: A, scopes: [invoices, payment], flags: [invoice] }
  - { token: pf_b, name: B, plan: Business }
  - { token: pf_c, name: C, scopes: [], plan: pro, flags: [] }
`
  await writeFile(file, sound + keys)
  const rights = { scopes: ['invoices', 'payments'], plans: ['starter', 'business'], flags: ['invoices'] }
  const error = await loadScenario(file, { rights }).then(
    () => expect.unreachable(),
    (thrown: ScenarioError) => thrown,
  )
  expect(error.findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '25:48 Unknown scope "payment". Did you mean "payments"? The APIs know: invoices, payments.',
    '25:66 Unknown flag "invoice". Did you mean "invoices"? The APIs know: invoices.',
    '26:35 Unknown plan "Business". Did you mean "business"? The APIs know: starter, business.',
    '27:47 Unknown plan "pro". The APIs know: starter, business.',
  ])
  await expect(createSimulator({ scenario: file })).rejects.toThrow(/rights\.yaml:25:48 Unknown scope "payment"/)
  const loaded = await loadScenario(file)
  await expect(createSimulator({ scenario: loaded })).rejects.toThrow(/the key "A": Unknown scope "payment"/)
})

test('a misspelt outcome of a generated business is told with what was meant', async () => {
  const business = `business:
  from: 2026-01-05
  invoices: 3
  customers: { count: 2, countries: { DE: 1 } }
  terms: { 14: 1, soon: 1 }
  prices: [{ title: Chair, unit: piece, price: 10 }]
  outcomes: { on_tme: 1 }
`
  const error = await failure(sound + business)
  expect(error.message).toContain('probe.yaml:28:19 Unknown key "soon" in "business.terms".')
  expect(error.message).toContain(
    'probe.yaml:30:15 Unknown key "on_tme" in "business.outcomes". Did you mean "on_time"?',
  )
})

test('a span the wrong way round and shares that are all 0 are told', async () => {
  const business = `business:
  from: 2026-01-05
  invoices: 3
  customers: { count: 2, countries: { DE: 1 } }
  terms: { 14: 0 }
  lines: [3, 1]
  prices: [{ title: Chair, unit: piece, price: 10, quantity: [9, 2] }]
  outcomes: { on_time: 1 }
`
  const error = await failure(sound + business)
  expect(error.message).toContain('28:10 Expected a share of more than 0 in "business.terms"; all of them are 0.')
  expect(error.message).toContain('29:10 Expected the smaller number first for "business.lines", found [3, 1].')
  expect(error.message).toContain('Expected the smaller number first for "business.prices.0.quantity", found [9, 2].')
})

test('tells all mistakes of a file at once, in its order', async () => {
  const error = await failure(sound.replace('term: 14', 'term: soon').replace('seed: 1', 'seed: one'))
  expect(error.message).toMatch(/^Failed to load the scenario: it has 2 mistakes\.\n/)
  expect(error.findings.map(({ line }) => line)).toEqual([2, 16])
})

test('a customer who is neither company nor person is told what is missing', async () => {
  const error = await failure(sound.replace('company: Kunde GmbH, ', ''))
  expect(error.message).toContain('Expected a company or a last_name for "contacts.0"')
})

test('an unknown name lists what is shipped and suggests the nearest', async () => {
  await expect(loadScenario('defualt')).rejects.toThrow(
    'Failed to load the scenario "defualt": there is none of that name. Did you mean "default"? Shipped are credit-notes, currencies, default, documented, dunning, empty, large, post-production, scopes, supplier; for a file of your own give its path.',
  )
})

test('a file that is not there is told by its full path', async () => {
  await expect(loadScenario('./nowhere/mine.yaml')).rejects.toThrow(
    /Failed to read the scenario \/.*\/nowhere\/mine\.yaml: there is no such file\./,
  )
})
