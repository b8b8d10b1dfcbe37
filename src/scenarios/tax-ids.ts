/** VAT identification numbers of the national form, with right check digits where the rule is short. Invented, all of them. */
import type { Random } from './random.js'

const digits = (random: Random, count: number): string => {
  let text = String(random.int(1, 9))
  while (text.length < count) text += String(random.int(0, 9))
  return text
}

const weighted = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(text[index] ?? 0), 0)

/** ISO 7064, MOD 11,10: the German check digit. */
const mod1110 = (text: string): string => {
  let product = 10
  for (const digit of text) product = (((Number(digit) + product) % 10 || 10) * 2) % 11
  return String((11 - product) % 10)
}

/** The sum of the digits of doubled digits, as cards and the Austrian, Italian and Swedish numbers use it. */
const luhnSum = (text: string, doubled: 0 | 1): number =>
  [...text].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === doubled ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)

const upToTen = (sum: number): string => String((10 - (sum % 10)) % 10)
const pad2 = (value: number): string => String(value).padStart(2, '0')

/** Draws until the rule gives a check digit: a remainder of 10 has none. */
const drawn = (
  random: Random,
  count: number,
  check: (body: string) => number,
  draw = () => digits(random, count),
): string => {
  for (;;) {
    const body = draw()
    const digit = check(body)
    if (digit < 10) return body + String(digit)
  }
}

const rules: Readonly<Record<string, (random: Random) => string>> = {
  DE: (random) => {
    const body = digits(random, 8)
    return `DE${body}${mod1110(body)}`
  },
  AT: (random) => {
    const body = digits(random, 7)
    return `ATU${body}${upToTen(luhnSum(body, 1) + 4)}`
  },
  NL: (random) => `NL${drawn(random, 8, (body) => weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)}B01`,
  BE: (random) => {
    const body = `0${digits(random, 7)}`
    return `BE${body}${pad2(97 - (Number(body) % 97))}`
  },
  FR: (random) => {
    const siren = digits(random, 8)
    const full = siren + upToTen(luhnSum(siren, 1))
    return `FR${pad2((12 + 3 * (Number(full) % 97)) % 97)}${full}`
  },
  LU: (random) => {
    const body = digits(random, 6)
    return `LU${body}${pad2(Number(body) % 89)}`
  },
  IT: (random) => {
    const body = `0${digits(random, 6)}${pad2(random.int(1, 95)).padStart(3, '0')}`
    return `IT${body}${upToTen(luhnSum(body, 1))}`
  },
  ES: (random) => {
    const body = digits(random, 7)
    return `ESB${body}${upToTen(luhnSum(body, 0))}`
  },
  PL: (random) => `PL${drawn(random, 9, (body) => weighted(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11)}`,
  DK: (random) => `DK${drawn(random, 7, (body) => (11 - (weighted(body, [2, 7, 6, 5, 4, 3, 2]) % 11)) % 11)}`,
  SE: (random) => {
    const body = `556${digits(random, 6)}`
    return `SE${body}${upToTen(luhnSum(body, 0))}01`
  },
  CZ: (random) =>
    `CZ${drawn(random, 7, (body) => {
      const rest = 11 - (weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 11)
      return rest === 10 ? 0 : rest === 11 ? 1 : rest
    })}`,
  GB: (random) => {
    const body = digits(random, 7)
    const rest = weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 97
    return `GB${body}${pad2(97 - rest)}`
  },
  CH: (random) =>
    `CHE-${drawn(random, 8, (body) => (11 - (weighted(body, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11).replace(
      /(\d{3})(\d{3})(\d{3})/,
      '$1.$2.$3',
    )} MWST`,
  AU: (random) => {
    const body = digits(random, 9)
    const rest = weighted(body, [3, 5, 7, 9, 11, 13, 15, 17, 19])
    return `${pad2(10 + ((89 - (rest % 89)) % 89))}${body}`.replace(/(\d{2})(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 $4')
  },
  // Nine digits are given out up to 150 million.
  NZ: (random) =>
    drawn(
      random,
      8,
      (body) => (11 - (weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11,
      () => `1${random.int(0, 4)}${digits(random, 6)}`,
    ).replace(/(\d{3})(\d{3})(\d{3})/, '$1-$2-$3'),
  JP: (random) => {
    const body = digits(random, 12)
    return `T${9 - (weighted(body, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9)}${body}`
  },
}

/** Null where businesses have no such number or none is usually printed. */
export const createTaxId = (country: string, random: Random): string | null => rules[country]?.(random) ?? null
