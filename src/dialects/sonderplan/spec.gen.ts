// Generated from specs/sonderplan by `npm run generate`. Edit that instead.

import type { OperationSpec } from '../../core/operation.js'
import type { Reading } from '../../core/reading.js'

export const operations = [
  {
    "id": "listInvoices",
    "method": "GET",
    "path": "/invoice",
    "summary": "List invoices",
    "parameters": [
      {
        "name": "id",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "integer"
      },
      {
        "name": "prefix",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "number",
        "in": "query",
        "required": false,
        "type": "array",
        "list": "comma",
        "items": "integer"
      },
      {
        "name": "status_id",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "project_id",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "from_time",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "to_time",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "created_sp_flag",
        "in": "query",
        "required": false,
        "type": "boolean"
      },
      {
        "name": "template_id",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "currency",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "updated_after",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "fields",
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
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "order_asc",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "order_desc",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "filter_operator",
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
    "scope": "SALES:READ",
    "flag": null,
    "plan": null,
    "requiredHeaders": {},
    "credentials": [
      {
        "in": "header",
        "name": "Authorization",
        "scheme": "Bearer",
        "discouraged": false
      }
    ],
    "paging": {
      "parameter": "page",
      "at": [
        "meta",
        "pagination"
      ],
      "page": "current_page",
      "size": "per_page",
      "total": "total"
    }
  }
] as const satisfies readonly OperationSpec[]

export type OperationId = (typeof operations)[number]['id']

export const readings = [
  {
    "id": "S1",
    "name": "number-list",
    "question": "Does the parameter number take one integer or a list?",
    "options": [
      {
        "id": "list",
        "means": "a comma list of integers; an element that is no integer is ignored, and is a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "single",
        "means": "one integer",
        "served": false,
        "overlay": false
      }
    ],
    "default": "list",
    "why": "The description is the more particular statement, and a single number is a list of one. The same holds for id.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S2",
    "name": "filter-operator",
    "question": "Which parameters does the default OR join?",
    "options": [
      {
        "id": "all",
        "means": "every filter, the times included, so that from_time with to_time lets nearly everything through; fields, page, limit and the orders are no filters",
        "served": true,
        "overlay": false
      },
      {
        "id": "exempt-times",
        "means": "from_time, to_time and updated_after must always hold; the others are joined by the operator",
        "served": true,
        "overlay": false
      },
      {
        "id": "exempt-updated-after",
        "means": "updated_after must always hold; the others are joined by the operator",
        "served": true,
        "overlay": false
      }
    ],
    "default": "all",
    "why": "It is what the page says when taken at its word.",
    "served": true,
    "switchable": true
  },
  {
    "id": "S3",
    "name": "filter-fields",
    "question": "Does a filter work when its field is not among the requested fields?",
    "options": [
      {
        "id": "independent",
        "means": "filters work whatever fields says",
        "served": true,
        "overlay": false
      },
      {
        "id": "ignored",
        "means": "such a filter has no effect",
        "served": false,
        "overlay": false
      },
      {
        "id": "error",
        "means": "such a request is refused",
        "served": false,
        "overlay": false
      }
    ],
    "default": "independent",
    "why": "Which filters are meant is not said, and the page of the invoices does not repeat the remark.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S4",
    "name": "created-flag",
    "question": "Is created_sp_flag a text or a boolean in the answer?",
    "options": [
      {
        "id": "string",
        "means": "a text, true or false",
        "served": true,
        "overlay": false
      },
      {
        "id": "boolean",
        "means": "a boolean",
        "served": true,
        "overlay": true
      }
    ],
    "default": "string",
    "why": "The sample shows the answer, the parameter table only the question. The query understands true and false, and, as violations, 1 and 0 and other cases (True), which some clients send for them.",
    "served": true,
    "switchable": true
  },
  {
    "id": "S5",
    "name": "discount-form",
    "question": "Can the discount of a line be an amount?",
    "options": [
      {
        "id": "suffix",
        "means": "a percentage when it ends in %, an amount otherwise",
        "served": true,
        "overlay": false
      },
      {
        "id": "percent",
        "means": "always a percentage",
        "served": false,
        "overlay": false
      }
    ],
    "default": "suffix",
    "why": "The sign would be needless if there were percentages only.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S6",
    "name": "totals",
    "question": "How do the figures of an invoice hang together?",
    "options": [
      {
        "id": "gross-lines",
        "means": "sub_total is the sum of quantity times price, before any discount; discount_total has all discounts; a line's total is after discount, the share in a discount on the whole included, and before tax, so that the lines add up to net_total",
        "served": true,
        "overlay": false
      },
      {
        "id": "net-lines",
        "means": "sub_total is after the discounts of the lines",
        "served": false,
        "overlay": false
      }
    ],
    "default": "gross-lines",
    "why": "Only so can discount_total be subtracted from sub_total, as the header of the sample does.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S7",
    "name": "date-pairs",
    "question": "How do the two forms of a date belong together?",
    "options": [
      {
        "id": "one-instant",
        "means": "both name the same instant, the ISO form with the offset of the zone of the instance",
        "served": true,
        "overlay": false
      },
      {
        "id": "independent",
        "means": "they are unrelated",
        "served": false,
        "overlay": false
      }
    ],
    "default": "one-instant",
    "why": "Two names for one field leave no other sense; the values of the sample are placeholders.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S8",
    "name": "time-bounds",
    "question": "Do from_time and to_time include the second that they name?",
    "options": [
      {
        "id": "strict",
        "means": "the named second is excluded",
        "served": true,
        "overlay": false
      },
      {
        "id": "inclusive",
        "means": "the named second is included",
        "served": true,
        "overlay": false
      }
    ],
    "default": "strict",
    "why": "It is what the page says when taken at its word.",
    "served": true,
    "switchable": true
  },
  {
    "id": "S9",
    "name": "singular-arrays",
    "question": "What do status, project and client hold, which are arrays with a singular name?",
    "options": [
      {
        "id": "array",
        "means": "always an array, with one element or, without project or client, none",
        "served": true,
        "overlay": false
      },
      {
        "id": "null",
        "means": "null when there is none",
        "served": false,
        "overlay": false
      },
      {
        "id": "several",
        "means": "an array that may have more elements",
        "served": false,
        "overlay": false
      }
    ],
    "default": "array",
    "why": "An array needs no null.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S10",
    "name": "statuses",
    "question": "Are there statuses beyond the four?",
    "options": [
      {
        "id": "closed",
        "means": "these four and no other",
        "served": true,
        "overlay": false
      },
      {
        "id": "open",
        "means": "an instance may have more",
        "served": false,
        "overlay": false
      }
    ],
    "default": "closed",
    "why": "Two pages agree.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S11",
    "name": "per-page",
    "question": "What does per_page say, and is the number of pages given?",
    "options": [
      {
        "id": "limit",
        "means": "the limit that holds",
        "served": true,
        "overlay": false
      },
      {
        "id": "count",
        "means": "the number of rows returned, 0 on an empty page",
        "served": true,
        "overlay": true
      },
      {
        "id": "total-pages",
        "means": "the limit that holds, and total_pages beside it",
        "served": true,
        "overlay": true
      }
    ],
    "default": "limit",
    "why": "A sample of one row does not tell; the name does. A public client relies on total_pages, which no page of the vendor has.",
    "served": true,
    "switchable": true
  },
  {
    "id": "S12",
    "name": "tombstones",
    "question": "How do deleted records show?",
    "options": [
      {
        "id": "flagged",
        "means": "with updated_after, as rows of id, deleted (true) and updated, for what was deleted after that second; they count like other rows and are whole whatever fields says; without updated_after not at all",
        "served": true,
        "overlay": false
      },
      {
        "id": "ids-only",
        "means": "as bare ids",
        "served": false,
        "overlay": false
      },
      {
        "id": "never",
        "means": "not at all",
        "served": false,
        "overlay": false
      }
    ],
    "default": "flagged",
    "why": "A client that mirrors the data has to learn of it, and a public client skips rows with a property of that name.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S13",
    "name": "create-answer",
    "question": "Is the id that a creation returns an integer or a text, and is the status 200?",
    "options": [
      {
        "id": "integer",
        "means": "200 with an integer",
        "served": true,
        "overlay": false
      },
      {
        "id": "string",
        "means": "200 with a text",
        "served": true,
        "overlay": false
      }
    ],
    "default": "integer",
    "why": "The page shows an integer.",
    "served": false,
    "switchable": false
  },
  {
    "id": "S14",
    "name": "create-id",
    "question": "What becomes of id and number in the body of a creation?",
    "options": [
      {
        "id": "ignored",
        "means": "they have no effect",
        "served": true,
        "overlay": false
      },
      {
        "id": "honoured",
        "means": "they are taken over",
        "served": true,
        "overlay": false
      }
    ],
    "default": "ignored",
    "why": "The example looks like a copy of the answer.",
    "served": false,
    "switchable": false
  },
  {
    "id": "S15",
    "name": "validation-method",
    "question": "What do the two ways of validating a write do, and which one is the default?",
    "options": [
      {
        "id": "strict",
        "means": "a body that does not add up is refused",
        "served": true,
        "overlay": false
      },
      {
        "id": "auto-correct",
        "means": "totals and dates are put right",
        "served": true,
        "overlay": false
      }
    ],
    "default": "strict",
    "why": "The words suggest it; no default is stated.",
    "served": false,
    "switchable": false
  },
  {
    "id": "S16",
    "name": "update-id",
    "question": "Which id counts when the query and the body of an update name different ones?",
    "options": [
      {
        "id": "query",
        "means": "the one in the query",
        "served": true,
        "overlay": false
      },
      {
        "id": "mismatch-error",
        "means": "the request is refused",
        "served": true,
        "overlay": false
      }
    ],
    "default": "query",
    "why": "It names the resource.",
    "served": false,
    "switchable": false
  },
  {
    "id": "S17",
    "name": "update-extent",
    "question": "Does an update replace the whole invoice or only what it names?",
    "options": [
      {
        "id": "partial",
        "means": "only what is named changes",
        "served": true,
        "overlay": false
      },
      {
        "id": "full",
        "means": "what is not named is cleared",
        "served": true,
        "overlay": false
      }
    ],
    "default": "partial",
    "why": "Nothing decides it; this one loses no data.",
    "served": false,
    "switchable": false
  },
  {
    "id": "S18",
    "name": "tax-rate-form",
    "question": "How is a tax rate written?",
    "options": [
      {
        "id": "two-decimals",
        "means": "a text with two decimals",
        "served": true,
        "overlay": false
      },
      {
        "id": "bare",
        "means": "a text with the decimals that are needed",
        "served": false,
        "overlay": false
      }
    ],
    "default": "two-decimals",
    "why": "It is the form on the page of this operation.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S19",
    "name": "order-both",
    "question": "Which order holds when both are given?",
    "options": [
      {
        "id": "asc-wins",
        "means": "order_asc holds and order_desc is ignored",
        "served": true,
        "overlay": false
      },
      {
        "id": "last-wins",
        "means": "the later one in the query holds",
        "served": false,
        "overlay": false
      },
      {
        "id": "error",
        "means": "the request is refused",
        "served": false,
        "overlay": false
      }
    ],
    "default": "asc-wins",
    "why": "It does not depend on the order of the query.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S20",
    "name": "refusals",
    "question": "How are a bad token and a missing permission refused?",
    "options": [
      {
        "id": "error-object",
        "means": "401 and 403, each with an object error that has a message",
        "served": true,
        "overlay": false
      },
      {
        "id": "unauthorized",
        "means": "401 for both",
        "served": false,
        "overlay": false
      },
      {
        "id": "empty",
        "means": "200 with no rows for a missing permission",
        "served": false,
        "overlay": false
      }
    ],
    "default": "error-object",
    "why": "The statuses are those of HTTP; the shape mirrors the object success that writes return.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S21",
    "name": "client-uuid",
    "question": "What do the uuid and type of an organization look like?",
    "options": [
      {
        "id": "letter-o",
        "means": "o and its id, with type organization",
        "served": true,
        "overlay": false
      },
      {
        "id": "letter-p",
        "means": "p for both",
        "served": false,
        "overlay": false
      }
    ],
    "default": "letter-o",
    "why": "The letter of a person is its type's first one.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S22",
    "name": "unknown-id",
    "question": "What answers to an id that no invoice has?",
    "options": [
      {
        "id": "empty",
        "means": "200 with no rows",
        "served": true,
        "overlay": false
      },
      {
        "id": "not-found",
        "means": "404 when id is given and none of its ids names a visible invoice or a tombstone that is due, whatever the other filters say",
        "served": true,
        "overlay": true
      }
    ],
    "default": "empty",
    "why": "The operation is a list, and id is one of its filters.",
    "served": true,
    "switchable": true
  },
  {
    "id": "S23",
    "name": "prefix-form",
    "question": "Does the prefix tell what kind of document it is?",
    "options": [
      {
        "id": "free-text",
        "means": "free text with no meaning",
        "served": true,
        "overlay": false
      },
      {
        "id": "kind",
        "means": "it tells invoices from quotes",
        "served": false,
        "overlay": false
      }
    ],
    "default": "free-text",
    "why": "The samples use one prefix for both.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S24",
    "name": "hidden-records",
    "question": "How do cancelled invoices and credit notes show, for which there is no status and no kind?",
    "options": [
      {
        "id": "hidden",
        "means": "not at all; a cancelled invoice leaves a tombstone (S12), a credit note does not",
        "served": true,
        "overlay": false
      },
      {
        "id": "paid",
        "means": "as paid, credit notes with negative amounts",
        "served": false,
        "overlay": false
      }
    ],
    "default": "hidden",
    "why": "Any of the four statuses would tell something false about a cancelled invoice.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S25",
    "name": "default-order",
    "question": "In which order are the rows when none is asked for?",
    "options": [
      {
        "id": "id-rising",
        "means": "by id, rising; equal rows of any other order by id too, in its direction",
        "served": true,
        "overlay": false
      },
      {
        "id": "newest-first",
        "means": "by creation",
        "served": false,
        "overlay": false
      }
    ],
    "default": "id-rising",
    "why": "It is the order in which rows lie, and pages stay put while invoices are added.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S26",
    "name": "page-bounds",
    "question": "What holds for a page or limit out of bounds?",
    "options": [
      {
        "id": "default",
        "means": "a page or limit below 1, or one that is no integer in plain digits (1.0, +1, 007), counts as left out and is a violation; limit has no maximum; a page beyond the end is empty",
        "served": true,
        "overlay": false
      },
      {
        "id": "error",
        "means": "the request is refused",
        "served": false,
        "overlay": false
      }
    ],
    "default": "default",
    "why": "No refusal is documented, and the vendor uses large limits.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S27",
    "name": "unknown-field",
    "question": "What happens to an unknown name in fields?",
    "options": [
      {
        "id": "ignore",
        "means": "it is ignored and is a violation; when no known one is left the invoice comes whole",
        "served": true,
        "overlay": false
      },
      {
        "id": "error",
        "means": "the request is refused",
        "served": false,
        "overlay": false
      }
    ],
    "default": "ignore",
    "why": "The set of fields may change from version to version, so a name may come and go.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S28",
    "name": "unknown-order",
    "question": "What happens to an order by a field that is unknown or holds no text or integer?",
    "options": [
      {
        "id": "ignore",
        "means": "it counts as left out, and is a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "error",
        "means": "the request is refused",
        "served": false,
        "overlay": false
      }
    ],
    "default": "ignore",
    "why": "No refusal is documented.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S29",
    "name": "money-order",
    "question": "Are amounts, which are texts, ordered as numbers?",
    "options": [
      {
        "id": "numeric",
        "means": "by their value",
        "served": true,
        "overlay": false
      },
      {
        "id": "text",
        "means": "letter by letter, 9.00 after 10.00",
        "served": false,
        "overlay": false
      }
    ],
    "default": "numeric",
    "why": "A database holds them as numbers and prints them as texts.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S30",
    "name": "tombstone-filters",
    "question": "How do the other filters treat deleted records?",
    "options": [
      {
        "id": "last-state",
        "means": "they are compared with the record as it last was; a record deleted earlier than updated_after stays hidden even under OR",
        "served": true,
        "overlay": false
      },
      {
        "id": "always",
        "means": "every tombstone since then is returned",
        "served": false,
        "overlay": false
      }
    ],
    "default": "last-state",
    "why": "A mirror of one project wants the deletions in that project.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S31",
    "name": "missing-values",
    "question": "How does a field show that has no value?",
    "options": [
      {
        "id": "null",
        "means": "ids, keys, dates and objects are null, texts are empty",
        "served": true,
        "overlay": false
      },
      {
        "id": "absent",
        "means": "the field is left out",
        "served": false,
        "overlay": false
      }
    ],
    "default": "null",
    "why": "The fields of a row then do not depend on its values.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S32",
    "name": "no-discount",
    "question": "What does discount show on a line without one?",
    "options": [
      {
        "id": "zero-percent",
        "means": "0.00%",
        "served": true,
        "overlay": false
      },
      {
        "id": "empty",
        "means": "an empty text",
        "served": false,
        "overlay": false
      }
    ],
    "default": "zero-percent",
    "why": "It has the form of the sample.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S33",
    "name": "day-start",
    "question": "At which time of day does a date stand that is a calendar day?",
    "options": [
      {
        "id": "midnight",
        "means": "at the beginning of the day in the zone of the instance",
        "served": true,
        "overlay": false
      },
      {
        "id": "nine",
        "means": "at nine in the morning there",
        "served": false,
        "overlay": false
      }
    ],
    "default": "midnight",
    "why": "The values of the sample are placeholders (S7), and the beginning is what a day without a time becomes.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S34",
    "name": "updated-bound",
    "question": "Does updated_after include the second that it names?",
    "options": [
      {
        "id": "strict",
        "means": "the named second is excluded",
        "served": true,
        "overlay": false
      },
      {
        "id": "inclusive",
        "means": "the named second is included",
        "served": false,
        "overlay": false
      }
    ],
    "default": "strict",
    "why": "The name is what a client writes. S8 is about the two creation times only.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S35",
    "name": "default-fields",
    "question": "Which fields does an invoice have when fields is left out?",
    "options": [
      {
        "id": "all",
        "means": "all that the sample shows",
        "served": true,
        "overlay": false
      },
      {
        "id": "fewer",
        "means": "a smaller set",
        "served": false,
        "overlay": false
      }
    ],
    "default": "all",
    "why": "The sample is said to be the standard model, and no other fields are known.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S36",
    "name": "prefix-match",
    "question": "How is prefix compared?",
    "options": [
      {
        "id": "contains",
        "means": "anywhere inside the prefix, ignoring case",
        "served": true,
        "overlay": false
      },
      {
        "id": "starts-with",
        "means": "at its beginning",
        "served": false,
        "overlay": false
      }
    ],
    "default": "contains",
    "why": "Partial does not say where.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S37",
    "name": "sparse-rows",
    "question": "Does an invoice with fields keep its id unasked?",
    "options": [
      {
        "id": "exact",
        "means": "it has the named fields and no other; an empty fields counts as left out",
        "served": true,
        "overlay": false
      },
      {
        "id": "with-id",
        "means": "the id is always there",
        "served": false,
        "overlay": false
      }
    ],
    "default": "exact",
    "why": "It is what the page says when taken at its word.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S38",
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
        "means": "429 beyond two requests a second",
        "served": false,
        "overlay": false
      }
    ],
    "default": "none",
    "why": "No figure, status or header is documented.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S39",
    "name": "status-mapping",
    "question": "Which of the four statuses does an invoice have that is partly paid, overdue or refunded?",
    "options": [
      {
        "id": "by-openness",
        "means": "sent, partly paid and overdue ones await payment (3); paid and refunded ones are paid (4)",
        "served": true,
        "overlay": false
      }
    ],
    "default": "by-openness",
    "why": "Only the question whether something is open distinguishes 3 from 4.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S40",
    "name": "unreadable-filter",
    "question": "What happens to a filter whose value cannot be read, such as status_id=abc?",
    "options": [
      {
        "id": "ignore",
        "means": "it counts as left out, and is a violation; likewise a filter_operator other than OR and AND. A status_id that can be read and is none of the four matches nothing, and is a violation too",
        "served": true,
        "overlay": false
      },
      {
        "id": "no-match",
        "means": "it matches nothing",
        "served": false,
        "overlay": false
      },
      {
        "id": "error",
        "means": "the request is refused",
        "served": false,
        "overlay": false
      }
    ],
    "default": "ignore",
    "why": "No refusal is documented, and it agrees with what S1 takes for an element of a list. A list with no readable element counts as left out.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S41",
    "name": "repeated-parameter",
    "question": "What holds when a parameter is sent twice?",
    "options": [
      {
        "id": "last",
        "means": "the last one, and it is a violation",
        "served": true,
        "overlay": false
      },
      {
        "id": "joined",
        "means": "all of them together",
        "served": false,
        "overlay": false
      }
    ],
    "default": "last",
    "why": "Lists have their commas.",
    "served": true,
    "switchable": false
  },
  {
    "id": "S42",
    "name": "unrouted",
    "question": "What answers to an unknown path or method?",
    "options": [
      {
        "id": "error-object",
        "means": "404 for a path and 405 for a method, each with an object error that has a message",
        "served": true,
        "overlay": false
      }
    ],
    "default": "error-object",
    "why": "One shape for all refusals (S20).",
    "served": true,
    "switchable": false
  },
  {
    "id": "S43",
    "name": "refusal-order",
    "question": "Which refusal wins when several apply?",
    "options": [
      {
        "id": "outside-in",
        "means": "404 or 405 for the route, 401 for the token, 403 for the permission, 404 for the id (S22)",
        "served": true,
        "overlay": false
      }
    ],
    "default": "outside-in",
    "why": "Each check needs only what the earlier ones have let through.",
    "served": true,
    "switchable": false
  }
] as const satisfies readonly Reading[]

export type ReadingId = (typeof readings)[number]['id']
