/** A request as a line to paste into a shell. */

import { shellWord } from '../core/shell-word.js'
import type { DialectDescription } from './describe.js'

export const curlLine = ({ path, headers }: DialectDescription['sample'], origin: string): string => {
  const options = Object.entries(headers).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`)
  return ['curl', ...options, shellWord(`${origin}${path}`)].join(' ')
}
