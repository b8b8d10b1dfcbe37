/** What a dialect brings of its spec for judging and serving it: checks compiled ahead of time, the document on demand. */

import type { EvidenceTable } from './evidence.js'

/** One finding of a compiled JSON Schema, as ajv reports it. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

export type Validate = {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** Per operation, for the default readings. Absent: nothing to check. */
export type RequestChecks = { readonly query?: Validate; readonly path?: Validate; readonly body?: Validate }

export type SpecSource = {
  readonly checks: Readonly<Record<string, RequestChecks>>
  /** For the default readings. Absent: nothing is known of how the spec is known. */
  readonly evidence?: EvidenceTable
  /** Loaded when the spec is fetched, or when readings or response checks need it. */
  readonly load: () => Promise<SpecBundle>
}

export type SpecBundle = {
  /** The default effective spec. */
  readonly document: Readonly<Record<string, unknown>>
  /** By `<reading>-<option>`, e.g. `P2-unix`. */
  readonly overlays: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** By language, e.g. `de`. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** By language, then by the name of the overlay whose texts they say in it. */
  readonly overlayTranslations?: Readonly<Record<string, SpecBundle['overlays']>>
  /** By reading: what which place of the documentation says. */
  readonly readingSources?: Readonly<Record<string, readonly string[]>>
}
