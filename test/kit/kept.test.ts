/** A kit over worlds that are kept: what it does is in the folder when it is done, and forks come back as they were. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createSimulator } from '../../src/create-simulator.js'
import type { Simulator } from '../../src/kit/simulator.js'
import { shop } from '../worlds/shop.js'
import { ask, pay, statusOf } from './kit-shop.js'

const KEY = 'pf_everything'

const open = (data: string): Promise<Simulator> => createSimulator({ scenario: 'scopes', dialects: [shop], data })

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-kit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

it('keeps commands, clocks, faults and forks with their keys', async () => {
  const data = await makeFolder()
  const first = await open(data)
  const built = await first.ledger.build({ status: 'overdue', paid: '19.00' })
  // In the order of names it comes before the world that it was forked from, and must not take its keys.
  const fork = await first.fork({ name: 'a-fork' })
  await fork.clock.advance('P40D')
  await fork.faults.add({ operation: 'getBill', fault: 'status=503' })
  expect(await statusOf(pay(fork, built.id, 100, KEY))).toBe(201)
  const before = { books: [fork.ledger.invoices(), fork.ledger.payments()], faults: fork.faults.list() }
  await first.close()
  const again = await open(data)
  expect(again.ledger.invoice(built.id)).toEqual(built)
  const back = again.world('a-fork')
  expect({ books: [back.ledger.invoices(), back.ledger.payments()], faults: back.faults.list() }).toEqual(before)
  await pay(again, built.id, 100, KEY)
  expect(again.ledger.payments({ invoice: built.id })).toHaveLength(2)
  expect(await statusOf(ask(back, 'GET /bills', { token: 'pf_no_scopes' }))).not.toBe(401)
  await pay(again, built.id, 100, back.key)
  expect(back.ledger.payments({ invoice: built.id })).toHaveLength(3)
  await back.reset()
  expect(back.ledger.payments({ invoice: built.id })).toHaveLength(1)
  await back.end()
  await again.close()
  const last = await open(data)
  expect(() => last.world('a-fork')).toThrow(/none of that name/)
  await last.close()
})

it('warns of faults that a kept world was not born with', async () => {
  const data = await makeFolder()
  const warnings: string[] = []
  const start = (faults: string) =>
    createSimulator({ scenario: 'empty', dialects: [shop], data, faults, onWarning: (told) => warnings.push(told) })
  await (await start('status=503')).close()
  await (await start('status=503')).close()
  expect(warnings).toEqual([])
  await (await start('reset')).close()
  expect(warnings).toEqual([expect.stringContaining('now another was asked for: faults.')])
})
