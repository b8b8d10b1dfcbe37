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

/** Undefined when nothing is near enough to be what was meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const ranked = known.map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
  return ranked.filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far)[0]?.candidate
}

export const didYouMean = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}
