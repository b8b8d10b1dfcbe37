/** A stand-in to control, in this process or over a socket, whose answers are checked against the control API's own spec. */
import { expect } from 'vitest'
import { BASE_PATH } from '../../src/control/base-path.js'
import { createControlJudge } from '../../src/control/control-judge.js'
import { operations } from '../../src/control/spec.gen.js'
import { isFailure } from '../../src/core/failure.js'
import { createRouter } from '../../src/core/route.js'
import { createSimulator, type SimulatorOptions } from '../../src/create-simulator.js'
import { createServer } from '../../src/doors/server.js'
import type { Simulator } from '../../src/kit/simulator.js'
import { listen } from '../doors/listening.js'

/** A test reads what it expects there, and fails where that is not. */
export type Parsed = ReturnType<JSON['parse']>

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Parsed
}

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>

export type StandIn = {
  readonly simulator: Simulator
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  readonly url: string
  /** Below `/_proforma`. */
  readonly ask: Ask
  close(): Promise<void>
}

const router = createRouter({ operations })
const judge = await createControlJudge()

/** Problems are documented by their status; whatever else is answered has to fit its schema. */
const checkAnswer = async (method: string, path: string, answer: Answer): Promise<void> => {
  const route = router.find(method, path.split('?')[0] ?? '')
  if (answer.status >= 400) {
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.json).toMatchObject({ type: 'about:blank', status: answer.status, title: expect.any(String) })
    expect(answer.json.detail).toMatch(/[.!?]$/)
  }
  if (isFailure(route)) return
  if (answer.status >= 400) {
    expect(route.operation.statuses).toContain(answer.status)
    return
  }
  const pairs = [...answer.headers].flat()
  expect(await judge.response(route.operation, answer.status, pairs, answer.json)).toEqual([])
}

export const createAsk =
  (fetch: StandIn['fetch']): Ask =>
  async (method, path, body, headers = {}) => {
    const isBare = method === 'GET' || method === 'DELETE' || method === 'HEAD'
    const response = await fetch(`${BASE_PATH}${path}`, {
      method,
      headers: { ...(!isBare && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = text === '' ? undefined : JSON.parse(text)
    const answer = { status: response.status, headers: response.headers, text, json }
    if (method !== 'HEAD') await checkAnswer(method, path, answer)
    return answer
  }

export const SMALL = 'scopes'

/** Answers without any network. */
export const standIn = async (options: SimulatorOptions = {}): Promise<StandIn> => {
  const simulator = await createSimulator({ scenario: SMALL, ...options })
  const url = 'http://localhost'
  const fetch = (path: string, init?: RequestInit) => simulator.fetch(`${url}${path}`, init)
  return { simulator, fetch, url, ask: createAsk(fetch), close: async () => {} }
}

/** The same through a server on a free port. */
export const listeningStandIn = async (options: SimulatorOptions = {}): Promise<StandIn> => {
  const simulator = await createSimulator({ scenario: SMALL, ...options })
  const { url, close } = await listen(createServer(simulator))
  const ownFetch = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init)
  return { simulator, fetch: ownFetch, url, ask: createAsk(ownFetch), close }
}

/** The first list that any dialect serves, asked for with this token. */
export const readList = ({ simulator, fetch }: StandIn, token: string, index = 0): Promise<Response> => {
  const dialect = simulator.dialects[index]
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  return fetch(`/${dialect?.name}${dialect?.basePath}${dialect?.sample}`, { headers })
}
