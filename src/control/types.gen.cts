// Generated from specs/control by `npm run generate`. Edit that instead.

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Say that all is well
         * @description Answers as soon as the stand-in takes requests.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get this description
         * @description Gives this document as JSON.
         */
        readonly get: operations["getDescription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the worlds
         * @description Gives every world, the main one first. Keys are counted, not shown.
         */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        /**
         * Make a world
         * @description Makes a world from a scenario, or from the document of a state of up to 32 MiB. Without either it is as the main world
         *     was at its birth. Its keys are those that are asked for, else those of the state, else one for each key of the scenario
         *     with a fresh token, else one with every right. The tokens are in this answer and in no other.
         */
        readonly post: operations["makeWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a world
         * @description Says what a world is and how much it holds.
         */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a world
         * @description Deletes a world with its keys and all that it holds. The main world cannot be deleted.
         */
        readonly delete: operations["deleteWorld"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/forks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fork a world
         * @description Makes a world that is as this one is now: books, clock, readings and faults are copied, and nothing is shared from then
         *     on. A token opens one world only, so each key is copied with its rights under a fresh token, unless keys are asked for.
         */
        readonly post: operations["forkWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset a world
         * @description Brings a world back to its birth and forgets its exchanges. Its keys stay.
         */
        readonly post: operations["resetWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the keys of a world
         * @description Gives names, rights and the end of each token, never a token.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Mint a key
         * @description Adds a key to a world, with a fresh token or with the one that is given. The token is in this answer and in no other.
         *     From its first key on, a world lets in known keys only.
         */
        readonly post: operations["mintKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/keys/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description The name of the key, or its token.
                 * @example checkout-tests
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a key
         * @description Takes a key from its world. Where several have the name, nothing is revoked; then say the token.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the clock
         * @description Says what time it is in a world, and whether its clock stands or runs.
         */
        readonly get: operations["getClock"];
        /**
         * Set, freeze or run the clock
         * @description Moves the clock on to an instant, or lets it stand or run, or both. What falls due on the way happens, in order. A clock
         *     does not go back: fork the world before moving it, and go back to the fork.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Advance the clock
         * @description Moves the clock on by a duration. Months and days keep the time of day that clocks show where the seller is; hours and
         *     less are exact. What falls due on the way happens, in order.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the faults
         * @description Gives the rules in the order in which they were added, with how often each was met and has struck.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Add faults
         * @description Adds a rule, as a text such as `"status=503"` or as an object that also says which calls it is for. A text of several
         *     faults with `;` between them makes a rule of each; they count and draw for themselves.
         */
        readonly post: operations["addFaults"];
        /**
         * Remove all faults
         * @description Removes every rule of a world.
         */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/faults/{fault}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description The id of the rule.
                 * @example fault-1
                 */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a fault
         * @description Removes one rule of a world.
         */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the readings
         * @description Gives the chosen option of every reading that can be switched.
         */
        readonly get: operations["getReadings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Set readings
         * @description Chooses options, by the id or the speaking name of their readings; the others stay as they are.
         */
        readonly patch: operations["setReadings"];
        readonly trace?: never;
    };
    readonly "/worlds/{world}/commands": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Execute a command
         * @description Asks the ledger for something that the APIs lack: to draft, send, remind of, cancel or credit an invoice, to record or
         *     refund a payment, to add a contact. All of it happens, or nothing.
         */
        readonly post: operations["execute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Export the state
         * @description Gives all that a world is as one document. It holds the tokens of the world's keys, as a world brought back from it lets
         *     in the same ones: keep it as you keep them. One of more than 256 MiB, some 170,000 invoices, is not read back in.
         */
        readonly get: operations["exportState"];
        /**
         * Import a state
         * @description Makes a world what a document says, its keys included. Every endpoint then answers as it did where the document was
         *     exported. The name, the tenant and the time to live of the world stay, and a reset still leads back to its birth. From
         *     this machine the document may have 256 MiB, from others 32; while it is read it takes about six times as much memory.
         */
        readonly put: operations["importState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/exchanges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Page through the exchanges
         * @description Gives what a world was asked and what it answered, oldest first. The log is a ring: old exchanges make room for new ones.
         *     Credentials are masked but for their end.
         */
        readonly get: operations["listExchanges"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the exchanges
         * @description Empties the log of a world.
         */
        readonly delete: operations["clearExchanges"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/exchanges.har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the exchanges as HAR
         * @description Gives the log of a world as an HTTP Archive 1.2, which browsers and many tools open. Credentials are masked.
         */
        readonly get: operations["getHar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{world}/violations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the violations
         * @description Gives what was wrong with the messages in the log of a world, one row a violation, oldest first.
         */
        readonly get: operations["listViolations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Problem details (RFC 9457). */
        readonly Problem: {
            /** @example about:blank */
            readonly type: string;
            /** @example Not found */
            readonly title: string;
            /** @example 404 */
            readonly status: number;
            /**
             * @description What failed, why, and what to do.
             * @example There is no world "w1".
             */
            readonly detail: string;
            /** @description What is wrong, place by place. */
            readonly errors?: readonly {
                /** @example body.payment.amount */
                readonly at: string;
                readonly message: string;
            }[];
        };
        readonly Nothing: Record<string, never>;
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            /** @example 0.1.0 */
            readonly version: string;
            /** @example 3 */
            readonly worlds: number;
            readonly dialects: readonly string[];
        };
        /**
         * Format: date-time
         * @example 2026-03-31T12:00:00Z
         */
        readonly Instant: string;
        /**
         * Format: date
         * @example 2026-03-31
         */
        readonly Day: string;
        /**
         * Format: date
         * @description A day for the books, in the years 1900 to 2999, so that a slip of the hand does not become a due date.
         * @example 2026-03-31
         */
        readonly NewDay: string;
        /**
         * @description An exact decimal number.
         * @example 12.30
         */
        readonly Decimal: string;
        /** @example 42 */
        readonly Id: number;
        /** @example EUR */
        readonly Currency: string;
        /**
         * @description Letters, digits, dots, dashes and underscores. The name `main` stands for the main world.
         * @example checkout-1
         */
        readonly WorldName: string;
        /** @enum {string} */
        readonly ClockMode: "frozen" | "running";
        readonly World: {
            /** @example default */
            readonly name: string;
            /** @description It answers where no key names another. */
            readonly main: boolean;
            /** @description The host label that it stands for. */
            readonly tenant: string | null;
            /** @description Only known keys are let in. */
            readonly closed: boolean;
            readonly seller: {
                readonly name: string;
                /** @example Europe/Berlin */
                readonly timeZone: string;
                /** @example EUR */
                readonly currency: string;
            };
            readonly now: components["schemas"]["Instant"];
            readonly clock: components["schemas"]["ClockMode"];
            readonly contacts: number;
            readonly projects: number;
            readonly invoices: number;
            readonly payments: number;
            /** @description How many keys it has. */
            readonly keys: number;
            /** @description How many fault rules it has. */
            readonly faults: number;
            /** @description When it goes away by itself, in real time. */
            readonly expiresAt: components["schemas"]["Instant"] | null;
        };
        readonly WorldList: {
            readonly worlds: readonly components["schemas"]["World"][];
        };
        readonly MadeWorld: {
            readonly world: components["schemas"]["World"];
            readonly keys: readonly components["schemas"]["MintedKey"][];
        };
        /**
         * @description A host label that stands for the world, where a vendor's hosts have one.
         * @example acme
         */
        readonly Tenant: string;
        /**
         * @description After so many seconds of real time the world goes away.
         * @example 600
         */
        readonly TimeToLive: number;
        readonly MakeWorld: {
            /** @description Letters, digits, dots, dashes and underscores. The name `main` stands for the main world. */
            readonly name?: components["schemas"]["WorldName"];
            /**
             * @description The name of a shipped scenario.
             * @example dunning
             */
            readonly scenario?: string;
            /** @description Generates another business of the same kind. */
            readonly seed?: number;
            /**
             * @description An instant or a day to move the clock to, or `real` for a clock that runs.
             * @example 2026-03-31T12:00:00Z
             */
            readonly now?: string;
            /**
             * @description All that a world is, in the ledger's own units: amounts in minor units, instants in milliseconds. It holds the tokens of
             *     the world's keys.
             */
            readonly state?: components["schemas"]["State"];
            /** @description Option by reading. */
            readonly readings?: components["schemas"]["Readings"];
            readonly keys?: readonly components["schemas"]["NewKey"][];
            /** @description A host label that stands for the world, where a vendor's hosts have one. */
            readonly tenant?: components["schemas"]["Tenant"];
            /** @description After so many seconds of real time the world goes away. */
            readonly ttlSeconds?: components["schemas"]["TimeToLive"];
        };
        readonly ForkWorld: {
            /** @description Letters, digits, dots, dashes and underscores. The name `main` stands for the main world. */
            readonly name?: components["schemas"]["WorldName"];
            /** @description Option by reading. */
            readonly readings?: components["schemas"]["Readings"];
            readonly keys?: readonly components["schemas"]["NewKey"][];
            /** @description A host label that stands for the world, where a vendor's hosts have one. */
            readonly tenant?: components["schemas"]["Tenant"];
            /** @description After so many seconds of real time the world goes away. */
            readonly ttlSeconds?: components["schemas"]["TimeToLive"];
        };
        /**
         * @description Null stands for all.
         * @example [
         *       "invoices"
         *     ]
         */
        readonly Rights: readonly string[] | null;
        /** @example checkout-tests */
        readonly KeyName: string;
        readonly NewKey: {
            readonly name?: components["schemas"]["KeyName"];
            /**
             * @description What callers send; made if it is left out. Printable ASCII without spaces.
             * @example pf_checkout
             */
            readonly token?: string;
            /**
             * @description Such as `invoices`, `payments` and `sales`, and whatever else the documentation of an API names; all if left out.
             *
             *     Null stands for all.
             */
            readonly scopes?: components["schemas"]["Rights"];
            /**
             * @description A plan by its name, in any case; kept in lower case. Null stands for the rights of every plan and no limit.
             * @example business
             */
            readonly plan?: string | null;
            /**
             * @description Such as `invoices`, and whatever else the documentation of an API names; all if left out.
             *
             *     Null stands for all.
             */
            readonly flags?: components["schemas"]["Rights"];
            readonly expiresAt?: components["schemas"]["Instant"] | null;
            /** @description The contact whose invoices the key sees, where an API serves buyers. */
            readonly buyerId?: components["schemas"]["Id"] | null;
            /** @description Instead of the limit of its plan, where an API documents limits. */
            readonly requestsPerHour?: number | null;
        };
        readonly Key: {
            readonly name: string;
            /**
             * @description The last characters of the token, at most four.
             * @example 7f3a
             */
            readonly ending: string;
            /** @description Null stands for all. */
            readonly scopes: components["schemas"]["Rights"];
            readonly plan: string | null;
            /** @description Null stands for all. */
            readonly flags: components["schemas"]["Rights"];
            readonly expiresAt: components["schemas"]["Instant"] | null;
            readonly buyerId: number | null;
            readonly requestsPerHour: number | null;
        };
        readonly MintedKey: {
            readonly name: string;
            /**
             * @description The last characters of the token, at most four.
             * @example 7f3a
             */
            readonly ending: string;
            /** @description Null stands for all. */
            readonly scopes: components["schemas"]["Rights"];
            readonly plan: string | null;
            /** @description Null stands for all. */
            readonly flags: components["schemas"]["Rights"];
            readonly expiresAt: components["schemas"]["Instant"] | null;
            readonly buyerId: number | null;
            readonly requestsPerHour: number | null;
            /** @example pf_0b1c2d */
            readonly token: string;
        };
        readonly KeyList: {
            readonly keys: readonly components["schemas"]["Key"][];
        };
        readonly Clock: {
            readonly now: components["schemas"]["Instant"];
            readonly mode: components["schemas"]["ClockMode"];
            readonly today: components["schemas"]["Day"];
            /**
             * @description Where `today` is.
             * @example Europe/Berlin
             */
            readonly timeZone: string;
        };
        readonly ClockChange: {
            /**
             * @description An instant or a day (ISO 8601).
             * @example 2026-04-30
             */
            readonly now?: string;
            readonly mode?: components["schemas"]["ClockMode"];
        };
        readonly ClockAdvance: {
            /**
             * @description A duration (ISO 8601).
             * @example P1M
             */
            readonly by: string;
        };
        readonly ClockMoved: {
            readonly clock: components["schemas"]["Clock"];
            readonly events: readonly components["schemas"]["Event"][];
        };
        /**
         * @description Something that happened, and to what. Of a clock that moves on also `keyExpired`, and `rateWindowRolled` where requests of
         *     the last hour were counted.
         */
        readonly Event: {
            /** @example invoiceFellOverdue */
            readonly event: string;
            readonly at: components["schemas"]["Instant"];
            readonly contactId?: number;
            readonly projectId?: number;
            readonly participantId?: number;
            readonly invoiceId?: number;
            /** @description The number of the invoice once it has one. */
            readonly number?: string;
            readonly paymentId?: number;
            /** @description The name of the key. */
            readonly key?: string;
        };
        /**
         * @description One or more of `status=4xx` or `status=5xx`, `html=500|502|503|504`, `latency=MS` or `latency=MIN-MAX`, `drip=MS`,
         *     `content-type=TYPE`, `reset`, `lost`, `cut`, `duplicate`, `stale`, `page-shift`, with `;` between them.
         * @example status=503;latency=100-300
         */
        readonly FaultForms: string;
        readonly FaultRequest: {
            /**
             * @description One or more of `status=4xx` or `status=5xx`, `html=500|502|503|504`, `latency=MS` or `latency=MIN-MAX`, `drip=MS`,
             *     `content-type=TYPE`, `reset`, `lost`, `cut`, `duplicate`, `stale`, `page-shift`, with `;` between them.
             */
            readonly fault: components["schemas"]["FaultForms"];
            /** @description The API that it is for; all if left out. */
            readonly dialect?: string;
            /**
             * @description The operation that it is for; all if left out.
             * @example listInvoices
             */
            readonly operation?: string;
            /** @description Strikes only this call of those that fit. */
            readonly nth?: number;
            /** @description How likely it strikes, drawn from the seed of the world. */
            readonly probability?: number;
            /** @description How often it strikes at most. */
            readonly times?: number;
        };
        readonly NewFault: components["schemas"]["FaultForms"] | components["schemas"]["FaultRequest"];
        readonly Fault: {
            /** @example fault-1 */
            readonly id: string;
            /** @example status=503 */
            readonly fault: string;
            readonly dialect?: string;
            readonly operation?: string;
            readonly nth?: number;
            readonly probability?: number;
            readonly times?: number;
            /** @description How many calls have fitted. */
            readonly met: number;
            /** @description How often it has struck. */
            readonly struck: number;
        };
        readonly FaultList: {
            readonly faults: readonly components["schemas"]["Fault"][];
        };
        /** @description Option by reading. */
        readonly Readings: {
            readonly [key: string]: string;
        };
        readonly Address: {
            readonly street: string;
            readonly postalCode: string;
            readonly city: string;
            readonly state: string | null;
            /** @example DE */
            readonly country: string;
        };
        readonly NewAddress: {
            /** @example Lagerweg 3 */
            readonly street: string;
            /** @example 10245 */
            readonly postalCode: string;
            /** @example Berlin */
            readonly city: string;
            readonly state?: string | null;
            /** @example DE */
            readonly country: string;
        };
        /** @enum {string} */
        readonly ContactKind: "organization" | "person";
        readonly Contact: {
            readonly id: components["schemas"]["Id"];
            readonly customerNumber: string;
            readonly kind: components["schemas"]["ContactKind"];
            readonly companyName: string | null;
            readonly firstName: string | null;
            readonly lastName: string | null;
            readonly address: components["schemas"]["Address"];
            readonly email: string | null;
            readonly phone: string | null;
            readonly website: string | null;
            readonly taxId: string | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
        };
        readonly Project: {
            readonly id: components["schemas"]["Id"];
            readonly key: string;
            readonly title: string;
            readonly description: string;
        };
        readonly Participant: {
            readonly id: components["schemas"]["Id"];
            readonly contactId: components["schemas"]["Id"];
            readonly projectId: components["schemas"]["Id"];
        };
        /** @description Either a percentage or an amount. */
        readonly NewDiscount: {
            /** @description An exact decimal number. */
            readonly percent?: components["schemas"]["Decimal"];
            /** @description An exact decimal number. */
            readonly amount?: components["schemas"]["Decimal"];
        };
        readonly LineReferences: {
            readonly partNumber?: string;
            readonly customerPartNumber?: string;
            readonly quoteNumber?: string;
            readonly customerQuoteNumber?: string;
            readonly salesOrderNumber?: string;
            readonly salesOrderLine?: string;
            readonly customerOrderNumber?: string;
        };
        /**
         * @description A percentage from 0 to 100.
         * @example 19
         */
        readonly Rate: string;
        readonly NewLine: {
            /** @example Stand construction */
            readonly title: string;
            /** @description An exact decimal number. */
            readonly quantity: components["schemas"]["Decimal"];
            /** @description An exact decimal number. */
            readonly unitPrice: components["schemas"]["Decimal"];
            /** @description A percentage from 0 to 100. */
            readonly taxRate: components["schemas"]["Rate"];
            readonly taxName?: string;
            readonly id?: components["schemas"]["Id"];
            readonly position?: number;
            readonly description?: string;
            /** @example piece */
            readonly unit?: string;
            readonly buyPrice?: components["schemas"]["Decimal"] | null;
            readonly discount?: components["schemas"]["NewDiscount"] | null;
            readonly resourceId?: components["schemas"]["Id"] | null;
            readonly rateSchemeId?: components["schemas"]["Id"] | null;
            readonly groupId?: components["schemas"]["Id"] | null;
            readonly references?: components["schemas"]["LineReferences"] | null;
        };
        readonly LineGroup: {
            readonly id: components["schemas"]["Id"];
            readonly name: string;
            readonly description: string;
            readonly position: number;
            readonly hidesLines: boolean;
        };
        readonly CustomField: {
            readonly id: components["schemas"]["Id"];
            readonly name: string;
            readonly value: string;
            readonly valueId: components["schemas"]["Id"] | null;
        };
        readonly NewInvoice: {
            readonly contactId: components["schemas"]["Id"];
            readonly lines: readonly components["schemas"]["NewLine"][];
            readonly currency?: components["schemas"]["Currency"];
            /** @default 30 */
            readonly termDays?: number;
            readonly projectId?: components["schemas"]["Id"] | null;
            readonly participantId?: components["schemas"]["Id"] | null;
            readonly description?: string;
            readonly reference?: string;
            /** @description A day for the books, in the years 1900 to 2999, so that a slip of the hand does not become a due date. */
            readonly issueDate?: components["schemas"]["NewDay"];
            readonly serviceDate?: components["schemas"]["NewDay"] | null;
            readonly dueDate?: components["schemas"]["NewDay"] | null;
            readonly groups?: readonly components["schemas"]["LineGroup"][];
            readonly discount?: components["schemas"]["NewDiscount"] | null;
            readonly reverseCharge?: boolean;
            readonly notes?: string | null;
            readonly customFields?: readonly components["schemas"]["CustomField"][];
            readonly templateId?: components["schemas"]["Id"] | null;
            readonly clonedFromId?: components["schemas"]["Id"] | null;
            /** @description False for a record brought over from a predecessor system. */
            readonly native?: boolean;
            readonly createdBy?: components["schemas"]["Id"];
            readonly sequence?: number;
        };
        /** @enum {string} */
        readonly PaymentStatus: "pending" | "completed" | "failed" | "refunded";
        readonly NewPayment: {
            readonly invoiceId: components["schemas"]["Id"];
            /** @description An exact decimal number. */
            readonly amount: components["schemas"]["Decimal"];
            readonly currency?: components["schemas"]["Currency"];
            readonly status?: components["schemas"]["PaymentStatus"];
            readonly paidOn?: components["schemas"]["NewDay"] | null;
            readonly gatewayKey?: string | null;
            readonly transactionId?: string | null;
            readonly notes?: string | null;
        };
        /** @description Adds a customer. */
        readonly addContact: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "addContact";
            readonly contact: {
                readonly id?: components["schemas"]["Id"];
                /** @example K-10500 */
                readonly customerNumber: string;
                readonly kind: components["schemas"]["ContactKind"];
                readonly companyName?: string | null;
                readonly firstName?: string | null;
                readonly lastName?: string | null;
                readonly address: components["schemas"]["NewAddress"];
                readonly email?: string | null;
                readonly phone?: string | null;
                readonly website?: string | null;
                readonly taxId?: string | null;
            };
        };
        /** @description Adds a project, such as a trade fair or a production. */
        readonly addProject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "addProject";
            readonly project: {
                readonly id?: components["schemas"]["Id"];
                readonly key: string;
                readonly title: string;
                readonly description?: string;
            };
        };
        /** @description Lets a customer take part in a project. */
        readonly addParticipant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "addParticipant";
            readonly contactId: components["schemas"]["Id"];
            readonly projectId: components["schemas"]["Id"];
            readonly id?: components["schemas"]["Id"];
        };
        /** @description Drafts an invoice. Without a currency it is the seller's; without an issue date it is today's. */
        readonly draftInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "draftInvoice";
            readonly invoice: components["schemas"]["NewInvoice"];
        };
        /** @description Submits a draft for approval. */
        readonly submitInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "submitInvoice";
            readonly invoiceId: components["schemas"]["Id"];
        };
        /** @description Numbers, locks and sends an invoice. A number that is given is taken instead of the next one. */
        readonly sendInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "sendInvoice";
            readonly invoiceId: components["schemas"]["Id"];
            readonly number?: string;
        };
        /** @description Changes the fields that stay writable. */
        readonly changeInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "changeInvoice";
            readonly invoiceId: components["schemas"]["Id"];
            readonly notes?: string | null;
            readonly dueDate?: components["schemas"]["NewDay"] | null;
            readonly status?: string;
        };
        /** @description Reminds the customer of an overdue invoice. */
        readonly remindInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "remindInvoice";
            readonly invoiceId: components["schemas"]["Id"];
        };
        /** @description Voids a draft; a sent invoice gets a credit note that offsets it. */
        readonly cancelInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "cancelInvoice";
            readonly invoiceId: components["schemas"]["Id"];
        };
        /** @description Writes a credit note over the whole invoice and offsets what is still open. */
        readonly creditInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "creditInvoice";
            readonly invoiceId: components["schemas"]["Id"];
        };
        /** @description Gives back everything that was paid. */
        readonly refundInvoice: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "refundInvoice";
            readonly invoiceId: components["schemas"]["Id"];
        };
        /** @description Deletes a draft. */
        readonly deleteDraft: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "deleteDraft";
            readonly invoiceId: components["schemas"]["Id"];
        };
        /** @description Books a payment. It is completed, and of today, unless it says otherwise. */
        readonly recordPayment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "recordPayment";
            readonly payment: components["schemas"]["NewPayment"];
        };
        /** @description Changes a payment; what is left out stays. */
        readonly changePayment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "changePayment";
            readonly paymentId: components["schemas"]["Id"];
            readonly invoiceId?: components["schemas"]["Id"];
            /** @description An exact decimal number. */
            readonly amount?: components["schemas"]["Decimal"];
            readonly currency?: components["schemas"]["Currency"];
            readonly status?: components["schemas"]["PaymentStatus"];
            readonly paidOn?: components["schemas"]["NewDay"] | null;
            readonly gatewayKey?: string | null;
            readonly transactionId?: string | null;
            readonly notes?: string | null;
        };
        /** @description Deletes a payment. */
        readonly deletePayment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "deletePayment";
            readonly paymentId: components["schemas"]["Id"];
        };
        /** @description Which one it is, `do` says. */
        readonly Command: {
            /** @enum {string} */
            readonly do: "addContact" | "addProject" | "addParticipant" | "draftInvoice" | "submitInvoice" | "sendInvoice" | "changeInvoice" | "remindInvoice" | "cancelInvoice" | "creditInvoice" | "refundInvoice" | "deleteDraft" | "recordPayment" | "changePayment" | "deletePayment";
        } & (components["schemas"]["addContact"] | components["schemas"]["addProject"] | components["schemas"]["addParticipant"] | components["schemas"]["draftInvoice"] | components["schemas"]["submitInvoice"] | components["schemas"]["sendInvoice"] | components["schemas"]["changeInvoice"] | components["schemas"]["remindInvoice"] | components["schemas"]["cancelInvoice"] | components["schemas"]["creditInvoice"] | components["schemas"]["refundInvoice"] | components["schemas"]["deleteDraft"] | components["schemas"]["recordPayment"] | components["schemas"]["changePayment"] | components["schemas"]["deletePayment"]);
        /** @description A percentage, or an amount. */
        readonly Discount: {
            readonly percent: string;
        } | {
            readonly amount: string;
        };
        readonly Line: {
            readonly id: components["schemas"]["Id"];
            readonly position: number;
            readonly title: string;
            readonly description: string;
            /** @description An exact decimal number. */
            readonly quantity: components["schemas"]["Decimal"];
            readonly unit: string;
            /** @description An exact decimal number. */
            readonly unitPrice: components["schemas"]["Decimal"];
            readonly buyPrice: components["schemas"]["Decimal"] | null;
            readonly discount: components["schemas"]["Discount"] | null;
            /** @description A percentage from 0 to 100. */
            readonly taxRate: components["schemas"]["Rate"];
            readonly taxName: string;
            readonly resourceId: components["schemas"]["Id"] | null;
            readonly rateSchemeId: components["schemas"]["Id"] | null;
            readonly groupId: components["schemas"]["Id"] | null;
            readonly references: components["schemas"]["LineReferences"] | null;
        };
        readonly Totals: {
            /** @description An exact decimal number. */
            readonly subTotal: components["schemas"]["Decimal"];
            /** @description An exact decimal number. */
            readonly discount: components["schemas"]["Decimal"];
            /** @description An exact decimal number. */
            readonly net: components["schemas"]["Decimal"];
            /** @description An exact decimal number. */
            readonly tax: components["schemas"]["Decimal"];
            /** @description An exact decimal number. */
            readonly total: components["schemas"]["Decimal"];
            readonly taxes: readonly {
                readonly rate: string;
                readonly name: string;
                /** @description An exact decimal number. */
                readonly net: components["schemas"]["Decimal"];
                /** @description An exact decimal number. */
                readonly tax: components["schemas"]["Decimal"];
            }[];
        };
        /** @enum {string} */
        readonly InvoiceKind: "invoice" | "credit_note";
        /** @enum {string} */
        readonly InvoiceStatus: "draft" | "submitted" | "sent" | "partially_paid" | "paid" | "cancelled" | "refunded";
        readonly Invoice: {
            /** @description An exact decimal number. */
            readonly open: components["schemas"]["Decimal"];
            readonly id: components["schemas"]["Id"];
            readonly kind: components["schemas"]["InvoiceKind"];
            readonly relatedId: components["schemas"]["Id"] | null;
            readonly number: string | null;
            readonly sequence: number;
            readonly status: components["schemas"]["InvoiceStatus"];
            readonly overdue: boolean;
            readonly currency: components["schemas"]["Currency"];
            readonly contactId: components["schemas"]["Id"];
            readonly projectId: components["schemas"]["Id"] | null;
            readonly participantId: components["schemas"]["Id"] | null;
            readonly description: string;
            readonly reference: string;
            readonly issueDate: components["schemas"]["Day"];
            readonly serviceDate: components["schemas"]["Day"] | null;
            readonly dueDate: components["schemas"]["Day"] | null;
            readonly termDays: number;
            readonly lines: readonly components["schemas"]["Line"][];
            readonly groups: readonly components["schemas"]["LineGroup"][];
            readonly discount: components["schemas"]["Discount"] | null;
            readonly reverseCharge: boolean;
            readonly totals: components["schemas"]["Totals"];
            /** @description An exact decimal number. */
            readonly paid: components["schemas"]["Decimal"];
            readonly paymentIds: readonly components["schemas"]["Id"][];
            readonly settledOn: components["schemas"]["Day"] | null;
            readonly lockedAt: components["schemas"]["Instant"] | null;
            readonly reminderCount: number;
            readonly remindedAt: components["schemas"]["Instant"] | null;
            readonly notes: string | null;
            readonly customFields: readonly components["schemas"]["CustomField"][];
            readonly templateId: components["schemas"]["Id"] | null;
            readonly clonedFromId: components["schemas"]["Id"] | null;
            readonly native: boolean;
            readonly createdBy: components["schemas"]["Id"];
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedBy: components["schemas"]["Id"];
            readonly updatedAt: components["schemas"]["Instant"];
        };
        readonly Payment: {
            readonly id: components["schemas"]["Id"];
            readonly invoiceId: components["schemas"]["Id"];
            /** @description An exact decimal number. */
            readonly amount: components["schemas"]["Decimal"];
            readonly currency: components["schemas"]["Currency"];
            readonly status: components["schemas"]["PaymentStatus"];
            readonly paidOn: components["schemas"]["Day"] | null;
            readonly gatewayId: number | null;
            readonly gatewayKey: string | null;
            readonly gatewayName: string | null;
            /** @description An exact decimal number. */
            readonly fee: components["schemas"]["Decimal"];
            readonly transactionId: string | null;
            /** @description Booked by the ledger to settle an invoice against its credit note. */
            readonly offset: boolean;
            readonly notes: string | null;
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
        };
        readonly Outcome: {
            readonly events: readonly components["schemas"]["Event"][];
            readonly contacts: readonly components["schemas"]["Contact"][];
            readonly projects: readonly components["schemas"]["Project"][];
            readonly participants: readonly components["schemas"]["Participant"][];
            readonly invoices: readonly components["schemas"]["Invoice"][];
            readonly payments: readonly components["schemas"]["Payment"][];
        };
        /** @description Milliseconds since 1970. */
        readonly KeptInstant: number;
        /** @description Minor units of the currency. */
        readonly Minor: number;
        readonly Count: number;
        readonly KeptContact: {
            readonly id: components["schemas"]["Id"];
            readonly customerNumber: string;
            readonly kind: components["schemas"]["ContactKind"];
            readonly companyName: string | null;
            readonly firstName: string | null;
            readonly lastName: string | null;
            readonly address: components["schemas"]["Address"];
            readonly email: string | null;
            readonly phone: string | null;
            readonly website: string | null;
            readonly taxId: string | null;
            /** @description Milliseconds since 1970. */
            readonly createdAt: components["schemas"]["KeptInstant"];
            /** @description Milliseconds since 1970. */
            readonly updatedAt: components["schemas"]["KeptInstant"];
        };
        readonly KeptDiscount: {
            /** @constant */
            readonly kind: "percent";
            /** @description An exact decimal number. */
            readonly percent: components["schemas"]["Decimal"];
        } | {
            /** @constant */
            readonly kind: "amount";
            /** @description Minor units of the currency. */
            readonly amount: components["schemas"]["Minor"];
        };
        readonly KeptLine: {
            readonly id: components["schemas"]["Id"];
            readonly position: number;
            readonly title: string;
            readonly description: string;
            /** @description An exact decimal number. */
            readonly quantity: components["schemas"]["Decimal"];
            readonly unit: string;
            /** @description An exact decimal number. */
            readonly unitPrice: components["schemas"]["Decimal"];
            readonly buyPrice: components["schemas"]["Decimal"] | null;
            readonly discount: components["schemas"]["KeptDiscount"] | null;
            /** @description A percentage from 0 to 100. */
            readonly taxRate: components["schemas"]["Rate"];
            readonly taxName: string;
            readonly resourceId: components["schemas"]["Id"] | null;
            readonly rateSchemeId: components["schemas"]["Id"] | null;
            readonly groupId: components["schemas"]["Id"] | null;
            readonly references: components["schemas"]["LineReferences"] | null;
        };
        readonly KeptTotals: {
            /** @description Minor units of the currency. */
            readonly subTotal: components["schemas"]["Minor"];
            /** @description Minor units of the currency. */
            readonly discount: components["schemas"]["Minor"];
            /** @description Minor units of the currency. */
            readonly net: components["schemas"]["Minor"];
            /** @description Minor units of the currency. */
            readonly tax: components["schemas"]["Minor"];
            /** @description Minor units of the currency. */
            readonly total: components["schemas"]["Minor"];
            readonly taxes: readonly {
                readonly rate: string;
                readonly name: string;
                /** @description Minor units of the currency. */
                readonly net: components["schemas"]["Minor"];
                /** @description Minor units of the currency. */
                readonly tax: components["schemas"]["Minor"];
            }[];
        };
        readonly KeptInvoice: {
            readonly id: components["schemas"]["Id"];
            readonly kind: components["schemas"]["InvoiceKind"];
            readonly relatedId: components["schemas"]["Id"] | null;
            readonly number: string | null;
            readonly sequence: number;
            readonly status: components["schemas"]["InvoiceStatus"];
            readonly overdue: boolean;
            readonly currency: components["schemas"]["Currency"];
            readonly contactId: components["schemas"]["Id"];
            readonly projectId: components["schemas"]["Id"] | null;
            readonly participantId: components["schemas"]["Id"] | null;
            readonly description: string;
            readonly reference: string;
            readonly issueDate: components["schemas"]["Day"];
            readonly serviceDate: components["schemas"]["Day"] | null;
            readonly dueDate: components["schemas"]["Day"] | null;
            readonly termDays: number;
            readonly lines: readonly components["schemas"]["KeptLine"][];
            readonly groups: readonly components["schemas"]["LineGroup"][];
            readonly discount: components["schemas"]["KeptDiscount"] | null;
            readonly reverseCharge: boolean;
            readonly totals: components["schemas"]["KeptTotals"];
            /** @description Minor units of the currency. */
            readonly paid: components["schemas"]["Minor"];
            readonly paymentIds: readonly components["schemas"]["Id"][];
            readonly settledOn: components["schemas"]["Day"] | null;
            readonly lockedAt: components["schemas"]["KeptInstant"] | null;
            readonly reminderCount: number;
            readonly remindedAt: components["schemas"]["KeptInstant"] | null;
            readonly notes: string | null;
            readonly customFields: readonly components["schemas"]["CustomField"][];
            readonly templateId: components["schemas"]["Id"] | null;
            readonly clonedFromId: components["schemas"]["Id"] | null;
            readonly native: boolean;
            readonly createdBy: components["schemas"]["Id"];
            /** @description Milliseconds since 1970. */
            readonly createdAt: components["schemas"]["KeptInstant"];
            readonly updatedBy: components["schemas"]["Id"];
            /** @description Milliseconds since 1970. */
            readonly updatedAt: components["schemas"]["KeptInstant"];
        };
        readonly KeptPayment: {
            readonly id: components["schemas"]["Id"];
            readonly invoiceId: components["schemas"]["Id"];
            /** @description Minor units of the currency. */
            readonly amount: components["schemas"]["Minor"];
            readonly currency: components["schemas"]["Currency"];
            readonly status: components["schemas"]["PaymentStatus"];
            readonly paidOn: components["schemas"]["Day"] | null;
            readonly gatewayId: number | null;
            readonly gatewayKey: string | null;
            readonly gatewayName: string | null;
            /** @description Minor units of the currency. */
            readonly fee: components["schemas"]["Minor"];
            readonly transactionId: string | null;
            /** @description Booked by the ledger to settle an invoice against its credit note. */
            readonly offset: boolean;
            readonly notes: string | null;
            /** @description Milliseconds since 1970. */
            readonly createdAt: components["schemas"]["KeptInstant"];
            /** @description Milliseconds since 1970. */
            readonly updatedAt: components["schemas"]["KeptInstant"];
        };
        readonly KeptKey: {
            readonly token: string;
            readonly name: string;
            /** @description Null stands for all. */
            readonly scopes: components["schemas"]["Rights"];
            readonly plan: string | null;
            /** @description Null stands for all. */
            readonly flags: components["schemas"]["Rights"];
            readonly expiresAt: components["schemas"]["KeptInstant"] | null;
            readonly buyerId: components["schemas"]["Id"] | null;
            readonly requestsPerHour: number | null;
            /** @description Opens its world where a door names that, and does not lead there. */
            readonly local?: boolean;
        };
        readonly Seller: {
            readonly name: string;
            readonly address: components["schemas"]["Address"];
            readonly timeZone: string;
            readonly currency: components["schemas"]["Currency"];
            readonly taxId: string;
            readonly invoiceNumbers: string;
            readonly creditNoteNumbers: string;
            readonly sequencePrefix: string;
            readonly gateways: readonly {
                readonly id: components["schemas"]["Id"];
                readonly key: string;
                readonly name: string;
                /** @description An exact decimal number. */
                readonly feePercent: components["schemas"]["Decimal"];
                /** @description An exact decimal number. */
                readonly feeFixed: components["schemas"]["Decimal"];
            }[];
            readonly reminderDays?: readonly number[];
        };
        readonly Books: {
            readonly contacts: readonly components["schemas"]["KeptContact"][];
            readonly projects: readonly components["schemas"]["Project"][];
            readonly participants: readonly components["schemas"]["Participant"][];
            readonly invoices: readonly components["schemas"]["KeptInvoice"][];
            readonly payments: readonly components["schemas"]["KeptPayment"][];
            readonly counters: {
                readonly invoice: components["schemas"]["Count"];
                readonly payment: components["schemas"]["Count"];
                readonly line: components["schemas"]["Count"];
                readonly sequence: components["schemas"]["Count"];
                readonly ranges: {
                    readonly [key: string]: components["schemas"]["Count"];
                };
            };
            readonly deletedDrafts: readonly components["schemas"]["KeptInvoice"][];
        };
        /** @description A rule and what was counted for it. */
        readonly KeptFault: {
            readonly id: string;
            /**
             * @description One or more of `status=4xx` or `status=5xx`, `html=500|502|503|504`, `latency=MS` or `latency=MIN-MAX`, `drip=MS`,
             *     `content-type=TYPE`, `reset`, `lost`, `cut`, `duplicate`, `stale`, `page-shift`, with `;` between them.
             */
            readonly fault: components["schemas"]["FaultForms"];
            readonly dialect?: string;
            readonly operation?: string;
            readonly nth?: number;
            readonly probability?: number;
            readonly times?: number;
            readonly met: components["schemas"]["Count"];
            readonly struck: components["schemas"]["Count"];
        };
        /**
         * @description All that a world is, in the ledger's own units: amounts in minor units, instants in milliseconds. It holds the tokens of
         *     the world's keys.
         */
        readonly State: {
            /** @constant */
            readonly proforma: "state";
            /** @constant */
            readonly version: 1;
            readonly name: string;
            readonly seed: number;
            /** @description Milliseconds since 1970. */
            readonly now: components["schemas"]["KeptInstant"];
            readonly clock: components["schemas"]["ClockMode"];
            readonly seller: components["schemas"]["Seller"];
            readonly keys: readonly components["schemas"]["KeptKey"][];
            /** @description Option by reading. */
            readonly readings: components["schemas"]["Readings"];
            readonly state: components["schemas"]["Books"];
            readonly counted: {
                readonly requests: components["schemas"]["Count"];
                readonly quotas: readonly {
                    readonly token: string;
                    readonly hour: number;
                    readonly used: components["schemas"]["Count"];
                }[];
            };
            readonly faults: readonly components["schemas"]["KeptFault"][];
            readonly nextFault: components["schemas"]["Count"];
            /** @description How many chances its faults have drawn; none if left out. */
            readonly drawn?: components["schemas"]["Count"];
        };
        readonly NameValue: {
            readonly name: string;
            readonly value: string;
        };
        readonly Violation: {
            /** @example unknown-parameter */
            readonly code: string;
            /** @example query.page_size */
            readonly at: string;
            /**
             * @description The same place as a JSON Pointer inside the query, headers or body that `at` begins with.
             * @example /page_size
             */
            readonly pointer: string;
            /** @example a documented parameter */
            readonly expected: string;
            /** @example page_size */
            readonly received: string;
            /** @example Expected only documented parameters, found query.page_size. */
            readonly message: string;
        };
        readonly Exchange: {
            readonly sequence: number;
            readonly at: components["schemas"]["Instant"];
            readonly dialect: string | null;
            readonly operation: string | null;
            readonly request: {
                readonly method: string;
                readonly path: string;
                /** @description As sent but for masked credentials. */
                readonly query: string;
                readonly headers: readonly components["schemas"]["NameValue"][];
                readonly body: string | null;
            };
            readonly response: {
                readonly status: number;
                readonly headers: readonly components["schemas"]["NameValue"][];
                readonly body: string | null;
                /** @description The body is longer than what is shown. */
                readonly truncated: boolean;
            };
            /** @description The faults that struck it on purpose, the outermost first; left out where none did. */
            readonly faults?: components["schemas"]["StruckBy"];
            readonly violations: readonly components["schemas"]["Violation"][];
        };
        /** @description The faults that struck it on purpose, the outermost first; left out where none did. */
        readonly StruckBy: readonly string[];
        readonly ExchangePage: {
            readonly exchanges: readonly components["schemas"]["Exchange"][];
            /** @description Ask for what comes `after` this; null on the last page. */
            readonly next: number | null;
        };
        readonly ViolationList: {
            readonly violations: readonly {
                /** @description The number of the exchange. */
                readonly sequence: number;
                readonly dialect: string | null;
                readonly operation: string | null;
                readonly method: string;
                readonly path: string;
                readonly code: string;
                readonly at: string;
                readonly pointer: string;
                readonly expected: string;
                readonly received: string;
                readonly message: string;
            }[];
        };
        /** @description HTTP Archive 1.2. */
        readonly Har: {
            readonly log: {
                /** @constant */
                readonly version: "1.2";
                readonly creator: {
                    readonly name: string;
                    readonly version: string;
                };
                readonly entries: readonly components["schemas"]["HarEntry"][];
            };
        };
        readonly HarEntry: {
            readonly startedDateTime: components["schemas"]["Instant"];
            readonly time: number;
            readonly request: {
                readonly method: string;
                readonly url: string;
                readonly httpVersion: string;
                readonly cookies: readonly components["schemas"]["NameValue"][];
                readonly headers: readonly components["schemas"]["NameValue"][];
                readonly queryString: readonly components["schemas"]["NameValue"][];
                readonly postData?: {
                    readonly mimeType: string;
                    readonly text: string;
                };
                readonly headersSize: number;
                readonly bodySize: number;
            };
            readonly response: {
                readonly status: number;
                readonly statusText: string;
                readonly httpVersion: string;
                readonly cookies: readonly components["schemas"]["NameValue"][];
                readonly headers: readonly components["schemas"]["NameValue"][];
                readonly content: {
                    readonly size: number;
                    readonly mimeType: string;
                    readonly text?: string;
                    readonly comment?: string;
                };
                readonly redirectURL: string;
                readonly headersSize: number;
                readonly bodySize: number;
            };
            readonly cache: Record<string, never>;
            readonly timings: {
                readonly send: number;
                readonly wait: number;
                readonly receive: number;
            };
            /** @description Which faults struck it on purpose, in words. */
            readonly comment?: string;
            /** @description What an archive has no place for. */
            readonly _proforma: {
                readonly sequence: number;
                readonly dialect: string | null;
                readonly operation: string | null;
                /** @description The faults that struck it on purpose, the outermost first; left out where none did. */
                readonly faults?: components["schemas"]["StruckBy"];
                readonly violations: readonly components["schemas"]["Violation"][];
            };
        };
    };
    responses: {
        /** @description The body is missing, or is not JSON. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The control API has a token, and the request does not say it. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request names another host, or comes from a web page. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such world, or no such thing in it. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done as things stand. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not announced as `application/json`. */
        readonly NotJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is asked for makes no sense, or the ledger refuses it. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It could not be kept, so nothing has changed. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The name of a world, or `main`.
         * @example main
         */
        readonly World: string;
        /**
         * @description Only what came after the exchange of this number.
         * @example 0
         */
        readonly After: number;
        /**
         * @description How many exchanges at most.
         * @example 100
         */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Say that all is well
     * @description Answers as soon as the stand-in takes requests.
     */
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It takes requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    /**
     * Get this description
     * @description Gives this document as JSON.
     */
    readonly getDescription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    /**
     * List the worlds
     * @description Gives every world, the main one first. Keys are counted, not shown.
     */
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The worlds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorldList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    /**
     * Make a world
     * @description Makes a world from a scenario, or from the document of a state of up to 32 MiB. Without either it is as the main world
     *     was at its birth. Its keys are those that are asked for, else those of the state, else one for each key of the scenario
     *     with a fresh token, else one with every right. The tokens are in this answer and in no other.
     *
     */
    readonly makeWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MakeWorld"];
            };
        };
        readonly responses: {
            /** @description The world, with its keys. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MadeWorld"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get a world
     * @description Says what a world is and how much it holds.
     */
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Delete a world
     * @description Deletes a world with its keys and all that it holds. The main world cannot be deleted.
     */
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Fork a world
     * @description Makes a world that is as this one is now: books, clock, readings and faults are copied, and nothing is shared from then
     *     on. A token opens one world only, so each key is copied with its rights under a fresh token, unless keys are asked for.
     *
     */
    readonly forkWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForkWorld"];
            };
        };
        readonly responses: {
            /** @description The fork, with its keys. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MadeWorld"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Reset a world
     * @description Brings a world back to its birth and forgets its exchanges. Its keys stay.
     */
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            /** @description The world as it is again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List the keys of a world
     * @description Gives names, rights and the end of each token, never a token.
     */
    readonly listKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Mint a key
     * @description Adds a key to a world, with a fresh token or with the one that is given. The token is in this answer and in no other.
     *     From its first key on, a world lets in known keys only.
     *
     */
    readonly mintKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewKey"];
            };
        };
        readonly responses: {
            /** @description The key with its token. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MintedKey"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Revoke a key
     * @description Takes a key from its world. Where several have the name, nothing is revoked; then say the token.
     */
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description The name of the key, or its token.
                 * @example checkout-tests
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It opens nothing any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Read the clock
     * @description Says what time it is in a world, and whether its clock stands or runs.
     */
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Set, freeze or run the clock
     * @description Moves the clock on to an instant, or lets it stand or run, or both. What falls due on the way happens, in order. A clock
     *     does not go back: fork the world before moving it, and go back to the fork.
     *
     */
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockChange"];
            };
        };
        readonly responses: {
            /** @description The clock, and what fell due. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockMoved"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Advance the clock
     * @description Moves the clock on by a duration. Months and days keep the time of day that clocks show where the seller is; hours and
     *     less are exact. What falls due on the way happens, in order.
     *
     */
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        readonly responses: {
            /** @description The clock, and what fell due. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockMoved"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * List the faults
     * @description Gives the rules in the order in which they were added, with how often each was met and has struck.
     */
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Add faults
     * @description Adds a rule, as a text such as `"status=503"` or as an object that also says which calls it is for. A text of several
     *     faults with `;` between them makes a rule of each; they count and draw for themselves.
     *
     */
    readonly addFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFault"];
            };
        };
        readonly responses: {
            /** @description The rules that were added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove all faults
     * @description Removes every rule of a world.
     */
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There are none any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Remove a fault
     * @description Removes one rule of a world.
     */
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description The id of the rule.
                 * @example fault-1
                 */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It strikes no more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Get the readings
     * @description Gives the chosen option of every reading that can be switched.
     */
    readonly getReadings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Options by the id of their reading. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readings"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Set readings
     * @description Chooses options, by the id or the speaking name of their readings; the others stay as they are.
     */
    readonly setReadings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Readings"];
            };
        };
        readonly responses: {
            /** @description Options by the id of their reading. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Execute a command
     * @description Asks the ledger for something that the APIs lack: to draft, send, remind of, cancel or credit an invoice, to record or
     *     refund a payment, to add a contact. All of it happens, or nothing.
     *
     */
    readonly execute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command"];
            };
        };
        readonly responses: {
            /** @description What happened, and whatever it touched as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Outcome"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Export the state
     * @description Gives all that a world is as one document. It holds the tokens of the world's keys, as a world brought back from it lets
     *     in the same ones: keep it as you keep them. One of more than 256 MiB, some 170,000 invoices, is not read back in.
     *
     */
    readonly exportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["State"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Import a state
     * @description Makes a world what a document says, its keys included. Every endpoint then answers as it did where the document was
     *     exported. The name, the tenant and the time to live of the world stay, and a reset still leads back to its birth. From
     *     this machine the document may have 256 MiB, from others 32; while it is read it takes about six times as much memory.
     *
     */
    readonly importState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["State"];
            };
        };
        readonly responses: {
            /** @description The world as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["NotJson"];
            readonly 422: components["responses"]["Invalid"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    /**
     * Page through the exchanges
     * @description Gives what a world was asked and what it answered, oldest first. The log is a ring: old exchanges make room for new ones.
     *     Credentials are masked but for their end.
     *
     */
    readonly listExchanges: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only what came after the exchange of this number.
                 * @example 0
                 */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description How many exchanges at most.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of exchanges. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangePage"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
        };
    };
    /**
     * Forget the exchanges
     * @description Empties the log of a world.
     */
    readonly clearExchanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The log is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * Get the exchanges as HAR
     * @description Gives the log of a world as an HTTP Archive 1.2, which browsers and many tools open. Credentials are masked.
     */
    readonly getHar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The archive. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Har"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    /**
     * List the violations
     * @description Gives what was wrong with the messages in the log of a world, one row a violation, oldest first.
     */
    readonly listViolations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only what came after the exchange of this number.
                 * @example 0
                 */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The name of a world, or `main`.
                 * @example main
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The violations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ViolationList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Invalid"];
        };
    };
}
