/** The operation table's row types: generated from each spec, read by routing, authorisation and the judge. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type ParameterSpec = {
  readonly name: string
  readonly in: 'query' | 'header' | 'path'
  readonly required: boolean
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array'
  /** For arrays: how the list is written. */
  readonly list?: 'comma' | 'repeated'
  /** For arrays: the type of an element. */
  readonly items?: 'string' | 'integer' | 'number' | 'boolean'
}

/** A way of sending a key. */
export type CredentialSpec = {
  readonly in: 'header' | 'query'
  /** As documented: `Authorization`, `X-Key`. */
  readonly name: string
  /** What stands in front of the key: `Bearer`; null where it stands alone. */
  readonly scheme: string | null
  /** It works, but the documentation advises against it. */
  readonly discouraged: boolean
}

/** Where an answer says which page it is, and of how many rows: names inside the object at `at`. */
export type PagingSpec = {
  /** The query parameter that names the page. */
  readonly parameter: string
  readonly at: readonly string[]
  readonly page: string
  readonly size: string
  readonly total: string
}

export type OperationSpec = {
  readonly id: string
  readonly method: Method
  /** Template below the dialect's base path, e.g. `/invoices/{id}`. */
  readonly path: string
  readonly summary: string
  readonly parameters: readonly ParameterSpec[]
  readonly body: 'none' | 'optional' | 'required'
  /** Success status documented for the operation. */
  readonly success: number
  readonly statuses: readonly number[]
  /** The spec's own words for what a key needs; null where nothing is asked. */
  readonly scope: string | null
  readonly flag: string | null
  readonly plan: string | null
  readonly requiredHeaders: Readonly<Record<string, string>>
  /** Absent: not known how keys are sent. */
  readonly credentials?: readonly CredentialSpec[]
  /** Absent: its answers do not say. */
  readonly paging?: PagingSpec
}
