/** The table of differences is about the mutants that there are, and gives a reason for each. What Prism says is tried by `npm run compare`. */
import { expect, it } from 'vitest'
import { suites } from '../mutants/suite.js'
import { placesOf, readTable, reasons } from './table.js'

it.each(suites.map((suite) => [suite.dialect, suite] as const))(
  'knows what the judge finds in the mutants of %s',
  (_, suite) => {
    for (const { mutant, proforma, reason } of readTable(suite.dialect)) {
      const own = suite.mutants.find(({ name }) => name === mutant)
      expect(own && placesOf(own), mutant).toEqual(proforma)
      expect(reasons, mutant).toHaveProperty([reason])
    }
  },
)

it('has no reason that is not needed any more', () => {
  const given = new Set(suites.flatMap(({ dialect }) => readTable(dialect).map(({ reason }) => reason)))
  expect(Object.keys(reasons).filter((reason) => !given.has(reason))).toEqual([])
})
