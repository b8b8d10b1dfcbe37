/** Working days of a seller: week-ends, movable feasts and the days between the years are none. */
import { expect, test } from 'vitest'
import { holidaysOf } from '../../src/scenarios/holidays.js'
import { createWorkCalendar } from '../../src/scenarios/work-calendar.js'

test.each([
  ['DE', 2025, ['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-09', '2025-10-03']],
  [
    'NL',
    2024,
    ['2024-01-01', '2024-03-29', '2024-04-01', '2024-04-27', '2024-05-01', '2024-05-05', '2024-05-09', '2024-05-20'],
  ],
  ['AU', 2026, ['2026-01-01', '2026-01-26', '2026-04-03', '2026-04-06', '2026-04-25', '2026-06-08', '2026-10-05']],
  ['BR', 2026, ['2026-01-01']],
])('holidays of %s in %i', (country, year, days) => {
  expect([...holidaysOf(country, year)].sort()).toEqual(days)
})

test('a working day is sought forwards and backwards over Easter', () => {
  const calendar = createWorkCalendar({ country: 'DE', zone: 'Europe/Berlin' }, '2025-04-14', '2025-04-25')
  expect(calendar.onOrAfter('2025-04-18')).toBe('2025-04-22')
  expect(calendar.onOrBefore('2025-04-21')).toBe('2025-04-17')
  expect(calendar.days).toHaveLength(8)
})
