/** Any text as one word of a shell, on one line. */

import { UNPRINTABLE } from './printable.js'

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Nothing inside means anything to the shell. What cannot be printed needs a form that bash and zsh know. */
export const shellWord = (text: string): string =>
  text.search(UNPRINTABLE) >= 0
    ? `$'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(UNPRINTABLE, escaped)}'`
    : `'${text.replaceAll("'", "'\\''")}'`
