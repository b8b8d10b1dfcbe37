/** How fine a currency is. Apart from the arithmetic, so that compiled checks can carry it. */

const ZERO_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ')
const THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ')
const exceptions = new Map<string, number>([
  ...ZERO_DECIMALS.map((code) => [code, 0] as const),
  ...THREE_DECIMALS.map((code) => [code, 3] as const),
])

/** Digits after the point in ISO 4217: JPY 0, KWD 3, nearly all others 2. */
export const decimalsOf = (currency: string): number => exceptions.get(currency) ?? 2
