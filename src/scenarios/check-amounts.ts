/** Numbers of a generated business that a schema cannot compare: spans the wrong way round, shares that are all 0. */

import type { Path } from '../yaml/source-map.js'
import type { Report } from './check-references.js'
import type { ScenarioFile, Shares, Span } from './scenario-file.js'

export const checkAmounts = ({ business }: ScenarioFile, report: Report): void => {
  if (!business) return
  const spans: readonly (readonly [Path, Span | undefined])[] = [
    [['business', 'lines'], business.lines],
    ...business.prices.map(({ quantity }, place) => [['business', 'prices', place, 'quantity'], quantity] as const),
  ]
  for (const [path, span] of spans)
    if (span && span[0] > span[1])
      report(path, `Expected the smaller number first for "${path.join('.')}", found [${span.join(', ')}].`)
  const decks: readonly (readonly [Path, Shares | undefined])[] = [
    [['business', 'terms'], business.terms],
    [['business', 'outcomes'], business.outcomes],
    [['business', 'gateways'], business.gateways],
    [['business', 'customers', 'countries'], business.customers.countries],
  ]
  for (const [path, shares] of decks)
    if (shares && !Object.values(shares).some((share) => share > 0))
      report(path, `Expected a share of more than 0 in "${path.join('.')}"; all of them are 0.`)
}
