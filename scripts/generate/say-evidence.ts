/** How something is known, as a sentence with links to the vendor's pages, which an editor shows where the types are used. */
import { child, type Node } from '../../src/judge/document.js'

export type Evidence = { readonly grade: string; readonly source: string; readonly reading?: string }

/** `payments.en` is the page "payments"; its language is no part of what it is called. */
const nameOf = (page: string): string => page.replace(/\.[a-z]{2}$/, '')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** As the title writes it: `acme` is `Acme` in "Acme invoices". */
const vendorOf = (document: Node, dialect: string): string =>
  new RegExp(escaped(dialect), 'i').exec(String(child(document, 'info').title))?.[0] ?? dialect

const ways: Readonly<Record<string, string>> = { documented: 'documented in', inferred: 'inferred from' }

const wayOf = ({ grade, reading }: Evidence): string =>
  ways[grade] ?? `guessed${reading ? ` (reading ${reading})` : ''}, after`

/** Gives a function that says it without a capital and a full stop, for one document. */
export const createSayEvidence = (document: Node, dialect: string): ((evidence: Evidence) => string) => {
  const pages = child(document, 'x-pages')
  const names = Object.keys(pages).sort((one, other) => other.length - one.length)
  const mention = new RegExp(`(?<![\\w.-])(${names.map(escaped).join('|')})(?= § )`, 'g')
  const vendor = vendorOf(document, dialect)
  const link = (page: string): string => `[${vendor} ${nameOf(page)}](${pages[page]})`
  return (evidence) =>
    `${wayOf(evidence)} ${names.length > 0 ? evidence.source.replace(mention, link) : evidence.source}`
}
