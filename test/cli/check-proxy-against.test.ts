/** `proforma check --proxy --against`: a client that has the vendor's host built in, with a server of the user's own behind it. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Exchange } from '../../src/core/message.js'
import { createSimulator } from '../../src/create-simulator.js'
import { createServer } from '../../src/doors/server.js'
import { type Listening, listen } from '../doors/listening.js'
import { first, samplePath } from '../forward/before-server.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { killAll, run } from './run-cli.js'

const PREFIX = first.name.toUpperCase()
const VENDOR = `https://${first.hosts[0]?.replace('*', 'acme')}`
const KEY = 'live-key-0123456789abcdef'

const arrived: Exchange[] = []
let staging: Listening

beforeAll(async () => {
  ensureBuilt()
  const onExchange = (exchange: Exchange): void => void arrived.push(exchange)
  staging = await listen(createServer(await createSimulator(), { onExchange }))
}, 120_000)

afterEach(() => {
  killAll()
  arrived.length = 0
})

afterAll(() => staging.close())

/** Written as many are: an address of one's own, or else the vendor's. */
const client = `
const url = (process.env.${PREFIX}_BASE_URL ?? '${VENDOR}') + ${JSON.stringify(samplePath)}
const headers = { accept: 'application/json', authorization: 'Bearer ${KEY}' }
const read = await fetch(url, { headers })
const written = await fetch(url, { method: 'POST', headers, body: '{}' })
console.log('client called', new URL(url).hostname, 'and saw', read.status, written.status)
`

const node = [process.execPath, '--input-type=module', '-e', client]

const check = (command: readonly string[], ...options: readonly string[]) =>
  run([
    'check',
    '--quiet',
    '--proxy',
    '--against',
    `${first.name}=${staging.url}/${first.name}`,
    ...options,
    '--',
    ...command,
  ])

const sent = () => arrived.map(({ request: { method, mount, path } }) => `${method} ${mount}${path}`)

const PATH = `/${first.name}${samplePath.replace(/\?.*/, '')}`

it('leads calls of the vendor’s host to the server, with the client’s key, and holds writes back', async () => {
  const { code, stdout, stderr } = await check(['env', '-u', `${PREFIX}_BASE_URL`, ...node])
  expect(stdout).toContain(`client called ${new URL(VENDOR).hostname} and saw 200 403`)
  expect(sent()).toEqual([`GET ${PATH}`])
  expect(arrived[0]?.request.headers).toMatchObject({ host: new URL(staging.url).host, authorization: `Bearer ${KEY}` })
  expect(stdout).toContain('writes are refused unless --allow-writes is given (POST')
  expect(stdout).toContain(`Requests for ${first.name} went on to ${staging.url}/${first.name}.`)
  expect(stdout).toContain(`2 to ${first.name}`)
  expect(stdout.replace(client, '')).not.toContain(KEY)
  expect([code, stderr]).toEqual([1, ''])
}, 60_000)

it('lets writes through where that is allowed', async () => {
  const { stdout } = await check(['env', '-u', `${PREFIX}_BASE_URL`, ...node], '--allow-writes')
  expect(stdout).toContain('and saw 200 405')
  expect(sent()).toEqual([`GET ${PATH}`, `POST ${PATH}`])
}, 60_000)

it('tells a client that takes an address the judge’s own, which leads to the same server', async () => {
  const { stdout } = await check(node)
  expect(stdout).toContain('client called 127.0.0.1 and saw 200 403')
  expect(sent()).toEqual([`GET ${PATH}`])
}, 60_000)
