/** The few words that a generated business adds to those of its file, in the seller's language; English where it is not here. */
export type Words = {
  readonly months: readonly string[]
  /** Noted at a payment that failed. */
  readonly declined: string
}

const words = (months: string, declined: string): Words => ({ months: months.split(' '), declined })

const english = words(
  'January February March April May June July August September October November December',
  'Declined by the bank of the payer',
)

const german = words(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'Von der Bank des Zahlers abgelehnt',
)

const dutch = words(
  'januari februari maart april mei juni juli augustus september oktober november december',
  'Geweigerd door de bank van de betaler',
)

const byCountry: Readonly<Record<string, Words>> = { DE: german, AT: german, NL: dutch }

export const wordsOf = (country: string): Words => byCountry[country] ?? english
