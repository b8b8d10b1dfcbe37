/**
 * A scenario file as it is written, after its shape was checked against `scenarios/scenario.schema.json`, where every
 * member is described. Money is in major units; a `Moment` is a date (10:00 in the seller's zone) or a date-time.
 */
export type Amount = number | string
export type Moment = string
export type Shares = Readonly<Record<string, number>>
export type Span = readonly [from: number, to: number]
export type TaxClass = 'standard' | 'reduced' | 'none'

export type ScenarioFile = {
  readonly description: string
  readonly seed: number
  readonly now: string
  readonly seller: SellerEntry
  readonly keys?: readonly KeyEntry[]
  readonly readings?: Readonly<Record<string, string>>
  readonly faults?: readonly FaultEntry[]
  readonly business?: BusinessEntry
  readonly projects?: readonly ProjectEntry[]
  readonly contacts?: readonly ContactEntry[]
  readonly invoices?: readonly InvoiceEntry[]
}

export type AddressEntry = {
  readonly street: string
  readonly postal_code: string
  readonly city: string
  readonly state?: string
  readonly country: string
}

export type SellerEntry = {
  readonly name: string
  readonly address: AddressEntry
  readonly time_zone: string
  readonly currency: string
  readonly tax_id: string
  readonly taxes: { readonly name: string; readonly standard: Amount; readonly reduced?: Amount }
  readonly numbers: { readonly invoices: string; readonly credit_notes: string; readonly sequence_prefix?: string }
  readonly gateways?: readonly {
    readonly id?: number
    readonly key: string
    readonly name: string
    readonly fee_percent?: Amount
    readonly fee_fixed?: Amount
    readonly currencies?: readonly string[]
  }[]
}

export type KeyEntry = {
  readonly token: string
  readonly name: string
  readonly scopes?: readonly string[]
  readonly plan?: string
  readonly flags?: readonly string[]
  readonly expires?: Moment
  readonly buyer?: string
  readonly requests_per_hour?: number
}

export type FaultEntry = {
  readonly fault: string
  readonly dialect?: string
  readonly operation?: string
  readonly nth?: number
  readonly probability?: number
  readonly times?: number
}

export type ProjectEntry = {
  readonly id?: number
  readonly key: string
  readonly title: string
  readonly description?: string
  readonly from?: string
  readonly to?: string
}

export type ContactEntry = {
  readonly number: string
  readonly id?: number
  readonly company?: string
  readonly first_name?: string
  readonly last_name?: string
  readonly address: AddressEntry
  readonly email?: string
  readonly phone?: string
  readonly website?: string
  readonly tax_id?: string
  readonly since?: Moment
}

export type DiscountEntry = { readonly percent?: Amount; readonly amount?: Amount }

export type LineEntry = {
  readonly id?: number
  readonly position?: number
  readonly title: string
  readonly description?: string
  readonly quantity: Amount
  readonly unit?: string
  readonly price: Amount
  readonly buy_price?: Amount
  readonly discount?: DiscountEntry
  readonly tax?: Amount
  readonly resource?: number
  readonly rate_scheme?: number
  readonly group?: number
  readonly part_number?: string
  readonly customer_part_number?: string
  readonly quote_number?: string
  readonly customer_quote_number?: string
  readonly sales_order_number?: string
  readonly sales_order_line?: string
  readonly customer_order_number?: string
}

export type GroupEntry = {
  readonly id: number
  readonly name: string
  readonly description?: string
  readonly position?: number
  readonly hides_lines?: boolean
}

export type CustomFieldEntry = {
  readonly id: number
  readonly name: string
  readonly value: string
  readonly value_id?: number
}

export type PaymentEntry = {
  readonly at: Moment
  readonly amount?: Amount
  readonly status?: 'pending' | 'completed' | 'failed' | 'refunded'
  readonly paid_on?: string
  readonly gateway?: string
  readonly transaction?: string
  readonly notes?: string
  readonly later?: readonly { readonly at: Moment; readonly status: 'pending' | 'completed' | 'failed' | 'refunded' }[]
}

export type InvoiceEntry = {
  readonly customer: string
  readonly project?: string
  readonly currency?: string
  readonly number?: string
  readonly sequence?: number
  readonly description?: string
  readonly reference?: string
  readonly issued?: string
  readonly service_date?: string
  readonly due?: string
  readonly term: number
  readonly lines: readonly LineEntry[]
  readonly groups?: readonly GroupEntry[]
  readonly discount?: DiscountEntry
  readonly reverse_charge?: boolean
  readonly notes?: string
  readonly custom_fields?: readonly CustomFieldEntry[]
  readonly template?: number
  readonly cloned_from?: number
  readonly native?: boolean
  readonly created_by?: number
  readonly drafted: Moment
  readonly submitted?: Moment
  readonly sent?: Moment
  readonly reminded?: readonly Moment[]
  readonly payments?: readonly PaymentEntry[]
  readonly cancelled?: Moment
  readonly credited?: Moment
  readonly refunded?: Moment
  readonly deleted?: Moment
}

export type PriceEntry = {
  readonly title: string
  readonly description?: string
  readonly unit: string
  readonly price: Amount
  readonly buy_price?: Amount
  readonly tax?: TaxClass
  readonly quantity?: Span
  /** The quantity is a multiple of this. */
  readonly step?: Amount
  readonly share?: number
  readonly resource?: number
  readonly rate_scheme?: number
  readonly group?: number
  readonly part_number?: string
}

export type BusinessEntry = {
  readonly from: string
  readonly until?: string
  readonly invoices: number
  readonly customers: {
    readonly count: number
    readonly countries: Shares
    readonly persons?: number
    readonly numbers?: string
    readonly first?: number
  }
  readonly currencies?: Readonly<Record<string, { readonly currency: string; readonly rate: Amount }>>
  readonly terms: Shares
  readonly prices: readonly PriceEntry[]
  readonly lines?: Span
  readonly mixed_rates?: number
  readonly discounts?: { readonly lines?: number; readonly invoices?: number }
  readonly outcomes: Shares
  readonly reminders?: readonly number[]
  readonly gateways?: Shares
  readonly unsent?: { readonly drafts?: number; readonly submitted?: number }
  readonly description?: string
  readonly reference?: string
  readonly orders?: { readonly quotes?: string; readonly sales_orders?: string; readonly customer_orders?: string }
  readonly templates?: readonly number[]
  readonly staff?: readonly number[]
  readonly predecessor_until?: string
  readonly groups?: readonly GroupEntry[]
  readonly custom_fields?: readonly CustomFieldEntry[]
}
