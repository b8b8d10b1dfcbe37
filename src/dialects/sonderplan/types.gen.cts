// Generated from specs/sonderplan by `npm run generate`. Edit that instead.

export interface paths {
    "/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Gives a page of the invoices that the filters let through. Without any filter that is every invoice; cancelled ones
         *     and credit notes are reading S24. Without an order they come by id (reading S25).
         *
         *     With `updated_after` the rows may include tombstones of records that have gone. With `fields` an invoice has only
         *     the fields that were asked for.
         *
         *     Needs the permission `SALES:READ`.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § GET /v2/invoice.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A field of the invoice that holds a text or an integer.
         *
         *     Inferred from [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters and sample response: the fields of those two types.
         * @enum {string}
         */
        OrderField: "id" | "prefix" | "number" | "date" | "date_time_iso" | "due_date" | "due_date_time_iso" | "terms" | "template_id" | "cloned_id" | "reference" | "currency" | "sub_total" | "discount_total" | "net_total" | "tax_total" | "total" | "created_sp_flag" | "created_id" | "created" | "updated_id" | "updated";
        /**
         * @description One page of rows.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Response.
         */
        InvoiceListResponse: {
            /**
             * @description Whole invoices. They are sparse when the request names `fields`, and tombstones may stand among them when it has
             *     `updated_after`.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Response.
             */
            data: (components["schemas"]["Invoice"] | components["schemas"]["SparseInvoice"] | components["schemas"]["Tombstone"])[];
            /**
             * @description About the page.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Response.
             */
            meta: {
                /**
                 * @description Where this page stands in the whole.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Response. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
                 */
                pagination: components["schemas"]["Pagination"];
            };
        };
        /**
         * @description Where this page stands in the whole.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        Pagination: {
            /**
             * @description How many rows match altogether.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 43
             */
            total: number;
            /**
             * @description How many rows this page has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 10
             */
            count: number;
            /**
             * @description How many rows a page holds at most (reading S11).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 10
             */
            per_page: number;
            /**
             * @description The number of this page.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 2
             */
            current_page: number;
        };
        /**
         * @description An invoice with all of its fields, as it comes unless the request names `fields`.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        Invoice: {
            /**
             * @description Identifies the invoice.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 17
             */
            id: number;
            /**
             * @description Stands before the number; free text.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example INV-
             */
            prefix: string;
            /**
             * @description The number of the invoice, drawn when it is first saved.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1041
             */
            number: number;
            /**
             * @description The date of the invoice in unix seconds. At which time of that day is reading S33.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1683554400
             */
            date: number;
            /**
             * @description The instant of the neighbouring unix field, with the offset of the instance's time zone (reading S7).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            date_time_iso: components["schemas"]["IsoInstant"];
            /**
             * @description The day by which it is to be paid, in unix seconds.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            due_date: number | components["schemas"]["NoValue"];
            /**
             * @description The same in ISO 8601.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            due_date_time_iso: components["schemas"]["IsoInstant"] | components["schemas"]["NoValue"];
            /**
             * @description The lines.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            items: components["schemas"]["InvoiceItem"][];
            /**
             * @description Headings under which the lines are gathered.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            groups: components["schemas"]["Group"][];
            /**
             * @description The one status, inside an array (reading S9).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            status: components["schemas"]["Status"][];
            /**
             * @description The project inside an array, which is empty when there is none (reading S9).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            project: components["schemas"]["Project"][];
            /**
             * @description Who is billed, inside an array, which is empty when there is nobody (reading S9).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            client: components["schemas"]["Client"][];
            /**
             * @description What the instance has added of its own.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            custom_fields: components["schemas"]["CustomField"][];
            /**
             * @description Terms of payment in words.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Due within four weeks
             */
            terms: string;
            /**
             * @description Id of the template with which it is printed.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            template_id: number | components["schemas"]["NoValue"];
            /**
             * @description Id of the record from which it was copied.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            cloned_id: number | components["schemas"]["NoValue"];
            /**
             * @description A reference for the client; free text.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Season two, grading
             */
            reference: string;
            /**
             * @description ISO 4217 code of the currency of all amounts.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example AUD
             */
            currency: string;
            /**
             * @description Sum of the lines before any discount (reading S6).
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            sub_total: components["schemas"]["Amount"];
            /**
             * @description All discounts, those on lines included (reading S6).
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            discount_total: components["schemas"]["Amount"];
            /**
             * @description `sub_total` less `discount_total`.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            net_total: components["schemas"]["Amount"];
            /**
             * @description Sum of the taxes.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            tax_total: components["schemas"]["Amount"];
            /**
             * @description `net_total` and `tax_total` together.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            total: components["schemas"]["Amount"];
            /**
             * @description Whether it was made in Sonderplan; a text in the answer, though a boolean in the query (reading S4).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example true
             * @enum {string}
             */
            created_sp_flag: "true" | "false";
            /**
             * @description Id of the user who made it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 8
             */
            created_id: number;
            /**
             * @description When it was made, in unix seconds.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1683513121
             */
            created: number;
            /**
             * @description Id of the user who last changed it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 8
             */
            updated_id: number;
            /**
             * @description When it was last changed, in unix seconds.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1684908000
             */
            updated: number;
        };
        /**
         * @description An invoice of which the request named the `fields`. It has exactly those.
         *
         *     Comes only where the request has `fields`.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         */
        SparseInvoice: {
            /**
             * @description Identifies the invoice.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            id?: components["schemas"]["Invoice"]["id"];
            /**
             * @description Stands before the number; free text.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            prefix?: components["schemas"]["Invoice"]["prefix"];
            /**
             * @description The number of the invoice, drawn when it is first saved.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            number?: components["schemas"]["Invoice"]["number"];
            /**
             * @description The date of the invoice in unix seconds. At which time of that day is reading S33.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            date?: components["schemas"]["Invoice"]["date"];
            /**
             * @description The instant of the neighbouring unix field, with the offset of the instance's time zone (reading S7).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            date_time_iso?: components["schemas"]["Invoice"]["date_time_iso"];
            /**
             * @description The day by which it is to be paid, in unix seconds.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            due_date?: components["schemas"]["Invoice"]["due_date"];
            /**
             * @description The same in ISO 8601.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            due_date_time_iso?: components["schemas"]["Invoice"]["due_date_time_iso"];
            /**
             * @description The lines.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            items?: components["schemas"]["Invoice"]["items"];
            /**
             * @description Headings under which the lines are gathered.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            groups?: components["schemas"]["Invoice"]["groups"];
            /**
             * @description The one status, inside an array (reading S9).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            status?: components["schemas"]["Invoice"]["status"];
            /**
             * @description The project inside an array, which is empty when there is none (reading S9).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            project?: components["schemas"]["Invoice"]["project"];
            /**
             * @description Who is billed, inside an array, which is empty when there is nobody (reading S9).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            client?: components["schemas"]["Invoice"]["client"];
            /**
             * @description What the instance has added of its own.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            custom_fields?: components["schemas"]["Invoice"]["custom_fields"];
            /**
             * @description Terms of payment in words.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            terms?: components["schemas"]["Invoice"]["terms"];
            /**
             * @description Id of the template with which it is printed.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            template_id?: components["schemas"]["Invoice"]["template_id"];
            /**
             * @description Id of the record from which it was copied.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            cloned_id?: components["schemas"]["Invoice"]["cloned_id"];
            /**
             * @description A reference for the client; free text.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            reference?: components["schemas"]["Invoice"]["reference"];
            /**
             * @description ISO 4217 code of the currency of all amounts.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            currency?: components["schemas"]["Invoice"]["currency"];
            /**
             * @description An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            sub_total?: components["schemas"]["Invoice"]["sub_total"];
            /**
             * @description An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            discount_total?: components["schemas"]["Invoice"]["discount_total"];
            /**
             * @description An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            net_total?: components["schemas"]["Invoice"]["net_total"];
            /**
             * @description An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            tax_total?: components["schemas"]["Invoice"]["tax_total"];
            /**
             * @description An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters. Its values are documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            total?: components["schemas"]["Invoice"]["total"];
            /**
             * @description Whether it was made in Sonderplan; a text in the answer, though a boolean in the query (reading S4).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            created_sp_flag?: components["schemas"]["Invoice"]["created_sp_flag"];
            /**
             * @description Id of the user who made it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            created_id?: components["schemas"]["Invoice"]["created_id"];
            /**
             * @description When it was made, in unix seconds.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            created?: components["schemas"]["Invoice"]["created"];
            /**
             * @description Id of the user who last changed it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            updated_id?: components["schemas"]["Invoice"]["updated_id"];
            /**
             * @description When it was last changed, in unix seconds.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             */
            updated?: components["schemas"]["Invoice"]["updated"];
        };
        /**
         * @description What remains of a record that has been deleted.
         *
         *     Comes only where the request has `updated_after`.
         *
         *     Guessed (reading S12), after [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         */
        Tombstone: {
            /**
             * @description Id of the record that has gone.
             *
             *     Guessed (reading S12), after [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             * @example 23
             */
            id: number;
            /**
             * @description Always true.
             *
             *     Guessed (reading S12), after [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             * @example true
             * @constant
             */
            deleted: true;
            /**
             * @description When it was deleted, in unix seconds.
             *
             *     Guessed (reading S12), after [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             * @example 1688256000
             */
            updated: number;
        };
        /**
         * @description One line.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        InvoiceItem: {
            /**
             * @description Identifies the line.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 402
             */
            id: number;
            /**
             * @description What is billed.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Colour grading, suite 2
             */
            item_text: string;
            /**
             * @description Key of the resource or billable item behind the line.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            item_uuid: string | components["schemas"]["NoValue"];
            /**
             * @description Id of the rate scheme from which the price came.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            ratescheme_id: number | components["schemas"]["NoValue"];
            /**
             * @description More about it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Two days in May, with an operator
             */
            description: string;
            /**
             * @description A decimal number that is not an amount.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            quantity: components["schemas"]["Decimal"];
            /**
             * @description In what the quantity is counted.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example hourly
             */
            unit: string;
            /**
             * @description Price of one.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            unit_amount: components["schemas"]["Amount"];
            /**
             * @description Cost of one.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            unit_buy_amount: components["schemas"]["Amount"];
            /**
             * @description Whether the line is taxed.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example true
             */
            tax: boolean;
            /**
             * @description The taxes on the line.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            taxes: components["schemas"]["ItemTax"][];
            /**
             * @description Discount on the line; a percentage when it ends in `%`, otherwise an amount.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 12.50%
             */
            discount: string;
            /**
             * @description After discount and before tax (reading S6).
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            total: components["schemas"]["Amount"];
            /**
             * @description Cost of the line.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            buy_total: components["schemas"]["Amount"];
            /**
             * @description Whether the cost was entered as a whole instead of being multiplied.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example false
             */
            buy_total_fixed: boolean;
            /**
             * @description Place of the line.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1
             */
            order: number;
            /**
             * @description Id of the group to which the line belongs.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            parent_group_id: number | components["schemas"]["NoValue"];
        };
        /**
         * @description One tax on a line.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        ItemTax: {
            /**
             * @description Identifies the tax.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 2
             */
            id: number;
            /**
             * @description Name of the tax.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example GST
             */
            name: string;
            /**
             * @description The rate in percent (reading S18).
             *
             *     A decimal number that is not an amount.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            rate: components["schemas"]["Decimal"];
            /**
             * @description The tax on the line.
             *
             *     An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            total: components["schemas"]["Amount"];
        };
        /**
         * @description A heading under which lines are gathered.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        Group: {
            /**
             * @description Identifies the group.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 77
             */
            id: number;
            /**
             * @description The heading.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Picture finishing
             */
            name: string;
            /**
             * @description More about it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Conform, grading and titles
             */
            description: string;
            /**
             * @description Place of the group.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1
             */
            order: number;
            /**
             * @description Whether the lines are left out in print.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example false
             */
            hide_items: boolean;
        };
        /**
         * @description Where the invoice stands; which of the four that is, is reading S39.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         */
        Status: {
            /**
             * @description Identifies the status.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             * @example 3
             * @enum {integer}
             */
            id: 1 | 2 | 3 | 4;
            /**
             * @description Name of the status.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
             * @example Awaiting Payment
             * @enum {string}
             */
            name: "Draft" | "Submitted" | "Awaiting Payment" | "Paid";
        };
        /**
         * @description The project for which the invoice was written.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        Project: {
            /**
             * @description Identifies the project.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 61
             */
            id: number;
            /**
             * @description Name of the project.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Harbour Lights, second season
             */
            name: string;
            /**
             * @description Its short code.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example HL-S2
             */
            code: string;
            /**
             * @description More about it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Eight episodes for streaming
             */
            description: string;
            /**
             * @description Id of the project's own status.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 1
             */
            status_id: number;
        };
        /**
         * @description Who is billed.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        Client: {
            /**
             * @description Identifies the client among those of its type.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 19
             */
            id: number;
            /**
             * @description Identifies the client among all; the letter tells the type (reading S21).
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example o19
             */
            uuid: string;
            /**
             * @description Name of the client.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Tidewater Pictures Pty Ltd
             */
            name: string;
            /**
             * @description What kind of client it is.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example organization
             */
            type: "person" | "organization";
            /**
             * @description Where mail to the client goes; an empty text when unknown.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example accounts@tidewater.example
             */
            email: string;
            /**
             * @description Whom to ask there.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            contact_person: components["schemas"]["ContactPerson"] | components["schemas"]["NoValue"];
        };
        /**
         * @description A person at the client.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        ContactPerson: {
            /**
             * @description Identifies the person.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 240
             */
            id: number;
            /**
             * @description Name of the person.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Mina Okafor
             */
            name: string;
        };
        /**
         * @description A field that the instance has added of its own.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        CustomField: {
            /**
             * @description Identifies the field.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 14
             */
            id: number;
            /**
             * @description Name of the field.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Broadcaster
             */
            name: string;
            /**
             * @description What stands in it.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example Channel Nine
             */
            value: string;
            /**
             * @description Id of the chosen value, where the field offers a choice.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             */
            value_id: number | components["schemas"]["NoValue"];
            /**
             * @description Key under which the field is written.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
             * @example 2_1_14
             */
            update_key: string;
        };
        /**
         * @description An amount in the main unit of the invoice's currency, with as many decimals as the currency has.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         * @example 1041.50
         */
        Amount: string;
        /**
         * @description A decimal number that is not an amount.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         * @example 7.5
         */
        Decimal: string;
        /**
         * Format: date-time
         * @description The instant of the neighbouring unix field, with the offset of the instance's time zone (reading S7).
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         * @example 2023-05-09T00:00:00+10:00
         */
        IsoInstant: string;
        /**
         * @description There is none.
         *
         *     Guessed (reading S31), after [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Sample response.
         */
        NoValue: null;
        /**
         * @description Why the request was refused.
         *
         *     Guessed (reading S20), after [Sonderplan generate-invoice-pdf](https://docs.sonderplan.com/api-reference/invoice/generate-invoice-pdf) § Responses.
         */
        Error: {
            /**
             * @description The refusal.
             *
             *     Guessed (reading S20), after [Sonderplan generate-invoice-pdf](https://docs.sonderplan.com/api-reference/invoice/generate-invoice-pdf) § Responses.
             */
            error: {
                /**
                 * @description A sentence for the developer.
                 *
                 *     Guessed (reading S20), after [Sonderplan generate-invoice-pdf](https://docs.sonderplan.com/api-reference/invoice/generate-invoice-pdf) § Responses.
                 * @example The token's user may not read invoices.
                 */
                message: string;
            };
        };
    };
    responses: {
        /**
         * @description The token is missing, unknown, expired or revoked.
         *
         *     Guessed (reading S20), after [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Authorizations.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The token's user may not read the module SALES.
         *
         *     Guessed (reading S20), after [Sonderplan access-permissions](https://docs.sonderplan.com/en/bookings/access-permissions) § Group levels.
         */
        Forbidden: {
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
         * @description Ids of the wanted invoices, with commas between them.
         *
         *     Sent as `id=17`.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example [
         *       17
         *     ]
         */
        Id: readonly number[];
        /**
         * @description A part of the prefix. How it is compared is reading S36.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example INV
         */
        Prefix: string;
        /**
         * @description Numbers of the wanted invoices, with commas between them. The page types it as one integer (reading S1).
         *
         *     Sent as `number=1041,1042`.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example [
         *       1041,
         *       1042
         *     ]
         */
        Number: readonly number[];
        /**
         * @description The status, exactly. 1 is a draft, 2 submitted, 3 awaiting payment, 4 paid.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 3
         */
        StatusId: 1 | 2 | 3 | 4;
        /**
         * @description Id of the project, exactly.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 61
         */
        ProjectId: number;
        /**
         * @description Unix seconds. Keeps what was created later; the invoice's own date does not matter. Whether the very second counts is
         *     reading S8.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 1672531200
         */
        FromTime: number;
        /**
         * @description Unix seconds. Keeps what was created earlier; the invoice's own date does not matter. Whether the very second counts is
         *     reading S8.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 1704067200
         */
        ToTime: number;
        /**
         * @description True keeps what was made in Sonderplan, false what came over from its predecessor FoxOMS.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example true
         */
        CreatedSpFlag: boolean;
        /**
         * @description Id of the invoice template.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 5
         */
        TemplateId: number;
        /**
         * @description Code of the currency, such as AUD.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example AUD
         */
        Currency: string;
        /**
         * @description Unix seconds. Keeps what was added or changed since, and adds tombstones for what was deleted since (reading S12).
         *     Whether the very second counts is reading S34.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 1688169600
         */
        UpdatedAfter: number;
        /**
         * @description The fields that an invoice shall have, with commas between them (reading S37). Without it an invoice has all of them
         *     (reading S35). Unknown names are reading S27.
         *
         *     Sent as `fields=id,number,total`.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example [
         *       "id",
         *       "number",
         *       "total"
         *     ]
         */
        Fields: readonly ("id" | "prefix" | "number" | "date" | "date_time_iso" | "due_date" | "due_date_time_iso" | "items" | "groups" | "status" | "project" | "client" | "custom_fields" | "terms" | "template_id" | "cloned_id" | "reference" | "currency" | "sub_total" | "discount_total" | "net_total" | "tax_total" | "total" | "created_sp_flag" | "created_id" | "created" | "updated_id" | "updated")[];
        /**
         * @description Which page, counted from 1.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 2
         */
        Page: number;
        /**
         * @description How many rows make a page. No maximum is known (reading S26).
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example 50
         */
        Limit: number;
        /**
         * @description The field by which the rows are ordered, rising. It has to hold texts or integers (readings S28 and S29).
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example due_date
         */
        OrderAsc: components["schemas"]["OrderField"];
        /**
         * @description The field by which the rows are ordered, falling. It has to hold texts or integers (readings S28 and S29). What holds
         *     when `order_asc` is there too is reading S19.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example number
         */
        OrderDesc: components["schemas"]["OrderField"];
        /**
         * @description How several filters go together: `AND` keeps what passes all of them, `OR` what passes any. What counts as a filter is
         *     reading S2.
         *
         *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
         * @example AND
         */
        FilterOperator: "OR" | "AND";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * List invoices
     * @description Gives a page of the invoices that the filters let through. Without any filter that is every invoice; cancelled ones
     *     and credit notes are reading S24. Without an order they come by id (reading S25).
     *
     *     With `updated_after` the rows may include tombstones of records that have gone. With `fields` an invoice has only
     *     the fields that were asked for.
     *
     *     Needs the permission `SALES:READ`.
     *
     *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § GET /v2/invoice.
     */
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Ids of the wanted invoices, with commas between them.
                 *
                 *     Sent as `id=17`.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example [
                 *       17
                 *     ]
                 */
                id?: components["parameters"]["Id"];
                /**
                 * @description A part of the prefix. How it is compared is reading S36.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example INV
                 */
                prefix?: components["parameters"]["Prefix"];
                /**
                 * @description Numbers of the wanted invoices, with commas between them. The page types it as one integer (reading S1).
                 *
                 *     Sent as `number=1041,1042`.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example [
                 *       1041,
                 *       1042
                 *     ]
                 */
                number?: components["parameters"]["Number"];
                /**
                 * @description The status, exactly. 1 is a draft, 2 submitted, 3 awaiting payment, 4 paid.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 3
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Id of the project, exactly.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 61
                 */
                project_id?: components["parameters"]["ProjectId"];
                /**
                 * @description Unix seconds. Keeps what was created later; the invoice's own date does not matter. Whether the very second counts is
                 *     reading S8.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 1672531200
                 */
                from_time?: components["parameters"]["FromTime"];
                /**
                 * @description Unix seconds. Keeps what was created earlier; the invoice's own date does not matter. Whether the very second counts is
                 *     reading S8.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 1704067200
                 */
                to_time?: components["parameters"]["ToTime"];
                /**
                 * @description True keeps what was made in Sonderplan, false what came over from its predecessor FoxOMS.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example true
                 */
                created_sp_flag?: components["parameters"]["CreatedSpFlag"];
                /**
                 * @description Id of the invoice template.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 5
                 */
                template_id?: components["parameters"]["TemplateId"];
                /**
                 * @description Code of the currency, such as AUD.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example AUD
                 */
                currency?: components["parameters"]["Currency"];
                /**
                 * @description Unix seconds. Keeps what was added or changed since, and adds tombstones for what was deleted since (reading S12).
                 *     Whether the very second counts is reading S34.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 1688169600
                 */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description The fields that an invoice shall have, with commas between them (reading S37). Without it an invoice has all of them
                 *     (reading S35). Unknown names are reading S27.
                 *
                 *     Sent as `fields=id,number,total`.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example [
                 *       "id",
                 *       "number",
                 *       "total"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description Which page, counted from 1.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many rows make a page. No maximum is known (reading S26).
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The field by which the rows are ordered, rising. It has to hold texts or integers (readings S28 and S29).
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example due_date
                 */
                order_asc?: components["parameters"]["OrderAsc"];
                /**
                 * @description The field by which the rows are ordered, falling. It has to hold texts or integers (readings S28 and S29). What holds
                 *     when `order_asc` is there too is reading S19.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example number
                 */
                order_desc?: components["parameters"]["OrderDesc"];
                /**
                 * @description How several filters go together: `AND` keeps what passes all of them, `OR` what passes any. What counts as a filter is
                 *     reading S2.
                 *
                 *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Query Parameters.
                 * @example AND
                 */
                filter_operator?: components["parameters"]["FilterOperator"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description One page of invoices; an empty one when nothing matches. An unknown `id` is reading S22.
             *
             *     Documented in [Sonderplan get-invoices](https://docs.sonderplan.com/api-reference/invoice/get-invoices) § Response.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
