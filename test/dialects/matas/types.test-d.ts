/** What clients get from `proforma/matas`, held by the compiler. */
import type { Readable } from 'openapi-typescript-helpers'
import type { components, operations, paths } from 'proforma/matas'
import { expectTypeOf } from 'vitest'

type Schemas = components['schemas']

expectTypeOf<keyof paths>().toEqualTypeOf<'/invoices' | '/invoice/{invoice_number}'>()
expectTypeOf<operations['getInvoice']['parameters']['path']>().toEqualTypeOf<{ invoice_number: string }>()
expectTypeOf<Schemas['Invoice']['total']>().toEqualTypeOf<number>()
expectTypeOf<Schemas['Invoice']['payment_date']>().toEqualTypeOf<string | null>()
expectTypeOf<Omit<Schemas['InvoiceWithLines'], 'lines'>>().toEqualTypeOf<Schemas['Invoice']>()
expectTypeOf<Schemas['Error']>().toEqualTypeOf<{ message: string }>()

type Query = NonNullable<operations['listInvoices']['parameters']['query']>
expectTypeOf<Query['filter[status]']>().toEqualTypeOf<'outstanding' | 'paid' | 'all' | undefined>()
expectTypeOf<readonly ('-total' | 'invoice_number')[]>().toExtend<Query['sort']>()

/** openapi-fetch gives answers through this: what comes out has to fit what went in. */
expectTypeOf<Readable<Schemas['Invoice'][]>>().toExtend<Schemas['Invoice'][]>()
expectTypeOf<Readable<Schemas['InvoiceWithLines']>>().toExtend<Schemas['InvoiceWithLines']>()
