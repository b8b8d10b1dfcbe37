/** A request as a line to paste into a shell. */

import type { DialectDescription } from './describe.js'

export const curlLine = ({ path, headers }: DialectDescription['sample'], origin: string): string => {
  const options = Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`)
  return ['curl', ...options, `'${origin}${path}'`].join(' ')
}
