/** What is served here, as data: the answer to a program, and what the page shows a person. */

import { toIsoUtc } from '../core/dates.js'
import type { Dialect } from '../core/dialect.js'
import { isFailure } from '../core/failure.js'
import { checkRights, type Key } from '../core/keys.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Readings } from '../core/reading.js'
import { createRouter } from '../core/route.js'

export type Site = {
  readonly world: ManagedWorld
  readonly dialects: readonly Dialect[]
  readonly version: string
  /** Keys that may be shown; all of the world's if left out. */
  readonly keys?: ReadonlyMap<string, Key>
  /** Those that the spec is served under; the world's if left out. */
  readonly readings?: Readings
  /** Left out where there is no YAML. */
  readonly toYaml?: ((value: unknown) => Promise<string>) | undefined
}

export type DialectDescription = {
  readonly name: string
  readonly title: string
  readonly base: string
  readonly hosts: readonly string[]
  readonly spec: string
  readonly operations: readonly {
    readonly id: string
    readonly method: string
    readonly path: string
    readonly summary: string
  }[]
  readonly readings: Readonly<Record<string, string>>
  readonly sample: { readonly path: string; readonly headers: Readonly<Record<string, string>> }
}

export type Description = {
  readonly name: 'proforma'
  readonly version: string
  readonly scenario: string
  readonly seller: string
  readonly now: string
  readonly invoices: number
  readonly payments: number
  readonly dialects: readonly DialectDescription[]
}

/** A key that may send the sample: the world's first such, or any text while the world is open. */
const sampleKey = ({ world, keys = world.keys }: Site, dialect: Dialect): string => {
  const [path = ''] = dialect.sample.split('?')
  const route = createRouter(dialect).find('GET', path)
  const needs = isFailure(route) ? {} : dialect.requirements(route.operation)
  const mayCall = (key: Key): boolean =>
    (key.expiresAt === null || key.expiresAt > world.now()) && checkRights(key, needs) === null
  const [first] = keys.keys()
  return [...keys.values()].find(mayCall)?.token ?? first ?? 'any-key'
}

const describeDialect = (site: Site, dialect: Dialect, mount: string): DialectDescription => {
  const base = `${mount}/${dialect.name}${dialect.basePath}`
  const chosen = dialect.readings
    .filter(({ id, switchable }) => switchable && site.world.reading(id) !== undefined)
    .map(({ id }) => [id, site.world.reading(id) ?? ''])
  return {
    name: dialect.name,
    title: dialect.title,
    base,
    hosts: dialect.hosts,
    spec: `${mount}/${dialect.name}/openapi.json`,
    operations: dialect.operations.map(({ id, method, path, summary }) => ({
      id,
      method,
      path: `${base}${path}`,
      summary,
    })),
    readings: Object.fromEntries(chosen),
    sample: {
      path: `${base}${dialect.sample}`,
      headers: { Authorization: `Bearer ${sampleKey(site, dialect)}`, ...dialect.sampleHeaders },
    },
  }
}

export const describe = (site: Site, mount: string): Description => ({
  name: 'proforma',
  version: site.version,
  scenario: site.world.name,
  seller: site.world.seller.name,
  now: toIsoUtc(site.world.now()),
  invoices: site.world.ledger.invoices.size,
  payments: site.world.ledger.payments.size,
  dialects: site.dialects.map((dialect) => describeDialect(site, dialect, mount)),
})
