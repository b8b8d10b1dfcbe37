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
        "means": "a page or limit below 1, or one that is no integer, counts as left out and is a violation; limit has no maximum; a page beyond the end is empty",
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

export interface paths {
    readonly "/invoice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invoices
         * @description Gives a page of the invoices that the filters let through. Without any filter that is every invoice; cancelled ones
         *     and credit notes are reading S24. Without an order they come by id (reading S25).
         *
         *     With `updated_after` the rows may include tombstones of records that have gone. With `fields` an invoice has only
         *     the fields that were asked for.
         *
         *     Documented: get-invoices § GET /v2/invoice
         */
        readonly get: operations["listInvoices"];
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
        /**
         * @description A field of the invoice that holds a text or an integer.
         *
         *     Inferred: get-invoices § Query Parameters and sample response: the fields of those two types
         * @enum {string}
         */
        readonly OrderField: "id" | "prefix" | "number" | "date" | "date_time_iso" | "due_date" | "due_date_time_iso" | "terms" | "template_id" | "cloned_id" | "reference" | "currency" | "sub_total" | "discount_total" | "net_total" | "tax_total" | "total" | "created_sp_flag" | "created_id" | "created" | "updated_id" | "updated";
        /**
         * @description One page of rows.
         *
         *     Documented: get-invoices § Response
         */
        readonly InvoiceListResponse: {
            /**
             * @description Whole invoices. They are sparse when the request names `fields`, and tombstones may stand among them when it has
             *     `updated_after`.
             */
            readonly data: readonly (components["schemas"]["Invoice"] | components["schemas"]["SparseInvoice"] | components["schemas"]["Tombstone"])[];
            /** @description About the page. */
            readonly meta: {
                readonly pagination: components["schemas"]["Pagination"];
            };
        };
        /**
         * @description Where this page stands in the whole.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly Pagination: {
            /**
             * @description How many rows match altogether.
             * @example 43
             */
            readonly total: number;
            /**
             * @description How many rows this page has.
             * @example 10
             */
            readonly count: number;
            /**
             * @description How many rows a page holds at most (reading S11).
             * @example 10
             */
            readonly per_page: number;
            /**
             * @description The number of this page.
             * @example 2
             */
            readonly current_page: number;
        };
        /**
         * @description An invoice with all of its fields, as it comes unless the request names `fields`.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly Invoice: {
            /**
             * @description Identifies the invoice.
             * @example 17
             */
            readonly id: number;
            /**
             * @description Stands before the number; free text.
             * @example INV-
             */
            readonly prefix: string;
            /**
             * @description The number of the invoice, drawn when it is first saved.
             * @example 1041
             */
            readonly number: number;
            /**
             * @description The date of the invoice in unix seconds. At which time of that day is reading S33.
             * @example 1683554400
             */
            readonly date: number;
            readonly date_time_iso: components["schemas"]["IsoInstant"];
            /** @description The day by which it is to be paid, in unix seconds. */
            readonly due_date: number | components["schemas"]["NoValue"];
            /** @description The same in ISO 8601. */
            readonly due_date_time_iso: components["schemas"]["IsoInstant"] | components["schemas"]["NoValue"];
            /** @description The lines. */
            readonly items: readonly components["schemas"]["InvoiceItem"][];
            /** @description Headings under which the lines are gathered. */
            readonly groups: readonly components["schemas"]["Group"][];
            /** @description The one status, inside an array (reading S9). */
            readonly status: readonly components["schemas"]["Status"][];
            /** @description The project inside an array, which is empty when there is none (reading S9). */
            readonly project: readonly components["schemas"]["Project"][];
            /** @description Who is billed, inside an array, which is empty when there is nobody (reading S9). */
            readonly client: readonly components["schemas"]["Client"][];
            /** @description What the instance has added of its own. */
            readonly custom_fields: readonly components["schemas"]["CustomField"][];
            /**
             * @description Terms of payment in words.
             * @example Due within four weeks
             */
            readonly terms: string;
            /** @description Id of the template with which it is printed. */
            readonly template_id: number | components["schemas"]["NoValue"];
            /** @description Id of the record from which it was copied. */
            readonly cloned_id: number | components["schemas"]["NoValue"];
            /**
             * @description A reference for the client; free text.
             * @example Season two, grading
             */
            readonly reference: string;
            /**
             * @description ISO 4217 code of the currency of all amounts.
             * @example AUD
             */
            readonly currency: string;
            /** @description Sum of the lines before any discount (reading S6). */
            readonly sub_total: components["schemas"]["Amount"];
            /** @description All discounts, those on lines included (reading S6). */
            readonly discount_total: components["schemas"]["Amount"];
            /** @description `sub_total` less `discount_total`. */
            readonly net_total: components["schemas"]["Amount"];
            /** @description Sum of the taxes. */
            readonly tax_total: components["schemas"]["Amount"];
            /** @description `net_total` and `tax_total` together. */
            readonly total: components["schemas"]["Amount"];
            /**
             * @description Whether it was made in Sonderplan; a text in the answer, though a boolean in the query (reading S4).
             * @example true
             * @enum {string}
             */
            readonly created_sp_flag: "true" | "false";
            /**
             * @description Id of the user who made it.
             * @example 8
             */
            readonly created_id: number;
            /**
             * @description When it was made, in unix seconds.
             * @example 1683513121
             */
            readonly created: number;
            /**
             * @description Id of the user who last changed it.
             * @example 8
             */
            readonly updated_id: number;
            /**
             * @description When it was last changed, in unix seconds.
             * @example 1684908000
             */
            readonly updated: number;
        };
        /**
         * @description An invoice of which the request named the `fields`. It has exactly those.
         *
         *     Documented: get-invoices § Query Parameters
         */
        readonly SparseInvoice: {
            readonly id?: components["schemas"]["Invoice"]["id"];
            readonly prefix?: components["schemas"]["Invoice"]["prefix"];
            readonly number?: components["schemas"]["Invoice"]["number"];
            readonly date?: components["schemas"]["Invoice"]["date"];
            readonly date_time_iso?: components["schemas"]["Invoice"]["date_time_iso"];
            readonly due_date?: components["schemas"]["Invoice"]["due_date"];
            readonly due_date_time_iso?: components["schemas"]["Invoice"]["due_date_time_iso"];
            readonly items?: components["schemas"]["Invoice"]["items"];
            readonly groups?: components["schemas"]["Invoice"]["groups"];
            readonly status?: components["schemas"]["Invoice"]["status"];
            readonly project?: components["schemas"]["Invoice"]["project"];
            readonly client?: components["schemas"]["Invoice"]["client"];
            readonly custom_fields?: components["schemas"]["Invoice"]["custom_fields"];
            readonly terms?: components["schemas"]["Invoice"]["terms"];
            readonly template_id?: components["schemas"]["Invoice"]["template_id"];
            readonly cloned_id?: components["schemas"]["Invoice"]["cloned_id"];
            readonly reference?: components["schemas"]["Invoice"]["reference"];
            readonly currency?: components["schemas"]["Invoice"]["currency"];
            readonly sub_total?: components["schemas"]["Invoice"]["sub_total"];
            readonly discount_total?: components["schemas"]["Invoice"]["discount_total"];
            readonly net_total?: components["schemas"]["Invoice"]["net_total"];
            readonly tax_total?: components["schemas"]["Invoice"]["tax_total"];
            readonly total?: components["schemas"]["Invoice"]["total"];
            readonly created_sp_flag?: components["schemas"]["Invoice"]["created_sp_flag"];
            readonly created_id?: components["schemas"]["Invoice"]["created_id"];
            readonly created?: components["schemas"]["Invoice"]["created"];
            readonly updated_id?: components["schemas"]["Invoice"]["updated_id"];
            readonly updated?: components["schemas"]["Invoice"]["updated"];
        };
        /**
         * @description What remains of a record that has been deleted.
         *
         *     Guessed (S12): get-invoices § Query Parameters
         */
        readonly Tombstone: {
            /**
             * @description Id of the record that has gone.
             * @example 23
             */
            readonly id: number;
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            readonly deleted: true;
            /**
             * @description When it was deleted, in unix seconds.
             * @example 1688256000
             */
            readonly updated: number;
        };
        /**
         * @description One line.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly InvoiceItem: {
            /**
             * @description Identifies the line.
             * @example 402
             */
            readonly id: number;
            /**
             * @description What is billed.
             * @example Colour grading, suite 2
             */
            readonly item_text: string;
            /** @description Key of the resource or billable item behind the line. */
            readonly item_uuid: string | components["schemas"]["NoValue"];
            /** @description Id of the rate scheme from which the price came. */
            readonly ratescheme_id: number | components["schemas"]["NoValue"];
            /**
             * @description More about it.
             * @example Two days in May, with an operator
             */
            readonly description: string;
            readonly quantity: components["schemas"]["Decimal"];
            /**
             * @description In what the quantity is counted.
             * @example hourly
             */
            readonly unit: string;
            /** @description Price of one. */
            readonly unit_amount: components["schemas"]["Amount"];
            /** @description Cost of one. */
            readonly unit_buy_amount: components["schemas"]["Amount"];
            /**
             * @description Whether the line is taxed.
             * @example true
             */
            readonly tax: boolean;
            /** @description The taxes on the line. */
            readonly taxes: readonly components["schemas"]["ItemTax"][];
            /**
             * @description Discount on the line; a percentage when it ends in `%`, otherwise an amount.
             * @example 12.50%
             */
            readonly discount: string;
            /** @description After discount and before tax (reading S6). */
            readonly total: components["schemas"]["Amount"];
            /** @description Cost of the line. */
            readonly buy_total: components["schemas"]["Amount"];
            /**
             * @description Whether the cost was entered as a whole instead of being multiplied.
             * @example false
             */
            readonly buy_total_fixed: boolean;
            /**
             * @description Place of the line.
             * @example 1
             */
            readonly order: number;
            /** @description Id of the group to which the line belongs. */
            readonly parent_group_id: number | components["schemas"]["NoValue"];
        };
        /**
         * @description One tax on a line.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly ItemTax: {
            /**
             * @description Identifies the tax.
             * @example 2
             */
            readonly id: number;
            /**
             * @description Name of the tax.
             * @example GST
             */
            readonly name: string;
            /** @description The rate in percent (reading S18). */
            readonly rate: components["schemas"]["Decimal"];
            /** @description The tax on the line. */
            readonly total: components["schemas"]["Amount"];
        };
        /**
         * @description A heading under which lines are gathered.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly Group: {
            /**
             * @description Identifies the group.
             * @example 77
             */
            readonly id: number;
            /**
             * @description The heading.
             * @example Picture finishing
             */
            readonly name: string;
            /**
             * @description More about it.
             * @example Conform, grading and titles
             */
            readonly description: string;
            /**
             * @description Place of the group.
             * @example 1
             */
            readonly order: number;
            /**
             * @description Whether the lines are left out in print.
             * @example false
             */
            readonly hide_items: boolean;
        };
        /**
         * @description Where the invoice stands; which of the four that is, is reading S39.
         *
         *     Documented: get-invoices § Query Parameters
         */
        readonly Status: {
            /**
             * @description Identifies the status.
             * @example 3
             * @enum {integer}
             */
            readonly id: 1 | 2 | 3 | 4;
            /**
             * @description Name of the status.
             * @example Awaiting Payment
             * @enum {string}
             */
            readonly name: "Draft" | "Submitted" | "Awaiting Payment" | "Paid";
        };
        /**
         * @description The project for which the invoice was written.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly Project: {
            /**
             * @description Identifies the project.
             * @example 61
             */
            readonly id: number;
            /**
             * @description Name of the project.
             * @example Harbour Lights, second season
             */
            readonly name: string;
            /**
             * @description Its short code.
             * @example HL-S2
             */
            readonly code: string;
            /**
             * @description More about it.
             * @example Eight episodes for streaming
             */
            readonly description: string;
            /**
             * @description Id of the project's own status.
             * @example 1
             */
            readonly status_id: number;
        };
        /**
         * @description Who is billed.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly Client: {
            /**
             * @description Identifies the client among those of its type.
             * @example 19
             */
            readonly id: number;
            /**
             * @description Identifies the client among all; the letter tells the type (reading S21).
             * @example o19
             */
            readonly uuid: string;
            /**
             * @description Name of the client.
             * @example Tidewater Pictures Pty Ltd
             */
            readonly name: string;
            /**
             * @description What kind of client it is.
             * @example organization
             */
            readonly type: "person" | "organization";
            /**
             * @description Where mail to the client goes; an empty text when unknown.
             * @example accounts@tidewater.example
             */
            readonly email: string;
            /** @description Whom to ask there. */
            readonly contact_person: components["schemas"]["ContactPerson"] | components["schemas"]["NoValue"];
        };
        /**
         * @description A person at the client.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly ContactPerson: {
            /**
             * @description Identifies the person.
             * @example 240
             */
            readonly id: number;
            /**
             * @description Name of the person.
             * @example Mina Okafor
             */
            readonly name: string;
        };
        /**
         * @description A field that the instance has added of its own.
         *
         *     Documented: get-invoices § Sample response
         */
        readonly CustomField: {
            /**
             * @description Identifies the field.
             * @example 14
             */
            readonly id: number;
            /**
             * @description Name of the field.
             * @example Broadcaster
             */
            readonly name: string;
            /**
             * @description What stands in it.
             * @example Channel Nine
             */
            readonly value: string;
            /** @description Id of the chosen value, where the field offers a choice. */
            readonly value_id: number | components["schemas"]["NoValue"];
            /**
             * @description Key under which the field is written.
             * @example 2_1_14
             */
            readonly update_key: string;
        };
        /**
         * @description An amount of the invoice's currency, with as many decimals as the currency has.
         *
         *     Documented: get-invoices § Sample response
         * @example 1041.50
         */
        readonly Amount: string;
        /**
         * @description A decimal number that is not an amount.
         *
         *     Documented: get-invoices § Sample response
         * @example 7.5
         */
        readonly Decimal: string;
        /**
         * Format: date-time
         * @description The instant of the neighbouring unix field, with the offset of the instance's time zone (reading S7).
         *
         *     Documented: get-invoices § Sample response
         * @example 2023-05-09T00:00:00+10:00
         */
        readonly IsoInstant: string;
        /**
         * @description There is none.
         *
         *     Guessed (S31): get-invoices § Sample response
         */
        readonly NoValue: null;
        /**
         * @description Why the request was refused.
         *
         *     Guessed (S20): generate-invoice-pdf § Responses
         */
        readonly Error: {
            /** @description The refusal. */
            readonly error: {
                /**
                 * @description A sentence for the developer.
                 * @example The token's user may not read invoices.
                 */
                readonly message: string;
            };
        };
    };
    responses: {
        /**
         * @description The token is missing, unknown, expired or revoked.
         *
         *     Guessed (S20): get-invoices § Authorizations
         */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The token's user may not read the module SALES.
         *
         *     Guessed (S20): access-permissions § Group levels
         */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Ids of the wanted invoices, with commas between them.
         *
         *     Documented: get-invoices § Query Parameters
         * @example [
         *       17
         *     ]
         */
        readonly Id: readonly number[];
        /**
         * @description A part of the prefix. How it is compared is reading S36.
         *
         *     Documented: get-invoices § Query Parameters
         * @example INV
         */
        readonly Prefix: string;
        /**
         * @description Numbers of the wanted invoices, with commas between them. The page types it as one integer (reading S1).
         *
         *     Documented: get-invoices § Query Parameters
         * @example [
         *       1041,
         *       1042
         *     ]
         */
        readonly Number: readonly number[];
        /**
         * @description The status, exactly. 1 is a draft, 2 submitted, 3 awaiting payment, 4 paid.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 3
         */
        readonly StatusId: 1 | 2 | 3 | 4;
        /**
         * @description Id of the project, exactly.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 61
         */
        readonly ProjectId: number;
        /**
         * @description Unix seconds. Keeps what was created later; the invoice's own date does not matter. Whether the very second counts is
         *     reading S8.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 1672531200
         */
        readonly FromTime: number;
        /**
         * @description Unix seconds. Keeps what was created earlier; the invoice's own date does not matter. Whether the very second counts is
         *     reading S8.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 1704067200
         */
        readonly ToTime: number;
        /**
         * @description True keeps what was made in Sonderplan, false what came over from its predecessor FoxOMS.
         *
         *     Documented: get-invoices § Query Parameters
         * @example true
         */
        readonly CreatedSpFlag: boolean;
        /**
         * @description Id of the invoice template.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 5
         */
        readonly TemplateId: number;
        /**
         * @description Code of the currency, such as AUD.
         *
         *     Documented: get-invoices § Query Parameters
         * @example AUD
         */
        readonly Currency: string;
        /**
         * @description Unix seconds. Keeps what was added or changed since, and adds tombstones for what was deleted since (reading S12).
         *     Whether the very second counts is reading S34.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 1688169600
         */
        readonly UpdatedAfter: number;
        /**
         * @description The fields that an invoice shall have, with commas between them (reading S37). Without it an invoice has all of them
         *     (reading S35). Unknown names are reading S27.
         *
         *     Documented: get-invoices § Query Parameters
         * @example [
         *       "id",
         *       "number",
         *       "total"
         *     ]
         */
        readonly Fields: readonly ("id" | "prefix" | "number" | "date" | "date_time_iso" | "due_date" | "due_date_time_iso" | "items" | "groups" | "status" | "project" | "client" | "custom_fields" | "terms" | "template_id" | "cloned_id" | "reference" | "currency" | "sub_total" | "discount_total" | "net_total" | "tax_total" | "total" | "created_sp_flag" | "created_id" | "created" | "updated_id" | "updated")[];
        /**
         * @description Which page, counted from 1.
         *
         *     Documented: get-invoices § Query Parameters
         * @example 2
         */
        readonly Page: number;
        /**
         * @description How many rows make a page. No maximum is known (reading S26).
         *
         *     Documented: get-invoices § Query Parameters
         * @example 50
         */
        readonly Limit: number;
        /**
         * @description The field by which the rows are ordered, rising. It has to hold texts or integers (readings S28 and S29).
         *
         *     Documented: get-invoices § Query Parameters
         * @example due_date
         */
        readonly OrderAsc: components["schemas"]["OrderField"];
        /**
         * @description The field by which the rows are ordered, falling. It has to hold texts or integers (readings S28 and S29). What holds
         *     when `order_asc` is there too is reading S19.
         *
         *     Documented: get-invoices § Query Parameters
         * @example number
         */
        readonly OrderDesc: components["schemas"]["OrderField"];
        /**
         * @description How several filters go together: `AND` keeps what passes all of them, `OR` what passes any. What counts as a filter is
         *     reading S2.
         *
         *     Documented: get-invoices § Query Parameters
         * @example AND
         */
        readonly FilterOperator: "OR" | "AND";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listInvoices: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Ids of the wanted invoices, with commas between them.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example [
                 *       17
                 *     ]
                 */
                readonly id?: components["parameters"]["Id"];
                /**
                 * @description A part of the prefix. How it is compared is reading S36.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example INV
                 */
                readonly prefix?: components["parameters"]["Prefix"];
                /**
                 * @description Numbers of the wanted invoices, with commas between them. The page types it as one integer (reading S1).
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example [
                 *       1041,
                 *       1042
                 *     ]
                 */
                readonly number?: components["parameters"]["Number"];
                /**
                 * @description The status, exactly. 1 is a draft, 2 submitted, 3 awaiting payment, 4 paid.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 3
                 */
                readonly status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Id of the project, exactly.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 61
                 */
                readonly project_id?: components["parameters"]["ProjectId"];
                /**
                 * @description Unix seconds. Keeps what was created later; the invoice's own date does not matter. Whether the very second counts is
                 *     reading S8.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 1672531200
                 */
                readonly from_time?: components["parameters"]["FromTime"];
                /**
                 * @description Unix seconds. Keeps what was created earlier; the invoice's own date does not matter. Whether the very second counts is
                 *     reading S8.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 1704067200
                 */
                readonly to_time?: components["parameters"]["ToTime"];
                /**
                 * @description True keeps what was made in Sonderplan, false what came over from its predecessor FoxOMS.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example true
                 */
                readonly created_sp_flag?: components["parameters"]["CreatedSpFlag"];
                /**
                 * @description Id of the invoice template.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 5
                 */
                readonly template_id?: components["parameters"]["TemplateId"];
                /**
                 * @description Code of the currency, such as AUD.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example AUD
                 */
                readonly currency?: components["parameters"]["Currency"];
                /**
                 * @description Unix seconds. Keeps what was added or changed since, and adds tombstones for what was deleted since (reading S12).
                 *     Whether the very second counts is reading S34.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 1688169600
                 */
                readonly updated_after?: components["parameters"]["UpdatedAfter"];
                /**
                 * @description The fields that an invoice shall have, with commas between them (reading S37). Without it an invoice has all of them
                 *     (reading S35). Unknown names are reading S27.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example [
                 *       "id",
                 *       "number",
                 *       "total"
                 *     ]
                 */
                readonly fields?: components["parameters"]["Fields"];
                /**
                 * @description Which page, counted from 1.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 2
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many rows make a page. No maximum is known (reading S26).
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description The field by which the rows are ordered, rising. It has to hold texts or integers (readings S28 and S29).
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example due_date
                 */
                readonly order_asc?: components["parameters"]["OrderAsc"];
                /**
                 * @description The field by which the rows are ordered, falling. It has to hold texts or integers (readings S28 and S29). What holds
                 *     when `order_asc` is there too is reading S19.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example number
                 */
                readonly order_desc?: components["parameters"]["OrderDesc"];
                /**
                 * @description How several filters go together: `AND` keeps what passes all of them, `OR` what passes any. What counts as a filter is
                 *     reading S2.
                 *
                 *     Documented: get-invoices § Query Parameters
                 * @example AND
                 */
                readonly filter_operator?: components["parameters"]["FilterOperator"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /**
             * @description One page of invoices; an empty one when nothing matches. An unknown `id` is reading S22.
             *
             *     Documented: get-invoices § Response
             */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvoiceListResponse"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
}
