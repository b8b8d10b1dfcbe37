// Generated from specs/matas by `npm run generate`. Edit that instead.

import type { EvidenceTable } from '../../core/evidence.js'

export const evidence: EvidenceTable = {
 "pages": {
  "docs": "https://matas.nl/docs",
  "invoices": "https://matas.nl/docs/invoices",
  "quotations": "https://matas.nl/docs/quotations"
 },
 "hosts": 11,
 "grounds": [
  {
   "grade": "documented",
   "source": "invoices § List invoices"
  },
  {
   "grade": "documented",
   "source": "docs § Authentication"
  },
  {
   "grade": "documented",
   "source": "invoices § List invoices (attributes)"
  },
  {
   "grade": "guessed",
   "source": "invoices § List invoices (attributes)",
   "reading": "M23"
  },
  {
   "grade": "guessed",
   "source": "invoices § List invoices (attributes)",
   "reading": "M9"
  },
  {
   "grade": "documented",
   "source": "invoices § List invoices (example of response)"
  },
  {
   "grade": "guessed",
   "source": "invoices § List invoices (example of response), where days stand at 23:00 UTC",
   "reading": "M1"
  },
  {
   "grade": "guessed",
   "source": "invoices § List invoices (scope)",
   "reading": "M16"
  },
  {
   "grade": "documented",
   "source": "invoices § Get single invoice"
  },
  {
   "grade": "documented",
   "source": "invoices § Get single invoice (example of response)"
  },
  {
   "grade": "guessed",
   "source": "invoices § Get single invoice",
   "reading": "M15"
  },
  {
   "grade": "documented",
   "source": "docs § Base address"
  }
 ],
 "shapes": [
  {
   "body": 5,
   "body/*/invoice_date=": 6,
   "body/*/expire_date=": 6,
   "body/*/payment_date=": 6
  },
  {
   "body": 1
  },
  {
   "body": 7,
   "body=": 1
  },
  {
   "body": 9,
   "body/invoice_date=": 6,
   "body/expire_date=": 6,
   "body/invoice_address=": 5,
   "body/payment_term=": 5,
   "body/payment_date=": 6
  },
  {
   "body": 10,
   "body=": 1
  }
 ],
 "operations": {
  "listInvoices": {
   "request": {
    "": 0,
    "credentials": 1,
    "query": 2,
    "query/filter[status]": 2,
    "query/sort": 2,
    "query/sort/*": 2,
    "query/sort/*=": 3,
    "query/sort[]": 4,
    "query/sort[]/*": 4,
    "query/sort[]/*=": 3,
    "query/search": 2
   },
   "responses": {
    "200": 0,
    "401": 1,
    "403": 2
   }
  },
  "getInvoice": {
   "request": {
    "": 8,
    "credentials": 1,
    "path/invoice_number": 8
   },
   "responses": {
    "200": 3,
    "401": 1,
    "403": 2,
    "404": 4
   }
  }
 }
}
