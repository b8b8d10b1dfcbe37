/** How tests end whose client breaks the contract, or whose set-up is wrong: seen from outside, in a Vitest of their own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'

type Case = { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }
type File = {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: readonly Case[]
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Ends with 1, as it has to. */
const run = (args: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    execFile(process.execPath, [at('../../node_modules/vitest/vitest.mjs'), 'run', ...args], () => resolve())
  })

const runCases = async (...args: readonly string[]): Promise<readonly File[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'proforma-cases-'))
  const output = join(folder, 'results.json')
  try {
    await run(['--config', at('cases/vitest.config.ts'), '--reporter=json', `--outputFile=${output}`, ...args])
    return (JSON.parse(readFileSync(output, 'utf8')) as { testResults: File[] }).testResults
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const wrongIn = (results: readonly File[]): readonly Case[] =>
  results
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, status }) => !title.startsWith(status === 'passed' ? 'passes: ' : 'fails: '))

let files: readonly File[] = []

beforeAll(async () => {
  files = await runCases()
}, 120_000)

const fileOf = (name: string): File | undefined => files.find((file) => file.name.endsWith(`/${name}.case.ts`))

const messagesOf = (title: string): readonly string[] => {
  const found = files.flatMap(({ assertionResults }) => assertionResults).find((result) => result.title === title)
  expect(found, title).toBeDefined()
  return found?.failureMessages ?? []
}

it('lets every case end as its title says', () => {
  expect(wrongIn(files)).toEqual([])
  expect(files.flatMap(({ assertionResults }) => assertionResults).length).toBeGreaterThan(12)
})

it('lets them end the same where files share one process and its modules', async () => {
  const shared = await runCases('--no-isolate', '--maxWorkers=1', 'contract.case', 'outside.case', 'unchecked.case')
  expect(shared).toHaveLength(3)
  expect(wrongIn(shared)).toEqual([])
}, 120_000)

it('fails a test whose client breaks the contract, once and with a review', () => {
  const messages = messagesOf('fails: breaks the contract')
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('unknown parameter "pgae"')
  expect(messages[0]).toContain('GET /v0/bills?pgae=1')
})

it('reviews what is not ignored', () => {
  const [message] = messagesOf('fails: says of something else that it breaks it')
  expect(message).toContain('pgae')
  expect(message).not.toMatch(/unknown parameter .size/)
})

it('tells of both when an expectation fails too', () => {
  expect(messagesOf('fails: breaks the contract, and an expectation of its own')).toEqual([
    expect.stringContaining('expected 200 to be 400'),
    expect.stringContaining('pgae'),
  ])
})

it('fails the file when a request outside of tests breaks the contract', () => {
  expect(fileOf('outside')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('outside of its tests'),
  })
  expect(fileOf('unchecked')).toMatchObject({ status: 'passed' })
})

it('says what to do where requests cannot reach it', () => {
  expect(messagesOf('fails: has a server that does not listen')[0]).toContain('Please call server.listen()')
  expect(messagesOf('fails: has a second server')[0]).toContain('createTest({ server })')
  expect(fileOf('first-server')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('createTest({ server })'),
  })
})
