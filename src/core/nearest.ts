/** Did you mean …? The nearest of some known words, by the number of letters to change. */
const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

/** Comparing takes the product of the lengths, and nobody misspells what is longer. */
const LONGEST = 200

/** A third of the longer one may differ, so that what was cut short is found: `customer_no` for `customer_number`. */
const limitOf = (word: string, candidate: string): number =>
  Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3))

/** Infinite where it is not near; whose lengths differ by more need not be compared. */
const farOf = (word: string, candidate: string): number => {
  const limit = limitOf(word, candidate)
  if (Math.abs(word.length - candidate.length) > limit) return Number.POSITIVE_INFINITY
  const far = distance(word.toLowerCase(), candidate.toLowerCase())
  return far <= limit ? far : Number.POSITIVE_INFINITY
}

/** Undefined when nothing is near enough to be what was meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined
  const ranked = known.map((candidate) => ({ candidate, far: farOf(word, candidate) }))
  return ranked.filter(({ far }) => Number.isFinite(far)).sort((a, b) => a.far - b.far)[0]?.candidate
}

export const didYouMean = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}
