/** `fixtures/sonderplan/*.json`: what is sent and what is answered, byte for byte, and as the effective spec has it. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dialect } from '../../../src/dialects/sonderplan/index.js'
import { createJudge, type Judge } from '../../../src/judge/judge.js'
import { createSend } from '../harness.js'
import { createShelf } from './books.js'

type Fixture = {
  readonly about: string
  readonly readings?: Readonly<Record<string, string>>
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
  }
  readonly response: {
    readonly status: number
    readonly headers?: Readonly<Record<string, string>>
    readonly body: unknown
  }
}

const folder = new URL('../../../fixtures/sonderplan/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const read = (name: string): Fixture => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

const judges = new Map<string, Promise<Judge>>()

/** Compiling a spec takes a while, so each choice of readings is judged by one. */
const judgeFor = (readings: Fixture['readings'] = {}): Promise<Judge> => {
  const defaults = dialect.readings.map(({ id, default: option }) => [id, option] as const)
  const name = JSON.stringify(readings)
  const judge = judges.get(name) ?? createJudge(dialect, new Map([...defaults, ...Object.entries(readings)]))
  judges.set(name, judge)
  return judge
}

test.each(names)('answers %s', async (name) => {
  const { readings, request, response } = read(name)
  const answer = createSend(dialect, createShelf(readings))(request.method, request.path, { headers: request.headers })
  const body = typeof response.body === 'string' ? response.body : JSON.stringify(response.body)
  expect([answer.status, answer.headers, answer.text]).toEqual([response.status, response.headers ?? {}, body])

  const judge = await judgeFor(readings)
  const operation = judge.operations.find(({ id }) => id === name.split('.')[0])
  if (!operation) throw new Error(`${name} is not named after an operation.`)
  const headers = Object.entries({ 'content-type': 'application/json', ...response.headers }).flat()
  expect(await judge.response(operation, response.status, headers, response.body)).toEqual([])
})

test('has fixtures for every operation', () => {
  const covered = new Set(names.map((name) => name.split('.')[0]))
  expect([...covered].sort()).toEqual(dialect.operations.map(({ id }) => id).sort())
})
