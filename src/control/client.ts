/** The typed client of the control API, for tests in this language: `import { createControl } from 'proforma/control'`. */

import { type ClientOptions, createSend, type Send } from './send.js'
import type { components } from './types.gen.cjs'

export { ControlError, type Problem } from './control-error.js'
export type { ClientOptions } from './send.js'

type Schemas = components['schemas']

export type World = Schemas['World']
export type MadeWorld = Schemas['MadeWorld']
export type MakeWorld = Schemas['MakeWorld']
export type ForkWorld = Schemas['ForkWorld']
export type Key = Schemas['Key']
export type NewKey = Schemas['NewKey']
export type MintedKey = Schemas['MintedKey']
export type Clock = Schemas['Clock']
export type ClockChange = Schemas['ClockChange']
export type ClockMoved = Schemas['ClockMoved']
export type Fault = Schemas['Fault']
export type NewFault = Schemas['NewFault']
export type Readings = Schemas['Readings']
export type ControlCommand = Schemas['Command']
export type ControlOutcome = Schemas['Outcome']
export type State = Schemas['State']
export type ControlExchange = Schemas['Exchange']
export type ExchangePage = Schemas['ExchangePage']
export type ViolationRow = Schemas['ViolationList']['violations'][number]
export type Har = Schemas['Har']
export type Health = Schemas['Health']

/** What can be done to one world. Every method rejects with a ControlError when the stand-in refuses. */
export interface WorldControl {
  readonly clock: {
    get(): Promise<Clock>
    /** Moves on to an instant or a day, or lets the clock stand or run. */
    set(change: ClockChange): Promise<ClockMoved>
    freeze(): Promise<ClockMoved>
    run(): Promise<ClockMoved>
    /** By an ISO 8601 duration, such as `P1M`. */
    advance(by: string): Promise<ClockMoved>
  }
  readonly faults: {
    list(): Promise<readonly Fault[]>
    /** `'status=503'`, or an object that also says which calls it is for. */
    add(fault: NewFault): Promise<readonly Fault[]>
    remove(id: string): Promise<void>
    clear(): Promise<void>
  }
  readonly keys: {
    list(): Promise<readonly Key[]>
    /** The only time that the token is told. */
    mint(key?: NewKey): Promise<MintedKey>
    /** By name or token. */
    revoke(key: string): Promise<void>
  }
  readonly readings: {
    get(): Promise<Readings>
    set(readings: Readings): Promise<Readings>
  }
  readonly commands: {
    execute(command: ControlCommand): Promise<ControlOutcome>
  }
  readonly state: {
    export(): Promise<State>
    import(state: State): Promise<World>
  }
  readonly exchanges: {
    page(query?: { readonly after?: number; readonly limit?: number }): Promise<ExchangePage>
    /** Page after page, oldest first. */
    all(): AsyncIterable<ControlExchange>
    har(): Promise<Har>
    clear(): Promise<void>
  }
  readonly violations: {
    list(query?: { readonly after?: number }): Promise<readonly ViolationRow[]>
  }
}

export interface Control extends WorldControl {
  health(): Promise<Health>
  readonly worlds: {
    list(): Promise<readonly World[]>
    make(world?: MakeWorld): Promise<MadeWorld>
    get(name: string): Promise<World>
    fork(from: string, fork?: ForkWorld): Promise<MadeWorld>
    reset(name: string): Promise<World>
    delete(name: string): Promise<void>
  }
  /** The same for a world other than the main one. */
  in(world: string): WorldControl
}

const part = encodeURIComponent

const query = (values: Readonly<Record<string, number | undefined>>): string => {
  const pairs = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

const createExchanges = (send: Send, base: string): WorldControl['exchanges'] => {
  const page: WorldControl['exchanges']['page'] = (asked = {}) => send('GET', `${base}/exchanges${query({ ...asked })}`)
  return {
    page,
    async *all() {
      for (let after: number | null = 0; after !== null; ) {
        const { exchanges, next }: ExchangePage = await page({ after })
        yield* exchanges
        after = next
      }
    },
    har: () => send('GET', `${base}/exchanges.har`),
    clear: () => send('DELETE', `${base}/exchanges`),
  }
}

const createClock = (send: Send, base: string): WorldControl['clock'] => {
  const set = (change: ClockChange): Promise<ClockMoved> => send('PUT', `${base}/clock`, change)
  return {
    get: () => send('GET', `${base}/clock`),
    set,
    freeze: () => set({ mode: 'frozen' }),
    run: () => set({ mode: 'running' }),
    advance: (by) => send('POST', `${base}/clock/advance`, { by }),
  }
}

const listOf = async <Name extends string, T>(answer: Promise<{ readonly [N in Name]: T }>, name: Name): Promise<T> =>
  (await answer)[name]

const createWorldControl = (send: Send, world: string): WorldControl => {
  const base = `/worlds/${part(world)}`
  return {
    clock: createClock(send, base),
    faults: {
      list: () => listOf(send<Schemas['FaultList']>('GET', `${base}/faults`), 'faults'),
      add: (fault) => listOf(send<Schemas['FaultList']>('POST', `${base}/faults`, fault), 'faults'),
      remove: (id) => send('DELETE', `${base}/faults/${part(id)}`),
      clear: () => send('DELETE', `${base}/faults`),
    },
    keys: {
      list: () => listOf(send<Schemas['KeyList']>('GET', `${base}/keys`), 'keys'),
      mint: (key = {}) => send('POST', `${base}/keys`, key),
      revoke: (key) => send('DELETE', `${base}/keys/${part(key)}`),
    },
    readings: {
      get: () => send('GET', `${base}/readings`),
      set: (readings) => send('PATCH', `${base}/readings`, readings),
    },
    commands: { execute: (command) => send('POST', `${base}/commands`, command) },
    state: {
      export: () => send('GET', `${base}/state`),
      import: (state) => send('PUT', `${base}/state`, state),
    },
    exchanges: createExchanges(send, base),
    violations: {
      list: (asked = {}) =>
        listOf(send<Schemas['ViolationList']>('GET', `${base}/violations${query({ ...asked })}`), 'violations'),
    },
  }
}

/** `baseUrl` is where the stand-in is served, such as `http://127.0.0.1:4747`. */
export const createControl = (baseUrl: string, options: ClientOptions = {}): Control => {
  const send = createSend(baseUrl, options)
  return {
    ...createWorldControl(send, 'main'),
    health: () => send('GET', '/health'),
    worlds: {
      list: () => listOf(send<Schemas['WorldList']>('GET', '/worlds'), 'worlds'),
      make: (world = {}) => send('POST', '/worlds', world),
      get: (name) => send('GET', `/worlds/${part(name)}`),
      fork: (from, fork = {}) => send('POST', `/worlds/${part(from)}/forks`, fork),
      reset: (name) => send('POST', `/worlds/${part(name)}/reset`, {}),
      delete: (name) => send('DELETE', `/worlds/${part(name)}`),
    },
    in: (world) => createWorldControl(send, world),
  }
}
