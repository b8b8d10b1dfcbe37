/** The examples under other runners, as real processes: their verdict on the client as it is, and on one with a mistake. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../running/ensure-built.js'
import { ROOT, runScript } from './run-script.js'

const EXAMPLES = 'examples/runners'

type Runner = {
  readonly name: string
  /** Of the command, for the examples in that folder. */
  readonly args: (folder: string) => readonly string[]
  readonly passed: RegExp
}

const RUNNERS: readonly Runner[] = [
  { name: 'node:test', args: (folder) => ['--test', `${folder}/node.test.mjs`], passed: /pass 2\n/ },
  {
    name: 'Jest',
    args: (folder) => [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--config',
      `${folder}/jest.config.json`,
    ],
    passed: /Tests: +2 passed, 2 total/,
  },
  {
    name: 'Mocha',
    args: (folder) => ['node_modules/mocha/bin/mocha.js', `${folder}/mocha.test.mjs`],
    passed: /2 passing/,
  },
]

/** Inside the package, so that its own name leads to it. */
const broken = mkdtempSync(join(ROOT, 'test/examples/broken-'))

const breakTheClient = (): void => {
  cpSync(join(ROOT, EXAMPLES), broken, { recursive: true })
  const client = join(broken, 'collect-overdue.mjs')
  writeFileSync(client, readFileSync(client, 'utf8').replace('transaction_id:', 'transaction:'))
}

beforeAll(() => {
  ensureBuilt()
  breakTheClient()
}, 120_000)

afterAll(() => rmSync(broken, { recursive: true }))

describe.each(RUNNERS)('the example under $name', ({ args, passed }) => {
  it('passes with the client as it is', async () => {
    const { code, text } = await runScript(args(EXAMPLES))
    expect(text).toMatch(passed)
    expect(code).toBe(0)
  })

  it('fails with a review where the client sends a field that does not exist', async () => {
    const { code, text } = await runScript(args(relative(ROOT, broken)))
    expect(code).not.toBe(0)
    expect(text).not.toMatch(passed)
    expect(text).toContain('unknown field "transaction": did you mean "transaction_id"?')
    expect(text).toContain('POST /api/v1/payments')
  })
})
