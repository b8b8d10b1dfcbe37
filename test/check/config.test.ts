/** A project's configuration: found from the working folder, and refused with file, line and what is expected. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadConfig } from '../../src/check/load-config.js'
import { parseConfig } from '../../src/check/parse-config.js'
import { dialects } from '../../src/dialects/index.gen.js'

const schema = JSON.parse(await readFile('contract/config.schema.json', 'utf8'))
const parse = (text: string) => parseConfig(text, 'proforma.config.yaml', { schema, dialects })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proforma-config-'))
  await mkdir(join(folder, 'packages/client'), { recursive: true })
  await writeFile(join(folder, 'proforma.config.yaml'), 'scenario: ./books.yaml\nfail_on: guessed\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('is found from the working folder upwards', async () => {
  const found = await loadConfig(join(folder, 'packages/client'), undefined, dialects)
  expect(found).toMatchObject({ config: { fail_on: 'guessed' }, folder })
})

it('may be missing, unless it was named', async () => {
  expect(await loadConfig(tmpdir(), undefined, dialects)).toMatchObject({ config: {}, path: null })
  await expect(loadConfig(folder, 'none.yaml', dialects)).rejects.toThrow('there is no such file')
})

it('may be empty', async () => {
  expect(await parse('# later\n')).toEqual({})
})

it.each([
  ['fail-on: guessed', ':1:1 Unknown key "fail-on" in the configuration. Did you mean "fail_on"?'],
  ['seed: 1\nfail_on: all', ':2:10 Expected one of documented, inferred, guessed, never for "fail_on", found "all".'],
  ['min_coverage: 120', ':1:15 Expected 100 or less for "min_coverage", found 120.'],
  ['now: tomorrow', ':1:6 Expected ISO 8601'],
  ['faults:\n  - broken', ':2:5 Expected one or more of'],
  ['readings: { Q1: x }', ':1:17 Failed to choose a reading: there is no reading "Q1".'],
  ['reports: { jnuit: a.xml }', ':1:12 Unknown key "jnuit" in "reports". Did you mean "junit"?'],
  ['suppressions:\n  - { code: invalid-field, operation: x }', ':2:5 Missing "reason" in "suppressions.0".'],
  [
    'suppressions:\n  - { code: invalid-feld, operation: listInvoices, reason: r }',
    ':2:13 There is no finding "invalid-feld". Did you mean "invalid-field"?',
  ],
  [
    'suppressions:\n  - { code: invalid-field, operation: listInvoice, reason: r }',
    ':2:39 There is no operation "listInvoice".',
  ],
  ['a: [', 'This is not YAML'],
])('refuses %j with its place', async (text, message) => {
  await expect(parse(text)).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringContaining(message) })
})
