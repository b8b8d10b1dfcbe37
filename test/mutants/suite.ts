/** What a vendor's folder here gives: a good client, wrong ones that differ in one small thing, and wrong servers. */
import type { ViolationCode } from '../../src/core/violation.js'
import { dialects } from '../../src/dialects/index.gen.js'
import type { Change, Http } from './http.js'

export type Found = readonly [code: ViolationCode, at: string]

export type Habits = {
  /** The page that is asked for after this one. */
  readonly nextPage: (page: number) => number
}

export type Mutant = {
  /** Unique within its vendor. */
  readonly name: string
  /** The call that it makes in a wrong way. */
  readonly in: string
  readonly change?: Change
  readonly habits?: Partial<Habits>
  /** All that has to be found, each once however often it happens. */
  readonly finds: readonly Found[]
}

export type Answer = { readonly status: number; readonly headers: readonly string[]; readonly value: unknown }

export type WrongServer = {
  readonly name: string
  readonly operation: string
  readonly change: (answer: Answer) => Answer
  readonly finds: readonly Found[]
}

export type Suite = {
  readonly dialect: string
  /** The vendor's own address. */
  readonly origin: string
  /** Goes through every operation as the documentation has it. */
  readonly script: (http: Http, origin: string, key: string, habits: Habits) => Promise<void>
  readonly mutants: readonly Mutant[]
  readonly wrongServers: readonly WrongServer[]
}

export const GOOD: Habits = { nextPage: (page) => page + 1 }

/** One a vendor, in the folder of its name; the toy's is apart, as it is in no simulator that is shipped. */
export const suites: readonly Suite[] = await Promise.all(
  dialects.map(async ({ name }): Promise<Suite> => {
    const { suite } = await import(new URL(`./${name}/suite.ts`, import.meta.url).href)
    return suite
  }),
)
