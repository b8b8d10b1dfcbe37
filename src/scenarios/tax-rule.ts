/**
 * Which tax a seller charges whom. At home: the rate of the thing sold. A business elsewhere in the EU with a VAT id: none,
 * and the charge is reversed. A private person elsewhere in the EU: as at home. Third countries: none, and nothing reversed.
 */
import type { Contact, Decimal } from '../core/ledger-types.js'
import { euCountries } from './countries.js'
import type { SellerEntry, TaxClass } from './scenario-file.js'

export type TaxRule = {
  readonly reverseCharge: boolean
  readonly rateOf: (taxClass: TaxClass) => Decimal
  readonly name: string
}

type Customer = Pick<Contact, 'kind' | 'taxId'> & { readonly address: { readonly country: string } }

export const createTaxRules = (seller: SellerEntry): ((customer: Customer) => TaxRule) => {
  const { name, standard, reduced = standard } = seller.taxes
  const home = seller.address.country
  const rates: Readonly<Record<TaxClass, Decimal>> = { standard: String(standard), reduced: String(reduced), none: '0' }
  const taxed: TaxRule = { reverseCharge: false, rateOf: (taxClass) => rates[taxClass], name }
  const untaxed: TaxRule = { reverseCharge: false, rateOf: () => '0', name }
  const reversed: TaxRule = { ...untaxed, reverseCharge: true }
  return (customer) => {
    const { country } = customer.address
    if (country === home) return taxed
    if (!euCountries.has(home) || !euCountries.has(country)) return untaxed
    return customer.kind === 'organization' && customer.taxId !== null ? reversed : taxed
  }
}
