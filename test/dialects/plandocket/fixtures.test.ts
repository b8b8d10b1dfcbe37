/** `fixtures/plandocket/*.json`: what is sent and what is answered, byte for byte but for the request id. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import { createJudge } from '../../../src/judge/judge.js'
import { client } from './books.js'
import { createFixtureBooks } from './fixture-books.js'

type Fixture = {
  readonly about: string
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly response: { readonly status: number; readonly body?: unknown }
}

const folder = new URL('../../../fixtures/plandocket/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const read = (name: string): Fixture => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

const books = createFixtureBooks()
const judge = await createJudge(dialect, new Map(dialect.readings.map(({ id, default: option }) => [id, option])))

test.each(names)('answers %s', async (name) => {
  const { request, response } = read(name)
  const operation = dialect.operations.find(({ id }) => id === name.split('.')[0])
  if (!operation) throw new Error(`${name} is not named after an operation.`)
  expect(operation.method).toBe(request.method)
  const answer = client(books.fork(name))(request.method, request.path, { body: request.body })
  const text = answer.text.replace(/req_[0-9a-f]+/, 'req_7d41c09e')
  expect([answer.status, text]).toEqual([response.status, response.body ? JSON.stringify(response.body) : ''])
  const headers = response.body ? ['content-type', 'application/json'] : []
  expect(await judge.response(operation, response.status, headers, response.body)).toEqual([])
})

test('has fixtures for every operation', () => {
  const covered = new Set(names.map((name) => name.split('.')[0]))
  expect([...covered].sort()).toEqual(dialect.operations.map(({ id }) => id).sort())
})
