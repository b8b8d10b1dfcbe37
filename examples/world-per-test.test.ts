import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, createSimulator } from 'proforma'
import { createControl } from 'proforma/control'
import { expect, it } from 'vitest'

it('retries a payment whose answer was lost, and finds it booked already', async () => {
  const server = createServer(await createSimulator()).listen(0)
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const control = createControl(url)
  const { world, keys } = await control.worlds.fork('main')
  await control.in(world.name).clock.advance('P30D')
  await control.in(world.name).faults.add({ operation: 'createPayment', nth: 1, fault: 'lost' })
  const api = `${url}/plandocket/api/v1`
  const headers = { Authorization: `Bearer ${keys[0]?.token}`, 'Content-Type': 'application/json' }
  const body = JSON.stringify({ invoice_number: 'RE-2026-00025', amount: 839.6 })
  await expect(fetch(`${api}/payments`, { method: 'POST', headers, body })).rejects.toThrow('fetch failed')
  const { data } = await (await fetch(`${api}/payments?invoice_number=RE-2026-00025`, { headers })).json()
  expect(data).toMatchObject([{ amount: 839.6, status: 'completed' }])
  server.close()
})
