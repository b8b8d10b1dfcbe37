/**
 * Real clients, in the languages that the documentation shows and with packages that many use, by base URL and with the hosts that they have
 * built in: each does its work and keeps the contract. A language that is not on the machine is left out, and said to be.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/core/dialect.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { toHostPattern } from '../../src/proxy/host-patterns.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { checkClients, type How } from './check-clients.js'
import { type Generated, generateClient, isGenerated } from './generate-client.js'
import { type Client, clientsOf, listClients } from './list-clients.js'
import { isHere, type Runtime, runtimes } from './runtimes.js'

type Way = How & { readonly way: string; readonly hostsOf: (dialect: Dialect) => readonly string[] }

/** Whoever is not told where to call calls the vendor. */
const forget = `unset ${dialects.map(({ name }) => `${name.toUpperCase()}_BASE_URL`).join(' ')}`

const WAYS: readonly Way[] = [
  { way: 'by base URL', options: [], before: '', hostsOf: () => ['127.0.0.1'] },
  { way: 'at the real host, by the proxy', options: ['--proxy'], before: forget, hostsOf: ({ hosts }) => hosts },
]

const here = runtimes.filter(isHere)
const missing = runtimes.filter((runtime) => !here.includes(runtime))

const made = new Map<string, Generated>()

const wordsOf =
  ({ command }: Runtime) =>
  ({ path }: Client): readonly string[] => [...command, made.get(path)?.path ?? path]

beforeAll(async () => {
  ensureBuilt()
  for (const client of listClients().filter(isGenerated)) made.set(client.path, await generateClient(client))
}, 180_000)

afterAll(() => {
  for (const generated of made.values()) generated.remove()
})

/** The first to come, for all others to be compared with. */
let printedFirst: readonly string[] | undefined

describe.each(here)('$name', { timeout: 120_000 }, (runtime) => {
  it.each(WAYS)('does its work at each API and keeps the contract, $way', async ({ hostsOf, ...how }) => {
    const { code, printed, text, result } = await checkClients(clientsOf(runtime).map(wordsOf(runtime)), how)
    expect(code, text).toBe(0)
    expect(result).toMatchObject({ verdict: 'kept', reasons: [], findings: [] })
    for (const dialect of dialects) {
      const urls = result.exchanges
        .filter((exchange) => exchange.dialect === dialect.name)
        .map(({ url }) => new URL(url))
      expect(urls.length).toBeGreaterThan(0)
      expect(urls.filter(({ hostname }) => !toHostPattern(hostsOf(dialect)).test(hostname))).toEqual([])
    }
    printedFirst ??= printed
    expect(printed).toEqual(printedFirst)
  })
})

it.runIf(missing.length > 0).for(missing)('leaves out $name, which is not here', ({ name, packages }, { skip }) => {
  const what = `The clients for ${name} are left out: on Debian they need apt-get install ${packages.join(' ')}.`
  if (process.env.EVERY_CLIENT) throw new Error(what)
  process.stdout.write(`${what}\n`)
  skip(what)
})

it('has a client for each API in every language, one with each package, and none that nothing runs', () => {
  const names = dialects.map(({ name }) => name)
  for (const runtime of runtimes) expect(clientsOf(runtime).map(({ dialect }) => dialect)).toEqual(names)
  const known = runtimes.flatMap(({ suffixes }) => suffixes)
  const suffixes = listClients().map(({ suffix }) => suffix)
  expect([...new Set(suffixes)].sort()).toEqual(known.toSorted())
})

it('generates from the spec a client whose types the program fits', async () => {
  expect(made.size).toBeGreaterThan(0)
  for (const generated of made.values()) await generated.assertTypes()
}, 120_000)
