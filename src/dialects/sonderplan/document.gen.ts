// Generated from specs/sonderplan by `npm run generate`. Edit that instead.

import type { SpecBundle } from '../../core/spec-source.js'

export const document: SpecBundle['document'] = {
  "openapi": "3.1.0",
  "info": {
    "title": "Sonderplan Invoices API",
    "version": "0.1.0",
    "summary": "Reads the invoices of a Sonderplan instance.",
    "description": "An independent description of the invoice list of the Sonderplan API v2, written from the public documentation.\nOne operation serves everything: a single invoice is the list with its `id`, and whoever mirrors the data asks for what\nhas changed with `updated_after`.\n\nAmounts, quantities and rates are decimal numbers in text form. Dates come twice, as unix seconds and in ISO 8601.\nFilters are combined with OR unless the request says otherwise. What has no value is null, an empty text or an empty\narray (readings S9 and S31).\n\nEach element says under `x-evidence` whether it is documented, inferred or guessed, and where. A guess names its\nreading (`S12`), which is explained in `readings.yaml` beside this file.\n",
    "contact": {
      "name": "proforma"
    },
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "https://api.sonderplan.com/v2",
      "description": "The only server that the documentation names.",
      "x-evidence": {
        "grade": "documented",
        "source": "get-invoices § GET /v2/invoice"
      }
    }
  ],
  "x-pages": {
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
  "security": [
    {
      "bearerAuth": []
    }
  ],
  "tags": [
    {
      "name": "Invoices",
      "description": "Invoices of the instance, whoever made them."
    }
  ],
  "paths": {
    "/invoice": {
      "get": {
        "operationId": "listInvoices",
        "tags": [
          "Invoices"
        ],
        "summary": "List invoices",
        "description": "Gives a page of the invoices that the filters let through. Without any filter that is every invoice; cancelled ones\nand credit notes are reading S24. Without an order they come by id (reading S25).\n\nWith `updated_after` the rows may include tombstones of records that have gone. With `fields` an invoice has only\nthe fields that were asked for.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § GET /v2/invoice"
        },
        "x-permission": "SALES:READ",
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "$ref": "#/components/parameters/Prefix"
          },
          {
            "$ref": "#/components/parameters/Number"
          },
          {
            "$ref": "#/components/parameters/StatusId"
          },
          {
            "$ref": "#/components/parameters/ProjectId"
          },
          {
            "$ref": "#/components/parameters/FromTime"
          },
          {
            "$ref": "#/components/parameters/ToTime"
          },
          {
            "$ref": "#/components/parameters/CreatedSpFlag"
          },
          {
            "$ref": "#/components/parameters/TemplateId"
          },
          {
            "$ref": "#/components/parameters/Currency"
          },
          {
            "$ref": "#/components/parameters/UpdatedAfter"
          },
          {
            "$ref": "#/components/parameters/Fields"
          },
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/OrderAsc"
          },
          {
            "$ref": "#/components/parameters/OrderDesc"
          },
          {
            "$ref": "#/components/parameters/FilterOperator"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of invoices; an empty one when nothing matches. An unknown `id` is reading S22.",
            "x-evidence": {
              "grade": "documented",
              "source": "get-invoices § Response"
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvoiceListResponse"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearerAuth": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token of an API client. It acts with the permissions of the user to whom the client belongs, lapses five years\nafter it was made, and at once when the client is deleted.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Authorizations, api-clients § Tokens"
        }
      }
    },
    "parameters": {
      "Id": {
        "name": "id",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "Ids of the wanted invoices, with commas between them.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "array",
          "items": {
            "type": "integer"
          }
        },
        "example": [
          17
        ]
      },
      "Prefix": {
        "name": "prefix",
        "in": "query",
        "description": "A part of the prefix. How it is compared is reading S36.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "string"
        },
        "example": "INV"
      },
      "Number": {
        "name": "number",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "Numbers of the wanted invoices, with commas between them. The page types it as one integer (reading S1).",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "array",
          "items": {
            "type": "integer"
          }
        },
        "example": [
          1041,
          1042
        ]
      },
      "StatusId": {
        "name": "status_id",
        "in": "query",
        "description": "The status, exactly. 1 is a draft, 2 submitted, 3 awaiting payment, 4 paid.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer",
          "enum": [
            1,
            2,
            3,
            4
          ]
        },
        "example": 3
      },
      "ProjectId": {
        "name": "project_id",
        "in": "query",
        "description": "Id of the project, exactly.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer"
        },
        "example": 61
      },
      "FromTime": {
        "name": "from_time",
        "in": "query",
        "description": "Unix seconds. Keeps what was created later; the invoice's own date does not matter. Whether the very second counts is\nreading S8.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer"
        },
        "example": 1672531200
      },
      "ToTime": {
        "name": "to_time",
        "in": "query",
        "description": "Unix seconds. Keeps what was created earlier; the invoice's own date does not matter. Whether the very second counts is\nreading S8.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer"
        },
        "example": 1704067200
      },
      "CreatedSpFlag": {
        "name": "created_sp_flag",
        "in": "query",
        "description": "True keeps what was made in Sonderplan, false what came over from its predecessor FoxOMS.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "boolean"
        },
        "example": true
      },
      "TemplateId": {
        "name": "template_id",
        "in": "query",
        "description": "Id of the invoice template.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer"
        },
        "example": 5
      },
      "Currency": {
        "name": "currency",
        "in": "query",
        "description": "Code of the currency, such as AUD.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "string"
        },
        "example": "AUD"
      },
      "UpdatedAfter": {
        "name": "updated_after",
        "in": "query",
        "description": "Unix seconds. Keeps what was added or changed since, and adds tombstones for what was deleted since (reading S12).\nWhether the very second counts is reading S34.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer"
        },
        "example": 1688169600
      },
      "Fields": {
        "name": "fields",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "The fields that an invoice shall have, with commas between them (reading S37). Without it an invoice has all of them\n(reading S35). Unknown names are reading S27.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "id",
              "prefix",
              "number",
              "date",
              "date_time_iso",
              "due_date",
              "due_date_time_iso",
              "items",
              "groups",
              "status",
              "project",
              "client",
              "custom_fields",
              "terms",
              "template_id",
              "cloned_id",
              "reference",
              "currency",
              "sub_total",
              "discount_total",
              "net_total",
              "tax_total",
              "total",
              "created_sp_flag",
              "created_id",
              "created",
              "updated_id",
              "updated"
            ]
          }
        },
        "example": [
          "id",
          "number",
          "total"
        ]
      },
      "Page": {
        "name": "page",
        "in": "query",
        "description": "Which page, counted from 1.",
        "x-paging": "page",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer",
          "minimum": 1,
          "default": 1
        },
        "example": 2
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "How many rows make a page. No maximum is known (reading S26).",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "integer",
          "minimum": 1,
          "default": 10
        },
        "example": 50
      },
      "OrderAsc": {
        "name": "order_asc",
        "in": "query",
        "description": "The field by which the rows are ordered, rising. It has to hold texts or integers (readings S28 and S29).",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "$ref": "#/components/schemas/OrderField"
        },
        "example": "due_date"
      },
      "OrderDesc": {
        "name": "order_desc",
        "in": "query",
        "description": "The field by which the rows are ordered, falling. It has to hold texts or integers (readings S28 and S29). What holds\nwhen `order_asc` is there too is reading S19.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "$ref": "#/components/schemas/OrderField"
        },
        "example": "number"
      },
      "FilterOperator": {
        "name": "filter_operator",
        "in": "query",
        "description": "How several filters go together: `AND` keeps what passes all of them, `OR` what passes any. What counts as a filter is\nreading S2.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "schema": {
          "type": "string",
          "enum": [
            "OR",
            "AND"
          ],
          "default": "OR"
        },
        "example": "AND"
      }
    },
    "responses": {
      "Unauthorized": {
        "description": "The token is missing, unknown, expired or revoked.",
        "x-evidence": {
          "grade": "guessed",
          "source": "get-invoices § Authorizations",
          "reading": "S20"
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The token's user may not read the module SALES.",
        "x-evidence": {
          "grade": "guessed",
          "source": "access-permissions § Group levels",
          "reading": "S20"
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "OrderField": {
        "type": "string",
        "description": "A field of the invoice that holds a text or an integer.",
        "x-evidence": {
          "grade": "inferred",
          "source": "get-invoices § Query Parameters and sample response: the fields of those two types"
        },
        "enum": [
          "id",
          "prefix",
          "number",
          "date",
          "date_time_iso",
          "due_date",
          "due_date_time_iso",
          "terms",
          "template_id",
          "cloned_id",
          "reference",
          "currency",
          "sub_total",
          "discount_total",
          "net_total",
          "tax_total",
          "total",
          "created_sp_flag",
          "created_id",
          "created",
          "updated_id",
          "updated"
        ]
      },
      "InvoiceListResponse": {
        "type": "object",
        "description": "One page of rows.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Response"
        },
        "additionalProperties": false,
        "required": [
          "data",
          "meta"
        ],
        "properties": {
          "data": {
            "type": "array",
            "description": "Whole invoices. They are sparse when the request names `fields`, and tombstones may stand among them when it has\n`updated_after`.\n",
            "items": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/Invoice"
                },
                {
                  "$ref": "#/components/schemas/SparseInvoice"
                },
                {
                  "$ref": "#/components/schemas/Tombstone"
                }
              ]
            }
          },
          "meta": {
            "type": "object",
            "description": "About the page.",
            "additionalProperties": false,
            "required": [
              "pagination"
            ],
            "properties": {
              "pagination": {
                "$ref": "#/components/schemas/Pagination"
              }
            }
          }
        }
      },
      "Pagination": {
        "type": "object",
        "description": "Where this page stands in the whole.",
        "x-paging": {
          "page": "current_page",
          "size": "per_page",
          "total": "total"
        },
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "total",
          "count",
          "per_page",
          "current_page"
        ],
        "properties": {
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "How many rows match altogether.",
            "example": 43
          },
          "count": {
            "type": "integer",
            "minimum": 0,
            "description": "How many rows this page has.",
            "example": 10
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "description": "How many rows a page holds at most (reading S11).",
            "example": 10
          },
          "current_page": {
            "type": "integer",
            "minimum": 1,
            "description": "The number of this page.",
            "example": 2
          }
        }
      },
      "Invoice": {
        "type": "object",
        "description": "An invoice with all of its fields, as it comes unless the request names `fields`.",
        "x-sums": [
          {
            "total": "net_total",
            "plus": [
              "sub_total"
            ],
            "minus": [
              "discount_total"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "get-invoices § Sample response, whose header agrees with itself"
            }
          },
          {
            "total": "total",
            "plus": [
              "net_total",
              "tax_total"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "get-invoices § Sample response, whose header agrees with itself"
            }
          },
          {
            "total": "net_total",
            "plus": [
              "items/*/total"
            ],
            "x-evidence": {
              "grade": "guessed",
              "source": "get-invoices § Sample response, whose line does not agree with its header",
              "reading": "S6"
            }
          }
        ],
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "prefix",
          "number",
          "date",
          "date_time_iso",
          "due_date",
          "due_date_time_iso",
          "items",
          "groups",
          "status",
          "project",
          "client",
          "custom_fields",
          "terms",
          "template_id",
          "cloned_id",
          "reference",
          "currency",
          "sub_total",
          "discount_total",
          "net_total",
          "tax_total",
          "total",
          "created_sp_flag",
          "created_id",
          "created",
          "updated_id",
          "updated"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the invoice.",
            "example": 17
          },
          "prefix": {
            "type": "string",
            "description": "Stands before the number; free text.",
            "example": "INV-"
          },
          "number": {
            "type": "integer",
            "description": "The number of the invoice, drawn when it is first saved.",
            "example": 1041
          },
          "date": {
            "type": "integer",
            "description": "The date of the invoice in unix seconds. At which time of that day is reading S33.",
            "example": 1683554400
          },
          "date_time_iso": {
            "$ref": "#/components/schemas/IsoInstant"
          },
          "due_date": {
            "description": "The day by which it is to be paid, in unix seconds.",
            "anyOf": [
              {
                "type": "integer",
                "example": 1686146400
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "due_date_time_iso": {
            "description": "The same in ISO 8601.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/IsoInstant"
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "items": {
            "type": "array",
            "description": "The lines.",
            "items": {
              "$ref": "#/components/schemas/InvoiceItem"
            }
          },
          "groups": {
            "type": "array",
            "description": "Headings under which the lines are gathered.",
            "items": {
              "$ref": "#/components/schemas/Group"
            }
          },
          "status": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1,
            "description": "The one status, inside an array (reading S9).",
            "items": {
              "$ref": "#/components/schemas/Status"
            }
          },
          "project": {
            "type": "array",
            "maxItems": 1,
            "description": "The project inside an array, which is empty when there is none (reading S9).",
            "items": {
              "$ref": "#/components/schemas/Project"
            }
          },
          "client": {
            "type": "array",
            "maxItems": 1,
            "description": "Who is billed, inside an array, which is empty when there is nobody (reading S9).",
            "items": {
              "$ref": "#/components/schemas/Client"
            }
          },
          "custom_fields": {
            "type": "array",
            "description": "What the instance has added of its own.",
            "items": {
              "$ref": "#/components/schemas/CustomField"
            }
          },
          "terms": {
            "type": "string",
            "description": "Terms of payment in words.",
            "example": "Due within four weeks"
          },
          "template_id": {
            "description": "Id of the template with which it is printed.",
            "anyOf": [
              {
                "type": "integer",
                "example": 5
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "cloned_id": {
            "description": "Id of the record from which it was copied.",
            "anyOf": [
              {
                "type": "integer",
                "example": 12
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "reference": {
            "type": "string",
            "description": "A reference for the client; free text.",
            "example": "Season two, grading"
          },
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 4217 code of the currency of all amounts.",
            "example": "AUD"
          },
          "sub_total": {
            "$ref": "#/components/schemas/Amount",
            "x-amount": {
              "currency": "currency"
            },
            "description": "Sum of the lines before any discount (reading S6)."
          },
          "discount_total": {
            "$ref": "#/components/schemas/Amount",
            "x-amount": {
              "currency": "currency"
            },
            "description": "All discounts, those on lines included (reading S6)."
          },
          "net_total": {
            "$ref": "#/components/schemas/Amount",
            "x-amount": {
              "currency": "currency"
            },
            "description": "`sub_total` less `discount_total`."
          },
          "tax_total": {
            "$ref": "#/components/schemas/Amount",
            "x-amount": {
              "currency": "currency"
            },
            "description": "Sum of the taxes."
          },
          "total": {
            "$ref": "#/components/schemas/Amount",
            "x-amount": {
              "currency": "currency"
            },
            "description": "`net_total` and `tax_total` together."
          },
          "created_sp_flag": {
            "type": "string",
            "enum": [
              "true",
              "false"
            ],
            "description": "Whether it was made in Sonderplan; a text in the answer, though a boolean in the query (reading S4).",
            "example": "true"
          },
          "created_id": {
            "type": "integer",
            "description": "Id of the user who made it.",
            "example": 8
          },
          "created": {
            "type": "integer",
            "description": "When it was made, in unix seconds.",
            "example": 1683513121
          },
          "updated_id": {
            "type": "integer",
            "description": "Id of the user who last changed it.",
            "example": 8
          },
          "updated": {
            "type": "integer",
            "description": "When it was last changed, in unix seconds.",
            "example": 1684908000
          }
        }
      },
      "SparseInvoice": {
        "type": "object",
        "description": "An invoice of which the request named the `fields`. It has exactly those.",
        "x-sums": [
          {
            "total": "net_total",
            "plus": [
              "sub_total"
            ],
            "minus": [
              "discount_total"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "get-invoices § Sample response, whose header agrees with itself"
            }
          },
          {
            "total": "total",
            "plus": [
              "net_total",
              "tax_total"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "get-invoices § Sample response, whose header agrees with itself"
            }
          },
          {
            "total": "net_total",
            "plus": [
              "items/*/total"
            ],
            "x-evidence": {
              "grade": "guessed",
              "source": "get-invoices § Sample response, whose line does not agree with its header",
              "reading": "S6"
            }
          }
        ],
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "x-only-with-parameter": "fields",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Invoice/properties/id"
          },
          "prefix": {
            "$ref": "#/components/schemas/Invoice/properties/prefix"
          },
          "number": {
            "$ref": "#/components/schemas/Invoice/properties/number"
          },
          "date": {
            "$ref": "#/components/schemas/Invoice/properties/date"
          },
          "date_time_iso": {
            "$ref": "#/components/schemas/Invoice/properties/date_time_iso"
          },
          "due_date": {
            "$ref": "#/components/schemas/Invoice/properties/due_date"
          },
          "due_date_time_iso": {
            "$ref": "#/components/schemas/Invoice/properties/due_date_time_iso"
          },
          "items": {
            "$ref": "#/components/schemas/Invoice/properties/items"
          },
          "groups": {
            "$ref": "#/components/schemas/Invoice/properties/groups"
          },
          "status": {
            "$ref": "#/components/schemas/Invoice/properties/status"
          },
          "project": {
            "$ref": "#/components/schemas/Invoice/properties/project"
          },
          "client": {
            "$ref": "#/components/schemas/Invoice/properties/client"
          },
          "custom_fields": {
            "$ref": "#/components/schemas/Invoice/properties/custom_fields"
          },
          "terms": {
            "$ref": "#/components/schemas/Invoice/properties/terms"
          },
          "template_id": {
            "$ref": "#/components/schemas/Invoice/properties/template_id"
          },
          "cloned_id": {
            "$ref": "#/components/schemas/Invoice/properties/cloned_id"
          },
          "reference": {
            "$ref": "#/components/schemas/Invoice/properties/reference"
          },
          "currency": {
            "$ref": "#/components/schemas/Invoice/properties/currency"
          },
          "sub_total": {
            "$ref": "#/components/schemas/Invoice/properties/sub_total"
          },
          "discount_total": {
            "$ref": "#/components/schemas/Invoice/properties/discount_total"
          },
          "net_total": {
            "$ref": "#/components/schemas/Invoice/properties/net_total"
          },
          "tax_total": {
            "$ref": "#/components/schemas/Invoice/properties/tax_total"
          },
          "total": {
            "$ref": "#/components/schemas/Invoice/properties/total"
          },
          "created_sp_flag": {
            "$ref": "#/components/schemas/Invoice/properties/created_sp_flag"
          },
          "created_id": {
            "$ref": "#/components/schemas/Invoice/properties/created_id"
          },
          "created": {
            "$ref": "#/components/schemas/Invoice/properties/created"
          },
          "updated_id": {
            "$ref": "#/components/schemas/Invoice/properties/updated_id"
          },
          "updated": {
            "$ref": "#/components/schemas/Invoice/properties/updated"
          }
        }
      },
      "Tombstone": {
        "type": "object",
        "description": "What remains of a record that has been deleted.",
        "x-evidence": {
          "grade": "guessed",
          "source": "get-invoices § Query Parameters",
          "reading": "S12"
        },
        "x-only-with-parameter": "updated_after",
        "additionalProperties": false,
        "required": [
          "id",
          "deleted",
          "updated"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Id of the record that has gone.",
            "example": 23
          },
          "deleted": {
            "type": "boolean",
            "const": true,
            "description": "Always true.",
            "example": true
          },
          "updated": {
            "type": "integer",
            "description": "When it was deleted, in unix seconds.",
            "example": 1688256000
          }
        }
      },
      "InvoiceItem": {
        "type": "object",
        "description": "One line.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "item_text",
          "item_uuid",
          "ratescheme_id",
          "description",
          "quantity",
          "unit",
          "unit_amount",
          "unit_buy_amount",
          "tax",
          "taxes",
          "discount",
          "total",
          "buy_total",
          "buy_total_fixed",
          "order",
          "parent_group_id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the line.",
            "example": 402
          },
          "item_text": {
            "type": "string",
            "description": "What is billed.",
            "example": "Colour grading, suite 2"
          },
          "item_uuid": {
            "description": "Key of the resource or billable item behind the line.",
            "anyOf": [
              {
                "type": "string",
                "example": "r31"
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "ratescheme_id": {
            "description": "Id of the rate scheme from which the price came.",
            "anyOf": [
              {
                "type": "integer",
                "example": 9
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "description": {
            "type": "string",
            "description": "More about it.",
            "example": "Two days in May, with an operator"
          },
          "quantity": {
            "$ref": "#/components/schemas/Decimal"
          },
          "unit": {
            "type": "string",
            "description": "In what the quantity is counted.",
            "example": "hourly"
          },
          "unit_amount": {
            "$ref": "#/components/schemas/Amount",
            "description": "Price of one."
          },
          "unit_buy_amount": {
            "$ref": "#/components/schemas/Amount",
            "description": "Cost of one."
          },
          "tax": {
            "type": "boolean",
            "description": "Whether the line is taxed.",
            "example": true
          },
          "taxes": {
            "type": "array",
            "description": "The taxes on the line.",
            "items": {
              "$ref": "#/components/schemas/ItemTax"
            }
          },
          "discount": {
            "description": "Discount on the line; a percentage when it ends in `%`, otherwise an amount.",
            "anyOf": [
              {
                "type": "string",
                "pattern": "^-?\\d+(\\.\\d+)?%$"
              },
              {
                "type": "string",
                "pattern": "^-?\\d+(\\.\\d+)?$",
                "x-evidence": {
                  "grade": "guessed",
                  "source": "get-invoices § Sample response",
                  "reading": "S5"
                }
              }
            ],
            "example": "12.50%"
          },
          "total": {
            "$ref": "#/components/schemas/Amount",
            "description": "After discount and before tax (reading S6)."
          },
          "buy_total": {
            "$ref": "#/components/schemas/Amount",
            "description": "Cost of the line."
          },
          "buy_total_fixed": {
            "type": "boolean",
            "description": "Whether the cost was entered as a whole instead of being multiplied.",
            "example": false
          },
          "order": {
            "type": "integer",
            "description": "Place of the line.",
            "example": 1
          },
          "parent_group_id": {
            "description": "Id of the group to which the line belongs.",
            "anyOf": [
              {
                "type": "integer",
                "example": 77
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          }
        }
      },
      "ItemTax": {
        "type": "object",
        "description": "One tax on a line.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "rate",
          "total"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the tax.",
            "example": 2
          },
          "name": {
            "type": "string",
            "description": "Name of the tax.",
            "example": "GST"
          },
          "rate": {
            "$ref": "#/components/schemas/Decimal",
            "description": "The rate in percent (reading S18)."
          },
          "total": {
            "$ref": "#/components/schemas/Amount",
            "description": "The tax on the line."
          }
        }
      },
      "Group": {
        "type": "object",
        "description": "A heading under which lines are gathered.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "description",
          "order",
          "hide_items"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the group.",
            "example": 77
          },
          "name": {
            "type": "string",
            "description": "The heading.",
            "example": "Picture finishing"
          },
          "description": {
            "type": "string",
            "description": "More about it.",
            "example": "Conform, grading and titles"
          },
          "order": {
            "type": "integer",
            "description": "Place of the group.",
            "example": 1
          },
          "hide_items": {
            "type": "boolean",
            "description": "Whether the lines are left out in print.",
            "example": false
          }
        }
      },
      "Status": {
        "type": "object",
        "description": "Where the invoice stands; which of the four that is, is reading S39.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Query Parameters"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "enum": [
              1,
              2,
              3,
              4
            ],
            "description": "Identifies the status.",
            "example": 3
          },
          "name": {
            "type": "string",
            "enum": [
              "Draft",
              "Submitted",
              "Awaiting Payment",
              "Paid"
            ],
            "description": "Name of the status.",
            "example": "Awaiting Payment"
          }
        }
      },
      "Project": {
        "type": "object",
        "description": "The project for which the invoice was written.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "code",
          "description",
          "status_id"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the project.",
            "example": 61
          },
          "name": {
            "type": "string",
            "description": "Name of the project.",
            "example": "Harbour Lights, second season"
          },
          "code": {
            "type": "string",
            "description": "Its short code.",
            "example": "HL-S2"
          },
          "description": {
            "type": "string",
            "description": "More about it.",
            "example": "Eight episodes for streaming"
          },
          "status_id": {
            "type": "integer",
            "description": "Id of the project's own status.",
            "example": 1
          }
        }
      },
      "Client": {
        "type": "object",
        "description": "Who is billed.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "uuid",
          "name",
          "type",
          "email",
          "contact_person"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the client among those of its type.",
            "example": 19
          },
          "uuid": {
            "type": "string",
            "pattern": "^[op]\\d+$",
            "description": "Identifies the client among all; the letter tells the type (reading S21).",
            "example": "o19"
          },
          "name": {
            "type": "string",
            "description": "Name of the client.",
            "example": "Tidewater Pictures Pty Ltd"
          },
          "type": {
            "description": "What kind of client it is.",
            "anyOf": [
              {
                "const": "person"
              },
              {
                "const": "organization",
                "x-evidence": {
                  "grade": "guessed",
                  "source": "quote-invoice-themes § Shortcodes",
                  "reading": "S21"
                }
              }
            ],
            "example": "organization"
          },
          "email": {
            "type": "string",
            "description": "Where mail to the client goes; an empty text when unknown.",
            "example": "accounts@tidewater.example"
          },
          "contact_person": {
            "description": "Whom to ask there.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ContactPerson"
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          }
        }
      },
      "ContactPerson": {
        "type": "object",
        "description": "A person at the client.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the person.",
            "example": 240
          },
          "name": {
            "type": "string",
            "description": "Name of the person.",
            "example": "Mina Okafor"
          }
        }
      },
      "CustomField": {
        "type": "object",
        "description": "A field that the instance has added of its own.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "value",
          "value_id",
          "update_key"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "description": "Identifies the field.",
            "example": 14
          },
          "name": {
            "type": "string",
            "description": "Name of the field.",
            "example": "Broadcaster"
          },
          "value": {
            "type": "string",
            "description": "What stands in it.",
            "example": "Channel Nine"
          },
          "value_id": {
            "description": "Id of the chosen value, where the field offers a choice.",
            "anyOf": [
              {
                "type": "integer",
                "example": 33
              },
              {
                "$ref": "#/components/schemas/NoValue"
              }
            ]
          },
          "update_key": {
            "type": "string",
            "description": "Key under which the field is written.",
            "example": "2_1_14"
          }
        }
      },
      "Amount": {
        "type": "string",
        "pattern": "^-?\\d+(\\.\\d+)?$",
        "description": "An amount in the main unit of the invoice's currency, with as many decimals as the currency has.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "example": "1041.50"
      },
      "Decimal": {
        "type": "string",
        "pattern": "^-?\\d+(\\.\\d+)?$",
        "description": "A decimal number that is not an amount.",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "example": "7.5"
      },
      "IsoInstant": {
        "type": "string",
        "format": "date-time",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$",
        "description": "The instant of the neighbouring unix field, with the offset of the instance's time zone (reading S7).",
        "x-evidence": {
          "grade": "documented",
          "source": "get-invoices § Sample response"
        },
        "example": "2023-05-09T00:00:00+10:00"
      },
      "NoValue": {
        "type": "null",
        "description": "There is none.",
        "x-evidence": {
          "grade": "guessed",
          "source": "get-invoices § Sample response",
          "reading": "S31"
        }
      },
      "Error": {
        "type": "object",
        "description": "Why the request was refused.",
        "x-evidence": {
          "grade": "guessed",
          "source": "generate-invoice-pdf § Responses",
          "reading": "S20"
        },
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "description": "The refusal.",
            "additionalProperties": false,
            "required": [
              "message"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "A sentence for the developer.",
                "example": "The token's user may not read invoices."
              }
            }
          }
        }
      }
    }
  }
}

export const overlays: SpecBundle['overlays'] = {
  "S11-count": {
    "overlay": "1.0.0",
    "info": {
      "title": "Sonderplan, S11 per-page as count",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Pagination.properties.per_page",
        "description": "An empty page has none.",
        "update": {
          "minimum": 0,
          "description": "How many rows this page has, the same as `count`.",
          "x-evidence": {
            "grade": "guessed",
            "source": "get-invoices § Sample response",
            "reading": "S11"
          }
        }
      }
    ]
  },
  "S11-total-pages": {
    "overlay": "1.0.0",
    "info": {
      "title": "Sonderplan, S11 per-page as total-pages",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Pagination",
        "update": {
          "required": [
            "total_pages"
          ],
          "properties": {
            "total_pages": {
              "type": "integer",
              "minimum": 0,
              "description": "How many pages there are.",
              "example": 5,
              "x-evidence": {
                "grade": "guessed",
                "source": "get-invoices § Sample response",
                "reading": "S11"
              }
            }
          }
        }
      }
    ]
  },
  "S22-not-found": {
    "overlay": "1.0.0",
    "info": {
      "title": "Sonderplan, S22 unknown-id as not-found",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.responses",
        "update": {
          "NotFound": {
            "description": "None of the wanted ids exists.",
            "x-evidence": {
              "grade": "guessed",
              "source": "generate-invoice-pdf § Responses",
              "reading": "S22"
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        }
      },
      {
        "target": "$.paths['/invoice'].get.responses",
        "update": {
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    ]
  },
  "S4-boolean": {
    "overlay": "1.0.0",
    "info": {
      "title": "Sonderplan, S4 created-flag as boolean",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice.properties.created_sp_flag.enum",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice.properties.created_sp_flag",
        "update": {
          "type": "boolean",
          "description": "Whether it was made in Sonderplan.",
          "example": true,
          "x-evidence": {
            "grade": "guessed",
            "source": "get-invoices § Query Parameters",
            "reading": "S4"
          }
        }
      }
    ]
  }
}

export const translations: SpecBundle['translations'] = {}

export const overlayTranslations: SpecBundle['overlayTranslations'] = {}

export const readingSources: SpecBundle['readingSources'] = {
  "S1": [
    "get-invoices § Query Parameters: its type is integer, its description allows several with commas"
  ],
  "S2": [
    "get-invoices § Query Parameters: several filters are combined by OR or AND, by OR unless told otherwise",
    "foxoms § Query parameters: the predecessor joins the same way and its example asks for AND"
  ],
  "S3": [
    "update-billable-item § Overview: some filters need their field in fields",
    "get-invoices § Query Parameters: nothing of the kind"
  ],
  "S4": [
    "get-invoices § Query Parameters: a boolean",
    "get-invoices § Sample response: the word true inside quotation marks"
  ],
  "S5": [
    "get-invoices § Sample response: a percentage with its sign"
  ],
  "S6": [
    "get-invoices § Sample response: the header agrees with itself (sub_total less discount_total is net_total, with tax_total it is total) and not with the line"
  ],
  "S7": [
    "get-invoices § Sample response: the unix value and the ISO value lie three years apart"
  ],
  "S8": [
    "get-invoices § Query Parameters: greater than and less than"
  ],
  "S9": [
    "get-invoices § Sample response: each is an array with one element"
  ],
  "S10": [
    "get-invoices § Query Parameters: four with their numbers",
    "editor § Statuses: the same four"
  ],
  "S11": [
    "get-invoices § Sample response: total, count and per_page are all 1",
    "get-invoices § Query Parameters: the limit is 10 unless given"
  ],
  "S12": [
    "get-invoices § Query Parameters: updated_after also returns what was deleted"
  ],
  "S13": [
    "create-invoice § Response: 200 and an integer",
    "import-scripts § Handling of responses: a script turns the id into an integer first"
  ],
  "S14": [
    "create-invoice § Request example: both are in the example",
    "editor § Numbering: the number is drawn on the first save"
  ],
  "S15": [
    "create-invoice § Query Parameters: strict or auto_correct"
  ],
  "S16": [
    "update-invoice § Query Parameters: the id stands in the query",
    "update-invoice § Request example: the id stands in the body too"
  ],
  "S17": [
    "update-invoice § Request example: a whole invoice"
  ],
  "S18": [
    "get-invoices § Sample response: a text with two decimals",
    "get-taxes § Sample response: a text without decimals"
  ],
  "S19": [
    "get-invoices § Query Parameters: two parameters with nothing about both"
  ],
  "S20": [
    "api-clients § Tokens: a token lapses after five years and with its client",
    "access-permissions § Group levels: a level per module and no answer for lacking it",
    "generate-invoice-pdf § Responses: errors have a JSON body whose shape is not shown"
  ],
  "S21": [
    "get-invoices § Sample response: a person has p and its id",
    "quote-invoice-themes § Shortcodes: a client may also be an organization with a contact person"
  ],
  "S22": [
    "generate-invoice-pdf § Responses: 404 for an unknown id",
    "get-invoices § Response: only 200"
  ],
  "S23": [
    "get-invoices § Sample response: the prefix of an invoice",
    "get-quotes § Sample response: the same prefix on a quote"
  ],
  "S24": [
    "get-invoices § Query Parameters: four statuses and none for them"
  ],
  "S25": [
    "get-invoices § Query Parameters: nothing"
  ],
  "S26": [
    "get-invoices § Query Parameters: the default of limit and no bounds",
    "import-scripts § Import: the vendor itself asks for 1000 at once"
  ],
  "S27": [
    "get-invoices § Query Parameters: a list of wanted fields"
  ],
  "S28": [
    "get-invoices § Query Parameters: the field has to hold a string or an integer"
  ],
  "S29": [
    "get-invoices § Sample response: amounts are decimal numbers in text form"
  ],
  "S30": [
    "get-invoices § Query Parameters: updated_after returns deleted ones with nothing about other filters"
  ],
  "S31": [
    "get-invoices § Sample response: every field has a value"
  ],
  "S32": [
    "get-invoices § Sample response: a percentage with two decimals"
  ],
  "S33": [
    "get-invoices § Sample response: nine in the morning"
  ],
  "S34": [
    "get-invoices § Query Parameters: the name says after and the description says since"
  ],
  "S35": [
    "get-invoices § Response: most of them by default",
    "update-billable-item § Overview: the default set may change"
  ],
  "S36": [
    "get-invoices § Query Parameters: a partial text match"
  ],
  "S37": [
    "get-invoices § Query Parameters: the fields that one wishes to have returned"
  ],
  "S38": [
    "get-invoices § Response: only 200",
    "import-scripts § Import: the vendor's scripts slow themselves down to two requests a second"
  ],
  "S39": [
    "get-invoices § Query Parameters: four statuses"
  ],
  "S40": [
    "get-invoices § Query Parameters: a type for each"
  ],
  "S41": [
    "get-invoices § Query Parameters: several values go into one parameter with commas"
  ],
  "S42": [
    "generate-invoice-pdf § Responses: errors have a JSON body whose shape is not shown"
  ],
  "S43": [
    "access-permissions § Group levels: nothing about an order"
  ]
}
