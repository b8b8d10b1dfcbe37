// Generated from contract/check-result.schema.json by `npm run generate`. Edit that instead.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The command that was run, and how it ended. */
        readonly command: {
            /** @description As a shell would take it. */
            readonly line: string;
            /** @description Null where a signal ended it. */
            readonly exitCode: number | null;
            /** @description The signal that ended it, such as `SIGTERM`. */
            readonly signal: string | null;
            /** @description How long it took. */
            readonly milliseconds: number;
            /**
             * @description Why proforma ended it; null where it ended by itself.
             * @enum {unknown}
             */
            readonly ended: "timeout" | "interrupt" | null;
        };
        /** @description How the contract knows. */
        readonly evidence: {
            /**
             * @description How well it is known.
             * @enum {string}
             */
            readonly grade: "documented" | "inferred" | "guessed";
            /** @description Where from, in words. */
            readonly source: string;
            /** @description The id of the reading that it depends on. */
            readonly reading?: string;
            /** @description The page of the documentation that the source names first. */
            readonly url?: string;
        };
        /** @description One mistake. Equal ones are folded: all but the counts are those of the first. */
        readonly finding: {
            /** @description What kind of mistake, such as `unknown-parameter`. Codes are stable; there may be further ones. */
            readonly code: string;
            /**
             * @description `error`: breaks something that is documented; `warning`: something inferred or guessed; `advice`: documented, but discouraged.
             * @enum {string}
             */
            readonly severity: "error" | "warning" | "advice";
            /**
             * @description Whose message it is about: the client's request, or the answer.
             * @enum {string}
             */
            readonly side: "request" | "response";
            /** @description The API that was called. */
            readonly dialect: string;
            /** @description The operation's id; null where none matched. */
            readonly operation: string | null;
            /** @description Where: `query.page`, `body.amount`. */
            readonly at: string;
            /** @description The same place as a JSON Pointer inside the query, headers or body that `at` begins with; empty for all of it. */
            readonly pointer: string;
            /** @description What was expected and what was found, in one sentence. */
            readonly message: string;
            /** @description What the contract asks for, in words. */
            readonly expected: string;
            /** @description What was there instead, cut short; `nothing` where there was nothing. */
            readonly received: string;
            readonly evidence: components["schemas"]["evidence"];
            /** @description The right name, or value, that is nearest to the wrong one. */
            readonly suggestion?: string;
            /** @description Method, path and query of the first such request. */
            readonly request: string;
            /** @description The first such request as a line for a shell, without its secrets. */
            readonly curl: string;
            /** @description The number of the first exchange with it. */
            readonly exchange: number;
            /** @description How many times it was found. */
            readonly count: number;
            /** @description The numbers of the exchanges with it, ascending. */
            readonly exchanges: readonly number[];
            /** @description Whether it is a reason for the verdict `broken`. */
            readonly fails: boolean;
        };
        /** @description A finding that the project's configuration says is on purpose. */
        readonly suppressedFinding: {
            /** @description What kind of mistake, such as `unknown-parameter`. Codes are stable; there may be further ones. */
            readonly code: string;
            /**
             * @description `error`: breaks something that is documented; `warning`: something inferred or guessed; `advice`: documented, but discouraged.
             * @enum {string}
             */
            readonly severity: "error" | "warning" | "advice";
            /**
             * @description Whose message it is about: the client's request, or the answer.
             * @enum {string}
             */
            readonly side: "request" | "response";
            /** @description The API that was called. */
            readonly dialect: string;
            /** @description The operation's id; null where none matched. */
            readonly operation: string | null;
            /** @description Where: `query.page`, `body.amount`. */
            readonly at: string;
            /** @description The same place as a JSON Pointer inside the query, headers or body that `at` begins with; empty for all of it. */
            readonly pointer: string;
            /** @description What was expected and what was found, in one sentence. */
            readonly message: string;
            /** @description What the contract asks for, in words. */
            readonly expected: string;
            /** @description What was there instead, cut short; `nothing` where there was nothing. */
            readonly received: string;
            readonly evidence: components["schemas"]["evidence"];
            /** @description The right name, or value, that is nearest to the wrong one. */
            readonly suggestion?: string;
            /** @description Method, path and query of the first such request. */
            readonly request: string;
            /** @description The first such request as a line for a shell, without its secrets. */
            readonly curl: string;
            /** @description The number of the first exchange with it. */
            readonly exchange: number;
            /** @description How many times it was found. */
            readonly count: number;
            /** @description The numbers of the exchanges with it, ascending. */
            readonly exchanges: readonly number[];
            /** @description Whether it is a reason for the verdict `broken`. */
            readonly fails: boolean;
            /** @description Why it is on purpose. */
            readonly reason: string;
        };
        /** @description A suppression as it is configured. */
        readonly suppression: {
            /** @description Of the findings that it is for. */
            readonly code: string;
            /** @description `<dialect>.<operation>`, or the operation alone; without it, any. */
            readonly operation?: string;
            /** @description Such as `body.amount`; without it, any place. */
            readonly at?: string;
            /** @description Why these are on purpose. */
            readonly reason: string;
        };
        /** @description What the client exercised of one API. */
        readonly dialectCoverage: {
            /** @description The API. */
            readonly dialect: string;
            /** @description Whether any of its operations was called. */
            readonly called: boolean;
            /** @description Of this API, from 0 to 1. */
            readonly share: number;
            /** @description All of its operations. */
            readonly operations: readonly components["schemas"]["operationCoverage"][];
        };
        /** @description What the client exercised of one operation. Only successful calls exercise something; a status is seen whatever it says. */
        readonly operationCoverage: {
            /** @description The operation's id. */
            readonly operation: string;
            /** @description How often it was called. */
            readonly calls: number;
            /** @description How many of the calls succeeded. */
            readonly succeeded: number;
            /** @description Every parameter. */
            readonly parameters: readonly {
                /** @description `query.page`, `path.id`. */
                readonly name: string;
                /** @description Whether a successful call sent it. */
                readonly exercised: boolean;
            }[];
            /** @description Every documented status. */
            readonly statuses: readonly {
                /** @description The code. */
                readonly status: number;
                /** @description Whether an answer had it. */
                readonly seen: boolean;
            }[];
            /** @description Every field of the request body. */
            readonly fields: readonly {
                /** @description JSON Pointer into the body; elements of a list are `*`. */
                readonly pointer: string;
                /** @description Whether a successful call sent it. */
                readonly exercised: boolean;
            }[];
        };
        /** @description One request with its answer, in short: headers and bodies are in the HAR report. */
        readonly exchange: {
            /** @description From 1, in the order of the answers. */
            readonly sequence: number;
            /**
             * Format: date-time
             * @description When the request had come, ISO 8601 in UTC.
             */
            readonly at: string;
            /** @description How long the answer took. */
            readonly milliseconds: number;
            /** @description The API; null where the request was to none of them. */
            readonly dialect: string | null;
            /** @description The operation's id; null where none matched. */
            readonly operation: string | null;
            /** @description Such as `GET`. */
            readonly method: string;
            /** @description Whole, without its secrets. */
            readonly url: string;
            /** @description Of the answer. */
            readonly status: number;
            /** @description The faults that struck it on purpose, the outermost first, such as `status=503`; left out where none did. */
            readonly faults?: readonly string[];
            /** @description Indexes into `findings`, ascending. */
            readonly findings: readonly number[];
        };
        /** @description The command once more, with one reading answered otherwise. */
        readonly readingRun: {
            /** @description The reading's id. */
            readonly reading: string;
            /** @description `<dialect>.<speaking name>`. */
            readonly name: string;
            /** @description What the documentation leaves open. */
            readonly question: string;
            /** @description Where it is silent or contradicts itself. */
            readonly sources: readonly string[];
            /** @description The answer that was tried. */
            readonly option: string;
            /** @description What that means, in words. */
            readonly means: string;
            /**
             * @description Of this run.
             * @enum {string}
             */
            readonly verdict: "kept" | "broken" | "command-failed" | "not-called";
            /** @description Whether it went worse than the run as it was asked for. */
            readonly breaks: boolean;
            /** @description In what: one sentence each. */
            readonly reasons: readonly string[];
        };
        /**
         * The result of a proforma check
         * @description What `proforma check` found. Within a version fields may be added; none is renamed, removed or given another meaning. Secrets are hidden.
         */
        readonly report: {
            /**
             * @description Of this format.
             * @constant
             */
            readonly version: 1;
            /** @description The version of proforma that wrote it. */
            readonly proforma: string;
            /**
             * @description `kept`: the command succeeded, called, and broke nothing that counts. `broken`: a finding counts, or coverage is too small. `command-failed`: the command's own failure, or the run was ended. `not-called`: no API was called at all.
             * @enum {string}
             */
            readonly verdict: "kept" | "broken" | "command-failed" | "not-called";
            /** @description One sentence for each reason why the verdict is not `kept`, most important first. */
            readonly reasons: readonly string[];
            /** @description One sentence for each thing that a reader should know although nothing fails for it, such as writes or hosts that were refused. */
            readonly notes: readonly string[];
            /** @description Null where recorded traffic was judged. */
            readonly command: components["schemas"]["command"] | null;
            /**
             * @description What answered: the stand-in, another server, or nobody (recorded traffic).
             * @enum {string}
             */
            readonly mode: "stand-in" | "against" | "har";
            /** @description From which the stand-in's world was born. */
            readonly scenario: string | null;
            /** @description The scenario's seed. */
            readonly seed: number | null;
            /** @description The world's time when it began, ISO 8601. */
            readonly now: string | null;
            /** @description Those that differ from their defaults: id to option. */
            readonly readings: {
                readonly [key: string]: string;
            };
            /**
             * @description Findings on things known at least so well fail the run.
             * @enum {string}
             */
            readonly failOn: "documented" | "inferred" | "guessed" | "never";
            /** @description The coverage that was asked for, from 0 to 1; null for none. */
            readonly minCoverage: number | null;
            /** @description Those that fail the run first, then by severity, operation, code and place. */
            readonly findings: readonly components["schemas"]["finding"][];
            /** @description What was found, but is on purpose. */
            readonly suppressed: readonly components["schemas"]["suppressedFinding"][];
            /** @description What no finding was like. */
            readonly unusedSuppressions: readonly components["schemas"]["suppression"][];
            /** @description What the client exercised. */
            readonly coverage: {
                /** @description Of all operations, parameters, statuses and body fields of the APIs that were called, from 0 to 1. */
                readonly share: number;
                /** @description Every API. */
                readonly dialects: readonly components["schemas"]["dialectCoverage"][];
            };
            /** @description In the order of the answers. */
            readonly exchanges: readonly components["schemas"]["exchange"][];
            /** @description One for each option that was tried; empty unless that was asked for. */
            readonly readingRuns: readonly components["schemas"]["readingRun"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
