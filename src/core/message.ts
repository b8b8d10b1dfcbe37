/**
 * A request and a reply as every door hands them over: plain values, no I/O. Also the parsed parts that
 * routing, judging and decoding share, so that each is parsed once.
 */
import type { Violation } from './violation.js'

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

export type SimRequest = {
  readonly method: string
  /** Percent-encoded path below the mount point, starting with `/`. */
  readonly path: string
  /** Raw query string without `?`. */
  readonly search: string
  /** Lower-case names. */
  readonly headers: Headers
  readonly body: Uint8Array | null
  /** Given instead of `body` where something in front of the door has already parsed it. */
  readonly parsedBody?: ParsedBody
  /** Where the door is mounted, such as `/mock`; empty at the root. */
  readonly mount: string
  /** Set by the door when the request came from another machine, where that matters. */
  readonly remote?: boolean
  /** Set by the door when the body passed the size limit; the rest was not read. */
  readonly oversized?: boolean
  /** Set by the door where it knows: the name of the dialect that the host stands for, whose own path `path` then is. */
  readonly dialect?: string
  /** Where it is known; otherwise the host tells it. */
  readonly scheme?: 'http' | 'https'
  /** Set by the door: the name of the world that answers, unless a key is sent that was minted for another. */
  readonly world?: string
}

/** Query parameters in order of appearance, decoded once; a broken percent sequence stays as sent. */
export type Params = readonly (readonly [name: string, value: string])[]

export type ParsedBody =
  | { readonly kind: 'absent' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'malformed'; readonly why: string }

/** Bytes of a body: shared, immutable. A string part holds ASCII only. */
export type Part = Uint8Array | string

export type Body =
  | { readonly kind: 'parts'; readonly parts: readonly Part[]; readonly length: number }
  /** Too long to hold at once: made part by part while it is written. */
  | {
      readonly kind: 'stream'
      readonly parts: Iterable<Part>
      /** Bytes of its own that it keeps for being read again. */
      readonly held?: number
    }

/** What a door does to a reply on its way: trouble on purpose. */
export type Transport = {
  /** Milliseconds before anything is sent. */
  readonly delay?: number
  /** `reset`: nothing is sent and the connection breaks; `cut`: it breaks half-way through the body. */
  readonly end?: 'reset' | 'cut'
  /** The body comes in small pieces over this many milliseconds. */
  readonly drip?: number
}

export type Reply = {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: Body | null
  readonly transport?: Transport
}

/** One request with its reply, what it matched, the trouble on purpose that struck it and what was found wrong with it. */
export type Exchange = {
  readonly sequence: number
  /** World time. */
  readonly at: number
  readonly dialect: string | null
  readonly operation: string | null
  readonly request: SimRequest
  readonly reply: Reply
  /** Those that struck it, the outermost first, each as `Proforma-Fault` takes it: `status=503`. Mostly none. */
  readonly faults: readonly string[]
  readonly violations: readonly Violation[]
}

export const headerValue = (headers: Headers, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.join(', ')
}
