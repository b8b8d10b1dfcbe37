/** What clients send, made fit for a terminal: nothing in it moves the cursor, changes colours or turns text around. */

/** Control characters, those that only format, lone surrogates and the two further kinds of line end. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const LONGEST = 300

/** Most texts are plain, and looking for that is much quicker. */
const PLAIN = /^[ -~]*$/

/** Whatever its length. */
export const printableWhole = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNPRINTABLE, '?'))

export const printable = (text: string): string =>
  printableWhole(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
