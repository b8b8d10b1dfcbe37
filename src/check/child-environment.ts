/** What a command is told of the stand-in: names and values of environment variables, computed from the dialects. */

import type { Dialect } from '../core/dialect.js'

export type Told = {
  /** Scheme, host and port. */
  readonly url: string
  readonly dialects: readonly Pick<Dialect, 'name'>[]
  /** By dialect. */
  readonly keyFor: (dialect: string) => string
}

const variable = (dialect: string, end: string): string =>
  `${dialect.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_${end}`

export const addressVariables = ({ url, dialects }: Omit<Told, 'keyFor'>): Readonly<Record<string, string>> =>
  Object.fromEntries(dialects.map(({ name }) => [variable(name, 'BASE_URL'), `${url}/${name}`]))

/** Where to call takes the place of scheme and host: the client appends the API's own path. */
export const childVariables = (told: Told): Readonly<Record<string, string>> => ({
  PROFORMA_URL: told.url,
  ...addressVariables(told),
  ...Object.fromEntries(told.dialects.map(({ name }) => [variable(name, 'API_KEY'), told.keyFor(name)])),
})
