/**
 * Draws by shares like cards from a deck of 100: over every 100 draws each outcome comes as often as its share says.
 * Independent draws would leave a rare outcome out of a small business now and then.
 */
import type { Random } from './random.js'

const SIZE = 100

/** Largest remainder, so that the counts sum to `SIZE`; a share above zero gets one card at least. */
const dealCounts = (shares: readonly (readonly [string, number])[]): [string, number][] => {
  const sum = shares.reduce((total, [, share]) => total + share, 0)
  const exact = shares.filter(([, share]) => share > 0).map(([name, share]) => ({ name, cards: (share * SIZE) / sum }))
  const counts = exact.map(({ name, cards }) => ({ name, count: Math.max(1, Math.floor(cards)), rest: cards % 1 }))
  const ranked = [...counts].sort((a, b) => b.rest - a.rest)
  const missing = SIZE - counts.reduce((total, { count }) => total + count, 0)
  for (let i = 0; i < missing; i++) {
    const next = ranked[i % ranked.length]
    if (next) next.count += 1
  }
  return counts.map(({ name, count }) => [name, count])
}

export const createDeck = (shares: Readonly<Record<string, number>>, random: Random): (() => string) => {
  const fresh = dealCounts(Object.entries(shares)).flatMap(([name, count]) => Array.from({ length: count }, () => name))
  const cards: string[] = []
  return () => {
    if (cards.length === 0) cards.push(...fresh)
    const at = random.int(0, cards.length - 1)
    const card = cards[at] ?? ''
    cards[at] = cards[cards.length - 1] ?? ''
    cards.pop()
    return card
  }
}
