// Generated from specs/matas by `npm run generate`. Edit that instead.

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
         * @description Gives every visible invoice as a bare JSON array, without an envelope, without lines and without pages (reading M11).
         *     Which of them are given depends on `filter[status]` and `search`; without `sort` the newest come first (reading M24).
         *
         *     The request must carry `Accept: application/json`; what happens otherwise is reading M18.
         *
         *     Needs the scope `Invoices`.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices.
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
    "/invoice/{invoice_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one invoice
         * @description Gives one invoice with its lines. Mind the singular in the path (reading M2).
         *
         *     The request must carry `Accept: application/json`; what happens otherwise is reading M18.
         *
         *     Needs the scope `Invoices`.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A field of the invoice, with a leading minus for descending order.
         *
         *     Guessed (reading M23), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
         * @enum {string}
         */
        SortKey: "invoice_number" | "description" | "invoice_date" | "expire_date" | "payment_date" | "currency" | "vat_percentage" | "subtotal" | "vat" | "total" | "-invoice_number" | "-description" | "-invoice_date" | "-expire_date" | "-payment_date" | "-currency" | "-vat_percentage" | "-subtotal" | "-vat" | "-total";
        /**
         * @description An invoice as the list shows it, without its lines.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
         */
        Invoice: {
            /**
             * @description The number under which the supplier issued the invoice (reading M29).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example I230417
             */
            invoice_number: string;
            /**
             * @description What the invoice is about.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example Spindles and bearings, call-off for May
             */
            description: string;
            /**
             * @description The day of the invoice.
             *
             *     A calendar day, printed as the instant in UTC at which it began in Amsterdam. The printed date is therefore the
             *     day before: 9 May 2023 is `2023-05-08T22:00:00.000000Z`, in winter the hour is 23.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response). Its values are guessed (reading M1), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response), where days stand at 23:00 UTC.
             */
            invoice_date: components["schemas"]["DayInstant"];
            /**
             * @description The day by which it is to be paid (reading M5).
             *
             *     A calendar day, printed as the instant in UTC at which it began in Amsterdam. The printed date is therefore the
             *     day before: 9 May 2023 is `2023-05-08T22:00:00.000000Z`, in winter the hour is 23.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response). Its values are guessed (reading M1), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response), where days stand at 23:00 UTC.
             */
            expire_date: components["schemas"]["DayInstant"];
            /**
             * @description Where the invoice was addressed. A part that is not in use is an empty text (reading M28).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             */
            invoice_address: components["schemas"]["InvoiceAddress"];
            /**
             * @description How long the buyer has for paying.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             */
            payment_term: components["schemas"]["PaymentTerm"];
            /**
             * @description The day on which the invoice was settled (reading M26). How an unsettled one shows is reading M4.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             */
            payment_date: components["schemas"]["DayInstant"] | null;
            /**
             * @description ISO 4217 code of the currency of all amounts.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example EUR
             */
            currency: string;
            /**
             * @description The one VAT rate of the whole invoice, in percent; 0 where none is charged (reading M8).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 21
             */
            vat_percentage: number;
            /**
             * @description Sum of the lines before VAT, in the currency's main unit; negative on a credit invoice.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 1250.4
             */
            subtotal: number;
            /**
             * @description VAT on the subtotal, in the currency's main unit. Where it is rounded is reading M14.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 262.58
             */
            vat: number;
            /**
             * @description Subtotal and VAT together, in the currency's main unit.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 1512.98
             */
            total: number;
        };
        /**
         * @description An invoice with its lines.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
         */
        InvoiceWithLines: {
            /**
             * @description The number under which the supplier issued the invoice (reading M29).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            invoice_number: components["schemas"]["Invoice"]["invoice_number"];
            /**
             * @description What the invoice is about.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            description: components["schemas"]["Invoice"]["description"];
            /**
             * @description A calendar day, printed as the instant in UTC at which it began in Amsterdam. The printed date is therefore the
             *     day before: 9 May 2023 is `2023-05-08T22:00:00.000000Z`, in winter the hour is 23.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response). Its values are guessed (reading M1), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response), where days stand at 23:00 UTC.
             */
            invoice_date: components["schemas"]["Invoice"]["invoice_date"];
            /**
             * @description A calendar day, printed as the instant in UTC at which it began in Amsterdam. The printed date is therefore the
             *     day before: 9 May 2023 is `2023-05-08T22:00:00.000000Z`, in winter the hour is 23.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response). Its values are guessed (reading M1), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response), where days stand at 23:00 UTC.
             */
            expire_date: components["schemas"]["Invoice"]["expire_date"];
            /**
             * @description Where the invoice was addressed. A part that is not in use is an empty text (reading M28).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response). Its values are documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             */
            invoice_address: components["schemas"]["InvoiceAddress"];
            /**
             * @description How long the buyer has for paying.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response). Its values are documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             */
            payment_term: components["schemas"]["PaymentTerm"];
            /**
             * @description The day on which the invoice was settled (reading M26). How an unsettled one shows is reading M4.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            payment_date: components["schemas"]["Invoice"]["payment_date"];
            /**
             * @description ISO 4217 code of the currency of all amounts.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            currency: components["schemas"]["Invoice"]["currency"];
            /**
             * @description The one VAT rate of the whole invoice, in percent; 0 where none is charged (reading M8).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            vat_percentage: components["schemas"]["Invoice"]["vat_percentage"];
            /**
             * @description Sum of the lines before VAT, in the currency's main unit; negative on a credit invoice.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            subtotal: components["schemas"]["Invoice"]["subtotal"];
            /**
             * @description VAT on the subtotal, in the currency's main unit. Where it is rounded is reading M14.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            vat: components["schemas"]["Invoice"]["vat"];
            /**
             * @description Subtotal and VAT together, in the currency's main unit.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            total: components["schemas"]["Invoice"]["total"];
            /**
             * @description The lines, ordered by `line_number`. Their amounts add up to `subtotal`.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            lines: components["schemas"]["InvoiceLine"][];
        };
        /**
         * @description One line of an invoice, with the numbers under which it was quoted and ordered.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
         */
        InvoiceLine: {
            /**
             * @description Tells the lines of one invoice apart. It rises, but need not start at 1 nor be without gaps (reading M13).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example 3
             */
            line_number: number;
            /**
             * @description Quantity times unit price, before VAT, in the currency's main unit.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example 312.48
             */
            amount: number;
            /**
             * @description The supplier's number of the quotation.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example BVF23-0412
             */
            quote_number: string;
            /**
             * @description The supplier's number of the order.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example BVR23-0388
             */
            sales_order_number: string;
            /**
             * @description The place within the order; a text to be shown as it is (reading M12).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example 020 / 010
             */
            sales_order_line: string;
            /**
             * @description The buyer's own number for the quotation, or an empty text.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example RFQ-77
             */
            customer_quote_number: string;
            /**
             * @description The buyer's own number for the order, or an empty text.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example PO-4711
             */
            customer_order_number: string;
            /**
             * @description The supplier's number of the part, or an empty text.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example M2086C
             */
            part_number: string;
            /**
             * @description The buyer's own number of the part, or an empty text.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example
             */
            customer_part_number: string;
            /**
             * @description What was delivered.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example Spindle, hardened, 12 mm
             */
            description: string;
            /**
             * @description How many were delivered.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example 24
             */
            qty: number;
            /**
             * @description Price of one, before VAT, in the currency's main unit. Negative on a line that stands for a discount (reading M22).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             * @example 13.02
             */
            unit_price: number;
        };
        /**
         * @description Where the invoice was addressed. A part that is not in use is an empty text (reading M28).
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
         */
        InvoiceAddress: {
            /**
             * @description Name of the buyer.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example Veldkamp Machinebouw B.V.
             */
            name: string;
            /**
             * @description Department or second line of the name.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example Crediteurenadministratie
             */
            name_extension: string;
            /**
             * @description Street and house number.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example Handelsweg 18
             */
            address: string;
            /**
             * @description Second line of the address.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example
             */
            address_2: string;
            /**
             * @description Third line of the address.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example
             */
            address_3: string;
            /**
             * @description Postal code.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 7041 GX
             */
            postcode: string;
            /**
             * @description State or province.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example
             */
            state: string;
            /**
             * @description Town.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 's-Heerenberg
             */
            city: string;
            /**
             * @description The country; in which form is reading M27.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example NL
             */
            country: string;
        };
        /**
         * @description How long the buyer has for paying.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
         */
        PaymentTerm: {
            /**
             * @description The number of days, written as a text (reading M6).
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example 30
             */
            term: string;
            /**
             * @description The same in words.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             * @example To be paid within 30 days
             */
            description: string;
        };
        /**
         * Format: date-time
         * @description A calendar day, printed as the instant in UTC at which it began in Amsterdam. The printed date is therefore the
         *     day before: 9 May 2023 is `2023-05-08T22:00:00.000000Z`, in winter the hour is 23.
         *
         *     Guessed (reading M1), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response), where days stand at 23:00 UTC.
         * @example 2023-05-08T22:00:00.000000Z
         */
        DayInstant: string;
        /**
         * @description Why the request was refused.
         *
         *     Documented in [Matas docs](https://matas.nl/docs) § Authentication.
         */
        Error: {
            /**
             * @description A sentence for the developer.
             *
             *     Documented in [Matas docs](https://matas.nl/docs) § Authentication.
             * @example Unauthenticated.
             */
            message: string;
        };
    };
    responses: {
        /**
         * @description The token is missing or not valid.
         *
         *     Documented in [Matas docs](https://matas.nl/docs) § Authentication.
         */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The token lacks the scope `Invoices`.
         *
         *     Guessed (reading M16), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (scope).
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No visible invoice has this number.
         *
         *     Guessed (reading M15), after [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Narrows the list to invoices on which something is still open (`outstanding`), or to settled ones (`paid`).
         *     `all` keeps both. What holds when it is left out is reading M3, for another value M20, and when an invoice counts
         *     as settled M26.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
         * @example outstanding
         */
        FilterStatus: "outstanding" | "paid" | "all";
        /**
         * @description One field, or several with a comma between them, the first weighing most. How the direction is written is
         *     reading M9, which fields can be named is reading M23.
         *
         *     Sent as `sort=total`.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
         * @example [
         *       "total"
         *     ]
         */
        Sort: readonly components["schemas"]["SortKey"][];
        /**
         * @description The same as `sort`, for clients that send an array as a repeated parameter with brackets; an index may stand in them.
         *
         *     Sent as `sort[]=invoice_date&sort[]=total`.
         *
         *     Guessed (reading M9), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
         * @example [
         *       "invoice_date",
         *       "total"
         *     ]
         */
        SortBrackets: readonly components["schemas"]["SortKey"][];
        /**
         * @description A text that is looked for in `invoice_number`, `description`, `invoice_date`, `expire_date`, `payment_date` and
         *     `total`. How it is compared is reading M10.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
         * @example spindle
         */
        Search: string;
        /**
         * @description The number of the invoice, as the list shows it.
         *
         *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice.
         * @example I230417
         */
        InvoiceNumber: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List invoices
     * @description Gives every visible invoice as a bare JSON array, without an envelope, without lines and without pages (reading M11).
     *     Which of them are given depends on `filter[status]` and `search`; without `sort` the newest come first (reading M24).
     *
     *     The request must carry `Accept: application/json`; what happens otherwise is reading M18.
     *
     *     Needs the scope `Invoices`.
     *
     *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices.
     */
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Narrows the list to invoices on which something is still open (`outstanding`), or to settled ones (`paid`).
                 *     `all` keeps both. What holds when it is left out is reading M3, for another value M20, and when an invoice counts
                 *     as settled M26.
                 *
                 *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
                 * @example outstanding
                 */
                "filter[status]"?: components["parameters"]["FilterStatus"];
                /**
                 * @description One field, or several with a comma between them, the first weighing most. How the direction is written is
                 *     reading M9, which fields can be named is reading M23.
                 *
                 *     Sent as `sort=total`.
                 *
                 *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
                 * @example [
                 *       "total"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description The same as `sort`, for clients that send an array as a repeated parameter with brackets; an index may stand in them.
                 *
                 *     Sent as `sort[]=invoice_date&sort[]=total`.
                 *
                 *     Guessed (reading M9), after [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
                 * @example [
                 *       "invoice_date",
                 *       "total"
                 *     ]
                 */
                "sort[]"?: components["parameters"]["SortBrackets"];
                /**
                 * @description A text that is looked for in `invoice_number`, `description`, `invoice_date`, `expire_date`, `payment_date` and
                 *     `total`. How it is compared is reading M10.
                 *
                 *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (attributes).
                 * @example spindle
                 */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The matching invoices; an empty array when there are none.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § List invoices (example of response).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    /**
     * Get one invoice
     * @description Gives one invoice with its lines. Mind the singular in the path (reading M2).
     *
     *     The request must carry `Accept: application/json`; what happens otherwise is reading M18.
     *
     *     Needs the scope `Invoices`.
     *
     *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice.
     */
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the invoice, as the list shows it.
                 *
                 *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice.
                 * @example I230417
                 */
                invoice_number: components["parameters"]["InvoiceNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The invoice with its lines.
             *
             *     Documented in [Matas invoices](https://matas.nl/docs/invoices) § Get single invoice (example of response).
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithLines"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
