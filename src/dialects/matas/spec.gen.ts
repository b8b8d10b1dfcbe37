// Generated from specs/matas by `npm run generate`. Edit that instead.

import type { OperationSpec } from '../../core/operation.js'
import type { Reading } from '../../core/reading.js'

export const operations = [
  {
    "id": "listInvoices",
    "method": "GET",
    "path": "/invoices",
    "summary": "List invoices",
    "parameters": [
      {
        "name": "filter[status]",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "sort",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "string"
      },
      {
        "name": "sort[]",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "repeated",
        "items": "string"
      },
      {
        "name": "search",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403
    ],
    "scope": "Invoices",
    "flag": null,
    "plan": null,
    "requiredHeaders": {
      "accept": "application/json"
    },
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      }
    ]
  },
  {
    "id": "getInvoice",
    "method": "GET",
    "path": "/invoice/{invoice_number}",
    "summary": "Get one invoice",
    "parameters": [
      {
        "name": "invoice_number",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": "Invoices",
    "flag": null,
    "plan": null,
    "requiredHeaders": {
      "accept": "application/json"
    },
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      }
    ]
  }
] as const satisfies readonly OperationSpec[]

export type OperationId = (typeof operations)[number]['id']

export const readings = [
  {
    "id": "M1",
    "name": "day-instants",
    "question": "Which calendar day does a printed date such as one ending in T23:00 UTC mean?",
    "options": [
      {
        "id": "amsterdam",
        "means": "the day that begins in Amsterdam at that instant; 23:00 UTC in winter, 22:00 in summer, before 1946 as in winter",
        "served": true,
        "overlay": false
      },
      {
        "id": "utc",
        "means": "a true instant in UTC",
        "served": false,
        "overlay": false
      },
      {
        "id": "fixed",
        "means": "always 23:00 UTC, summer and winter",
        "served": false,
        "overlay": false
      }
    ],
    "default": "amsterdam",
    "why": "A Dutch system that stores days as local midnights and prints them in UTC gives exactly this.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M2",
    "name": "single-path",
    "question": "Is the path of one invoice really singular while the list is plural?",
    "options": [
      {
        "id": "literal",
        "means": "plural for the list, singular for one; anything else is 404",
        "served": true,
        "overlay": false
      },
      {
        "id": "both",
        "means": "one invoice answers under the plural too",
        "served": false,
        "overlay": false
      }
    ],
    "default": "literal",
    "why": "Both paths are written out on the page, and a client that follows it must work.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M3",
    "name": "default-status",
    "question": "Which invoices does the list have when filter[status] is left out?",
    "options": [
      {
        "id": "all",
        "means": "open and settled ones alike",
        "served": true,
        "overlay": false
      },
      {
        "id": "outstanding",
        "means": "open ones only",
        "served": true,
        "overlay": true
      }
    ],
    "default": "all",
    "why": "The introduction of the invoice list names both kinds.",
    "served": true,
    "switchable": true
  },
  {
    "id": "M4",
    "name": "unpaid-date",
    "question": "How does payment_date show while an invoice is not settled?",
    "options": [
      {
        "id": "null",
        "means": "as null",
        "served": true,
        "overlay": false
      },
      {
        "id": "absent",
        "means": "the field is left out",
        "served": true,
        "overlay": true
      },
      {
        "id": "empty",
        "means": "as an empty text",
        "served": true,
        "overlay": true
      }
    ],
    "default": "null",
    "why": "A date that is not there is null in most JSON interfaces of this make.",
    "served": true,
    "switchable": true
  },
  {
    "id": "M5",
    "name": "expire-date",
    "question": "How does expire_date follow from the term of payment?",
    "options": [
      {
        "id": "due-date",
        "means": "the due date of the invoice, which is the invoice date plus the term unless it was set otherwise; when there is no due date, the invoice date plus the term",
        "served": true,
        "overlay": false
      },
      {
        "id": "same-day",
        "means": "the invoice date",
        "served": false,
        "overlay": false
      }
    ],
    "default": "due-date",
    "why": "The sample repeats one value in all three dates, so it shows the form and not the rule.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M6",
    "name": "term-type",
    "question": "Is payment_term.term a text or a number?",
    "options": [
      {
        "id": "string",
        "means": "a text of digits",
        "served": true,
        "overlay": false
      },
      {
        "id": "number",
        "means": "an integer",
        "served": false,
        "overlay": false
      }
    ],
    "default": "string",
    "why": "The sample writes it as a text while its other figures are numbers.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M7",
    "name": "amounts",
    "question": "In which unit are amounts given?",
    "options": [
      {
        "id": "major",
        "means": "units of the currency as a JSON number, with the decimals that are needed and no more",
        "served": true,
        "overlay": false
      },
      {
        "id": "cents",
        "means": "the smallest unit of the currency as an integer (amounts and unit prices)",
        "served": true,
        "overlay": true
      }
    ],
    "default": "major",
    "why": "A unit price of 10 for a machined part reads as ten euros, not ten cents.",
    "served": true,
    "switchable": true
  },
  {
    "id": "M8",
    "name": "single-rate",
    "question": "What does the one vat_percentage mean when lines could be taxed differently?",
    "options": [
      {
        "id": "whole-invoice",
        "means": "one rate holds for all lines; untaxed and reverse-charged invoices show 0",
        "served": true,
        "overlay": false
      },
      {
        "id": "main-rate",
        "means": "the rate of the largest part",
        "served": false,
        "overlay": false
      }
    ],
    "default": "whole-invoice",
    "why": "With one rate the figures of the sample agree. Invoices with several rates are reading M19.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M9",
    "name": "sort-syntax",
    "question": "How are several sort fields and a falling order written?",
    "options": [
      {
        "id": "minus",
        "means": "a leading minus makes a field fall; a comma list and a repeated sort[], also with an index (sort[0]), are understood alike; so is a repeated sort, which is a violation, since some servers keep only the last",
        "served": true,
        "overlay": false
      },
      {
        "id": "direction",
        "means": "a separate direction=asc or desc holds for all fields; lists as before",
        "served": true,
        "overlay": true
      }
    ],
    "default": "minus",
    "why": "The filter's bracket syntax is that of a common query library of the same framework, which sorts with a minus.",
    "served": true,
    "switchable": true
  },
  {
    "id": "M10",
    "name": "search-match",
    "question": "What does search compare, and how?",
    "options": [
      {
        "id": "rendered",
        "means": "the whole search text is looked for inside each of the six values as the answer prints them, ignoring case; an empty text finds all",
        "served": true,
        "overlay": false
      },
      {
        "id": "words",
        "means": "each word on its own",
        "served": false,
        "overlay": false
      },
      {
        "id": "exact",
        "means": "equality only",
        "served": false,
        "overlay": false
      }
    ],
    "default": "rendered",
    "why": "What a person sees in the answer is what can be searched; nothing on the page speaks of words.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M11",
    "name": "paging",
    "question": "Is the list divided into pages?",
    "options": [
      {
        "id": "none",
        "means": "everything in one answer",
        "served": true,
        "overlay": false
      },
      {
        "id": "headers",
        "means": "pages with their figures in response headers",
        "served": false,
        "overlay": false
      }
    ],
    "default": "none",
    "why": "Neither a parameter nor a header for it is described.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M12",
    "name": "order-line",
    "question": "Does sales_order_line have parts that can be relied on?",
    "options": [
      {
        "id": "opaque",
        "means": "a text to be shown and not to be taken apart",
        "served": true,
        "overlay": false
      },
      {
        "id": "composite",
        "means": "two numbers, a line and a part of it",
        "served": false,
        "overlay": false
      }
    ],
    "default": "opaque",
    "why": "One sample does not make a format.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M13",
    "name": "line-numbers",
    "question": "Do line numbers start at 1 and run without gaps?",
    "options": [
      {
        "id": "sparse",
        "means": "unique within the invoice and rising, nothing more",
        "served": true,
        "overlay": false
      },
      {
        "id": "dense",
        "means": "1, 2, 3 and so on",
        "served": false,
        "overlay": false
      }
    ],
    "default": "sparse",
    "why": "The sample contradicts a dense count.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M14",
    "name": "vat-rounding",
    "question": "Where is VAT rounded?",
    "options": [
      {
        "id": "per-rate",
        "means": "once per rate, on the sum of the discounted nets of that rate, half away from zero",
        "served": true,
        "overlay": false
      },
      {
        "id": "per-line",
        "means": "line by line",
        "served": false,
        "overlay": false
      }
    ],
    "default": "per-rate",
    "why": "It is the usual way of invoices with one rate, and a credit invoice then mirrors its invoice to the cent.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M15",
    "name": "unknown-number",
    "question": "What answers to a number that no visible invoice has?",
    "options": [
      {
        "id": "not-found",
        "means": "404 with {message}, also for a number that cannot be decoded",
        "served": true,
        "overlay": false
      },
      {
        "id": "empty",
        "means": "200 with nothing",
        "served": false,
        "overlay": false
      }
    ],
    "default": "not-found",
    "why": "The one documented error has this shape, and 404 is the framework's usual status.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M16",
    "name": "missing-scope",
    "question": "What answers to a token without the scope Invoices?",
    "options": [
      {
        "id": "forbidden",
        "means": "403 with {message}",
        "served": true,
        "overlay": false
      },
      {
        "id": "unauthenticated",
        "means": "the same 401 as without a token",
        "served": false,
        "overlay": false
      }
    ],
    "default": "forbidden",
    "why": "The token is valid, so only its rights are missing.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M17",
    "name": "base-url",
    "question": "To what are the bare paths of the endpoint pages relative?",
    "options": [
      {
        "id": "api",
        "means": "the base with its /api",
        "served": true,
        "overlay": false
      },
      {
        "id": "root",
        "means": "the host itself",
        "served": false,
        "overlay": false
      }
    ],
    "default": "api",
    "why": "The general page gives the base for all endpoints.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M18",
    "name": "missing-accept",
    "question": "What happens to a request that does not ask for application/json?",
    "options": [
      {
        "id": "answer",
        "means": "it is answered as usual, and the omission is a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "not-acceptable",
        "means": "406 with {message}, before the token is looked at",
        "served": true,
        "overlay": true
      },
      {
        "id": "redirect",
        "means": "302 to a login page with a page of HTML, before the token is looked at",
        "served": true,
        "overlay": true
      }
    ],
    "default": "answer",
    "why": "Nothing says that the server refuses. An Accept header that lists application/json among others fulfils the demand; a mere wildcard does not.",
    "served": true,
    "switchable": true
  },
  {
    "id": "M19",
    "name": "mixed-rates",
    "question": "How does an invoice appear whose lines are taxed at several rates?",
    "options": [
      {
        "id": "hidden",
        "means": "it is neither listed nor found by its number",
        "served": true,
        "overlay": false
      },
      {
        "id": "null",
        "means": "it appears with vat_percentage null, its vat being the sum over the rates",
        "served": true,
        "overlay": true
      }
    ],
    "default": "hidden",
    "why": "Any single rate would be wrong, and the documented type has no null.",
    "served": true,
    "switchable": true
  },
  {
    "id": "M20",
    "name": "unknown-filter",
    "question": "What happens to a value of filter[status] that is not documented, or to another filter?",
    "options": [
      {
        "id": "ignore",
        "means": "it counts as left out, and is a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "bad-request",
        "means": "400 with {message}",
        "served": false,
        "overlay": false
      },
      {
        "id": "empty",
        "means": "nothing matches",
        "served": false,
        "overlay": false
      }
    ],
    "default": "ignore",
    "why": "No refusal but 401 is documented.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M21",
    "name": "visibility",
    "question": "Which invoices can the buyer see?",
    "options": [
      {
        "id": "sent",
        "means": "what has been sent, a cancelled invoice included with its credit invoice; no drafts, nothing merely submitted",
        "served": true,
        "overlay": false
      },
      {
        "id": "open-books",
        "means": "everything",
        "served": false,
        "overlay": false
      }
    ],
    "default": "sent",
    "why": "The caller is the buyer, who knows of an invoice once it has been sent and keeps knowing of it.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M22",
    "name": "discount-lines",
    "question": "How does a discount show, for which there is no field?",
    "options": [
      {
        "id": "own-line",
        "means": "as a line of its own with qty 1 and a negative unit_price and amount; the discount on a line stands directly after it, the one on the whole invoice stands last",
        "served": true,
        "overlay": false
      },
      {
        "id": "reduced-price",
        "means": "inside the unit price",
        "served": false,
        "overlay": false
      }
    ],
    "default": "own-line",
    "why": "The lines then add up to the subtotal, and every unit price stays exact.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M23",
    "name": "sort-fields",
    "question": "By which fields can be sorted, and what happens to others?",
    "options": [
      {
        "id": "plain",
        "means": "every field of the listed invoice that is not an object; others are ignored and are a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "bad-request",
        "means": "400 with {message} for others",
        "served": false,
        "overlay": false
      }
    ],
    "default": "plain",
    "why": "No field is excluded, and an address or a term has no order. Nulls come lowest, equal rows are in the order in which they were made, in the direction of the last field.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M24",
    "name": "default-order",
    "question": "In which order is the list without sort?",
    "options": [
      {
        "id": "newest-first",
        "means": "by invoice_date falling, on the same day by invoice_number falling",
        "served": true,
        "overlay": false
      },
      {
        "id": "oldest-first",
        "means": "by invoice_number rising",
        "served": false,
        "overlay": false
      }
    ],
    "default": "newest-first",
    "why": "A portal shows what came last at the top.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M25",
    "name": "credit-invoices",
    "question": "How does a credit invoice look?",
    "options": [
      {
        "id": "negative",
        "means": "like an invoice, with a number of its own and negative amounts",
        "served": true,
        "overlay": false
      },
      {
        "id": "hidden",
        "means": "not at all",
        "served": false,
        "overlay": false
      }
    ],
    "default": "negative",
    "why": "No field tells kinds apart, so only the sign can.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M26",
    "name": "settlement",
    "question": "When is an invoice paid, and which day is its payment_date?",
    "options": [
      {
        "id": "settled",
        "means": "outstanding as long as anything is open, also when part of it is paid or it is overdue; payment_date is the day on which nothing was open any more, the day of the credit for a cancelled pair, the invoice date when the total is 0; a refunded invoice counts as paid, on the day it was settled or else given back",
        "served": true,
        "overlay": false
      },
      {
        "id": "last-payment",
        "means": "payment_date is the day of the latest payment even while something is open",
        "served": false,
        "overlay": false
      }
    ],
    "default": "settled",
    "why": "With two states and one date, the date can only mark the change between them.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M27",
    "name": "country-form",
    "question": "In which form is the country of the address?",
    "options": [
      {
        "id": "code",
        "means": "two letters of ISO 3166",
        "served": true,
        "overlay": false
      },
      {
        "id": "name",
        "means": "the name of the country",
        "served": false,
        "overlay": false
      }
    ],
    "default": "code",
    "why": "A code needs no language.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M28",
    "name": "blank-texts",
    "question": "How does a text show that has no value?",
    "options": [
      {
        "id": "empty",
        "means": "as an empty text",
        "served": true,
        "overlay": false
      },
      {
        "id": "null",
        "means": "as null",
        "served": false,
        "overlay": false
      }
    ],
    "default": "empty",
    "why": "Both samples do so.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M29",
    "name": "number-form",
    "question": "Does invoice_number have a form that can be relied on?",
    "options": [
      {
        "id": "opaque",
        "means": "the number that the seller gave it, whatever its form",
        "served": true,
        "overlay": false
      },
      {
        "id": "series",
        "means": "always I, year, counter",
        "served": false,
        "overlay": false
      }
    ],
    "default": "opaque",
    "why": "The same invoice keeps its number whoever looks at it; one sample does not make a rule.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M30",
    "name": "buyer-view",
    "question": "Whose invoices does a token see?",
    "options": [
      {
        "id": "bound",
        "means": "those of the buyer to whom the key is bound; a key bound to nobody sees those of all",
        "served": true,
        "overlay": false
      },
      {
        "id": "all",
        "means": "always those of all buyers",
        "served": false,
        "overlay": false
      }
    ],
    "default": "bound",
    "why": "A customer portal shows a customer its own papers; an unbound key is for trying things out.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M31",
    "name": "rate-limit",
    "question": "Is the number of requests limited?",
    "options": [
      {
        "id": "none",
        "means": "no limit",
        "served": true,
        "overlay": false
      },
      {
        "id": "limited",
        "means": "429 with the framework's headers",
        "served": false,
        "overlay": false
      }
    ],
    "default": "none",
    "why": "No figure is documented.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M32",
    "name": "refusal-order",
    "question": "Which refusal wins when several apply?",
    "options": [
      {
        "id": "outside-in",
        "means": "404 or 405 for the route, then the Accept header (M18), 401 for the token, 403 for the scope, 404 for the number",
        "served": true,
        "overlay": false
      }
    ],
    "default": "outside-in",
    "why": "Each check needs only what the earlier ones have let through.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M33",
    "name": "repeated-parameter",
    "question": "What holds when a parameter that takes one value is sent twice?",
    "options": [
      {
        "id": "last",
        "means": "the last one, and it is a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "first",
        "means": "the first one",
        "served": false,
        "overlay": false
      }
    ],
    "default": "last",
    "why": "The language behind the framework keeps the last.",
    "served": true,
    "switchable": false
  },
  {
    "id": "M34",
    "name": "unrouted",
    "question": "What answers to an unknown path or method?",
    "options": [
      {
        "id": "message",
        "means": "404 for a path and 405 for a method, both with {message}",
        "served": true,
        "overlay": false
      },
      {
        "id": "html",
        "means": "a page of HTML",
        "served": false,
        "overlay": false
      }
    ],
    "default": "message",
    "why": "Callers have to ask for JSON, and the one documented refusal has this shape.",
    "served": true,
    "switchable": false
  }
] as const satisfies readonly Reading[]

export type ReadingId = (typeof readings)[number]['id']
