/** Any text as a piece of markdown that shows just that text: no markup, no HTML, no links, no mentions, on one line. */

import { printableWhole } from '../../core/printable.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '<span>@</span>',
  ':': '&#58;',
}

/**
 * Addresses and mentions are found in plain words too, and not before entities are read: `:` and the full stop of `www.` are enough as
 * entities, `@` has to stand alone.
 */
export const escapeMarkdown = (text: string): string =>
  printableWhole(text)
    .replaceAll(/[\\`*_{}[\]()#+\-!|~=$"'^]/g, '\\$&')
    .replaceAll(/[&<>@:]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(/www\./gi, (match) => `${match.slice(0, -1)}&#46;`)
    .trim()

/** As code, with the tag rather than with backticks, which would need to be counted and cannot hold what tables split at. */
export const code = (text: string): string => `<code>${escapeMarkdown(text)}</code>`

/** A block of code, fenced by more backticks than it has in a row. */
export const fence = (text: string, language: string): string => {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${printableWhole(text)}\n${ticks}`
}

/** Plain text where the address is not one of the web. */
export const link = (text: string, url: string): string =>
  /^https?:\/\/[^\s<>\\]+$/.test(url) ? `[${escapeMarkdown(text)}](<${url}>)` : escapeMarkdown(`${text} ${url}`)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** `rows` are markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
