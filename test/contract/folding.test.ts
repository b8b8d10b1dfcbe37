import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldFindings } from '../../src/contract/fold-findings.js'
import { reviewOf } from '../../src/contract/review.js'
import { find } from './toy-review.js'

const fold = (...searches: readonly string[]) =>
  foldFindings(searches.flatMap((search, index) => find({ search }, index + 1))).map(({ at, count, exchanges }) => [
    at,
    count,
    exchanges,
  ])

it('tells the same mistake once, whatever value it was made with', () => {
  expect(fold('page=0', 'page=-1', 'prise=1', 'page=0')).toEqual([
    ['query.page', 3, [1, 2, 4]],
    ['query.prise', 1, [3]],
  ])
})

it('tells the elements of a list as one', () => {
  expect(fold('ids=a,b,c')).toEqual([['query.ids[0]', 3, [1]]])
})

it('keeps apart what was expected differently, and paths that differ in more than their ids', () => {
  expect(fold('page=0', 'page=x')).toHaveLength(2)
  const paths = ['/v1/thing/5', '/v1/thing/6', '/v1/elsewhere'].flatMap((path, index) => find({ path }, index))
  expect(foldFindings(paths).map(({ count }) => count)).toEqual([2, 1])
})

it('loses none and folds what is folded no further', () => {
  const search = fc.array(
    fc.constantFrom('page=0', 'page=x', 'prise=1', 'colour=1', 'ids=a,b', 'price=1&price=2', 'open=1'),
  )
  fc.assert(
    fc.property(search, (searches) => {
      const findings = searches.flatMap((each, index) => find({ search: each }, index))
      const folded = foldFindings(findings)
      expect(folded.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length)
      expect(foldFindings(folded)).toHaveLength(folded.length)
    }),
  )
})

it('shows the first twenty kinds and counts the rest', () => {
  const findings = Array.from({ length: 30 }, (_, index) =>
    find({ search: `wrong${'x'.repeat(index)}=1` }, index),
  ).flat()
  const text = reviewOf(findings)
  expect(text.match(/^error:/gm)).toHaveLength(20)
  expect(text.endsWith('… and 10 more findings.')).toBe(true)
})
