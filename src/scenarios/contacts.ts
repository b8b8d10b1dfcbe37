/** Customers of a generated business: by country, companies and private persons, each with what fits their country. */
import type { Contact } from '../core/ledger-types.js'
import { type Country, countries } from './countries.js'
import { createDeck } from './deck.js'
import { createNames, type PersonName } from './names.js'
import { createRandom, deriveSeed, type Random } from './random.js'
import type { BusinessEntry } from './scenario-file.js'
import { createTaxId } from './tax-ids.js'

export type NewContact = Omit<Contact, 'id' | 'createdAt' | 'updatedAt'>

/** Letters that a mail address may hold: `Müller & Söhne` is `mueller-soehne`. */
const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^[\u0300-\u036f]+$/.test(gap) ? '' : '-'))
    .replace(/^-+|-+$/g, '')

const withNumber = (street: string, order: Country['order'], random: Random): string => {
  if (order === 'blocks') return `${street} ${random.int(1, 4)}-${random.int(1, 19)}-${random.int(1, 12)}`
  const number = random.int(1, 148)
  return order === 'number first' ? `${number} ${street}` : `${street} ${number}`
}

const createAddress = (code: string, random: Random): { address: Contact['address']; phone: string } => {
  const country = countries[code]
  if (!country) throw new RangeError(`No addresses for ${code}`)
  const place = random.pick(country.places)
  const street = place.street ?? random.pick(country.streets)
  const phone = place.phone.includes('#') ? place.phone : `${place.phone} ${country.phone}`
  return {
    address: {
      street: withNumber(street, country.order, random),
      postalCode: place.postalCode,
      city: place.city,
      state: place.state,
      country: code,
    },
    phone: phone.replace(/#/g, () => String(random.int(2, 9))),
  }
}

const createPerson = (code: string, name: PersonName, random: Random): Omit<NewContact, 'customerNumber'> => ({
  kind: 'person',
  companyName: null,
  firstName: name.first,
  lastName: name.last,
  ...createAddress(code, random),
  email: `${toSlug(name.first)}.${toSlug(name.last)}@mail.example`,
  website: null,
  taxId: null,
})

const createCompany = (
  code: string,
  name: PersonName,
  family: string,
  random: Random,
): Omit<NewContact, 'customerNumber'> => {
  const companyName = random.pick(countries[code]?.companies ?? ['{name}']).replace('{name}', family)
  const domain = `${toSlug(companyName)}.example`
  return {
    kind: 'organization',
    companyName,
    firstName: name.first,
    lastName: name.last,
    ...createAddress(code, random),
    email: `${random.chance(60) ? toSlug(name.last) : random.pick(['accounts', 'finance', 'office'])}@${domain}`,
    website: `https://www.${domain}`,
    taxId: createTaxId(code, random),
  }
}

export const formatCustomerNumber = (pattern: string, number: number): string =>
  pattern.replace(/\{number(?::(\d+))?\}/, (_, width?: string) => String(number).padStart(Number(width ?? 0), '0'))

/** Two for each: the person one writes to, and the family that a company is named after. */
const createNamesFor = async (codes: readonly string[], seed: number): Promise<(code: string) => PersonName> => {
  const needed = new Map<string, number>()
  for (const code of codes) needed.set(code, (needed.get(code) ?? 0) + 2)
  const made = [...needed].map(async ([code, count]) => {
    const names = await createNames(code, deriveSeed(seed, code) >>> 1, count)
    return [code, names.values()] as const
  })
  const names = new Map(await Promise.all(made))
  return (code) => names.get(code)?.next().value ?? { first: '', last: '' }
}

export const createContacts = async (settings: BusinessEntry['customers'], seed: number): Promise<NewContact[]> => {
  const { numbers = 'K-{number:5}', first = 10_001, count, persons = 0 } = settings
  const random = createRandom(deriveSeed(seed, 'contacts'))
  const countryDeck = createDeck(settings.countries, random)
  const kindDeck = createDeck({ person: persons, company: 100 - persons }, random)
  const codes = Array.from({ length: count }, () => countryDeck())
  const nextName = await createNamesFor(codes, seed)
  return codes.map((code, index) => {
    const name = nextName(code)
    const family = nextName(code).last
    const contact =
      kindDeck() === 'person' ? createPerson(code, name, random) : createCompany(code, name, family, random)
    return { ...contact, customerNumber: formatCustomerNumber(numbers, first + index) }
  })
}
