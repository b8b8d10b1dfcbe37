/** A tag for HTML that escapes whatever is put in: to write text without escaping it takes more than to forget about it. */

import { printableLines } from '../words.js'

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | false | null | undefined | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const show = (part: Part): string => {
  if (part instanceof Html) return part.text
  if (part === false || part === null || part === undefined) return ''
  if (typeof part === 'object') return part.map(show).join('')
  return printableLines(String(part)).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** What is put in stands between tags or inside quotes; nothing is shown of `false`, `null` and `undefined`. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.reduce((all, text, index) => `${all}${show(parts[index - 1])}${text}`))

/** Leads nowhere but to the web, and tells the page there nothing about where the reader came from. */
export const link = (text: string, url: string): Html =>
  /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${text}</a>` : html`${text} ${url}`
