/** What clients get from `proforma/plandocket`, held by the compiler. */
import type { Readable, Writable } from 'openapi-typescript-helpers'
import type { components, operations, paths } from 'proforma/plandocket'
import { expectTypeOf } from 'vitest'

type Schemas = components['schemas']

expectTypeOf<keyof paths>().toEqualTypeOf<'/invoices' | '/invoices/{id}' | '/payments' | '/payments/{id}'>()
expectTypeOf<paths['/payments']['post']>().toEqualTypeOf<operations['createPayment']>()

/** Only the two that the page requires have to be sent, though the status has a default. */
expectTypeOf<Schemas['PaymentCreate']>().toEqualTypeOf<{
  invoice_number: string
  amount: number
  currency?: string
  status?: 'pending' | 'completed' | 'failed' | 'refunded'
  payment_date?: string
  notes?: string | null
  gateway_key?: string | null
  transaction_id?: string | null
}>()

expectTypeOf<Schemas['Invoice']['open_amount']>().toEqualTypeOf<number>()
expectTypeOf<Schemas['Invoice']['due_date']>().toEqualTypeOf<string | null>()
expectTypeOf<Schemas['Invoice']['items']>().toEqualTypeOf<Schemas['InvoiceItem'][] | undefined>()
expectTypeOf<Schemas['ValidationError']>().toEqualTypeOf<{
  error: 'Validation failed'
  errors: { [field: string]: string[] }
}>()

type Query = NonNullable<operations['listInvoices']['parameters']['query']>
expectTypeOf<readonly ('items' | 'contact')[]>().toExtend<Query['include']>()

/** openapi-fetch gives answers and takes bodies through these: what comes out has to fit what went in. */
expectTypeOf<Readable<Schemas['InvoiceListResponse']>>().toExtend<Schemas['InvoiceListResponse']>()
expectTypeOf<Readable<Schemas['PaymentResponse']>>().toExtend<Schemas['PaymentResponse']>()
expectTypeOf<Readable<Schemas['ValidationError']>>().toExtend<Schemas['ValidationError']>()
expectTypeOf<Schemas['PaymentCreate']>().toExtend<Writable<Schemas['PaymentCreate']>>()
