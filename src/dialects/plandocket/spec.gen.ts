// Generated from specs/plandocket by `npm run generate`. Edit that instead.

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
        "name": "status",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "customer_number",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "event_key",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "type",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "sort",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "order",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "include",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "string"
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "per_page",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "api_key",
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
      403,
      405,
      429,
      500
    ],
    "scope": "invoices",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ],
    "paging": {
      "parameter": "page",
      "at": [
        "meta",
        "pagination"
      ],
      "page": "page",
      "size": "per_page",
      "total": "total"
    }
  },
  {
    "id": "getInvoice",
    "method": "GET",
    "path": "/invoices/{id}",
    "summary": "Get an invoice",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "include",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "string"
      },
      {
        "name": "api_key",
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
      403,
      404,
      405,
      429,
      500
    ],
    "scope": "invoices",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "replaceInvoice",
    "method": "PUT",
    "path": "/invoices/{id}",
    "summary": "Update an invoice (PUT)",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "api_key",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      422,
      429,
      500
    ],
    "scope": "invoices",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "updateInvoice",
    "method": "PATCH",
    "path": "/invoices/{id}",
    "summary": "Update an invoice (PATCH)",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "api_key",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      422,
      429,
      500
    ],
    "scope": "invoices",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "listPayments",
    "method": "GET",
    "path": "/payments",
    "summary": "List payments",
    "parameters": [
      {
        "name": "invoice_number",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "status",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "date_from",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "date_to",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "sort",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "order",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "include",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "string"
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "per_page",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "api_key",
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
      403,
      405,
      429,
      500
    ],
    "scope": "payments",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ],
    "paging": {
      "parameter": "page",
      "at": [
        "meta",
        "pagination"
      ],
      "page": "page",
      "size": "per_page",
      "total": "total"
    }
  },
  {
    "id": "createPayment",
    "method": "POST",
    "path": "/payments",
    "summary": "Record a payment",
    "parameters": [
      {
        "name": "api_key",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 201,
    "statuses": [
      201,
      400,
      401,
      403,
      405,
      413,
      422,
      429,
      500
    ],
    "scope": "payments",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "getPayment",
    "method": "GET",
    "path": "/payments/{id}",
    "summary": "Get a payment",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "include",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "string"
      },
      {
        "name": "api_key",
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
      403,
      404,
      405,
      429,
      500
    ],
    "scope": "payments",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "replacePayment",
    "method": "PUT",
    "path": "/payments/{id}",
    "summary": "Update a payment (PUT)",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "api_key",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      422,
      429,
      500
    ],
    "scope": "payments",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "updatePayment",
    "method": "PATCH",
    "path": "/payments/{id}",
    "summary": "Update a payment (PATCH)",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "api_key",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      422,
      429,
      500
    ],
    "scope": "payments",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  },
  {
    "id": "deletePayment",
    "method": "DELETE",
    "path": "/payments/{id}",
    "summary": "Delete a payment",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "type": "integer"
      },
      {
        "name": "api_key",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 204,
    "statuses": [
      204,
      401,
      403,
      404,
      405,
      422,
      429,
      500
    ],
    "scope": "payments",
    "flag": "invoices",
    "plan": "Business+",
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      },
      {
        "in": "header",
        "name": "X-API-Key",
        "scheme": null,
        "discouraged": false
      },
      {
        "in": "query",
        "name": "api_key",
        "scheme": null,
        "discouraged": true
      }
    ]
  }
] as const satisfies readonly OperationSpec[]

export type OperationId = (typeof operations)[number]['id']

export const readings = [
  {
    "id": "P1",
    "name": "identifier",
    "question": "Under which name does a resource carry its own id?",
    "options": [
      {
        "id": "id",
        "means": "`id`",
        "served": true,
        "overlay": false
      },
      {
        "id": "prefixed",
        "means": "`invoice_id` on invoices and `payment_id` on payments, no `id`",
        "served": true,
        "overlay": true
      },
      {
        "id": "both",
        "means": "both names with the same value",
        "served": true,
        "overlay": true
      }
    ],
    "default": "id",
    "why": "The schema table is complete and was written for the resource; the sample looks as if it came from a template.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P2",
    "name": "timestamps",
    "question": "In which form do created_at and updated_at arrive?",
    "options": [
      {
        "id": "iso",
        "means": "ISO 8601 in UTC",
        "served": true,
        "overlay": false
      },
      {
        "id": "unix",
        "means": "whole seconds since 1970, contacts included; other instants stay ISO 8601",
        "served": true,
        "overlay": true
      },
      {
        "id": "mixed",
        "means": "one form on some endpoints and the other on the rest",
        "served": false,
        "overlay": false
      }
    ],
    "default": "iso",
    "why": "The schema table gives the type of every field; all other dates of the API are strings.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P3",
    "name": "sparse-sample",
    "question": "Does an answer hold every field of the schema, or the three of the sample?",
    "options": [
      {
        "id": "full",
        "means": "every field of the schema",
        "served": true,
        "overlay": false
      },
      {
        "id": "sparse",
        "means": "a few fields unless more are asked for",
        "served": false,
        "overlay": false
      }
    ],
    "default": "full",
    "why": "No parameter asks for further fields, so that a sparse answer could never be completed.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P4",
    "name": "list-shape",
    "question": "What is data in a list answer?",
    "options": [
      {
        "id": "array",
        "means": "an array in lists and an object for a single resource",
        "served": true,
        "overlay": false
      },
      {
        "id": "object",
        "means": "an object in lists as well",
        "served": false,
        "overlay": false
      }
    ],
    "default": "array",
    "why": "An object of one resource cannot be a list; the sample was made for the single resource.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P5",
    "name": "paging",
    "question": "Are lists paged, and where do the page figures stand?",
    "options": [
      {
        "id": "on-request",
        "means": "everything at once unless `page` or `per_page` is sent; then that page, with `meta.pagination`",
        "served": true,
        "overlay": false
      },
      {
        "id": "none",
        "means": "everything at once; `page` and `per_page` are unknown parameters",
        "served": true,
        "overlay": true
      },
      {
        "id": "meta",
        "means": "always paged; page, per_page, total and total_pages in `meta`",
        "served": true,
        "overlay": true
      },
      {
        "id": "nested",
        "means": "always paged; the same four in `meta.pagination`",
        "served": true,
        "overlay": true
      },
      {
        "id": "headers",
        "means": "always paged; X-Total-Count, X-Page, X-Per-Page and X-Total-Pages",
        "served": true,
        "overlay": true
      }
    ],
    "default": "on-request",
    "why": "A client that follows the pages gets what they describe, and one that expects paging can ask for it. A page holds 25 unless asked, 100 at most.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P6",
    "name": "error-meta",
    "question": "Do error bodies carry meta with a request_id?",
    "options": [
      {
        "id": "absent",
        "means": "the body holds what the errors page shows and nothing else",
        "served": true,
        "overlay": false
      },
      {
        "id": "added",
        "means": "meta is added to errors",
        "served": false,
        "overlay": false
      }
    ],
    "default": "absent",
    "why": "The errors page shows whole bodies.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P7",
    "name": "status-names",
    "question": "How are the statuses of invoices and payments spelled?",
    "options": [
      {
        "id": "snake",
        "means": "draft, sent, partially_paid, paid, overdue, cancelled, refunded; payments pending, completed, failed, refunded",
        "served": true,
        "overlay": false
      },
      {
        "id": "other",
        "means": "partial or partially-paid, canceled, or other words for payments",
        "served": false,
        "overlay": false
      }
    ],
    "default": "snake",
    "why": "Underscores are the API's habit, the double l that of its events; the payment statuses are the usual four.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P8",
    "name": "lock",
    "question": "What does the lock of a sent invoice forbid?",
    "options": [
      {
        "id": "amounts",
        "means": "lines and amounts; status, notes and due_date stay writable. Credit notes lock alike",
        "served": true,
        "overlay": false
      },
      {
        "id": "everything",
        "means": "every change of a locked invoice is refused",
        "served": false,
        "overlay": false
      },
      {
        "id": "due-date",
        "means": "only status and notes stay writable",
        "served": false,
        "overlay": false
      }
    ],
    "default": "amounts",
    "why": "Otherwise the update could not take a sent invoice anywhere, and the error table has no code for a lock.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P9",
    "name": "status-writes",
    "question": "Which values may be written to status?",
    "options": [
      {
        "id": "transitions",
        "means": "draft to sent, paid on a sent one, cancelled with nothing paid, the present status without effect; overdue, partially_paid, refunded and anything back to draft are 422 on status",
        "served": true,
        "overlay": false
      },
      {
        "id": "any",
        "means": "every listed value is taken",
        "served": false,
        "overlay": false
      },
      {
        "id": "derived",
        "means": "paid, partially_paid and overdue are overwritten by what the payments say",
        "served": false,
        "overlay": false
      }
    ],
    "default": "transitions",
    "why": "A status that contradicts the payments would break the books.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P10",
    "name": "status-effects",
    "question": "What does writing status do beyond the label?",
    "options": [
      {
        "id": "effects",
        "means": "sent draws the number and locks; paid books one completed payment of the open amount; cancelling a sent invoice writes its credit note",
        "served": true,
        "overlay": false
      },
      {
        "id": "label",
        "means": "the label alone changes",
        "served": false,
        "overlay": false
      }
    ],
    "default": "effects",
    "why": "A paid invoice without a payment would not add up.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P11",
    "name": "overdue",
    "question": "Is overdue stored or worked out, and what does a filter on status compare with?",
    "options": [
      {
        "id": "computed",
        "means": "worked out from the day after the due date while anything is open; the filter compares with the status that is shown",
        "served": true,
        "overlay": false
      },
      {
        "id": "stored",
        "means": "set by a job that runs now and then",
        "served": false,
        "overlay": false
      }
    ],
    "default": "computed",
    "why": "It is right at every moment of the clock, and a filter that returns other statuses than asked for would surprise.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P12",
    "name": "invoice-writes",
    "question": "Can invoices be created or deleted through the API?",
    "options": [
      {
        "id": "update-only",
        "means": "writing means updating; other methods get 405",
        "served": true,
        "overlay": false
      },
      {
        "id": "hidden",
        "means": "there are operations that are not documented",
        "served": false,
        "overlay": false
      }
    ],
    "default": "update-only",
    "why": "The endpoint list is explicit.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P13",
    "name": "payment-scope",
    "question": "Does the scope payments allow to change and delete payments?",
    "options": [
      {
        "id": "all",
        "means": "the one scope covers every operation",
        "served": true,
        "overlay": false
      },
      {
        "id": "more",
        "means": "changing and deleting need something further",
        "served": false,
        "overlay": false
      }
    ],
    "default": "all",
    "why": "The page names one scope, and no other that would fit exists.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P14",
    "name": "rights",
    "question": "Are scope, feature flag and plan all needed, with which status are they refused, and which refusal wins?",
    "options": [
      {
        "id": "all",
        "means": "all three. Checked in this order: key (401), rate (429), plan (403), feature flag (403), scope (403)",
        "served": true,
        "overlay": false
      },
      {
        "id": "other",
        "means": "another order or another status",
        "served": false,
        "overlay": false
      }
    ],
    "default": "all",
    "why": "Each is listed as a condition, and 403 is the only code for a lack of rights.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P15",
    "name": "plan-limits",
    "question": "Which hourly limits do the plans have?",
    "options": [
      {
        "id": "business-unlimited",
        "means": "Standard 1,000, Professional 5,000, Business and Enterprise none; invoices and payments need Business or Enterprise",
        "served": true,
        "overlay": false
      },
      {
        "id": "standard-is-business",
        "means": "Business has the 1,000 of Standard",
        "served": false,
        "overlay": false
      }
    ],
    "default": "business-unlimited",
    "why": "No page gives Business a limit. A lower plan's key is counted before it is refused.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P16",
    "name": "rate-headers",
    "question": "Are the rate limit headers sent?",
    "options": [
      {
        "id": "none",
        "means": "no rate limit header",
        "served": true,
        "overlay": false
      },
      {
        "id": "planned",
        "means": "X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset on every authenticated answer to a key that has a limit",
        "served": true,
        "overlay": true
      }
    ],
    "default": "none",
    "why": "The page says that today there are none. Retry-After is in neither state.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P17",
    "name": "webhook-plan",
    "question": "From which plan on are webhooks available?",
    "options": [
      {
        "id": "split",
        "means": "the user interface from Professional on and the API from Business on",
        "served": true,
        "overlay": false
      },
      {
        "id": "stale",
        "means": "one of the pages is out of date",
        "served": true,
        "overlay": false
      }
    ],
    "default": "split",
    "why": "Every API page carries the Business badge. Webhooks are not served.",
    "served": false,
    "switchable": false
  },
  {
    "id": "P18",
    "name": "webhook-retries",
    "question": "How often is a webhook tried again?",
    "options": [
      {
        "id": "ceiling",
        "means": "5 is the most that may be set, 3 the default; the first try is not counted",
        "served": true,
        "overlay": false
      },
      {
        "id": "fixed",
        "means": "always 5",
        "served": true,
        "overlay": false
      }
    ],
    "default": "ceiling",
    "why": "Both statements hold then. Webhooks are not served.",
    "served": false,
    "switchable": false
  },
  {
    "id": "P19",
    "name": "webhook-secret",
    "question": "Who chooses a webhook's secret?",
    "options": [
      {
        "id": "generated",
        "means": "the server makes it and returns it",
        "served": true,
        "overlay": false
      },
      {
        "id": "chosen",
        "means": "the user chooses it",
        "served": true,
        "overlay": false
      }
    ],
    "default": "generated",
    "why": "The API accepts none but returns one. Webhooks are not served.",
    "served": false,
    "switchable": false
  },
  {
    "id": "P20",
    "name": "webhook-secret-in-lists",
    "question": "How does a list of webhooks treat the secret?",
    "options": [
      {
        "id": "absent",
        "means": "the key is missing in lists",
        "served": true,
        "overlay": false
      },
      {
        "id": "null",
        "means": "the key is null or masked in lists",
        "served": true,
        "overlay": false
      }
    ],
    "default": "absent",
    "why": "The plainest way to show it elsewhere only. Webhooks are not served.",
    "served": false,
    "switchable": false
  },
  {
    "id": "P21",
    "name": "joined-filters",
    "question": "What do the invoice filters compare that no field of the invoice carries?",
    "options": [
      {
        "id": "participant",
        "means": "contact and event are found through the participant, and an invoice without one matches neither; type compares with invoice_type",
        "served": true,
        "overlay": false
      },
      {
        "id": "own-customer",
        "means": "the customer number is kept on the invoice itself",
        "served": false,
        "overlay": false
      }
    ],
    "default": "participant",
    "why": "The participant is the only link that the invoice has.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P22",
    "name": "put",
    "question": "Does PUT replace the resource or change the fields that are sent?",
    "options": [
      {
        "id": "partial",
        "means": "PUT and PATCH alike change the fields that are sent",
        "served": true,
        "overlay": false
      },
      {
        "id": "replace",
        "means": "PUT sets fields left out: an invoice's notes and due_date to null, its status stays; a payment needs invoice_number and amount, its other fields return to their defaults",
        "served": true,
        "overlay": true
      }
    ],
    "default": "partial",
    "why": "Documented as one operation, they act as one.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P23",
    "name": "unknown-invoice-number",
    "question": "How is a payment for an unknown invoice_number refused?",
    "options": [
      {
        "id": "validation",
        "means": "422 on invoice_number; numbers are unique across invoices and credit notes",
        "served": true,
        "overlay": false
      },
      {
        "id": "not-found",
        "means": "404",
        "served": false,
        "overlay": false
      }
    ],
    "default": "validation",
    "why": "The address exists; a field of the body is wrong.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P24",
    "name": "payment-currency",
    "question": "Which currency does a payment get, and what if it is not the invoice's?",
    "options": [
      {
        "id": "invoice",
        "means": "the invoice's; any other, or another spelling of it, is 422 on currency",
        "served": true,
        "overlay": false
      },
      {
        "id": "tenant",
        "means": "a setting of the tenant decides",
        "served": false,
        "overlay": false
      },
      {
        "id": "any",
        "means": "another currency is accepted",
        "served": false,
        "overlay": false
      }
    ],
    "default": "invoice",
    "why": "Every invoice here has a currency, so EUR is never needed, and unlike currencies cannot be summed.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P25",
    "name": "overpayment",
    "question": "What happens when more is paid than is open?",
    "options": [
      {
        "id": "accept",
        "means": "accepted; open_amount becomes negative",
        "served": true,
        "overlay": false
      },
      {
        "id": "clamp",
        "means": "accepted; open_amount stays 0",
        "served": true,
        "overlay": true
      },
      {
        "id": "reject",
        "means": "422 on amount",
        "served": true,
        "overlay": false
      }
    ],
    "default": "accept",
    "why": "No bound is stated, and paid and open still add up to the total.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P26",
    "name": "counting-payments",
    "question": "Which payments count towards paid_amount?",
    "options": [
      {
        "id": "completed",
        "means": "completed ones",
        "served": true,
        "overlay": false
      },
      {
        "id": "all",
        "means": "all but deleted ones",
        "served": false,
        "overlay": false
      }
    ],
    "default": "completed",
    "why": "Money that is pending, failed or refunded is not there.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P27",
    "name": "reopen",
    "question": "What does an invoice do when its payment is deleted, lowered or no longer completed?",
    "options": [
      {
        "id": "reopen",
        "means": "amounts and status follow",
        "served": true,
        "overlay": false
      },
      {
        "id": "sticky",
        "means": "amounts follow; a status once reached stays",
        "served": true,
        "overlay": false
      }
    ],
    "default": "reopen",
    "why": "The status follows the payments in one direction, so also in the other.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P28",
    "name": "unknown-gateway",
    "question": "What happens with an unknown gateway_key?",
    "options": [
      {
        "id": "stored",
        "means": "it is kept; gateway_id and gateway_name are null",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422 on gateway_key",
        "served": false,
        "overlay": false
      }
    ],
    "default": "stored",
    "why": "Nothing lists the keys, and the nullable fields make room for it.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P29",
    "name": "money",
    "question": "How is an amount written?",
    "options": [
      {
        "id": "decimal",
        "means": "a JSON number, rounded to the currency's decimals and without noise",
        "served": true,
        "overlay": false
      },
      {
        "id": "binary",
        "means": "a JSON number with the artefacts of binary fractions",
        "served": false,
        "overlay": false
      }
    ],
    "default": "decimal",
    "why": "A stand-in whose sums are off by a trillionth teaches nothing.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P30",
    "name": "date-input",
    "question": "Which dates are understood, and does date_to hold its whole day?",
    "options": [
      {
        "id": "day",
        "means": "YYYY-MM-DD, or a date and time with or without an offset, of which the UTC day counts; date_to includes its day; null clears due_date",
        "served": true,
        "overlay": false
      },
      {
        "id": "instant",
        "means": "the exact instant counts",
        "served": false,
        "overlay": false
      }
    ],
    "default": "day",
    "why": "Both parameters speak of dates, and the fields are calendar dates.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P31",
    "name": "invalid-sort",
    "question": "What happens to a sort, order or include that is not listed?",
    "options": [
      {
        "id": "ignore",
        "means": "ignored, as if not sent, and a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "bad-request",
        "means": "400",
        "served": true,
        "overlay": true
      },
      {
        "id": "unprocessable",
        "means": "422 on the parameter",
        "served": true,
        "overlay": true
      }
    ],
    "default": "ignore",
    "why": "The lenient answer is the usual one for lists; the violation tells the client's author.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P32",
    "name": "include-list",
    "question": "How are several values of include written?",
    "options": [
      {
        "id": "comma",
        "means": "`include=items,contact`",
        "served": true,
        "overlay": false
      },
      {
        "id": "repeated",
        "means": "`include=items&include=contact`",
        "served": true,
        "overlay": true
      },
      {
        "id": "brackets",
        "means": "`include[]=items&include[]=contact`, also with an index (`include[0]`)",
        "served": true,
        "overlay": true
      }
    ],
    "default": "comma",
    "why": "The shortest way and the commonest.",
    "served": true,
    "switchable": true
  },
  {
    "id": "P33",
    "name": "malformed-input",
    "question": "How are broken JSON, wrong JSON types and ids that are no numbers refused?",
    "options": [
      {
        "id": "by-kind",
        "means": "malformed JSON 400; a wrong JSON type 422 on the field; an id that is no whole number 404",
        "served": true,
        "overlay": false
      },
      {
        "id": "uniform",
        "means": "400 for all three",
        "served": false,
        "overlay": false
      }
    ],
    "default": "by-kind",
    "why": "Each is refused where it is noticed.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P34",
    "name": "method-error",
    "question": "Which body does a 405 have?",
    "options": [
      {
        "id": "error",
        "means": "an error text as with the others",
        "served": true,
        "overlay": false
      },
      {
        "id": "empty",
        "means": "no body",
        "served": false,
        "overlay": false
      }
    ],
    "default": "error",
    "why": "No other form is known for an error without fields.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P35",
    "name": "credit-notes",
    "question": "Which sign do a credit note's amounts have, does it reduce the invoice, and which of the two names the other?",
    "options": [
      {
        "id": "negative",
        "means": "negative; the invoice keeps its total, and offsetting payments on both settle what is open; only the credit note has a related_invoice_id",
        "served": true,
        "overlay": false
      },
      {
        "id": "positive",
        "means": "positive, told apart by invoice_type",
        "served": false,
        "overlay": false
      }
    ],
    "default": "negative",
    "why": "Sums over all documents are right then, and a correction names what it corrects.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P36",
    "name": "notes",
    "question": "Is an invoice's notes field related to the Notes API?",
    "options": [
      {
        "id": "apart",
        "means": "two things; the field is a plain text",
        "served": true,
        "overlay": false
      },
      {
        "id": "joined",
        "means": "the field shows the latest note",
        "served": false,
        "overlay": false
      }
    ],
    "default": "apart",
    "why": "The field is writable on its own. The Notes API is not served.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P37",
    "name": "include-shapes",
    "question": "Where and how does included data stand in the answer?",
    "options": [
      {
        "id": "embedded",
        "means": "a property of the same name in the resource: items as lines with their shares of discount and tax, payments and invoice in their own form, contact as on the contacts page or null without a participant",
        "served": true,
        "overlay": false
      },
      {
        "id": "side-loaded",
        "means": "an object `included` beside data",
        "served": false,
        "overlay": false
      }
    ],
    "default": "embedded",
    "why": "The simplest form, and it uses the shapes that are documented.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P38",
    "name": "settled-amounts",
    "question": "Which amounts do refunded and cancelled invoices show?",
    "options": [
      {
        "id": "identity",
        "means": "paid and open still add up to the total: a refunded one shows nothing paid and all open, a cancelled one that had been sent is offset by its credit note and shows nothing open; neither is overdue or reminded of",
        "served": true,
        "overlay": false
      },
      {
        "id": "zero",
        "means": "both show nothing open",
        "served": false,
        "overlay": false
      }
    ],
    "default": "identity",
    "why": "No answer then needs an exception from the sum.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P39",
    "name": "paying-credit-notes",
    "question": "Can a payment be recorded on a credit note?",
    "options": [
      {
        "id": "refused",
        "means": "422 on invoice_number",
        "served": true,
        "overlay": false
      },
      {
        "id": "accepted",
        "means": "accepted as money paid out",
        "served": false,
        "overlay": false
      }
    ],
    "default": "refused",
    "why": "A positive amount cannot settle a negative total.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P40",
    "name": "payable-statuses",
    "question": "Which invoices take payments?",
    "options": [
      {
        "id": "open",
        "means": "those that were sent; draft, cancelled and refunded ones are 422 on invoice_number",
        "served": true,
        "overlay": false
      },
      {
        "id": "any",
        "means": "all",
        "served": false,
        "overlay": false
      }
    ],
    "default": "open",
    "why": "Before sending there is nothing to pay, and afterwards nothing more.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P41",
    "name": "fine-amounts",
    "question": "What happens to an amount that is finer than its currency?",
    "options": [
      {
        "id": "refused",
        "means": "422 on amount",
        "served": true,
        "overlay": false
      },
      {
        "id": "rounded",
        "means": "rounded to the currency's decimals",
        "served": false,
        "overlay": false
      }
    ],
    "default": "refused",
    "why": "Rounding would book another amount than was sent.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P42",
    "name": "default-sort",
    "question": "By what is a list sorted when sort is not sent?",
    "options": [
      {
        "id": "created",
        "means": "by created_at in the direction of order",
        "served": true,
        "overlay": false
      },
      {
        "id": "id",
        "means": "by id",
        "served": false,
        "overlay": false
      }
    ],
    "default": "created",
    "why": "The only sort field that both resources and all other pages share.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P43",
    "name": "content-type",
    "question": "What happens to a JSON body under another content type, or none?",
    "options": [
      {
        "id": "parse",
        "means": "it is read as JSON all the same; a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "refuse",
        "means": "400",
        "served": false,
        "overlay": false
      }
    ],
    "default": "parse",
    "why": "There is no code to refuse it with.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P44",
    "name": "empty-update",
    "question": "What does an update with an empty object do?",
    "options": [
      {
        "id": "unchanged",
        "means": "200 with the resource unchanged, updated_at included",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422",
        "served": false,
        "overlay": false
      }
    ],
    "default": "unchanged",
    "why": "Nothing that is required is missing.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P45",
    "name": "body-size",
    "question": "How large may a request body be?",
    "options": [
      {
        "id": "one-mebibyte",
        "means": "1 MiB; more is 413 with an error text",
        "served": true,
        "overlay": false
      },
      {
        "id": "unlimited",
        "means": "any size",
        "served": false,
        "overlay": false
      }
    ],
    "default": "one-mebibyte",
    "why": "Some bound is needed; 413 is what web servers answer before an application sees the request.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P46",
    "name": "null-fields",
    "question": "What does null mean in a request body?",
    "options": [
      {
        "id": "clears",
        "means": "it empties notes, gateway_key, transaction_id and due_date; for other fields it is a wrong type (422)",
        "served": true,
        "overlay": false
      },
      {
        "id": "omitted",
        "means": "as if not sent",
        "served": false,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422 on every field",
        "served": false,
        "overlay": false
      }
    ],
    "default": "clears",
    "why": "What a client has set it must be able to empty again. The date of a payment is filled in where it is left out, so no client writes one without.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P47",
    "name": "date-output",
    "question": "In which form do the other dates arrive?",
    "options": [
      {
        "id": "by-meaning",
        "means": "due_date, service_date and payment_date as YYYY-MM-DD; locked_at and reminder_sent_at as ISO 8601 in UTC",
        "served": true,
        "overlay": false
      },
      {
        "id": "instants",
        "means": "all as ISO 8601 with a time",
        "served": false,
        "overlay": false
      }
    ],
    "default": "by-meaning",
    "why": "The names in _date are days, those in _at instants.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P48",
    "name": "filter-values",
    "question": "What does a filter do with a value that cannot match, such as an unknown status or a broken date?",
    "options": [
      {
        "id": "lenient",
        "means": "status and type are compared as sent, so that nothing is found; a date that cannot be read is ignored; each a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422",
        "served": false,
        "overlay": false
      }
    ],
    "default": "lenient",
    "why": "A comparison needs no check, a date cannot be compared unread.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P49",
    "name": "filter-lists",
    "question": "May a filter hold several values?",
    "options": [
      {
        "id": "single",
        "means": "one; a comma is part of the value",
        "served": true,
        "overlay": false
      },
      {
        "id": "comma",
        "means": "a comma separates values",
        "served": false,
        "overlay": false
      }
    ],
    "default": "single",
    "why": "Nothing speaks of several.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P50",
    "name": "order-case",
    "question": "Is order understood in lower case?",
    "options": [
      {
        "id": "any",
        "means": "yes, under every option of P31, and a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "upper",
        "means": "no, it is one of the unlisted values",
        "served": false,
        "overlay": false
      }
    ],
    "default": "any",
    "why": "SQL does not care, and the documented spelling is still checked.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P51",
    "name": "include-places",
    "question": "Which operations know include?",
    "options": [
      {
        "id": "reads",
        "means": "the list and the single resource; elsewhere it is an unknown parameter",
        "served": true,
        "overlay": false
      },
      {
        "id": "all",
        "means": "writes too",
        "served": false,
        "overlay": false
      }
    ],
    "default": "reads",
    "why": "Filters and sorting belong to lists, related data to whatever is read.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P52",
    "name": "include-scopes",
    "question": "Does included data need the scope of its own resource?",
    "options": [
      {
        "id": "own",
        "means": "the scope of the operation is enough",
        "served": true,
        "overlay": false
      },
      {
        "id": "each",
        "means": "contact needs contacts and payments needs payments",
        "served": false,
        "overlay": false
      }
    ],
    "default": "own",
    "why": "The page names one scope for all it describes.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P53",
    "name": "key-precedence",
    "question": "Which key counts when several are sent?",
    "options": [
      {
        "id": "listed",
        "means": "the bearer token, else X-API-Key, else api_key; the first that is there decides, valid or not",
        "served": true,
        "overlay": false
      },
      {
        "id": "any-valid",
        "means": "any valid one",
        "served": false,
        "overlay": false
      }
    ],
    "default": "listed",
    "why": "The order of recommendation.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P54",
    "name": "no-scopes",
    "question": "What may a key without any scope do?",
    "options": [
      {
        "id": "nothing",
        "means": "nothing; 403",
        "served": true,
        "overlay": false
      },
      {
        "id": "everything",
        "means": "everything",
        "served": false,
        "overlay": false
      }
    ],
    "default": "nothing",
    "why": "What was not chosen was not granted.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P55",
    "name": "move-payment",
    "question": "Does an update with another invoice_number move the payment?",
    "options": [
      {
        "id": "moves",
        "means": "it moves and both invoices follow; the rules for recording apply to the new one",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422 on invoice_number",
        "served": false,
        "overlay": false
      }
    ],
    "default": "moves",
    "why": "The field is listed for updates as well.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P56",
    "name": "write-answers",
    "question": "What does a successful write answer?",
    "options": [
      {
        "id": "resource",
        "means": "the whole resource in the envelope; 201 when recorded and 200 when changed",
        "served": true,
        "overlay": false
      },
      {
        "id": "id",
        "means": "the id alone",
        "served": false,
        "overlay": false
      }
    ],
    "default": "resource",
    "why": "The page has one response schema and does not split it by operation.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P57",
    "name": "body-kinds",
    "question": "What happens to a body that is missing, or is JSON but no object?",
    "options": [
      {
        "id": "by-kind",
        "means": "a missing body is taken as an empty object, and a violation; an array, a scalar or null is 400",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "400 for both",
        "served": false,
        "overlay": false
      }
    ],
    "default": "by-kind",
    "why": "Without a body no field is sent, which the fields' own rules judge; without an object there is no field to name.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P58",
    "name": "transaction-ids",
    "question": "May two payments carry the same transaction_id?",
    "options": [
      {
        "id": "allowed",
        "means": "yes, also on one invoice",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422 on transaction_id",
        "served": false,
        "overlay": false
      }
    ],
    "default": "allowed",
    "why": "No rule is stated and there is no 409. A client that repeats a request after a lost answer books twice, as it should find out.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P59",
    "name": "gateway-fees",
    "question": "Where does gateway_fee come from, and is net_amount the rest?",
    "options": [
      {
        "id": "gateway",
        "means": "from the known gateway's tariff, else 0; net_amount is amount less gateway_fee",
        "served": true,
        "overlay": false
      },
      {
        "id": "imported",
        "means": "reported by the gateway later",
        "served": false,
        "overlay": false
      }
    ],
    "default": "gateway",
    "why": "It cannot be written, so the gateway must decide it.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P60",
    "name": "invoice-numbers",
    "question": "What is invoice_number before and after sending?",
    "options": [
      {
        "id": "on-sending",
        "means": "`D-` and the id while a draft; the next number of the range when sent, without gaps",
        "served": true,
        "overlay": false
      },
      {
        "id": "on-creation",
        "means": "the final number from the start",
        "served": false,
        "overlay": false
      }
    ],
    "default": "on-sending",
    "why": "Drafts may be deleted, and the range must not have gaps.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P61",
    "name": "rate-window",
    "question": "Over which hour are requests counted, and for whom?",
    "options": [
      {
        "id": "clock-hour",
        "means": "full hours of the clock, for each key",
        "served": true,
        "overlay": false
      },
      {
        "id": "sliding",
        "means": "the last sixty minutes",
        "served": false,
        "overlay": false
      },
      {
        "id": "tenant",
        "means": "all keys of a tenant together",
        "served": false,
        "overlay": false
      }
    ],
    "default": "clock-hour",
    "why": "The announced reset header gives one moment at which the count starts anew.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P62",
    "name": "page-bounds",
    "question": "What happens to page figures out of bounds?",
    "options": [
      {
        "id": "lenient",
        "means": "below 1 or no whole number in plain digits (1.0, +1, 007): the default; per_page above 100: 100; each a violation. A page past the end is empty",
        "served": true,
        "overlay": false
      },
      {
        "id": "refused",
        "means": "422",
        "served": false,
        "overlay": false
      }
    ],
    "default": "lenient",
    "why": "In line with the other list parameters.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P63",
    "name": "sort-ties",
    "question": "Where do nulls, capitals and equal values stand in a sorted list?",
    "options": [
      {
        "id": "total",
        "means": "nulls are lowest, strings compare by code point, equal values by id in the same direction",
        "served": true,
        "overlay": false
      },
      {
        "id": "unspecified",
        "means": "equal values in any order",
        "served": false,
        "overlay": false
      }
    ],
    "default": "total",
    "why": "Pages must neither repeat nor lose a row.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P64",
    "name": "settled-payments",
    "question": "Can the payments of cancelled and refunded invoices and of credit notes be changed or deleted?",
    "options": [
      {
        "id": "refused",
        "means": "422 on invoice_number; so is what offsets a credit note on an invoice that stays paid",
        "served": true,
        "overlay": false
      },
      {
        "id": "allowed",
        "means": "yes, and the invoice opens again",
        "served": false,
        "overlay": false
      }
    ],
    "default": "refused",
    "why": "Those payments offset each other; taking one away would leave its counterpart wrong.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P65",
    "name": "repeated-parameters",
    "question": "What does a parameter mean that is sent twice, or with brackets?",
    "options": [
      {
        "id": "last",
        "means": "the last one counts, and a violation; with brackets it is an unknown parameter (include: P32)",
        "served": true,
        "overlay": false
      },
      {
        "id": "first",
        "means": "the first one counts",
        "served": false,
        "overlay": false
      }
    ],
    "default": "last",
    "why": "The usual behaviour of the web frameworks that speak of validation in these words.",
    "served": true,
    "switchable": false
  },
  {
    "id": "P66",
    "name": "unchanged-values",
    "question": "Does an update move updated_at when it sends what is there already, and does a payment's move its invoice's?",
    "options": [
      {
        "id": "differences",
        "means": "only what is other than before has been updated: with the values that are there already it is 200 with the resource unchanged, and an invoice moves with its payments when its amounts or status do or a payment comes or goes",
        "served": true,
        "overlay": false
      },
      {
        "id": "writes",
        "means": "every successful update moves updated_at, of the payment and of its invoice",
        "served": false,
        "overlay": false
      }
    ],
    "default": "differences",
    "why": "It is so with an empty object (P44) and with the present status (P9), and who looks for what is new finds nothing twice.",
    "served": true,
    "switchable": false
  }
] as const satisfies readonly Reading[]

export type ReadingId = (typeof readings)[number]['id']
