/** One exchange of a HAR, in plain values. */

export type HarEntry = {
  /** `log.entries[3]` */
  readonly place: string
  /** In milliseconds since 1970; null where it is not said. */
  readonly at: number | null
  readonly milliseconds: number
  /** What a browser wanted it for, such as `xhr` or `image`; empty where it is not said. */
  readonly resource: string
  readonly request: HarRequest
  readonly response: HarResponse
}

export type HarHeaders = readonly (readonly [name: string, value: string])[]

export type HarRequest = {
  readonly method: string
  readonly url: string
  readonly headers: HarHeaders
  readonly body: Uint8Array | null
  /** There was one that was not kept. */
  readonly bodyLost: boolean
}

export type HarResponse = {
  /** 0: none came. */
  readonly status: number
  readonly headers: HarHeaders
  readonly type: string
  /** Decoded; empty without one, null where it was not kept or cut short. */
  readonly text: string | null
}
