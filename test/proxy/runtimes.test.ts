/** Real programs that have the vendors' hosts built in, on a machine whose own settings all lead elsewhere. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, it, type TestContext } from 'vitest'
import { calls, type Proxied, startProxied } from './proxied.js'
import { canRun, runCommand } from './run-command.js'

const NOWHERE = '/nonexistent.pem'

/** Each of them would lead a client astray if it were left as it is. */
const ASTRAY = {
  ...{ NO_PROXY: '*', no_proxy: '*', HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' },
  ...{ ALL_PROXY: 'socks5://127.0.0.1:9', all_proxy: 'socks5://127.0.0.1:9', NODE_EXTRA_CA_CERTS: NOWHERE },
  ...{ CURL_CA_BUNDLE: NOWHERE, REQUESTS_CA_BUNDLE: NOWHERE, SSL_CERT_FILE: NOWHERE, SSL_CERT_DIR: '/nonexistent' },
}

let proxied: Proxied
let seen = 0

beforeAll(async () => {
  proxied = await startProxied({ preset: { ...process.env, ...ASTRAY, NODE_OPTIONS: '--title=kept' } })
})

afterAll(() => proxied.close())

beforeEach(() => {
  seen = proxied.exchanges.length
})

const program = (name: string): string => fileURLToPath(new URL(`./clients/${name}`, import.meta.url))
const run = (...command: string[]) => runCommand(command, { ...ASTRAY, ...proxied.proxy.env })
/** The first call as words. */
const words = calls.slice(0, 1).flatMap(({ url, headers }) => [url, ...Object.entries(headers).flat()])
const fresh = () => proxied.exchanges.slice(seen)

/** Says in the run's output what was left out, and why. */
const needs = ({ skip, task }: TestContext, ...probe: string[]): void => {
  if (canRun(probe)) return
  console.warn(`Left out "${task.name}": this machine cannot run ${probe.join(' ')}`)
  skip()
}

/** All of them answered, and nothing lost or added on the way. */
const expectClean = (statuses: unknown, count: number): void => {
  expect(statuses).toEqual(Array.from({ length: count }, () => 200))
  expect(fresh().map(({ reply, violations }) => [reply.status, violations])).toEqual(
    Array.from({ length: count }, () => [200, []]),
  )
}

it('answers curl', async (context) => {
  needs(context, 'curl', '--version')
  const options = calls.flatMap(({ url, headers }) => [
    ...['--next', '-sS', '-o', '/dev/null', '-w', '%{http_code} ', url],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
  ])
  const { stdout, stderr } = await run('curl', ...options)
  expect(stderr).toBe('')
  expectClean(stdout.trim().split(' ').map(Number), calls.length)
})

it('answers Python', async (context) => {
  needs(context, 'python3', '-c', 'import requests')
  const { stdout, stderr } = await run('python3', program('client.py'), JSON.stringify(calls))
  expect(stderr).toBe('')
  expectClean(JSON.parse(stdout), calls.length * 2)
})

it('answers PHP', async (context) => {
  needs(context, 'php', '-r', 'exit((int) !function_exists("curl_init"));')
  const { stdout } = await run('php', program('client.php'), JSON.stringify(calls))
  expectClean(JSON.parse(stdout), calls.length)
})

it('answers Java', async (context) => {
  needs(context, 'java', '-version')
  const { stdout } = await run('java', program('Client.java'), ...words)
  expectClean(JSON.parse(stdout), 2)
}, 60_000)

it('answers Go', async (context) => {
  needs(context, 'go', 'version')
  const { stdout } = await run('go', 'run', program('client.go'), ...words)
  expectClean(JSON.parse(stdout), 1)
}, 120_000)

it('answers Perl', async (context) => {
  needs(context, 'perl', '-e', 'use LWP::UserAgent; use LWP::Protocol::https')
  const code = 'my $u = shift; print LWP::UserAgent->new(env_proxy => 1)->get($u, @ARGV)->code'
  const { stdout } = await run('perl', '-MLWP::UserAgent', '-e', code, ...words)
  expectClean([Number(stdout)], 1)
})

it.each([
  ['CommonJS', 'forms.cjs', 7],
  ['ES modules', 'forms.mjs', 6],
])('answers whatever calls in Node, from %s', async (_, name, forms) => {
  const { stdout, stderr } = await run(process.execPath, program(name), JSON.stringify(calls))
  expect(stderr).toBe('')
  expectClean(Object.values(JSON.parse(stdout) as object), forms)
})

it('keeps what the user tells Node', async () => {
  const { stdout } = await run(process.execPath, '-p', 'process.title')
  expect(stdout.trim()).toBe('kept')
})

it('refuses another host in Node with the reason, and leaves this machine’s own servers alone', async () => {
  const code = `
    const server = require('node:http').createServer((_, res) => res.end('own')).listen(0, async () => {
      const own = await fetch('http://localhost:' + server.address().port)
      console.log(await own.text())
      await fetch('https://elsewhere.test/').catch((error) => console.log(error.cause.message))
      server.close()
    })`
  const { stdout } = await run(process.execPath, '-e', code)
  expect(stdout).toMatch(
    /^own\nproforma check refused a connection to elsewhere\.test: only .+--proxy-others pass\.\n$/,
  )
  expect(proxied.proxy.refused()).toContain('elsewhere.test')
})
