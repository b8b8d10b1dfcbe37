// Generated from specs/plandocket by `npm run generate`. Edit that instead.

export interface paths {
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Invoices and credit notes that meet every filter given. Newest first unless sorted otherwise (P42).
         *
         *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice's id. Anything but a whole number is an unknown invoice (P33).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
                 * @example 17
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description One invoice or credit note by its id.
         *
         *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
         */
        get: operations["getInvoice"];
        /**
         * Update an invoice (PUT)
         * @description Changes status, notes or due date. What PUT does to fields left out is reading P22.
         *
         *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
         */
        put: operations["replaceInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an invoice (PATCH)
         * @description Changes those of status, notes and due date that are sent.
         *
         *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
         */
        patch: operations["updateInvoice"];
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Payments that meet every filter given. Newest first unless sorted otherwise (P42).
         *
         *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Record a payment
         * @description Books a payment on an invoice. A completed one moves the invoice's paid and open amounts and its status at once.
         *
         *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id. Anything but a whole number is an unknown payment (P33).
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
                 * @example 5
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment
         * @description One payment by its id.
         *
         *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         */
        get: operations["getPayment"];
        /**
         * Update a payment (PUT)
         * @description Changes a payment; its invoice follows. What PUT does to fields left out is reading P22.
         *
         *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         */
        put: operations["replacePayment"];
        post?: never;
        /**
         * Delete a payment
         * @description Removes a payment and takes its effect on the invoice back (P27). There is no body in the answer.
         *
         *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        /**
         * Update a payment (PATCH)
         * @description Changes the fields that are sent; the invoice follows.
         *
         *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         */
        patch: operations["updatePayment"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description An invoice or a credit note.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
         */
        Invoice: {
            /**
             * Format: int64
             * @description Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example 17
             */
            id: number;
            /**
             * @description `D-` and the id while a draft; drawn without gaps on sending (P60).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example RE-2026-0042
             */
            invoice_number: string;
            /**
             * @description What kind of document it is.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, filter `type`.
             */
            invoice_type: components["schemas"]["InvoiceType"];
            /**
             * Format: int64
             * @description The invoice that a credit note corrects; null on an invoice (P35).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example null
             */
            related_invoice_id: number | null;
            /**
             * @description Where the invoice stands. `overdue` is worked out from due date, clock and open amount (P11).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P7), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Lifecycle names the seven, [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema spells three.
             */
            status: components["schemas"]["InvoiceStatus"];
            /**
             * Format: int64
             * @description The participation in an event that is billed.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example 311
             */
            event_participant_id: number | null;
            /**
             * Format: double
             * @description Gross total in the currency's main unit; negative on a credit note (P35).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example 1190
             */
            total: number;
            /**
             * @description ISO 4217 code.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names EUR.
             */
            currency: components["schemas"]["Currency"];
            /**
             * Format: double
             * @description The sum of the completed payments (P26), in the currency's main unit.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example 400
             */
            paid_amount: number;
            /**
             * Format: double
             * @description `total` less `paid_amount` (P25 when overpaid), in the currency's main unit.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example 790
             */
            open_amount: number;
            /**
             * @description The day of the service.
             *
             *     A calendar date.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
             */
            service_date: components["schemas"]["DateOrNull"];
            /**
             * @description The last day to pay without being overdue.
             *
             *     A calendar date.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
             */
            due_date: components["schemas"]["DateOrNull"];
            /**
             * @description Whether the customer owes the tax instead of the seller.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example false
             */
            is_reverse_charge: boolean;
            /**
             * @description Whether lines and amounts are locked, which sending does (P8).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example true
             */
            is_locked: boolean;
            /**
             * @description When the invoice was locked.
             *
             *     An instant in UTC.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
             */
            locked_at: components["schemas"]["InstantOrNull"];
            /**
             * @description When the latest reminder went out.
             *
             *     An instant in UTC.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
             */
            reminder_sent_at: components["schemas"]["InstantOrNull"];
            /**
             * @description How many reminders went out.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example 0
             */
            reminder_count: number;
            /**
             * @description Internal notes, apart from the Notes API (P36).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             * @example Stand 4.12
             */
            notes: string | null;
            /**
             * @description An instant in UTC.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description An instant in UTC.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema. Its values are guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
             */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description The lines, with `include=items`.
             *
             *     Guessed (reading P37), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, which names it only.
             */
            items?: components["schemas"]["InvoiceItem"][];
            /**
             * @description The payments, with `include=payments`.
             *
             *     Guessed (reading P37), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, which names it only.
             */
            payments?: components["schemas"]["Payment"][];
            /**
             * @description The customer, with `include=contact`; null without a participant.
             *
             *     Guessed (reading P37), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, which names it only.
             */
            contact?: components["schemas"]["Contact"] | null;
        };
        /**
         * @description A line of an invoice. The totals of all lines sum up to the invoice's total; a credit note's are negative.
         *
         *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
         */
        InvoiceItem: {
            /**
             * Format: int64
             * @description Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 51
             */
            id: number;
            /**
             * @description Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example Corner stand 20 m²
             */
            description: string;
            /**
             * Format: double
             * @description Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 20
             */
            quantity: number;
            /**
             * @description Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example m²
             */
            unit: string | null;
            /**
             * Format: double
             * @description Net price of one unit, in the currency's main unit.
             *
             *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 55
             */
            unit_price: number;
            /**
             * Format: double
             * @description Taken off, the share of a discount on the whole invoice included; in the currency's main unit.
             *
             *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 100
             */
            discount: number;
            /**
             * Format: double
             * @description In percent.
             *
             *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 19
             */
            tax_rate: number;
            /**
             * Format: double
             * @description After discount, before tax; in the currency's main unit.
             *
             *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 1000
             */
            subtotal: number;
            /**
             * Format: double
             * @description The tax on `subtotal`, in the currency's main unit.
             *
             *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 190
             */
            tax_total: number;
            /**
             * Format: double
             * @description `subtotal` and `tax_total` together, in the currency's main unit.
             *
             *     Guessed (reading P37), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Creating an Invoice; names after [PlanDocket service-orders](https://docs.plandocket.com/en/api/service-orders.html) § Response Schema.
             * @example 1190
             */
            total: number;
        };
        /**
         * @description The customer of an invoice.
         *
         *     Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
         */
        Contact: {
            /**
             * Format: int64
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example 8
             */
            id: number;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example K-10234
             */
            customer_number: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example Gärtnerei Lindenhof GmbH
             */
            company_name: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example Karin
             */
            first_name: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example Vogt
             */
            last_name: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example Lindenallee 3
             */
            address: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example 50667
             */
            postal_code: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example Köln
             */
            city: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example DE
             */
            country: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example null
             */
            state: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example +49 221 5550134
             */
            phone: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example null
             */
            fax: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example null
             */
            mobile: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example buchhaltung@lindenhof.example
             */
            email: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example https://lindenhof.example
             */
            website: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example null
             */
            notes: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example DE811234567
             */
            tax_id: string | null;
            /**
             * @description Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example 3
             */
            rating: number;
            /**
             * @description Whether the contact may sign in.
             *
             *     Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example false
             */
            account_access_enabled: boolean;
            /**
             * @description Whether the contact has a login.
             *
             *     Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema.
             * @example false
             */
            has_account: boolean;
            /**
             * @description An instant in UTC.
             *
             *     Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema. Its values are guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description An instant in UTC.
             *
             *     Documented in [PlanDocket contacts](https://docs.plandocket.com/en/api/contacts.html) § Response Schema. Its values are guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
             */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Money received for an invoice.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
         */
        Payment: {
            /**
             * Format: int64
             * @description Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example 5
             */
            id: number;
            /**
             * Format: int64
             * @description The invoice that is paid.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example 17
             */
            invoice_id: number;
            /**
             * Format: double
             * @description In the currency's main unit; negative only where a credit note is offset (P38).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example 400
             */
            amount: number;
            /**
             * @description ISO 4217 code.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema. Its values are inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names EUR.
             */
            currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description Null where the gateway is not known (P28).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example null
             */
            gateway_id: number | null;
            /**
             * @description Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example bank_transfer
             */
            gateway_key: string | null;
            /**
             * @description Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example null
             */
            gateway_name: string | null;
            /**
             * @description The reference at the gateway or bank.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example TX-88121
             */
            transaction_id: string | null;
            /**
             * Format: double
             * @description What the gateway keeps (P59), in the currency's main unit.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example 0
             */
            gateway_fee: number;
            /**
             * Format: double
             * @description `amount` less `gateway_fee` (P59), in the currency's main unit.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example 400
             */
            net_amount: number;
            /**
             * @description Where the payment stands. Only completed ones count towards the invoice (P26).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema. Its values are guessed (reading P7), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names `completed` only.
             */
            status: components["schemas"]["PaymentStatus"];
            /**
             * @description The day of the payment.
             *
             *     A calendar date.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema. Its values are guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
             */
            payment_date: components["schemas"]["DateOrNull"];
            /**
             * @description Internal notes.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             * @example null
             */
            notes: string | null;
            /**
             * @description An instant in UTC.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema. Its values are guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description An instant in UTC.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema. Its values are guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
             */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description The invoice, with `include=invoice`.
             *
             *     An invoice or a credit note.
             *
             *     Guessed (reading P37), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters, which names it only. Its values are documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             */
            invoice?: components["schemas"]["Invoice"];
        };
        /**
         * @description The three fields of an invoice that may be written, after locking too (P8).
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema.
         */
        InvoiceUpdate: {
            /**
             * @description Which changes are allowed is reading P9, what they do P10.
             *
             *     Where the invoice stands. `overdue` is worked out from due date, clock and open amount (P11).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema. Its values are guessed (reading P7), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Lifecycle names the seven, [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema spells three.
             */
            status?: components["schemas"]["InvoiceStatus"];
            /**
             * @description Internal notes.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema.
             * @example Stand moved to hall 5
             */
            notes?: string | components["schemas"]["Cleared"];
            /**
             * @description The new due date; null for none (P30).
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema.
             * @example 2026-02-28
             */
            due_date?: components["schemas"]["DateInput"] | components["schemas"]["Cleared"];
        };
        /**
         * @description A payment to record.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
         */
        PaymentCreate: {
            /**
             * @description The invoice that is paid (P23).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
             * @example RE-2026-0042
             */
            invoice_number: string;
            /**
             * Format: double
             * @description In the currency's main unit, no finer than its decimals (P41).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
             * @example 400
             */
            amount: number;
            /**
             * @description That of the invoice when omitted; another is refused (P24).
             *
             *     ISO 4217 code.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema. Its values are inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names EUR.
             */
            currency?: components["schemas"]["Currency"];
            /**
             * @description Where the payment stands. Only completed ones count towards the invoice (P26).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema. Its values are guessed (reading P7), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names `completed` only.
             * @default completed
             */
            status?: components["schemas"]["PaymentStatus"];
            /**
             * @description Today when omitted.
             *
             *     A calendar date, or an instant of which the UTC day counts.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema. Its values are guessed (reading P30), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which says ISO 8601 only.
             */
            payment_date?: components["schemas"]["DateInput"];
            /**
             * @description Internal notes.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
             * @example Second instalment
             */
            notes?: string | components["schemas"]["Cleared"];
            /**
             * @description The payment gateway; an unknown key is kept (P28).
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
             * @example bank_transfer
             */
            gateway_key?: string | components["schemas"]["Cleared"];
            /**
             * @description The reference at the gateway or bank.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
             * @example TX-88121
             */
            transaction_id?: string | components["schemas"]["Cleared"];
        };
        /**
         * @description The fields of a payment to change.
         *
         *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
         */
        PaymentUpdate: {
            /**
             * @description The invoice to move the payment to (P55).
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
             * @example RE-2026-0043
             */
            invoice_number?: string;
            /**
             * Format: double
             * @description In the currency's main unit, no finer than its decimals (P41).
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
             * @example 450
             */
            amount?: number;
            /**
             * @description Another than that of the invoice is refused (P24).
             *
             *     ISO 4217 code.
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH. Its values are inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names EUR.
             */
            currency?: components["schemas"]["Currency"];
            /**
             * @description Where the payment stands. Only completed ones count towards the invoice (P26).
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH. Its values are guessed (reading P7), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names `completed` only.
             */
            status?: components["schemas"]["PaymentStatus"];
            /**
             * @description The day of the payment.
             *
             *     A calendar date, or an instant of which the UTC day counts.
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH. Its values are guessed (reading P30), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which says ISO 8601 only.
             */
            payment_date?: components["schemas"]["DateInput"];
            /**
             * @description Internal notes.
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
             * @example Corrected after the bank statement
             */
            notes?: string | components["schemas"]["Cleared"];
            /**
             * @description The payment gateway; an unknown key is kept (P28).
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
             * @example bank_transfer
             */
            gateway_key?: string | components["schemas"]["Cleared"];
            /**
             * @description The reference at the gateway or bank.
             *
             *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
             * @example TX-88122
             */
            transaction_id?: string | components["schemas"]["Cleared"];
        };
        /**
         * @description What kind of document it is.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, filter `type`.
         * @example invoice
         * @enum {string}
         */
        InvoiceType: "invoice" | "credit_note";
        /**
         * @description Where the invoice stands. `overdue` is worked out from due date, clock and open amount (P11).
         *
         *     Guessed (reading P7), after [PlanDocket guide-invoices](https://docs.plandocket.com/en/admin-guide/invoices.html) § Lifecycle names the seven, [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema spells three.
         * @example partially_paid
         * @enum {string}
         */
        InvoiceStatus: "draft" | "sent" | "partially_paid" | "paid" | "overdue" | "cancelled" | "refunded";
        /**
         * @description Where the payment stands. Only completed ones count towards the invoice (P26).
         *
         *     Guessed (reading P7), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names `completed` only.
         * @example completed
         * @enum {string}
         */
        PaymentStatus: "pending" | "completed" | "failed" | "refunded";
        /**
         * @description ISO 4217 code.
         *
         *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which names EUR.
         * @example EUR
         */
        Currency: string;
        /**
         * Format: date-time
         * @description An instant in UTC.
         *
         *     Guessed (reading P2), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema against § Sample Response.
         * @example 2026-01-05T09:30:00Z
         */
        Timestamp: string;
        /**
         * Format: date
         * @description A calendar date.
         *
         *     Guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
         * @example 2026-01-31
         */
        DateOrNull: string | null;
        /**
         * Format: date-time
         * @description An instant in UTC.
         *
         *     Guessed (reading P47), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, a string of unstated form.
         * @example 2026-01-05T09:30:00Z
         */
        InstantOrNull: string | null;
        /**
         * @description A calendar date, or an instant of which the UTC day counts.
         *
         *     Guessed (reading P30), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, which says ISO 8601 only.
         * @example 2026-01-31
         */
        DateInput: string;
        /**
         * @description Empties the field.
         *
         *     Guessed (reading P46), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema, where these fields may be null.
         */
        Cleared: null;
        /**
         * @description About the answer.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
         */
        Meta: {
            /**
             * @description Differs with every request.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
             * @example req_7d41c09e
             */
            request_id: string;
        };
        /**
         * @description About the answer and, on a paged list, the page.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
         */
        ListMeta: {
            /**
             * @description Differs with every request.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
             * @example req_7d41c09e
             */
            request_id: string;
            /**
             * @description Present when `page` or `per_page` was sent.
             *
             *     Which part of the list this is.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response. Its values are guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, silent on paging.
             */
            pagination?: components["schemas"]["Pagination"];
        };
        /**
         * @description Which part of the list this is.
         *
         *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, silent on paging.
         */
        Pagination: {
            /**
             * @description Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, silent on paging.
             * @example 2
             */
            page: number;
            /**
             * @description Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, silent on paging.
             * @example 25
             */
            per_page: number;
            /**
             * @description How many there are on all pages.
             *
             *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, silent on paging.
             * @example 61
             */
            total: number;
            /**
             * @description Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, silent on paging.
             * @example 3
             */
            total_pages: number;
        };
        /**
         * @description One invoice in the envelope.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
         */
        InvoiceResponse: {
            /**
             * @description An invoice or a credit note.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response. Its values are documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Response Schema.
             */
            data: components["schemas"]["Invoice"];
            /**
             * @description About the answer.
             *
             *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
             */
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description Several invoices in the envelope.
         *
         *     Guessed (reading P4), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, which shows an object under the list call.
         */
        InvoiceListResponse: {
            /** @description Guessed (reading P4), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, which shows an object under the list call. */
            data: components["schemas"]["Invoice"][];
            /**
             * @description About the answer and, on a paged list, the page.
             *
             *     Guessed (reading P4), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, which shows an object under the list call. Its values are documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
             */
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * @description One payment in the envelope.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response.
         */
        PaymentResponse: {
            /**
             * @description Money received for an invoice.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response. Its values are documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Response Schema.
             */
            data: components["schemas"]["Payment"];
            /**
             * @description About the answer.
             *
             *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response. Its values are documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
             */
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description Several payments in the envelope.
         *
         *     Guessed (reading P4), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response, which shows an object under the list call.
         */
        PaymentListResponse: {
            /** @description Guessed (reading P4), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response, which shows an object under the list call. */
            data: components["schemas"]["Payment"][];
            /**
             * @description About the answer and, on a paged list, the page.
             *
             *     Guessed (reading P4), after [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response, which shows an object under the list call. Its values are documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
             */
            meta: components["schemas"]["ListMeta"];
        };
        /**
         * @description An error that concerns no single field.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
         */
        Error: {
            /**
             * @description What is wrong.
             *
             *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
             * @example Resource not found
             */
            error: string;
        };
        /**
         * @description Which fields were refused, and why.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Validation errors.
         */
        ValidationError: {
            /**
             * @description Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Validation errors.
             * @example Validation failed
             * @constant
             */
            error: "Validation failed";
            /**
             * @description One or more texts per field.
             *
             *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Validation errors.
             * @example {
             *       "amount": [
             *         "The amount must be greater than zero"
             *       ]
             *     }
             */
            errors: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /**
         * @description The invoices that were found.
         *
         *     Inferred from [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response, which shows an object under the list call.
         */
        InvoiceList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvoiceListResponse"];
            };
        };
        /**
         * @description The invoice, after the change if there was one (P56).
         *
         *     Inferred from [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Sample Response.
         */
        Invoice: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvoiceResponse"];
            };
        };
        /**
         * @description The payments that were found.
         *
         *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response, which shows an object under the list call.
         */
        PaymentList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaymentListResponse"];
            };
        };
        /**
         * @description The payment, after the change if there was one (P56).
         *
         *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Sample Response.
         */
        Payment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaymentResponse"];
            };
        };
        /**
         * @description The payment that was recorded (P56).
         *
         *     Inferred from [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Status codes, 201 for what was created.
         */
        PaymentCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PaymentResponse"];
            };
        };
        /**
         * @description The payment is gone.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Status codes, with DELETE as its example.
         */
        PaymentDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request cannot be understood, for instance because its body is no JSON object (P33, P57).
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request body is not valid JSON"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The key is missing, unknown or no longer valid.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "A valid API key is required"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The key is valid, but its plan, the feature flag or its scopes do not allow the call (P14).
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The key lacks the scope payments"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is nothing with this id.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Resource not found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description What a method that is not described on this path is answered with.
         *
         *     Guessed (reading P34), after [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Status codes, which gives the code but not the body.
         */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The method is not allowed here"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request body is larger than 1 MiB.
         *
         *     Guessed (reading P45), after [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Status codes, which has no such code.
         */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request body is too large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description One or more fields hold values that are not allowed.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Validation errors.
         */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Validation failed",
                 *       "errors": {
                 *         "amount": [
                 *           "The amount must be greater than zero"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /**
         * @description The plan's hourly number of requests is used up. No header tells when to try again (P16).
         *
         *     Documented in [PlanDocket rate-limiting](https://docs.plandocket.com/en/getting-started/rate-limiting.html) § Exceeding the limit.
         */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Rate limit exceeded"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Something failed on the server's side.
         *
         *     Documented in [PlanDocket errors](https://docs.plandocket.com/en/getting-started/errors.html) § Other errors.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Something went wrong on our side"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The invoice's id. Anything but a whole number is an unknown invoice (P33).
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
         * @example 17
         */
        InvoiceId: number;
        /**
         * @description Only invoices that show this status; an overdue one is not found under `sent` (P11).
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
         * @example overdue
         */
        InvoiceStatusFilter: components["schemas"]["InvoiceStatus"];
        /**
         * @description Only invoices of the contact with this customer number, found through the event participant (P21).
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
         * @example K-10234
         */
        CustomerNumberFilter: string;
        /**
         * @description Only invoices for this event, found through the event participant (P21).
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
         * @example gartenmesse-2026
         */
        EventKeyFilter: string;
        /**
         * @description Only ordinary invoices or only credit notes; compared with `invoice_type`.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
         * @example credit_note
         */
        InvoiceTypeFilter: components["schemas"]["InvoiceType"];
        /**
         * @description The field to sort by. What happens to another value is reading P31, the default reading P42.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
         * @example due_date
         */
        InvoiceSort: "invoice_number" | "total" | "status" | "due_date" | "created_at";
        /**
         * @description Related data to put into each invoice. How several are written is reading P32, how they look P37.
         *
         *     Sent as `include=items,contact`.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
         * @example [
         *       "items",
         *       "contact"
         *     ]
         */
        InvoiceInclude: readonly ("items" | "payments" | "contact")[];
        /**
         * @description The payment's id. Anything but a whole number is an unknown payment (P33).
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
         * @example 5
         */
        PaymentId: number;
        /**
         * @description Only payments of the invoice with this number.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example RE-2026-0042
         */
        InvoiceNumberFilter: string;
        /**
         * @description Only payments with this status.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example completed
         */
        PaymentStatusFilter: components["schemas"]["PaymentStatus"];
        /**
         * @description Only payments dated this day or later.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example 2026-01-01
         */
        DateFrom: components["schemas"]["DateInput"];
        /**
         * @description Only payments dated this day or earlier; the whole day counts (P30).
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example 2026-03-31
         */
        DateTo: components["schemas"]["DateInput"];
        /**
         * @description The field to sort by. What happens to another value is reading P31, the default reading P42.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example payment_date
         */
        PaymentSort: "amount" | "status" | "payment_date" | "created_at";
        /**
         * @description Related data to put into each payment. How it looks is reading P37.
         *
         *     Sent as `include=invoice`.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example [
         *       "invoice"
         *     ]
         */
        PaymentInclude: readonly "invoice"[];
        /**
         * @description The direction of the sort.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
         * @example ASC
         */
        Order: "ASC" | "DESC";
        /**
         * @description The page to return, from 1. A list is cut into pages once `page` or `per_page` is sent.
         *
         *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, silent on paging.
         * @example 2
         */
        Page: number;
        /**
         * @description How many a page holds; 25 when only `page` is sent.
         *
         *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, silent on paging.
         * @example 50
         */
        PerPage: number;
    };
    requestBodies: {
        /**
         * @description What to change; every field is optional.
         *
         *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Request Schema.
         */
        InvoiceUpdate: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        /**
         * @description The payment.
         *
         *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema.
         */
        PaymentCreate: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        /**
         * @description What to change; every field is optional.
         *
         *     Inferred from [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Request Schema, one table for POST, PUT and PATCH.
         */
        PaymentUpdate: {
            content: {
                "application/json": components["schemas"]["PaymentUpdate"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List invoices
     * @description Invoices and credit notes that meet every filter given. Newest first unless sorted otherwise (P42).
     *
     *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
     */
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Only invoices that show this status; an overdue one is not found under `sent` (P11).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example overdue
                 */
                status?: components["parameters"]["InvoiceStatusFilter"];
                /**
                 * @description Only invoices of the contact with this customer number, found through the event participant (P21).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example K-10234
                 */
                customer_number?: components["parameters"]["CustomerNumberFilter"];
                /**
                 * @description Only invoices for this event, found through the event participant (P21).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example gartenmesse-2026
                 */
                event_key?: components["parameters"]["EventKeyFilter"];
                /**
                 * @description Only ordinary invoices or only credit notes; compared with `invoice_type`.
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example credit_note
                 */
                type?: components["parameters"]["InvoiceTypeFilter"];
                /**
                 * @description The field to sort by. What happens to another value is reading P31, the default reading P42.
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example due_date
                 */
                sort?: components["parameters"]["InvoiceSort"];
                /**
                 * @description The direction of the sort.
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example ASC
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Related data to put into each invoice. How several are written is reading P32, how they look P37.
                 *
                 *     Sent as `include=items,contact`.
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example [
                 *       "items",
                 *       "contact"
                 *     ]
                 */
                include?: components["parameters"]["InvoiceInclude"];
                /**
                 * @description The page to return, from 1. A list is cut into pages once `page` or `per_page` is sent.
                 *
                 *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, silent on paging.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many a page holds; 25 when only `page` is sent.
                 *
                 *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, silent on paging.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InvoiceList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Get an invoice
     * @description One invoice or credit note by its id.
     *
     *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
     */
    getInvoice: {
        parameters: {
            query?: {
                /**
                 * @description Related data to put into each invoice. How several are written is reading P32, how they look P37.
                 *
                 *     Sent as `include=items,contact`.
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters.
                 * @example [
                 *       "items",
                 *       "contact"
                 *     ]
                 */
                include?: components["parameters"]["InvoiceInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description The invoice's id. Anything but a whole number is an unknown invoice (P33).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
                 * @example 17
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Invoice"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Update an invoice (PUT)
     * @description Changes status, notes or due date. What PUT does to fields left out is reading P22.
     *
     *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
     */
    replaceInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice's id. Anything but a whole number is an unknown invoice (P33).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
                 * @example 17
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InvoiceUpdate"];
        responses: {
            200: components["responses"]["Invoice"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Update an invoice (PATCH)
     * @description Changes those of status, notes and due date that are sent.
     *
     *     Needs the scope `invoices`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
     */
    updateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice's id. Anything but a whole number is an unknown invoice (P33).
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Endpoints.
                 * @example 17
                 */
                id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InvoiceUpdate"];
        responses: {
            200: components["responses"]["Invoice"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * List payments
     * @description Payments that meet every filter given. Newest first unless sorted otherwise (P42).
     *
     *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
     */
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description Only payments of the invoice with this number.
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example RE-2026-0042
                 */
                invoice_number?: components["parameters"]["InvoiceNumberFilter"];
                /**
                 * @description Only payments with this status.
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example completed
                 */
                status?: components["parameters"]["PaymentStatusFilter"];
                /**
                 * @description Only payments dated this day or later.
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["DateFrom"];
                /**
                 * @description Only payments dated this day or earlier; the whole day counts (P30).
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example 2026-03-31
                 */
                date_to?: components["parameters"]["DateTo"];
                /**
                 * @description The field to sort by. What happens to another value is reading P31, the default reading P42.
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example payment_date
                 */
                sort?: components["parameters"]["PaymentSort"];
                /**
                 * @description The direction of the sort.
                 *
                 *     Documented in [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example ASC
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Related data to put into each payment. How it looks is reading P37.
                 *
                 *     Sent as `include=invoice`.
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example [
                 *       "invoice"
                 *     ]
                 */
                include?: components["parameters"]["PaymentInclude"];
                /**
                 * @description The page to return, from 1. A list is cut into pages once `page` or `per_page` is sent.
                 *
                 *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, silent on paging.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many a page holds; 25 when only `page` is sent.
                 *
                 *     Guessed (reading P5), after [PlanDocket invoices](https://docs.plandocket.com/en/api/invoices.html) § Query Parameters, silent on paging.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PaymentList"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Record a payment
     * @description Books a payment on an invoice. A completed one moves the invoice's paid and open amounts and its status at once.
     *
     *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
     */
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PaymentCreate"];
        responses: {
            201: components["responses"]["PaymentCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Get a payment
     * @description One payment by its id.
     *
     *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
     */
    getPayment: {
        parameters: {
            query?: {
                /**
                 * @description Related data to put into each payment. How it looks is reading P37.
                 *
                 *     Sent as `include=invoice`.
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Query Parameters.
                 * @example [
                 *       "invoice"
                 *     ]
                 */
                include?: components["parameters"]["PaymentInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment's id. Anything but a whole number is an unknown payment (P33).
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
                 * @example 5
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Payment"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Update a payment (PUT)
     * @description Changes a payment; its invoice follows. What PUT does to fields left out is reading P22.
     *
     *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
     */
    replacePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id. Anything but a whole number is an unknown payment (P33).
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
                 * @example 5
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PaymentUpdate"];
        responses: {
            200: components["responses"]["Payment"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Delete a payment
     * @description Removes a payment and takes its effect on the invoice back (P27). There is no body in the answer.
     *
     *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
     */
    deletePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id. Anything but a whole number is an unknown payment (P33).
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
                 * @example 5
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["PaymentDeleted"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    /**
     * Update a payment (PATCH)
     * @description Changes the fields that are sent; the invoice follows.
     *
     *     Needs the scope `payments`, the feature flag `invoices`, the plan `Business+`.
     *
     *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
     */
    updatePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id. Anything but a whole number is an unknown payment (P33).
                 *
                 *     Documented in [PlanDocket payments](https://docs.plandocket.com/en/api/payments.html) § Endpoints.
                 * @example 5
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PaymentUpdate"];
        responses: {
            200: components["responses"]["Payment"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
