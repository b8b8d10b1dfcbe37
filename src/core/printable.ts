/** What clients send, made fit for a terminal: nothing in it moves the cursor, changes colours or turns text around. */

/** Control characters, those that only format, lone surrogates and the two further kinds of line end. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const LONGEST = 300

/** Most texts are plain, and looking for that is much quicker. */
const PLAIN = /^[ -~]*$/

/** Cut short where it is longer than `longest`. */
export const printable = (text: string, longest: number = LONGEST): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return PLAIN.test(short) ? short : short.replace(UNPRINTABLE, '?')
}
