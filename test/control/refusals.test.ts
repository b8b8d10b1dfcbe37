/** What the control API says no to: each with a status of its own and a problem that tells what to do. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type StandIn, standIn } from './stand-in.js'

let own: StandIn
beforeAll(async () => {
  own = await standIn()
  await own.ask('POST', '/worlds/main/forks', { name: 'taken', tenant: 'taken', keys: [{ token: 'taken' }] })
})

const line = { title: 'Work', quantity: '1', unitPrice: '10', taxRate: '19' }
const command = (path: string, body: unknown) => ['POST', `/worlds/taken/${path}`, body] as const

const rows: readonly (readonly [
  status: number,
  what: string,
  request: readonly [method: string, path: string, body?: unknown],
  words: string,
])[] = [
  [404, 'an unknown path', ['GET', '/nothing'], 'openapi.json'],
  [404, 'the base itself', ['GET', ''], 'openapi.json'],
  [405, 'another method', ['PUT', '/worlds', {}], 'GET, HEAD, POST'],
  [404, 'an unknown world', ['GET', '/worlds/nope'], 'nope'],
  [404, 'forking an unknown world', ['POST', '/worlds/nope/forks', {}], 'nope'],
  [409, 'a name that is taken', ['POST', '/worlds/main/forks', { name: 'taken' }], 'another name'],
  [409, 'a tenant that is taken', ['POST', '/worlds/main/forks', { tenant: 'TAKEN' }], 'tenant'],
  [409, 'a token that is taken', ['POST', '/worlds/main/keys', { token: 'taken' }], 'another token'],
  [409, 'deleting the main world', ['DELETE', '/worlds/main'], 'Reset it'],
  [422, 'a world called main', ['POST', '/worlds', { name: 'main' }], 'another name'],
  [422, 'a bad name', ['POST', '/worlds', { name: '../x' }], 'body.name'],
  [422, 'an unknown scenario', ['POST', '/worlds', { scenario: 'documentd' }], 'documented'],
  [422, 'a file as a scenario', ['POST', '/worlds', { scenario: '/etc/passwd' }], 'path'],
  [422, 'another file as a scenario', ['POST', '/worlds', { scenario: 'own.yaml' }], 'path'],
  [422, 'a scenario before its time', ['POST', '/worlds', { scenario: 'documented', now: '1999-01-01' }], 'clock'],
  [422, 'no point in time', ['POST', '/worlds', { now: 'soon' }], 'ISO 8601'],
  [422, 'an unknown reading', ['POST', '/worlds', { readings: { P999: 'x' } }], 'P999'],
  [422, 'an unknown option', ['PATCH', '/worlds/taken/readings', { P2: 'x' }], 'unix'],
  [422, 'a buyer who is none', ['POST', '/worlds/taken/keys', { buyerId: 999999 }], 'buyer'],
  [
    422,
    'a scope that no API knows',
    ['POST', '/worlds/taken/keys', { scopes: ['invoice'] }],
    'Did you mean "invoices"?',
  ],
  [
    422,
    'a flag that no API knows',
    ['POST', '/worlds', { keys: [{ flags: ['Invoices'] }] }],
    'Did you mean "invoices"?',
  ],
  [422, 'a plan that no API knows', ['POST', '/worlds/main/forks', { keys: [{ plan: 'Busines' }] }], '"business"?'],
  [422, 'two keys with one token', ['POST', '/worlds', { keys: [{ token: 'a1' }, { token: 'a1' }] }], 'same token'],
  [404, 'revoking an unknown key', ['DELETE', '/worlds/taken/keys/nope'], 'List its keys'],
  [409, 'a clock that goes back', ['PUT', '/worlds/taken/clock', { now: '2020-01-01' }], 'Fork'],
  [422, 'a clock beyond all years', ['PUT', '/worlds/taken/clock', { now: '9999-12-31' }], '9999'],
  [422, 'an empty change of the clock', ['PUT', '/worlds/taken/clock', {}], 'field'],
  [422, 'a duration that is none', command('clock/advance', { by: '1 month' }), 'P1M'],
  [422, 'a duration that leads back', command('clock/advance', { by: '-P1M' }), 'Fork the world before'],
  [422, 'a duration that leads back in one part', command('clock/advance', { by: 'P1MT-3H' }), 'Fork the world before'],
  [422, 'a duration beyond measure', command('clock/advance', { by: 'P9999Y' }), 'thousand'],
  [422, 'a fault that is none', command('faults', { fault: 'status=200' }), 'html='],
  [422, 'a fault for an unknown dialect', command('faults', { fault: 'lost', dialect: 'x' }), 'dialect'],
  [422, 'a fault for an unknown operation', command('faults', { fault: 'lost', operation: 'x' }), 'listInvoices'],
  [404, 'removing an unknown fault', ['DELETE', '/worlds/taken/faults/fault-9'], 'List its faults'],
  [422, 'an unknown command', command('commands', { do: 'dance' }), 'draftInvoice'],
  [422, 'an unknown field', command('commands', { do: 'sendInvoice', invoiceId: 1, now: 1 }), 'body.now'],
  [422, 'a missing field', command('commands', { do: 'sendInvoice' }), 'body.invoiceId'],
  [404, 'an unknown invoice', command('commands', { do: 'sendInvoice', invoiceId: 99999 }), 'invoice'],
  [422, 'a refused command', command('commands', { do: 'deleteDraft', invoiceId: 1 }), 'status'],
  [
    422,
    'an amount that is no decimal',
    command('commands', { do: 'recordPayment', payment: { invoiceId: 1, amount: 12.3 } }),
    'body.payment.amount',
  ],
  [
    422,
    'an amount finer than its currency',
    command('commands', { do: 'recordPayment', payment: { invoiceId: 1, amount: '0.001' } }),
    'decimals',
  ],
  [
    422,
    'a discount finer than its currency',
    command('commands', {
      do: 'draftInvoice',
      invoice: { contactId: 1, lines: [{ ...line, discount: { amount: '0.001' } }] },
    }),
    'decimals',
  ],
  [422, 'a page that is none', ['GET', '/worlds/taken/exchanges?limit=0'], 'query.limit'],
  [422, 'an unknown parameter', ['GET', '/worlds/taken/exchanges?size=1'], 'query.size'],
  [400, 'no JSON', ['POST', '/worlds', '{'], 'JSON'],
  [400, 'no body', ['POST', '/worlds', ''], 'body'],
  [422, 'a body of another type', ['POST', '/worlds', '[]'], 'an object'],
  [422, 'a state and a scenario', ['POST', '/worlds', { scenario: 'documented', state: {} }], 'body.state'],
  [422, 'a state that is none', ['PUT', '/worlds/taken/state', { proforma: 'state', version: 2 }], 'body.version'],
]

describe('the control API refuses', () => {
  it.each(rows)('with %i %s', async (status, _, [method, path, body], words) => {
    const answer = await own.ask(method, path, body)
    expect(answer.status).toBe(status)
    expect(answer.json.detail).toContain(words)
  })

  it('keys with rights that no API knows, each at its place, and mints none of them', async () => {
    const keys = [{ scopes: ['invoices'] }, { scopes: ['sales', 'payment'], plan: 'gold', flags: ['x'] }]
    const { json } = await own.ask('POST', '/worlds', { name: 'keyless', keys })
    expect(json.errors.map(({ at }: { at: string }) => at)).toEqual([
      'body.keys[1].scopes[1]',
      'body.keys[1].plan',
      'body.keys[1].flags[0]',
    ])
    expect((await own.ask('GET', '/worlds/keyless')).status).toBe(404)
  })

  it('with 409 a world past the limit, and says what to do', async () => {
    const small = await standIn()
    for (let left = 1999; left > 0; left--)
      await small.simulator.worlds.add({
        name: `w${left}`,
        world: small.simulator.worlds.main.world.fork(`w${left}`, { keys: [] }),
      })
    const answer = await small.ask('POST', '/worlds/main/forks', {})
    expect(answer.status).toBe(409)
    expect(answer.json.detail).toContain('time to live')
  })

  it('with 413 a body that is too large', async () => {
    const answer = await own.ask('POST', '/worlds', JSON.stringify({ name: 'x'.repeat(33_600_000) }))
    expect(answer.status).toBe(413)
    expect(answer.json.detail).toMatch(
      /^The body is larger than the 32 MiB that are read here\. PUT .+ up to 256 MiB\.$/,
    )
  })

  it('with 409 a key of a name that several have, and takes its token instead', async () => {
    await own.ask('POST', '/worlds/main/forks', { name: 'twins', keys: [{ name: 'a', token: 't1' }, { name: 'a' }] })
    expect((await own.ask('DELETE', '/worlds/twins/keys/a')).status).toBe(409)
    expect((await own.ask('DELETE', '/worlds/twins/keys/t1')).status).toBe(204)
    expect((await own.ask('DELETE', '/worlds/twins/keys/a')).status).toBe(204)
  })

  it('with 500 what it fails at itself, and reports that', async () => {
    const errors: unknown[] = []
    const broken = await standIn({ onError: (error) => errors.push(error) })
    Object.assign(broken.simulator.worlds, {
      all: () => {
        throw new Error('broken on purpose')
      },
    })
    const response = await broken.fetch('/_proforma/worlds')
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(String(errors)).toContain('broken on purpose')
  })
})
