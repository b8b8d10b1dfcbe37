/** Where a value differs from what a test expects of it. Fields that the test does not name may be anything. */

export type Difference = { readonly at: string; readonly expected: string; readonly received: string }

type Fields = Readonly<Record<string, unknown>>

/** As test runners make them: `expect.any(Number)`, `expect.objectContaining({ … })`. */
type Asymmetric = { asymmetricMatch(received: unknown): boolean; toString(): string }

/** Characters of a value in a message. */
const LONGEST = 120

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAsymmetric = (value: unknown): value is Asymmetric =>
  isFields(value) && typeof value.asymmetricMatch === 'function'

export const show = (value: unknown): string => {
  if (value instanceof RegExp || isAsymmetric(value)) return String(value)
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

const inside = (at: string, key: string): string => (/^\d+$/.test(key) ? `${at}[${key}]` : `${at}.${key}`)

const isMatch = (expected: unknown, received: unknown): boolean => {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(received)
  if (expected instanceof RegExp) return typeof received === 'string' && received.search(expected) >= 0
  return Object.is(expected, received)
}

/** Lists are compared whole, element by element. */
export const differences = (expected: unknown, received: unknown, at: string): readonly Difference[] => {
  const isWhole = isAsymmetric(expected) || expected instanceof RegExp
  if (!isWhole && Array.isArray(expected) && Array.isArray(received) && expected.length === received.length)
    return expected.flatMap((each, index) => differences(each, received[index], inside(at, String(index))))
  if (!isWhole && isFields(expected) && isFields(received))
    return Object.entries(expected).flatMap(([key, each]) =>
      differences(each, Object.hasOwn(received, key) ? received[key] : undefined, inside(at, key)),
    )
  return isMatch(expected, received) ? [] : [{ at, expected: show(expected), received: show(received) }]
}
