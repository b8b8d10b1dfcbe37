/** Any text as one word of a shell, on one line. */

const CONTROL = /\p{Cc}/gu

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Nothing inside means anything to the shell. Line ends need a form that bash and zsh know. */
export const shellWord = (text: string): string =>
  text.search(CONTROL) >= 0
    ? `$'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(CONTROL, escaped)}'`
    : `'${text.replaceAll("'", "'\\''")}'`
