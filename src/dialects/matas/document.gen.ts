// Generated from specs/matas by `npm run generate`. Edit that instead.

import type { SpecBundle } from '../../core/spec-source.js'

export const document: SpecBundle['document'] = {
  "openapi": "3.1.0",
  "info": {
    "title": "Matas Invoices API",
    "version": "0.1.0",
    "summary": "The invoices of a Dutch parts supplier, as its buyers see them.",
    "description": "An independent description of the invoice part of the Matas API, written from the public documentation.\nThe API only reads: a caller lists the invoices addressed to it, and fetches one of them together with its lines.\nWhich invoices those are is reading M21 and M30; those with several VAT rates are reading M19, credits M25.\n\nDays are printed as instants (reading M1). In which unit amounts are given is reading M7.\n\nEvery request has to carry a personal access token and the header `Accept: application/json`. OpenAPI 3.1 ignores\na header parameter of that name, so the requirement stands at each operation as `x-required-headers`.\n\nEach element says under `x-evidence` whether it is documented, inferred or guessed, and where. A guess names its\nreading (`M4`), which is explained in `readings.yaml` beside this file.\n",
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
      "url": "https://api.matas.nl/api",
      "description": "The only server that the documentation names.",
      "x-evidence": {
        "grade": "documented",
        "source": "docs § Base address"
      }
    }
  ],
  "x-pages": {
    "docs": "https://matas.nl/docs",
    "invoices": "https://matas.nl/docs/invoices",
    "quotations": "https://matas.nl/docs/quotations"
  },
  "security": [
    {
      "bearerAuth": []
    }
  ],
  "tags": [
    {
      "name": "Invoices",
      "description": "Invoices that the supplier has sent to the caller."
    }
  ],
  "paths": {
    "/invoices": {
      "get": {
        "operationId": "listInvoices",
        "tags": [
          "Invoices"
        ],
        "summary": "List invoices",
        "description": "Gives every visible invoice as a bare JSON array, without an envelope, without lines and without pages (reading M11).\nWhich of them are given depends on `filter[status]` and `search`; without `sort` the newest come first (reading M24).\n\nThe request must carry `Accept: application/json`; what happens otherwise is reading M18.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices"
        },
        "x-scope": "Invoices",
        "x-required-headers": {
          "Accept": "application/json"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/FilterStatus"
          },
          {
            "$ref": "#/components/parameters/Sort"
          },
          {
            "$ref": "#/components/parameters/SortBrackets"
          },
          {
            "$ref": "#/components/parameters/Search"
          }
        ],
        "responses": {
          "200": {
            "description": "The matching invoices; an empty array when there are none.",
            "x-evidence": {
              "grade": "documented",
              "source": "invoices § List invoices (example of response)"
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Invoice"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        }
      }
    },
    "/invoice/{invoice_number}": {
      "get": {
        "operationId": "getInvoice",
        "tags": [
          "Invoices"
        ],
        "summary": "Get one invoice",
        "description": "Gives one invoice with its lines. Mind the singular in the path (reading M2).\n\nThe request must carry `Accept: application/json`; what happens otherwise is reading M18.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § Get single invoice"
        },
        "x-scope": "Invoices",
        "x-required-headers": {
          "Accept": "application/json"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/InvoiceNumber"
          }
        ],
        "responses": {
          "200": {
            "description": "The invoice with its lines.",
            "x-evidence": {
              "grade": "documented",
              "source": "invoices § Get single invoice (example of response)"
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/InvoiceWithLines"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
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
        "description": "A personal access token, made in the supplier's Extranet; the operations here need its scope `Invoices`.",
        "x-evidence": {
          "grade": "documented",
          "source": "docs § Authentication"
        }
      }
    },
    "parameters": {
      "FilterStatus": {
        "name": "filter[status]",
        "in": "query",
        "description": "Narrows the list to invoices on which something is still open (`outstanding`), or to settled ones (`paid`).\n`all` keeps both. What holds when it is left out is reading M3, for another value M20, and when an invoice counts\nas settled M26.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices (attributes)"
        },
        "schema": {
          "type": "string",
          "enum": [
            "outstanding",
            "paid",
            "all"
          ],
          "default": "all"
        },
        "example": "outstanding"
      },
      "Sort": {
        "name": "sort",
        "in": "query",
        "style": "form",
        "explode": false,
        "description": "One field, or several with a comma between them, the first weighing most. How the direction is written is\nreading M9, which fields can be named is reading M23.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices (attributes)"
        },
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/SortKey"
          }
        },
        "example": [
          "total"
        ]
      },
      "SortBrackets": {
        "name": "sort[]",
        "in": "query",
        "style": "form",
        "explode": true,
        "description": "The same as `sort`, for clients that send an array as a repeated parameter with brackets; an index may stand in them.",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices § List invoices (attributes)",
          "reading": "M9"
        },
        "schema": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/SortKey"
          }
        },
        "example": [
          "invoice_date",
          "total"
        ]
      },
      "Search": {
        "name": "search",
        "in": "query",
        "description": "A text that is looked for in `invoice_number`, `description`, `invoice_date`, `expire_date`, `payment_date` and\n`total`. How it is compared is reading M10.\n",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices (attributes)"
        },
        "schema": {
          "type": "string"
        },
        "example": "spindle"
      },
      "InvoiceNumber": {
        "name": "invoice_number",
        "in": "path",
        "required": true,
        "description": "The number of the invoice, as the list shows it.",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § Get single invoice"
        },
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "I230417"
      }
    },
    "responses": {
      "Unauthenticated": {
        "description": "The token is missing or not valid.",
        "x-evidence": {
          "grade": "documented",
          "source": "docs § Authentication"
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
        "description": "The token lacks the scope `Invoices`.",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices § List invoices (scope)",
          "reading": "M16"
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "NotFound": {
        "description": "No visible invoice has this number.",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices § Get single invoice",
          "reading": "M15"
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
      "SortKey": {
        "type": "string",
        "description": "A field of the invoice, with a leading minus for descending order.",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices § List invoices (attributes)",
          "reading": "M23"
        },
        "enum": [
          "invoice_number",
          "description",
          "invoice_date",
          "expire_date",
          "payment_date",
          "currency",
          "vat_percentage",
          "subtotal",
          "vat",
          "total",
          "-invoice_number",
          "-description",
          "-invoice_date",
          "-expire_date",
          "-payment_date",
          "-currency",
          "-vat_percentage",
          "-subtotal",
          "-vat",
          "-total"
        ]
      },
      "Invoice": {
        "type": "object",
        "description": "An invoice as the list shows it, without its lines.",
        "x-sums": [
          {
            "total": "total",
            "plus": [
              "subtotal",
              "vat"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "invoices § List invoices (example of response), where 10000 and 2100 make 12100"
            }
          }
        ],
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices (example of response)"
        },
        "additionalProperties": false,
        "required": [
          "invoice_number",
          "description",
          "invoice_date",
          "expire_date",
          "invoice_address",
          "payment_term",
          "payment_date",
          "currency",
          "vat_percentage",
          "subtotal",
          "vat",
          "total"
        ],
        "properties": {
          "invoice_number": {
            "type": "string",
            "minLength": 1,
            "description": "The number under which the supplier issued the invoice (reading M29).",
            "example": "I230417"
          },
          "description": {
            "type": "string",
            "description": "What the invoice is about.",
            "example": "Spindles and bearings, call-off for May"
          },
          "invoice_date": {
            "$ref": "#/components/schemas/DayInstant",
            "description": "The day of the invoice."
          },
          "expire_date": {
            "$ref": "#/components/schemas/DayInstant",
            "description": "The day by which it is to be paid (reading M5)."
          },
          "invoice_address": {
            "$ref": "#/components/schemas/InvoiceAddress"
          },
          "payment_term": {
            "$ref": "#/components/schemas/PaymentTerm"
          },
          "payment_date": {
            "description": "The day on which the invoice was settled (reading M26). How an unsettled one shows is reading M4.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/DayInstant"
              },
              {
                "type": "null",
                "x-evidence": {
                  "grade": "guessed",
                  "source": "invoices § List invoices (example of response)",
                  "reading": "M4"
                }
              }
            ]
          },
          "currency": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "ISO 4217 code of the currency of all amounts.",
            "example": "EUR"
          },
          "vat_percentage": {
            "type": "number",
            "description": "The one VAT rate of the whole invoice, in percent; 0 where none is charged (reading M8).",
            "example": 21
          },
          "subtotal": {
            "type": "number",
            "x-amount": {
              "currency": "currency"
            },
            "description": "Sum of the lines before VAT, in the currency's main unit; negative on a credit invoice.",
            "example": 1250.4
          },
          "vat": {
            "type": "number",
            "x-amount": {
              "currency": "currency"
            },
            "description": "VAT on the subtotal, in the currency's main unit. Where it is rounded is reading M14.",
            "example": 262.58
          },
          "total": {
            "type": "number",
            "x-amount": {
              "currency": "currency"
            },
            "description": "Subtotal and VAT together, in the currency's main unit.",
            "example": 1512.98
          }
        }
      },
      "InvoiceWithLines": {
        "type": "object",
        "description": "An invoice with its lines.",
        "x-sums": [
          {
            "total": "total",
            "plus": [
              "subtotal",
              "vat"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "invoices § List invoices (example of response), where 10000 and 2100 make 12100"
            }
          },
          {
            "total": "subtotal",
            "plus": [
              "lines/*/amount"
            ],
            "x-evidence": {
              "grade": "guessed",
              "source": "invoices § Get single invoice (example of response), with one line only",
              "reading": "M22"
            }
          }
        ],
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § Get single invoice (example of response)"
        },
        "additionalProperties": false,
        "required": [
          "invoice_number",
          "description",
          "invoice_date",
          "expire_date",
          "invoice_address",
          "payment_term",
          "payment_date",
          "currency",
          "vat_percentage",
          "subtotal",
          "vat",
          "total",
          "lines"
        ],
        "properties": {
          "invoice_number": {
            "$ref": "#/components/schemas/Invoice/properties/invoice_number"
          },
          "description": {
            "$ref": "#/components/schemas/Invoice/properties/description"
          },
          "invoice_date": {
            "$ref": "#/components/schemas/Invoice/properties/invoice_date"
          },
          "expire_date": {
            "$ref": "#/components/schemas/Invoice/properties/expire_date"
          },
          "invoice_address": {
            "$ref": "#/components/schemas/InvoiceAddress"
          },
          "payment_term": {
            "$ref": "#/components/schemas/PaymentTerm"
          },
          "payment_date": {
            "$ref": "#/components/schemas/Invoice/properties/payment_date"
          },
          "currency": {
            "$ref": "#/components/schemas/Invoice/properties/currency"
          },
          "vat_percentage": {
            "$ref": "#/components/schemas/Invoice/properties/vat_percentage"
          },
          "subtotal": {
            "$ref": "#/components/schemas/Invoice/properties/subtotal"
          },
          "vat": {
            "$ref": "#/components/schemas/Invoice/properties/vat"
          },
          "total": {
            "$ref": "#/components/schemas/Invoice/properties/total"
          },
          "lines": {
            "type": "array",
            "description": "The lines, ordered by `line_number`. Their amounts add up to `subtotal`.",
            "items": {
              "$ref": "#/components/schemas/InvoiceLine"
            }
          }
        }
      },
      "InvoiceLine": {
        "type": "object",
        "description": "One line of an invoice, with the numbers under which it was quoted and ordered.",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § Get single invoice (example of response)"
        },
        "additionalProperties": false,
        "required": [
          "line_number",
          "amount",
          "quote_number",
          "sales_order_number",
          "sales_order_line",
          "customer_quote_number",
          "customer_order_number",
          "part_number",
          "customer_part_number",
          "description",
          "qty",
          "unit_price"
        ],
        "properties": {
          "line_number": {
            "type": "integer",
            "description": "Tells the lines of one invoice apart. It rises, but need not start at 1 nor be without gaps (reading M13).",
            "example": 3
          },
          "amount": {
            "type": "number",
            "x-amount": {},
            "description": "Quantity times unit price, before VAT, in the currency's main unit.",
            "example": 312.48
          },
          "quote_number": {
            "type": "string",
            "description": "The supplier's number of the quotation.",
            "example": "BVF23-0412"
          },
          "sales_order_number": {
            "type": "string",
            "description": "The supplier's number of the order.",
            "example": "BVR23-0388"
          },
          "sales_order_line": {
            "type": "string",
            "description": "The place within the order; a text to be shown as it is (reading M12).",
            "example": "020 / 010"
          },
          "customer_quote_number": {
            "type": "string",
            "description": "The buyer's own number for the quotation, or an empty text.",
            "example": "RFQ-77"
          },
          "customer_order_number": {
            "type": "string",
            "description": "The buyer's own number for the order, or an empty text.",
            "example": "PO-4711"
          },
          "part_number": {
            "type": "string",
            "description": "The supplier's number of the part, or an empty text.",
            "example": "M2086C"
          },
          "customer_part_number": {
            "type": "string",
            "description": "The buyer's own number of the part, or an empty text.",
            "example": ""
          },
          "description": {
            "type": "string",
            "description": "What was delivered.",
            "example": "Spindle, hardened, 12 mm"
          },
          "qty": {
            "type": "number",
            "description": "How many were delivered.",
            "example": 24
          },
          "unit_price": {
            "type": "number",
            "description": "Price of one, before VAT, in the currency's main unit. Negative on a line that stands for a discount (reading M22).",
            "example": 13.02
          }
        }
      },
      "InvoiceAddress": {
        "type": "object",
        "description": "Where the invoice was addressed. A part that is not in use is an empty text (reading M28).",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices (example of response)"
        },
        "additionalProperties": false,
        "required": [
          "name",
          "name_extension",
          "address",
          "address_2",
          "address_3",
          "postcode",
          "state",
          "city",
          "country"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the buyer.",
            "example": "Veldkamp Machinebouw B.V."
          },
          "name_extension": {
            "type": "string",
            "description": "Department or second line of the name.",
            "example": "Crediteurenadministratie"
          },
          "address": {
            "type": "string",
            "description": "Street and house number.",
            "example": "Handelsweg 18"
          },
          "address_2": {
            "type": "string",
            "description": "Second line of the address.",
            "example": ""
          },
          "address_3": {
            "type": "string",
            "description": "Third line of the address.",
            "example": ""
          },
          "postcode": {
            "type": "string",
            "description": "Postal code.",
            "example": "7041 GX"
          },
          "state": {
            "type": "string",
            "description": "State or province.",
            "example": ""
          },
          "city": {
            "type": "string",
            "description": "Town.",
            "example": "'s-Heerenberg"
          },
          "country": {
            "type": "string",
            "description": "The country; in which form is reading M27.",
            "example": "NL"
          }
        }
      },
      "PaymentTerm": {
        "type": "object",
        "description": "How long the buyer has for paying.",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices § List invoices (example of response)"
        },
        "additionalProperties": false,
        "required": [
          "term",
          "description"
        ],
        "properties": {
          "term": {
            "type": "string",
            "description": "The number of days, written as a text (reading M6).",
            "example": "30"
          },
          "description": {
            "type": "string",
            "description": "The same in words.",
            "example": "To be paid within 30 days"
          }
        }
      },
      "DayInstant": {
        "type": "string",
        "format": "date-time",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}T(22|23):00:00\\.000000Z$",
        "description": "A calendar day, printed as the instant in UTC at which it began in Amsterdam. The printed date is therefore the\nday before: 9 May 2023 is `2023-05-08T22:00:00.000000Z`, in winter the hour is 23.\n",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices § List invoices (example of response), where days stand at 23:00 UTC",
          "reading": "M1"
        },
        "example": "2023-05-08T22:00:00.000000Z"
      },
      "Error": {
        "type": "object",
        "description": "Why the request was refused.",
        "x-evidence": {
          "grade": "documented",
          "source": "docs § Authentication"
        },
        "additionalProperties": false,
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string",
            "description": "A sentence for the developer.",
            "example": "Unauthenticated."
          }
        }
      }
    }
  }
}

export const overlays: SpecBundle['overlays'] = {
  "M18-not-acceptable": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M18 missing-accept as not-acceptable",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.responses",
        "update": {
          "NotAcceptable": {
            "description": "The header `Accept` is missing or does not name `application/json`.",
            "x-evidence": {
              "grade": "guessed",
              "source": "docs § Introduction",
              "reading": "M18"
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
        "target": "$.paths['/invoices'].get.responses",
        "update": {
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          }
        }
      },
      {
        "target": "$.paths['/invoice/{invoice_number}'].get.responses",
        "update": {
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          }
        }
      }
    ]
  },
  "M18-redirect": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M18 missing-accept as redirect",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.responses",
        "update": {
          "LoginRedirect": {
            "description": "The header `Accept` is missing or does not name `application/json`, so the caller is sent to a login page.",
            "x-evidence": {
              "grade": "guessed",
              "source": "docs § Introduction",
              "reading": "M18"
            },
            "headers": {
              "Location": {
                "description": "Address of the login page.",
                "required": true,
                "x-evidence": {
                  "grade": "guessed",
                  "source": "docs § Introduction",
                  "reading": "M18"
                },
                "schema": {
                  "type": "string",
                  "format": "uri-reference"
                },
                "example": "/login"
              }
            },
            "content": {
              "text/html": {
                "schema": {
                  "type": "string",
                  "x-evidence": {
                    "grade": "guessed",
                    "source": "docs § Introduction",
                    "reading": "M18"
                  }
                }
              }
            }
          }
        }
      },
      {
        "target": "$.paths['/invoices'].get.responses",
        "update": {
          "302": {
            "$ref": "#/components/responses/LoginRedirect"
          }
        }
      },
      {
        "target": "$.paths['/invoice/{invoice_number}'].get.responses",
        "update": {
          "302": {
            "$ref": "#/components/responses/LoginRedirect"
          }
        }
      }
    ]
  },
  "M19-null": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M19 mixed-rates as null",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice.properties.vat_percentage.type",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice.properties.vat_percentage",
        "update": {
          "description": "The VAT rate of the whole invoice, in percent; null when its lines are taxed at several rates.",
          "anyOf": [
            {
              "type": "number"
            },
            {
              "type": "null",
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices § List invoices (example of response)",
                "reading": "M19"
              }
            }
          ]
        }
      }
    ]
  },
  "M3-outstanding": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M3 default-status as outstanding",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.parameters.FilterStatus.schema",
        "description": "Without the filter only open invoices are listed.",
        "update": {
          "default": "outstanding"
        }
      }
    ]
  },
  "M4-absent": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M4 unpaid-date as absent",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice.properties.payment_date.anyOf",
        "description": "The date is never null.",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice.properties.payment_date",
        "update": {
          "$ref": "#/components/schemas/DayInstant",
          "description": "The day on which the invoice was settled (reading M26); left out while something is open."
        }
      },
      {
        "target": "$.components.schemas.Invoice.required[?@ == 'payment_date']",
        "description": "The list leaves it out while something is open.",
        "remove": true
      },
      {
        "target": "$.components.schemas.InvoiceWithLines.required[?@ == 'payment_date']",
        "description": "So does the single invoice.",
        "remove": true
      }
    ]
  },
  "M4-empty": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M4 unpaid-date as empty",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice.properties.payment_date.anyOf[?@.type == 'null']",
        "description": "The date is never null.",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice.properties.payment_date",
        "description": "It is an empty text while something is open.",
        "update": {
          "anyOf": [
            {
              "type": "string",
              "const": "",
              "x-evidence": {
                "grade": "guessed",
                "source": "quotations § List quotations (example of response)",
                "reading": "M4"
              }
            }
          ]
        }
      }
    ]
  },
  "M7-cents": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M7 amounts as cents",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice.properties.subtotal",
        "update": {
          "type": "integer",
          "description": "Sum of the lines before VAT, in the smallest unit of the currency; negative on a credit invoice.",
          "example": 125040,
          "x-evidence": {
            "grade": "guessed",
            "source": "invoices § List invoices (example of response)",
            "reading": "M7"
          }
        }
      },
      {
        "target": "$.components.schemas.Invoice.properties.vat",
        "update": {
          "type": "integer",
          "description": "VAT on the subtotal, in the smallest unit of the currency. Where it is rounded is reading M14.",
          "example": 26258,
          "x-evidence": {
            "grade": "guessed",
            "source": "invoices § List invoices (example of response)",
            "reading": "M7"
          }
        }
      },
      {
        "target": "$.components.schemas.Invoice.properties.total",
        "update": {
          "type": "integer",
          "description": "Subtotal and VAT together, in the smallest unit of the currency.",
          "example": 151298,
          "x-evidence": {
            "grade": "guessed",
            "source": "invoices § List invoices (example of response)",
            "reading": "M7"
          }
        }
      },
      {
        "target": "$.components.schemas.InvoiceLine.properties.amount",
        "update": {
          "type": "integer",
          "description": "Quantity times unit price, before VAT, in the smallest unit of the currency.",
          "example": 31248,
          "x-evidence": {
            "grade": "guessed",
            "source": "invoices § Get single invoice (example of response)",
            "reading": "M7"
          }
        }
      },
      {
        "target": "$.components.schemas.InvoiceLine.properties.unit_price",
        "update": {
          "type": "integer",
          "description": "Price of one, before VAT, in the smallest unit of the currency. Negative on a line that stands for a discount (reading M22).",
          "example": 1302,
          "x-evidence": {
            "grade": "guessed",
            "source": "invoices § Get single invoice (example of response)",
            "reading": "M7"
          }
        }
      }
    ]
  },
  "M9-direction": {
    "overlay": "1.0.0",
    "info": {
      "title": "Matas, M9 sort-syntax as direction",
      "version": "0.1.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.SortKey.enum",
        "description": "A field has no sign.",
        "remove": true
      },
      {
        "target": "$.components.schemas.SortKey",
        "update": {
          "description": "A field of the invoice.",
          "enum": [
            "invoice_number",
            "description",
            "invoice_date",
            "expire_date",
            "payment_date",
            "currency",
            "vat_percentage",
            "subtotal",
            "vat",
            "total"
          ]
        }
      },
      {
        "target": "$.components.parameters",
        "description": "The direction has a parameter of its own.",
        "update": {
          "Direction": {
            "name": "direction",
            "in": "query",
            "description": "Whether the fields of `sort` rise or fall; one direction for all of them.",
            "x-evidence": {
              "grade": "guessed",
              "source": "invoices § List invoices (attributes)",
              "reading": "M9"
            },
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "asc"
            },
            "example": "desc"
          }
        }
      },
      {
        "target": "$.paths['/invoices'].get",
        "update": {
          "parameters": [
            {
              "$ref": "#/components/parameters/Direction"
            }
          ]
        }
      }
    ]
  }
}

export const translations: SpecBundle['translations'] = {}

export const overlayTranslations: SpecBundle['overlayTranslations'] = {}

export const readingSources: SpecBundle['readingSources'] = {
  "M1": [
    "invoices § List invoices (example of response): every date is an instant at 23:00 UTC although it means a day",
    "quotations § List quotations (example of response): the same hour again"
  ],
  "M2": [
    "invoices § List invoices: the path is /invoices",
    "invoices § Get single invoice: the path is /invoice followed by the number"
  ],
  "M3": [
    "invoices § List invoices: the introduction speaks of outstanding and paid ones",
    "invoices § List invoices (attributes): there is a value all beside the two",
    "quotations § List quotations: its introduction speaks of outstanding ones only and it has a value all too"
  ],
  "M4": [
    "invoices § List invoices (example of response): the only sample has a date",
    "quotations § List quotations (example of response): optional texts that have no value are empty"
  ],
  "M5": [
    "invoices § List invoices (example of response): it equals the invoice date although the term is 60 days"
  ],
  "M6": [
    "invoices § List invoices (example of response): a number of days inside quotation marks"
  ],
  "M7": [
    "invoices § Get single invoice (example of response): all amounts are whole numbers, and 1000 at 10 make 10000"
  ],
  "M8": [
    "invoices § List invoices (example of response): one rate stands at the invoice, none at the lines"
  ],
  "M9": [
    "invoices § List invoices (attributes): a string or an array of strings with nothing about direction"
  ],
  "M10": [
    "invoices § List invoices (attributes): six fields are searched, three dates and an amount among them"
  ],
  "M11": [
    "invoices § List invoices: the answer is a bare array and no parameter speaks of pages",
    "docs § Introduction: its sample call shows the response headers"
  ],
  "M12": [
    "invoices § Get single invoice (example of response): two numbers of three digits with a slash between them"
  ],
  "M13": [
    "invoices § Get single invoice (example of response): the only line has number 7"
  ],
  "M14": [
    "invoices § List invoices (example of response): figures that need no rounding (21 % of 10000)"
  ],
  "M15": [
    "invoices § Get single invoice: only the successful answer",
    "docs § Authentication: a refusal is an object with message"
  ],
  "M16": [
    "invoices § List invoices (scope): the scope Invoices is named without a consequence",
    "docs § Authentication: only the 401 is shown"
  ],
  "M17": [
    "docs § Base address: the base ends in /api",
    "invoices § List invoices: the path begins with /invoices"
  ],
  "M18": [
    "docs § Introduction: every request has to carry the header and no consequence is named"
  ],
  "M19": [
    "invoices § List invoices (example of response): there is room for one rate only"
  ],
  "M20": [
    "invoices § List invoices (attributes): three values"
  ],
  "M21": [
    "invoices § List invoices: outstanding and paid ones"
  ],
  "M22": [
    "invoices § Get single invoice (example of response): a line has quantity, unit price and amount, an invoice has a subtotal"
  ],
  "M23": [
    "invoices § List invoices (attributes): the given field or fields"
  ],
  "M24": [
    "invoices § List invoices (attributes): nothing about an order when sort is left out"
  ],
  "M25": [
    "invoices § List invoices: nothing about credits"
  ],
  "M26": [
    "invoices § List invoices (attributes): outstanding and paid, nothing between them"
  ],
  "M27": [
    "invoices § List invoices (example of response): an empty text"
  ],
  "M28": [
    "invoices § List invoices (example of response): all parts of the address are empty texts",
    "quotations § List quotations (example of response): optional numbers of the buyer are empty texts"
  ],
  "M29": [
    "invoices § List invoices (example of response): a letter, two digits that look like a year, four more"
  ],
  "M30": [
    "docs § Authentication: tokens are personal and made in the Extranet"
  ],
  "M31": [
    "docs § Return codes: the readable part lists successes only, no 429"
  ],
  "M32": [
    "docs § Authentication: only the 401"
  ],
  "M33": [
    "invoices § List invoices (attributes): only sort takes several"
  ],
  "M34": [
    "docs § Authentication: a refusal is an object with message"
  ]
}
