/**
 * Names of people, by country: the only use of faker. Its locales are loaded one by one and only when a scenario is
 * generated, because all of them together would cost a start more than the server itself.
 */
import type { Faker } from '@faker-js/faker'
import { createRandom } from './random.js'

export type PersonName = { readonly first: string; readonly last: string }

const locales: Readonly<Record<string, () => Promise<{ readonly faker: Faker }>>> = {
  DE: () => import('@faker-js/faker/locale/de'),
  AT: () => import('@faker-js/faker/locale/de_AT'),
  CH: () => import('@faker-js/faker/locale/de_CH'),
  NL: () => import('@faker-js/faker/locale/nl'),
  BE: () => import('@faker-js/faker/locale/nl_BE'),
  LU: () => import('@faker-js/faker/locale/fr_LU'),
  FR: () => import('@faker-js/faker/locale/fr'),
  IT: () => import('@faker-js/faker/locale/it'),
  ES: () => import('@faker-js/faker/locale/es'),
  PL: () => import('@faker-js/faker/locale/pl'),
  DK: () => import('@faker-js/faker/locale/da'),
  SE: () => import('@faker-js/faker/locale/sv'),
  CZ: () => import('@faker-js/faker/locale/cs_CZ'),
  GB: () => import('@faker-js/faker/locale/en_GB'),
  US: () => import('@faker-js/faker/locale/en_US'),
  AU: () => import('@faker-js/faker/locale/en_AU'),
  NZ: () => import('@faker-js/faker/locale/en_GB'),
}

/** Names in Latin letters where faker has only the national script. */
const written: Readonly<Record<string, { readonly first: readonly string[]; readonly last: readonly string[] }>> = {
  JP: {
    first: ['Haruka', 'Kenji', 'Yuki', 'Naoko', 'Takumi', 'Aiko', 'Daichi', 'Emi'],
    last: ['Sato', 'Suzuki', 'Takahashi', 'Tanaka', 'Watanabe', 'Nakamura', 'Kobayashi', 'Yoshida'],
  },
  KW: {
    first: ['Fahad', 'Noura', 'Yousef', 'Dalal', 'Bader', 'Maryam', 'Khaled', 'Hessa'],
    last: ['Mutairi', 'Rashidi', 'Ajmi', 'Enezi', 'Sabti', 'Kandari', 'Dosari', 'Hamdan'],
  },
}

/** So many names for a country; the same seed gives the same ones. */
export const createNames = async (country: string, seed: number, count: number): Promise<PersonName[]> => {
  const list = written[country]
  if (list) {
    const random = createRandom(seed)
    return Array.from({ length: count }, () => ({ first: random.pick(list.first), last: random.pick(list.last) }))
  }
  const { faker } = await (locales[country] ?? (() => import('@faker-js/faker/locale/en')))()
  // Faker's instances are shared: from here to the end nobody else may draw, so there is no await.
  faker.seed(seed)
  return Array.from({ length: count }, () => ({ first: faker.person.firstName(), last: faker.person.lastName() }))
}
