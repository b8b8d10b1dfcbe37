// Generated from specs/plandocket by `npm run generate`. Edit that instead.

import type { EvidenceTable } from '../../core/evidence.js'

export const evidence: EvidenceTable = {
 "pages": {
  "invoices.en": "https://docs.plandocket.com/en/api/invoices.html",
  "invoices.de": "https://docs.plandocket.com/de/api/invoices.html",
  "payments.en": "https://docs.plandocket.com/en/api/payments.html",
  "payments.de": "https://docs.plandocket.com/de/api/payments.html",
  "contacts.en": "https://docs.plandocket.com/en/api/contacts.html",
  "notes.en": "https://docs.plandocket.com/en/api/notes.html",
  "participants.en": "https://docs.plandocket.com/en/api/participants.html",
  "service-orders.en": "https://docs.plandocket.com/en/api/service-orders.html",
  "services.en": "https://docs.plandocket.com/en/api/services.html",
  "webhooks.en": "https://docs.plandocket.com/en/api/webhooks.html",
  "authentication.en": "https://docs.plandocket.com/en/getting-started/authentication.html",
  "errors.en": "https://docs.plandocket.com/en/getting-started/errors.html",
  "rate-limiting.en": "https://docs.plandocket.com/en/getting-started/rate-limiting.html",
  "guide-invoices.en": "https://docs.plandocket.com/en/admin-guide/invoices.html",
  "guide-webhooks.en": "https://docs.plandocket.com/en/admin-guide/webhooks.html"
 },
 "hosts": 39,
 "grounds": [
  {
   "grade": "documented",
   "source": "invoices.en § Endpoints"
  },
  {
   "grade": "documented",
   "source": "authentication.en § API keys"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Query Parameters"
  },
  {
   "grade": "guessed",
   "source": "guide-invoices.en § Lifecycle names the seven, invoices.en § Request Schema spells three",
   "reading": "P7"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Query Parameters, filter `type`"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Query Parameters, payments.en § Query Parameters"
  },
  {
   "grade": "guessed",
   "source": "invoices.en § Query Parameters, silent on paging",
   "reading": "P5"
  },
  {
   "grade": "inferred",
   "source": "invoices.en § Sample Response, which shows an object under the list call"
  },
  {
   "grade": "guessed",
   "source": "invoices.en § Sample Response, which shows an object under the list call",
   "reading": "P4"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Response Schema"
  },
  {
   "grade": "inferred",
   "source": "payments.en § Request Schema, which names EUR"
  },
  {
   "grade": "guessed",
   "source": "invoices.en § Response Schema, a string of unstated form",
   "reading": "P47"
  },
  {
   "grade": "guessed",
   "source": "invoices.en § Response Schema against § Sample Response",
   "reading": "P2"
  },
  {
   "grade": "guessed",
   "source": "invoices.en § Query Parameters, which names it only",
   "reading": "P37"
  },
  {
   "grade": "guessed",
   "source": "guide-invoices.en § Creating an Invoice; names after service-orders.en § Response Schema",
   "reading": "P37"
  },
  {
   "grade": "documented",
   "source": "payments.en § Response Schema"
  },
  {
   "grade": "guessed",
   "source": "payments.en § Request Schema, which names `completed` only",
   "reading": "P7"
  },
  {
   "grade": "guessed",
   "source": "payments.en § Query Parameters, which names it only",
   "reading": "P37"
  },
  {
   "grade": "documented",
   "source": "contacts.en § Response Schema"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Sample Response"
  },
  {
   "grade": "guessed",
   "source": "invoices.en § Sample Response, silent on paging",
   "reading": "P5"
  },
  {
   "grade": "documented",
   "source": "errors.en § Other errors"
  },
  {
   "grade": "guessed",
   "source": "errors.en § Status codes, which gives the code but not the body",
   "reading": "P34"
  },
  {
   "grade": "documented",
   "source": "rate-limiting.en § Exceeding the limit"
  },
  {
   "grade": "inferred",
   "source": "invoices.en § Sample Response"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Request Schema"
  },
  {
   "grade": "guessed",
   "source": "payments.en § Request Schema, which says ISO 8601 only",
   "reading": "P30"
  },
  {
   "grade": "guessed",
   "source": "errors.en § Status codes, which has no such code",
   "reading": "P45"
  },
  {
   "grade": "documented",
   "source": "errors.en § Validation errors"
  },
  {
   "grade": "documented",
   "source": "payments.en § Endpoints"
  },
  {
   "grade": "documented",
   "source": "payments.en § Query Parameters"
  },
  {
   "grade": "inferred",
   "source": "payments.en § Sample Response, which shows an object under the list call"
  },
  {
   "grade": "guessed",
   "source": "payments.en § Sample Response, which shows an object under the list call",
   "reading": "P4"
  },
  {
   "grade": "documented",
   "source": "payments.en § Request Schema"
  },
  {
   "grade": "inferred",
   "source": "errors.en § Status codes, 201 for what was created"
  },
  {
   "grade": "documented",
   "source": "payments.en § Sample Response"
  },
  {
   "grade": "inferred",
   "source": "payments.en § Sample Response"
  },
  {
   "grade": "inferred",
   "source": "payments.en § Request Schema, one table for POST, PUT and PATCH"
  },
  {
   "grade": "documented",
   "source": "errors.en § Status codes, with DELETE as its example"
  },
  {
   "grade": "documented",
   "source": "invoices.en § Code Examples"
  }
 ],
 "shapes": [
  {
   "body": 7,
   "body=": 8,
   "body/data/*=": 9,
   "body/data/*/invoice_type=": 4,
   "body/data/*/status=": 3,
   "body/data/*/currency=": 10,
   "body/data/*/service_date=": 11,
   "body/data/*/due_date=": 11,
   "body/data/*/locked_at=": 11,
   "body/data/*/reminder_sent_at=": 11,
   "body/data/*/created_at=": 12,
   "body/data/*/updated_at=": 12,
   "body/data/*/items": 13,
   "body/data/*/items/*=": 14,
   "body/data/*/payments": 13,
   "body/data/*/payments/*=": 15,
   "body/data/*/payments/*/currency=": 10,
   "body/data/*/payments/*/status=": 16,
   "body/data/*/payments/*/payment_date=": 11,
   "body/data/*/payments/*/created_at=": 12,
   "body/data/*/payments/*/updated_at=": 12,
   "body/data/*/payments/*/invoice": 17,
   "body/data/*/payments/*/invoice=": 9,
   "body/data/*/contact": 13,
   "body/data/*/contact=": 18,
   "body/data/*/contact/created_at=": 12,
   "body/data/*/contact/updated_at=": 12,
   "body/meta=": 19,
   "body/meta/pagination=": 20
  },
  {
   "body": 21
  },
  {
   "body": 22,
   "body=": 21
  },
  {
   "body": 23,
   "body=": 21
  },
  {
   "body": 24,
   "body=": 19,
   "body/data=": 9,
   "body/data/invoice_type=": 4,
   "body/data/status=": 3,
   "body/data/currency=": 10,
   "body/data/service_date=": 11,
   "body/data/due_date=": 11,
   "body/data/locked_at=": 11,
   "body/data/reminder_sent_at=": 11,
   "body/data/created_at=": 12,
   "body/data/updated_at=": 12,
   "body/data/items": 13,
   "body/data/items/*=": 14,
   "body/data/payments": 13,
   "body/data/payments/*=": 15,
   "body/data/payments/*/currency=": 10,
   "body/data/payments/*/status=": 16,
   "body/data/payments/*/payment_date=": 11,
   "body/data/payments/*/created_at=": 12,
   "body/data/payments/*/updated_at=": 12,
   "body/data/payments/*/invoice": 17,
   "body/data/payments/*/invoice=": 9,
   "body/data/contact": 13,
   "body/data/contact=": 18,
   "body/data/contact/created_at=": 12,
   "body/data/contact/updated_at=": 12
  },
  {
   "body": 27,
   "body=": 21
  },
  {
   "body": 28
  },
  {
   "body": 31,
   "body=": 32,
   "body/data/*=": 15,
   "body/data/*/currency=": 10,
   "body/data/*/status=": 16,
   "body/data/*/payment_date=": 11,
   "body/data/*/created_at=": 12,
   "body/data/*/updated_at=": 12,
   "body/data/*/invoice": 17,
   "body/data/*/invoice=": 9,
   "body/data/*/invoice/invoice_type=": 4,
   "body/data/*/invoice/status=": 3,
   "body/data/*/invoice/currency=": 10,
   "body/data/*/invoice/service_date=": 11,
   "body/data/*/invoice/due_date=": 11,
   "body/data/*/invoice/locked_at=": 11,
   "body/data/*/invoice/reminder_sent_at=": 11,
   "body/data/*/invoice/created_at=": 12,
   "body/data/*/invoice/updated_at=": 12,
   "body/data/*/invoice/items": 13,
   "body/data/*/invoice/items/*=": 14,
   "body/data/*/invoice/payments": 13,
   "body/data/*/invoice/payments/*=": 15,
   "body/data/*/invoice/contact": 13,
   "body/data/*/invoice/contact=": 18,
   "body/data/*/invoice/contact/created_at=": 12,
   "body/data/*/invoice/contact/updated_at=": 12,
   "body/meta=": 19,
   "body/meta/pagination=": 20
  },
  {
   "body": 34,
   "body=": 35,
   "body/data=": 15,
   "body/data/currency=": 10,
   "body/data/status=": 16,
   "body/data/payment_date=": 11,
   "body/data/created_at=": 12,
   "body/data/updated_at=": 12,
   "body/data/invoice": 17,
   "body/data/invoice=": 9,
   "body/data/invoice/invoice_type=": 4,
   "body/data/invoice/status=": 3,
   "body/data/invoice/currency=": 10,
   "body/data/invoice/service_date=": 11,
   "body/data/invoice/due_date=": 11,
   "body/data/invoice/locked_at=": 11,
   "body/data/invoice/reminder_sent_at=": 11,
   "body/data/invoice/created_at=": 12,
   "body/data/invoice/updated_at=": 12,
   "body/data/invoice/items": 13,
   "body/data/invoice/items/*=": 14,
   "body/data/invoice/payments": 13,
   "body/data/invoice/payments/*=": 15,
   "body/data/invoice/contact": 13,
   "body/data/invoice/contact=": 18,
   "body/data/invoice/contact/created_at=": 12,
   "body/data/invoice/contact/updated_at=": 12,
   "body/meta=": 19
  },
  {
   "body": 36,
   "body=": 35,
   "body/data=": 15,
   "body/data/currency=": 10,
   "body/data/status=": 16,
   "body/data/payment_date=": 11,
   "body/data/created_at=": 12,
   "body/data/updated_at=": 12,
   "body/data/invoice": 17,
   "body/data/invoice=": 9,
   "body/data/invoice/invoice_type=": 4,
   "body/data/invoice/status=": 3,
   "body/data/invoice/currency=": 10,
   "body/data/invoice/service_date=": 11,
   "body/data/invoice/due_date=": 11,
   "body/data/invoice/locked_at=": 11,
   "body/data/invoice/reminder_sent_at=": 11,
   "body/data/invoice/created_at=": 12,
   "body/data/invoice/updated_at=": 12,
   "body/data/invoice/items": 13,
   "body/data/invoice/items/*=": 14,
   "body/data/invoice/payments": 13,
   "body/data/invoice/payments/*=": 15,
   "body/data/invoice/contact": 13,
   "body/data/invoice/contact=": 18,
   "body/data/invoice/contact/created_at=": 12,
   "body/data/invoice/contact/updated_at=": 12,
   "body/meta=": 19
  },
  {
   "body": 38
  }
 ],
 "operations": {
  "listInvoices": {
   "request": {
    "": 0,
    "credentials": 1,
    "query": 2,
    "query/status": 2,
    "query/status=": 3,
    "query/customer_number": 2,
    "query/event_key": 2,
    "query/type": 2,
    "query/type=": 4,
    "query/sort": 2,
    "query/order": 5,
    "query/include": 2,
    "query/include/*": 2,
    "query/page": 6,
    "query/per_page": 6,
    "query/api_key": 1
   },
   "responses": {
    "200": 0,
    "401": 1,
    "403": 1,
    "405": 2,
    "429": 3,
    "500": 1
   }
  },
  "getInvoice": {
   "request": {
    "": 0,
    "credentials": 1,
    "query": 2,
    "path/id": 0,
    "query/include": 2,
    "query/include/*": 2,
    "query/api_key": 1
   },
   "responses": {
    "200": 4,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "429": 3,
    "500": 1
   }
  },
  "replaceInvoice": {
   "request": {
    "": 0,
    "credentials": 1,
    "path/id": 0,
    "query/api_key": 1,
    "body": 25,
    "body/status": 25,
    "body/status=": 3,
    "body/notes": 25,
    "body/due_date": 25,
    "body/due_date=": 26
   },
   "responses": {
    "200": 4,
    "400": 1,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "413": 5,
    "422": 6,
    "429": 3,
    "500": 1
   }
  },
  "updateInvoice": {
   "request": {
    "": 0,
    "credentials": 1,
    "path/id": 0,
    "query/api_key": 1,
    "body": 25,
    "body/status": 25,
    "body/status=": 3,
    "body/notes": 25,
    "body/due_date": 25,
    "body/due_date=": 26
   },
   "responses": {
    "200": 4,
    "400": 1,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "413": 5,
    "422": 6,
    "429": 3,
    "500": 1
   }
  },
  "listPayments": {
   "request": {
    "": 29,
    "credentials": 1,
    "query": 30,
    "query/invoice_number": 30,
    "query/status": 30,
    "query/status=": 16,
    "query/date_from": 30,
    "query/date_from=": 26,
    "query/date_to": 30,
    "query/date_to=": 26,
    "query/sort": 30,
    "query/order": 5,
    "query/include": 30,
    "query/include/*": 30,
    "query/page": 6,
    "query/per_page": 6,
    "query/api_key": 1
   },
   "responses": {
    "200": 7,
    "401": 1,
    "403": 1,
    "405": 2,
    "429": 3,
    "500": 1
   }
  },
  "createPayment": {
   "request": {
    "": 29,
    "credentials": 1,
    "query/api_key": 1,
    "body": 33,
    "body/invoice_number": 33,
    "body/amount": 33,
    "body/currency": 33,
    "body/currency=": 10,
    "body/status": 33,
    "body/status=": 16,
    "body/payment_date": 33,
    "body/payment_date=": 26,
    "body/notes": 33,
    "body/gateway_key": 33,
    "body/transaction_id": 33
   },
   "responses": {
    "201": 8,
    "400": 1,
    "401": 1,
    "403": 1,
    "405": 2,
    "413": 5,
    "422": 6,
    "429": 3,
    "500": 1
   }
  },
  "getPayment": {
   "request": {
    "": 29,
    "credentials": 1,
    "query": 30,
    "path/id": 29,
    "query/include": 30,
    "query/include/*": 30,
    "query/api_key": 1
   },
   "responses": {
    "200": 9,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "429": 3,
    "500": 1
   }
  },
  "replacePayment": {
   "request": {
    "": 29,
    "credentials": 1,
    "path/id": 29,
    "query/api_key": 1,
    "body": 37,
    "body/invoice_number": 37,
    "body/amount": 37,
    "body/currency": 37,
    "body/currency=": 10,
    "body/status": 37,
    "body/status=": 16,
    "body/payment_date": 37,
    "body/payment_date=": 26,
    "body/notes": 37,
    "body/gateway_key": 37,
    "body/transaction_id": 37
   },
   "responses": {
    "200": 9,
    "400": 1,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "413": 5,
    "422": 6,
    "429": 3,
    "500": 1
   }
  },
  "updatePayment": {
   "request": {
    "": 29,
    "credentials": 1,
    "path/id": 29,
    "query/api_key": 1,
    "body": 37,
    "body/invoice_number": 37,
    "body/amount": 37,
    "body/currency": 37,
    "body/currency=": 10,
    "body/status": 37,
    "body/status=": 16,
    "body/payment_date": 37,
    "body/payment_date=": 26,
    "body/notes": 37,
    "body/gateway_key": 37,
    "body/transaction_id": 37
   },
   "responses": {
    "200": 9,
    "400": 1,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "413": 5,
    "422": 6,
    "429": 3,
    "500": 1
   }
  },
  "deletePayment": {
   "request": {
    "": 29,
    "credentials": 1,
    "path/id": 29,
    "query/api_key": 1
   },
   "responses": {
    "204": 10,
    "401": 1,
    "403": 1,
    "404": 1,
    "405": 2,
    "422": 6,
    "429": 3,
    "500": 1
   }
  }
 }
}
