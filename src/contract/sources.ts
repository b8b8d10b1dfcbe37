/** Where evidence comes from, in words: `invoices § Query Parameters` of a vendor is "Vendor invoices, Query Parameters". */

import type { Evidence, EvidenceTable } from '../core/evidence.js'
import type { Finding } from './finding.js'

/** The English page is the one that is meant, unless another is named. */
const pageName = (page: string): string => page.replace(/\.en$/, '').replace(/\.(\w\w)$/, ' ($1)')

const REFERENCE = /([,;] )?([\w.-]+) § /g

export const toFoundEvidence = (
  { grade, source, reading }: Evidence,
  { pages }: Pick<EvidenceTable, 'pages'>,
  title: string,
): Finding['evidence'] => {
  let url: string | undefined
  const words = source.replaceAll(REFERENCE, (whole, before: string | undefined, page: string) => {
    if (pages[page] === undefined) return whole
    url ??= pages[page]
    return `${before === undefined ? '' : '; '}${pageName(page)}, `
  })
  const named = url === undefined ? words : `${title} ${words}`
  return { grade, source: named, ...(reading !== undefined && { reading }), ...(url !== undefined && { url }) }
}
