/**
 * Sends requests straight to a dialect's handlers over a world: no door, no simulator, no keys. What the simulator adds
 * (routing of hosts, authorisation, HEAD, the log) is tested there.
 */
import { bodyText } from '../../src/core/body.js'
import { createWorld } from '../../src/core/create-world.js'
import type { Dialect, Success } from '../../src/core/dialect.js'
import { isFailure } from '../../src/core/failure.js'
import { type Key, openKey } from '../../src/core/keys.js'
import type { Gateway, Seller } from '../../src/core/ledger-types.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import type { Params, ParsedBody, SimRequest } from '../../src/core/message.js'
import type { OperationSpec } from '../../src/core/operation.js'
import { emptyState } from '../../src/core/state.js'
import type { World } from '../../src/core/world.js'

export type Answer = {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly json: unknown
}

export type Sending = { readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
export type Send = (method: string, target: string, sending?: Sending) => Answer

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

export const toParams = (search: string): Params =>
  search
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=')
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })

const matchPath = (template: string, path: string): Record<string, string> | null => {
  const wanted = template.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const found: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? ''
    if (segment.startsWith('{')) found[segment.slice(1, -1)] = decodeURIComponent(value)
    else if (segment !== value) return null
  }
  return found
}

const route = (dialect: Dialect, method: string, path: string) => {
  for (const operation of dialect.operations) {
    const found = operation.method === method ? matchPath(operation.path, path) : null
    if (found) return { operation, path: found }
  }
  throw new Error(`No operation of ${dialect.name} answers ${method} ${path}.`)
}

/** A string is sent as it stands, anything else as JSON. */
const parseBody = (body: unknown): ParsedBody => {
  if (body === undefined) return { kind: 'absent' }
  try {
    return { kind: 'json', value: JSON.parse(typeof body === 'string' ? body : JSON.stringify(body)) }
  } catch (error) {
    return { kind: 'malformed', why: String(error) }
  }
}

export const toRequest = (method: string, target: string, headers: SimRequest['headers'] = {}): SimRequest => {
  const [path = '', search = ''] = target.split('?', 2)
  return { method, path, search, headers, body: null, mount: '' }
}

export const toAnswer = ({ status, body, headers = [] }: Success): Answer => {
  const text = bodyText(body)
  const pairs: Record<string, string> = {}
  for (let index = 0; index < headers.length; index += 2)
    pairs[String(headers[index]).toLowerCase()] = headers[index + 1] ?? ''
  const isJson = text.startsWith('{') || text.startsWith('[')
  return { status, headers: pairs, text, json: isJson ? JSON.parse(text) : undefined }
}

export const createSend =
  (dialect: Dialect, world: World, key: Key = openKey('any')): Send =>
  (method, target, { headers, body } = {}) => {
    const request = toRequest(method, target, headers)
    const { operation, path }: { operation: OperationSpec; path: Record<string, string> } = route(
      dialect,
      method,
      request.path,
    )
    const refused = dialect.precondition(request, world)
    const params = toParams(request.search)
    const call = { world, key, operation, request, path, params, body: parseBody(body) }
    const outcome = refused ?? dialect.handlers[operation.id]?.(call)
    if (!outcome) throw new Error(`Operation ${operation.id} of ${dialect.name} has no handler.`)
    return toAnswer(isFailure(outcome) ? dialect.renderFailure(outcome, world) : outcome)
  }

const card: Gateway = { id: 3, key: 'card', name: 'Card payments', feePercent: '1.4', feeFixed: '0.25' }

export const germanSeller: Seller = {
  name: 'Messe Rheinland GmbH',
  address: { street: 'Am Ufer 1', postalCode: '50679', city: 'Köln', state: null, country: 'DE' },
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  taxId: 'DE811234567',
  invoiceNumbers: 'RE-{year}-{number:4}',
  creditNoteNumbers: 'GS-{year}-{number:4}',
  sequencePrefix: 'INV-',
  reminderDays: [],
  gateways: [card],
}

export type WorldSetup = {
  readonly now?: string
  readonly seller?: Seller
  readonly keys?: readonly Key[]
  /** Reading id to option id, over the dialect's defaults. */
  readonly readings?: Readonly<Record<string, string>>
}

/** An empty world with a standing clock. */
export const createTestWorld = (dialect: Dialect, setup: WorldSetup = {}): ManagedWorld => {
  const { now = '2026-01-05T09:00:00Z', seller = germanSeller, keys = [], readings = {} } = setup
  const defaults = dialect.readings.map(({ id, default: option }) => [id, option] as const)
  return createWorld({
    seed: { name: 'test', seed: 1, now: Date.parse(now), seller, keys, readings: {}, state: emptyState },
    readings: new Map([...defaults, ...Object.entries(readings)]),
  })
}
