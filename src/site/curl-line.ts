/** A request as a line to paste into a shell. */

import type { DialectDescription } from './describe.js'

/** Nothing inside means anything to the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

export const curlLine = ({ path, headers }: DialectDescription['sample'], origin: string): string => {
  const options = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  return ['curl', ...options, quoted(`${origin}${path}`)].join(' ')
}
