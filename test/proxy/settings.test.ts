/** What is decided and written without a connection: hosts, headers, variables, files, and the folder's end. */
import { spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { isHost } from '../../src/core/address.js'
import { hostText, toAuthority } from '../../src/proxy/authority.js'
import { endToEnd } from '../../src/proxy/end-to-end.js'
import { createGuard } from '../../src/proxy/guard.js'
import { LOOPBACK, toHostPattern } from '../../src/proxy/host-patterns.js'
import { javaKeyStore } from '../../src/proxy/java-key-store.js'
import { toEnvironment } from '../../src/proxy/to-environment.js'
import { trustedCertificates } from '../../src/proxy/trusted-certificates.js'

it.each([
  ['Api.Toy.Test:8443', 443, { host: 'api.toy.test', port: 8443 }],
  ['api.toy.test.', 80, { host: 'api.toy.test', port: 80 }],
  ['api.toy.test:', 80, { host: 'api.toy.test', port: 80 }],
  ['[::1]:5', 443, { host: '::1', port: 5 }],
])('reads %s', (text, port, authority) => {
  expect(toAuthority(text, port)).toEqual(authority)
})

it.each(['', ':443', 'a b', 'a:b', 'a:0', 'a:65536', '::1', '[::1', 'a/b', 'u@a'])('takes "%s" for no host', (text) => {
  expect(toAuthority(text, 443)).toBeNull()
})

it('writes a host as people do', () => {
  expect(
    [
      { host: '::1', port: 5 },
      { host: 'a', port: 443 },
      { host: 'a', port: 80 },
    ].map(hostText),
  ).toEqual([...['[::1]:5', 'a', 'a']])
})

it('finds the same hosts as the stand-in does', () => {
  const patterns = ['*.toy.test', 'api.other.test']
  const hosts = ['acme.toy.test', 'a.b.toy.test', 'toy.test', '.toy.test', 'acme.toy.test.evil', 'xapi.other.test']
  for (const host of [...hosts, 'api.other.test', 'apixother.test', 'acme-toy.test'])
    expect([host, toHostPattern(patterns).test(host)]).toEqual([host, patterns.some((each) => isHost(host, each))])
})

it.each(['localhost', 'app.localhost', '127.0.0.1', '127.1.2.3', '::1', '0.0.0.0', '::ffff:127.0.0.1'])(
  'knows %s as this machine',
  (host) => {
    expect(LOOPBACK.test(host)).toBe(true)
  },
)

it.each(['localhost.test', '128.0.0.1', '127.0.0.1.test', 'xlocalhost', '::12'])('knows %s as another', (host) => {
  expect(LOOPBACK.test(host)).toBe(false)
})

it('lets other hosts through where it is told to', () => {
  const fates = (['refuse', 'pass'] as const).map((others) =>
    createGuard({ hosts: ['*.toy.test'], others }, () => 9).fateOf({ host: 'elsewhere.test', port: 443 }),
  )
  expect(fates).toEqual(['refuse', 'pass'])
})

it('keeps all headers but those of the connection, as they came', () => {
  const kept = ['Accept', 'a', 'accept', 'b', 'Transfer-Encoding', 'chunked']
  const dropped = ['Connection', 'close, X-Mine', 'x-mine', '1', 'Proxy-Authorization', 'b', 'Keep-Alive', '5']
  expect(endToEnd([...kept, ...dropped]).flat()).toEqual(kept)
})

const files = { bundle: '/t/b', nodeExtra: '/t/n', keyStore: '/t/j', phpFolder: '/t/php', preload: '/t/p.cjs' }

it('adds to what the user tells a runtime, and sets the rest anew', () => {
  const preset = { NODE_OPTIONS: '-r ./mine.js', JAVA_TOOL_OPTIONS: '-Dx=y', PHP_INI_SCAN_DIR: '/mine', NO_PROXY: '*' }
  const env = toEnvironment({ files, port: 9, preset })
  expect(env).toMatchObject({
    NODE_OPTIONS: '-r ./mine.js --require "/t/p.cjs"',
    PHP_INI_SCAN_DIR: '/mine:/t/php',
    NO_PROXY: 'localhost,127.0.0.1,::1',
    https_proxy: 'http://127.0.0.1:9',
  })
  expect(env.JAVA_TOOL_OPTIONS).toMatch(/^-Dx=y -Dhttp\.proxyHost=127\.0\.0\.1 /)
  expect(toEnvironment({ files, port: 9, preset: {} }).PHP_INI_SCAN_DIR).toBe(':/t/php')
})

it('quotes a path with blanks for Node and Java', () => {
  const spaced = { ...files, preload: '/a "b"\\c/p.cjs', keyStore: '/a b/j' }
  const env = toEnvironment({ files: spaced, port: 9, preset: {} })
  expect(env.NODE_OPTIONS).toBe('--require "/a \\"b\\"\\\\c/p.cjs"')
  expect(env.JAVA_TOOL_OPTIONS).toContain(' "-Djavax.net.ssl.trustStore=/a b/j" ')
})

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-settings-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const pem = (text: string): string => `-----BEGIN CERTIFICATE-----\n${btoa(text)}\n-----END CERTIFICATE-----`

it('goes on trusting what the user and the machine trust, each once', async () => {
  const folder = await makeFolder()
  const own = join(folder, 'own.pem')
  await writeFile(own, `# ours\n${pem('a')}\n${pem('b')}\n`)
  const trusted = await trustedCertificates({ SSL_CERT_FILE: own, CURL_CA_BUNDLE: own, NODE_EXTRA_CA_CERTS: folder })
  expect(trusted.all.filter((each) => [pem('a'), pem('b')].includes(each))).toEqual([pem('a'), pem('b')])
  expect(trusted.all.some((each) => each.length > 500 && new X509Certificate(each).ca)).toBe(true)
  expect(trusted.extraOfNode).toEqual([])
  expect((await trustedCertificates({ NODE_EXTRA_CA_CERTS: own })).extraOfNode).toEqual([pem('a'), pem('b')])
})

it('writes a key store as Java has always read them', () => {
  const store = javaKeyStore([pem('one')])
  expect(store.subarray(0, 16).toString('hex')).toBe('feedfeed000000020000000100000002')
  expect(store.subarray(16, 20).toString('latin1')).toBe('\0\u0002c0')
  expect(store.includes('one')).toBe(true)
})

const FOLDER_MODULE = new URL('../../src/proxy/passing-folder.ts', import.meta.url).href

/** A process that makes a folder and then does something; its folder and how it ended. */
const withFolder = (then: string, signal?: NodeJS.Signals, TMPDIR = tmpdir()) =>
  new Promise<{ path: string; code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    const code = `import('${FOLDER_MODULE}').then(({ createPassingFolder }) => {
      process.stdout.write(createPassingFolder().path, () => { ${then} })
      setTimeout(() => {}, 20_000)
    })`
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR },
    })
    let path = ''
    child.stdout.on('data', (text) => {
      path += text
      if (signal) child.kill(signal)
    })
    child.once('close', (exitCode, endedBy) => resolve({ path, code: exitCode, signal: endedBy }))
  })

it.each([
  ['exits', 'process.exit(3)', undefined, { code: 3, signal: null }],
  ['is ended by a signal', '', 'SIGTERM' as const, { code: null, signal: 'SIGTERM' }],
])('takes its folder along when the process %s', async (_, then, signal, ended) => {
  const { path, ...end } = await withFolder(then, signal)
  expect(end).toEqual(ended)
  expect(path).toContain('proforma-proxy-')
  expect(existsSync(path)).toBe(false)
})

it('keeps its folder while someone else ends the process upon a signal', async () => {
  const then = `process.on('SIGTERM', () => process.exit(require('node:fs').readdirSync(process.env.TMPDIR).filter((name) => name.startsWith('proforma-')).length))`
  const folder = await makeFolder()
  const { path, code } = await withFolder(then, 'SIGTERM', folder)
  expect([code, existsSync(path)]).toEqual([1, false])
})
