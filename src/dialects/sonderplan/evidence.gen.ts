// Generated from specs/sonderplan by `npm run generate`. Edit that instead.

import type { EvidenceTable } from '../../core/evidence.js'

export const evidence: EvidenceTable = {
 "pages": {
  "get-invoices": "https://docs.sonderplan.com/api-reference/invoice/get-invoices",
  "create-invoice": "https://docs.sonderplan.com/api-reference/invoice/create-invoice",
  "update-invoice": "https://docs.sonderplan.com/api-reference/invoice/update-invoice",
  "generate-invoice-pdf": "https://docs.sonderplan.com/api-reference/invoice/generate-invoice-pdf",
  "get-quotes": "https://docs.sonderplan.com/api-reference/quote/get-quotes",
  "get-taxes": "https://docs.sonderplan.com/api-reference/tax/get-taxes",
  "update-billable-item": "https://docs.sonderplan.com/api-reference/billable-item/update-billable-item",
  "api-clients": "https://docs.sonderplan.com/en/admin/api-clients",
  "access-permissions": "https://docs.sonderplan.com/en/bookings/access-permissions",
  "editor": "https://docs.sonderplan.com/en/quotes-invoices/editor",
  "quote-invoice-themes": "https://docs.sonderplan.com/en/admin/quote-invoice-themes",
  "foxoms": "https://developer.foxoms.com",
  "import-scripts": "https://github.com/Nevario/FoxOMS-Import-Scripts"
 },
 "hosts": 0,
 "grounds": [
  {
   "grade": "documented",
   "source": "get-invoices § GET /v2/invoice"
  },
  {
   "grade": "documented",
   "source": "get-invoices § Authorizations, api-clients § Tokens"
  },
  {
   "grade": "documented",
   "source": "get-invoices § Query Parameters"
  },
  {
   "grade": "inferred",
   "source": "get-invoices § Query Parameters and sample response: the fields of those two types"
  },
  {
   "grade": "documented",
   "source": "get-invoices § Response"
  },
  {
   "grade": "documented",
   "source": "get-invoices § Sample response"
  },
  {
   "grade": "guessed",
   "source": "get-invoices § Query Parameters",
   "reading": "S12"
  },
  {
   "grade": "guessed",
   "source": "get-invoices § Authorizations",
   "reading": "S20"
  },
  {
   "grade": "guessed",
   "source": "generate-invoice-pdf § Responses",
   "reading": "S20"
  },
  {
   "grade": "guessed",
   "source": "access-permissions § Group levels",
   "reading": "S20"
  }
 ],
 "shapes": [
  {
   "body": 4,
   "body/data/*=": 5,
   "body/data/*/status/*=": 2,
   "body/data/*/id": 6,
   "body/data/*/prefix": 2,
   "body/data/*/number": 2,
   "body/data/*/date": 2,
   "body/data/*/date_time_iso": 2,
   "body/data/*/date_time_iso=": 5,
   "body/data/*/due_date": 2,
   "body/data/*/due_date_time_iso": 2,
   "body/data/*/due_date_time_iso=": 5,
   "body/data/*/items": 2,
   "body/data/*/items/*=": 5,
   "body/data/*/groups": 2,
   "body/data/*/groups/*=": 5,
   "body/data/*/status": 2,
   "body/data/*/project": 2,
   "body/data/*/project/*=": 5,
   "body/data/*/client": 2,
   "body/data/*/client/*=": 5,
   "body/data/*/custom_fields": 2,
   "body/data/*/custom_fields/*=": 5,
   "body/data/*/terms": 2,
   "body/data/*/template_id": 2,
   "body/data/*/cloned_id": 2,
   "body/data/*/reference": 2,
   "body/data/*/currency": 2,
   "body/data/*/sub_total": 2,
   "body/data/*/sub_total=": 5,
   "body/data/*/discount_total": 2,
   "body/data/*/discount_total=": 5,
   "body/data/*/net_total": 2,
   "body/data/*/net_total=": 5,
   "body/data/*/tax_total": 2,
   "body/data/*/tax_total=": 5,
   "body/data/*/total": 2,
   "body/data/*/total=": 5,
   "body/data/*/created_sp_flag": 2,
   "body/data/*/created_id": 2,
   "body/data/*/created": 2,
   "body/data/*/updated_id": 2,
   "body/data/*/updated": 6,
   "body/data/*/deleted": 6,
   "body/meta/pagination=": 5
  },
  {
   "body": 7,
   "body=": 8
  },
  {
   "body": 9,
   "body=": 8
  }
 ],
 "operations": {
  "listInvoices": {
   "request": {
    "": 0,
    "credentials": 1,
    "query": 2,
    "query/id": 2,
    "query/id/*": 2,
    "query/prefix": 2,
    "query/number": 2,
    "query/number/*": 2,
    "query/status_id": 2,
    "query/project_id": 2,
    "query/from_time": 2,
    "query/to_time": 2,
    "query/created_sp_flag": 2,
    "query/template_id": 2,
    "query/currency": 2,
    "query/updated_after": 2,
    "query/fields": 2,
    "query/fields/*": 2,
    "query/page": 2,
    "query/limit": 2,
    "query/order_asc": 2,
    "query/order_asc=": 3,
    "query/order_desc": 2,
    "query/order_desc=": 3,
    "query/filter_operator": 2
   },
   "responses": {
    "200": 0,
    "401": 1,
    "403": 2
   }
  }
 }
}
