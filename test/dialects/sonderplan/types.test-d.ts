/** What clients get from `proforma/sonderplan`, held by the compiler. */
import type { Readable } from 'openapi-typescript-helpers'
import type { components, operations, paths } from 'proforma/sonderplan'
import { expectTypeOf } from 'vitest'

type Schemas = components['schemas']
type Row = Schemas['InvoiceListResponse']['data'][number]

expectTypeOf<keyof paths>().toEqualTypeOf<'/invoice'>()
expectTypeOf<Row>().toEqualTypeOf<Schemas['Invoice'] | Schemas['SparseInvoice'] | Schemas['Tombstone']>()
expectTypeOf<Extract<Row, { deleted: true }>>().toEqualTypeOf<Schemas['Tombstone']>()
expectTypeOf<Schemas['SparseInvoice']>().toEqualTypeOf<Partial<Schemas['Invoice']>>()
expectTypeOf<Schemas['Invoice']['total']>().toEqualTypeOf<string>()
expectTypeOf<Schemas['Invoice']['due_date']>().toEqualTypeOf<number | null>()
expectTypeOf<Schemas['Invoice']['status']>().toEqualTypeOf<Schemas['Status'][]>()
expectTypeOf<Schemas['Pagination']>().toEqualTypeOf<{
  total: number
  count: number
  per_page: number
  current_page: number
}>()

type Query = NonNullable<operations['listInvoices']['parameters']['query']>
expectTypeOf<readonly number[]>().toExtend<Query['id']>()
expectTypeOf<readonly ('id' | 'total')[]>().toExtend<Query['fields']>()
expectTypeOf<Query['filter_operator']>().toEqualTypeOf<'AND' | 'OR' | undefined>()

/** openapi-fetch gives answers through this: what comes out has to fit what went in. */
expectTypeOf<Readable<Schemas['InvoiceListResponse']>>().toExtend<Schemas['InvoiceListResponse']>()
