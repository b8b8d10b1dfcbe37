/** Exact amounts: whole minor units inside, whatever a vendor writes outside. */

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** From `'839.60'` or the number 839.6, which prints as the decimal that was sent; never by multiplying. */
export const toMinor = (amount: string | number, currency: string): number => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount)) ?? []
  const decimals = decimalsOf(currency)
  if (whole === '' || /[1-9]/.test(fraction.slice(decimals)))
    throw new RangeError(`${amount} is no amount in ${currency}.`)
  return Number(`${sign}${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`)
}

/** The nearest number to the exact decimal, as a wire wants that has numbers. */
export const toMajor = (minor: number, currency: string): number => Number(`${minor}e-${decimalsOf(currency)}`)
