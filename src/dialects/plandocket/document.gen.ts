// Generated from specs/plandocket by `npm run generate`. Edit that instead.

import type { SpecBundle } from '../../core/spec-source.js'

export const document: SpecBundle['document'] = {
  "openapi": "3.1.0",
  "info": {
    "title": "PlanDocket invoices and payments",
    "version": "1",
    "summary": "Read and update invoices, record payments.",
    "description": "An independent description of the invoice and payment part of the PlanDocket API, not published by the vendor.\n\nMoney is a JSON number in the currency's main unit with that currency's decimals (P29). Calendar dates are\n`YYYY-MM-DD`, instants ISO 8601 in UTC (P2, P47). Results come as `data` beside `meta`; errors carry an `error` text,\nfailed validations also `errors` per field. Calls need a key with the operation's scope, the feature flag `invoices`\nand the plan Business or a higher one. A method that is not described on a path is answered with 405.\n\nAn hour holds 1,000 requests on the plan Standard, 5,000 on Professional and any number on higher ones (P15, P61). Which\nkey counts when several are sent is reading P53, what one without scopes may do P54. Values that no parameter describes\nare readings P31, P48 to P50 and P62, parameters sent twice P65.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    },
    "contact": {
      "name": "PlanDocket documentation",
      "url": "https://docs.plandocket.com/en/api/invoices.html"
    }
  },
  "servers": [
    {
      "url": "https://{tenant}.plandocket.com/api/v1",
      "description": "Every tenant has a host of its own, whose name goes in place of `tenant`.",
      "variables": {
        "tenant": {
          "default": "demo"
        }
      },
      "x-evidence": {
        "grade": "documented",
        "source": "invoices.en § Code Examples"
      }
    }
  ],
  "x-pages": {
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
  "tags": [
    {
      "name": "Invoices",
      "description": "Invoices and credit notes. They are written in the product; the API reads and updates them.",
      "x-evidence": {
        "grade": "documented",
        "source": "invoices.en § Endpoints"
      }
    },
    {
      "name": "Payments",
      "description": "Money received for invoices.",
      "x-evidence": {
        "grade": "documented",
        "source": "payments.en § Endpoints"
      }
    }
  ],
  "security": [
    {
      "bearer": []
    },
    {
      "apiKeyHeader": []
    },
    {
      "apiKeyQuery": []
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
        "description": "Invoices and credit notes that meet every filter given. Newest first unless sorted otherwise (P42).",
        "x-scope": "invoices",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Endpoints"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/InvoiceStatusFilter"
          },
          {
            "$ref": "#/components/parameters/CustomerNumberFilter"
          },
          {
            "$ref": "#/components/parameters/EventKeyFilter"
          },
          {
            "$ref": "#/components/parameters/InvoiceTypeFilter"
          },
          {
            "$ref": "#/components/parameters/InvoiceSort"
          },
          {
            "$ref": "#/components/parameters/Order"
          },
          {
            "$ref": "#/components/parameters/InvoiceInclude"
          },
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/InvoiceList"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/invoices/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/InvoiceId"
        }
      ],
      "get": {
        "operationId": "getInvoice",
        "tags": [
          "Invoices"
        ],
        "summary": "Get an invoice",
        "description": "One invoice or credit note by its id.",
        "x-scope": "invoices",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Endpoints"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/InvoiceInclude"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Invoice"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "put": {
        "operationId": "replaceInvoice",
        "tags": [
          "Invoices"
        ],
        "summary": "Update an invoice (PUT)",
        "description": "Changes status, notes or due date. What PUT does to fields left out is reading P22.",
        "x-scope": "invoices",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Endpoints"
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/InvoiceUpdate"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Invoice"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "patch": {
        "operationId": "updateInvoice",
        "tags": [
          "Invoices"
        ],
        "summary": "Update an invoice (PATCH)",
        "description": "Changes those of status, notes and due date that are sent.",
        "x-scope": "invoices",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Endpoints"
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/InvoiceUpdate"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Invoice"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/payments": {
      "get": {
        "operationId": "listPayments",
        "tags": [
          "Payments"
        ],
        "summary": "List payments",
        "description": "Payments that meet every filter given. Newest first unless sorted otherwise (P42).",
        "x-scope": "payments",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/InvoiceNumberFilter"
          },
          {
            "$ref": "#/components/parameters/PaymentStatusFilter"
          },
          {
            "$ref": "#/components/parameters/DateFrom"
          },
          {
            "$ref": "#/components/parameters/DateTo"
          },
          {
            "$ref": "#/components/parameters/PaymentSort"
          },
          {
            "$ref": "#/components/parameters/Order"
          },
          {
            "$ref": "#/components/parameters/PaymentInclude"
          },
          {
            "$ref": "#/components/parameters/Page"
          },
          {
            "$ref": "#/components/parameters/PerPage"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/PaymentList"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "post": {
        "operationId": "createPayment",
        "tags": [
          "Payments"
        ],
        "summary": "Record a payment",
        "description": "Books a payment on an invoice. A completed one moves the invoice's paid and open amounts and its status at once.",
        "x-scope": "payments",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/PaymentCreate"
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/PaymentCreated"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/payments/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/PaymentId"
        }
      ],
      "get": {
        "operationId": "getPayment",
        "tags": [
          "Payments"
        ],
        "summary": "Get a payment",
        "description": "One payment by its id.",
        "x-scope": "payments",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/PaymentInclude"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Payment"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "put": {
        "operationId": "replacePayment",
        "tags": [
          "Payments"
        ],
        "summary": "Update a payment (PUT)",
        "description": "Changes a payment; its invoice follows. What PUT does to fields left out is reading P22.",
        "x-scope": "payments",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/PaymentUpdate"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Payment"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "patch": {
        "operationId": "updatePayment",
        "tags": [
          "Payments"
        ],
        "summary": "Update a payment (PATCH)",
        "description": "Changes the fields that are sent; the invoice follows.",
        "x-scope": "payments",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        },
        "requestBody": {
          "$ref": "#/components/requestBodies/PaymentUpdate"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Payment"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      },
      "delete": {
        "operationId": "deletePayment",
        "tags": [
          "Payments"
        ],
        "summary": "Delete a payment",
        "description": "Removes a payment and takes its effect on the invoice back (P27). There is no body in the answer.",
        "x-scope": "payments",
        "x-feature-flag": "invoices",
        "x-plan": "Business+",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        },
        "responses": {
          "204": {
            "$ref": "#/components/responses/PaymentDeleted"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          },
          "500": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "The key as a bearer token. The way that PlanDocket recommends.",
        "x-evidence": {
          "grade": "documented",
          "source": "authentication.en § API keys"
        }
      },
      "apiKeyHeader": {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Key",
        "description": "The key in a header of its own.",
        "x-evidence": {
          "grade": "documented",
          "source": "authentication.en § API keys"
        }
      },
      "apiKeyQuery": {
        "type": "apiKey",
        "in": "query",
        "name": "api_key",
        "description": "The key in the address. It works, but PlanDocket advises against it.",
        "x-discouraged": true,
        "x-evidence": {
          "grade": "documented",
          "source": "authentication.en § API keys"
        }
      }
    },
    "parameters": {
      "InvoiceId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The invoice's id. Anything but a whole number is an unknown invoice (P33).",
        "schema": {
          "type": "integer",
          "format": "int64",
          "minimum": 1
        },
        "example": 17,
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Endpoints"
        }
      },
      "InvoiceStatusFilter": {
        "name": "status",
        "in": "query",
        "description": "Only invoices that show this status; an overdue one is not found under `sent` (P11).",
        "schema": {
          "$ref": "#/components/schemas/InvoiceStatus"
        },
        "example": "overdue",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters"
        }
      },
      "CustomerNumberFilter": {
        "name": "customer_number",
        "in": "query",
        "description": "Only invoices of the contact with this customer number, found through the event participant (P21).",
        "schema": {
          "type": "string"
        },
        "example": "K-10234",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters"
        }
      },
      "EventKeyFilter": {
        "name": "event_key",
        "in": "query",
        "description": "Only invoices for this event, found through the event participant (P21).",
        "schema": {
          "type": "string"
        },
        "example": "gartenmesse-2026",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters"
        }
      },
      "InvoiceTypeFilter": {
        "name": "type",
        "in": "query",
        "description": "Only ordinary invoices or only credit notes; compared with `invoice_type`.",
        "schema": {
          "$ref": "#/components/schemas/InvoiceType"
        },
        "example": "credit_note",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters"
        }
      },
      "InvoiceSort": {
        "name": "sort",
        "in": "query",
        "description": "The field to sort by. What happens to another value is reading P31, the default reading P42.",
        "schema": {
          "type": "string",
          "enum": [
            "invoice_number",
            "total",
            "status",
            "due_date",
            "created_at"
          ]
        },
        "example": "due_date",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters"
        }
      },
      "InvoiceInclude": {
        "name": "include",
        "in": "query",
        "description": "Related data to put into each invoice. How several are written is reading P32, how they look P37.",
        "style": "form",
        "explode": false,
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "items",
              "payments",
              "contact"
            ]
          }
        },
        "example": [
          "items",
          "contact"
        ],
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters"
        }
      },
      "PaymentId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The payment's id. Anything but a whole number is an unknown payment (P33).",
        "schema": {
          "type": "integer",
          "format": "int64",
          "minimum": 1
        },
        "example": 5,
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Endpoints"
        }
      },
      "InvoiceNumberFilter": {
        "name": "invoice_number",
        "in": "query",
        "description": "Only payments of the invoice with this number.",
        "schema": {
          "type": "string"
        },
        "example": "RE-2026-0042",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Query Parameters"
        }
      },
      "PaymentStatusFilter": {
        "name": "status",
        "in": "query",
        "description": "Only payments with this status.",
        "schema": {
          "$ref": "#/components/schemas/PaymentStatus"
        },
        "example": "completed",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Query Parameters"
        }
      },
      "DateFrom": {
        "name": "date_from",
        "in": "query",
        "description": "Only payments dated this day or later.",
        "schema": {
          "$ref": "#/components/schemas/DateInput"
        },
        "example": "2026-01-01",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Query Parameters"
        }
      },
      "DateTo": {
        "name": "date_to",
        "in": "query",
        "description": "Only payments dated this day or earlier; the whole day counts (P30).",
        "schema": {
          "$ref": "#/components/schemas/DateInput"
        },
        "example": "2026-03-31",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Query Parameters"
        }
      },
      "PaymentSort": {
        "name": "sort",
        "in": "query",
        "description": "The field to sort by. What happens to another value is reading P31, the default reading P42.",
        "schema": {
          "type": "string",
          "enum": [
            "amount",
            "status",
            "payment_date",
            "created_at"
          ]
        },
        "example": "payment_date",
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Query Parameters"
        }
      },
      "PaymentInclude": {
        "name": "include",
        "in": "query",
        "description": "Related data to put into each payment. How it looks is reading P37.",
        "style": "form",
        "explode": false,
        "schema": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "invoice"
            ]
          }
        },
        "example": [
          "invoice"
        ],
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Query Parameters"
        }
      },
      "Order": {
        "name": "order",
        "in": "query",
        "description": "The direction of the sort.",
        "schema": {
          "type": "string",
          "enum": [
            "ASC",
            "DESC"
          ],
          "default": "DESC"
        },
        "example": "ASC",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters, payments.en § Query Parameters"
        }
      },
      "Page": {
        "name": "page",
        "in": "query",
        "description": "The page to return, from 1. A list is cut into pages once `page` or `per_page` is sent.",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "example": 2,
        "x-paging": "page",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Query Parameters, silent on paging",
          "reading": "P5"
        }
      },
      "PerPage": {
        "name": "per_page",
        "in": "query",
        "description": "How many a page holds; 25 when only `page` is sent.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
        },
        "example": 50,
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Query Parameters, silent on paging",
          "reading": "P5"
        }
      }
    },
    "requestBodies": {
      "InvoiceUpdate": {
        "required": true,
        "description": "What to change; every field is optional.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvoiceUpdate"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Request Schema"
        }
      },
      "PaymentCreate": {
        "required": true,
        "description": "The payment.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PaymentCreate"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Request Schema"
        }
      },
      "PaymentUpdate": {
        "required": true,
        "description": "What to change; every field is optional.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PaymentUpdate"
            }
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "payments.en § Request Schema, one table for POST, PUT and PATCH"
        }
      }
    },
    "responses": {
      "InvoiceList": {
        "description": "The invoices that were found.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvoiceListResponse"
            }
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "invoices.en § Sample Response, which shows an object under the list call"
        }
      },
      "Invoice": {
        "description": "The invoice, after the change if there was one (P56).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvoiceResponse"
            }
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "invoices.en § Sample Response"
        }
      },
      "PaymentList": {
        "description": "The payments that were found.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PaymentListResponse"
            }
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "payments.en § Sample Response, which shows an object under the list call"
        }
      },
      "Payment": {
        "description": "The payment, after the change if there was one (P56).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PaymentResponse"
            }
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "payments.en § Sample Response"
        }
      },
      "PaymentCreated": {
        "description": "The payment that was recorded (P56).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PaymentResponse"
            }
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "errors.en § Status codes, 201 for what was created"
        }
      },
      "PaymentDeleted": {
        "description": "The payment is gone.",
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Status codes, with DELETE as its example"
        }
      },
      "BadRequest": {
        "description": "The request cannot be understood, for instance because its body is no JSON object (P33, P57).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The request body is not valid JSON"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Other errors"
        }
      },
      "Unauthorized": {
        "description": "The key is missing, unknown or no longer valid.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "A valid API key is required"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Other errors"
        }
      },
      "Forbidden": {
        "description": "The key is valid, but its plan, the feature flag or its scopes do not allow the call (P14).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The key lacks the scope payments"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Other errors"
        }
      },
      "NotFound": {
        "description": "There is nothing with this id.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "Resource not found"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Other errors"
        }
      },
      "MethodNotAllowed": {
        "description": "What a method that is not described on this path is answered with.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The method is not allowed here"
            }
          }
        },
        "x-evidence": {
          "grade": "guessed",
          "source": "errors.en § Status codes, which gives the code but not the body",
          "reading": "P34"
        }
      },
      "ContentTooLarge": {
        "description": "The request body is larger than 1 MiB.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The request body is too large"
            }
          }
        },
        "x-evidence": {
          "grade": "guessed",
          "source": "errors.en § Status codes, which has no such code",
          "reading": "P45"
        }
      },
      "ValidationFailed": {
        "description": "One or more fields hold values that are not allowed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ValidationError"
            },
            "example": {
              "error": "Validation failed",
              "errors": {
                "amount": [
                  "The amount must be greater than zero"
                ]
              }
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Validation errors"
        }
      },
      "RateLimited": {
        "description": "The plan's hourly number of requests is used up. No header tells when to try again (P16).",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "Rate limit exceeded"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "rate-limiting.en § Exceeding the limit"
        }
      },
      "ServerError": {
        "description": "Something failed on the server's side.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "Something went wrong on our side"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Other errors"
        }
      }
    },
    "schemas": {
      "Invoice": {
        "type": "object",
        "description": "An invoice or a credit note.",
        "additionalProperties": false,
        "x-sums": [
          {
            "total": "total",
            "plus": [
              "paid_amount",
              "open_amount"
            ],
            "x-evidence": {
              "grade": "inferred",
              "source": "invoices.en § Response Schema, from the names of the three amounts"
            }
          },
          {
            "total": "total",
            "plus": [
              "items/*/total"
            ],
            "x-evidence": {
              "grade": "guessed",
              "source": "invoices.en § Query Parameters, which names items only",
              "reading": "P37"
            }
          }
        ],
        "required": [
          "id",
          "invoice_number",
          "invoice_type",
          "related_invoice_id",
          "status",
          "event_participant_id",
          "total",
          "currency",
          "paid_amount",
          "open_amount",
          "service_date",
          "due_date",
          "is_reverse_charge",
          "is_locked",
          "locked_at",
          "reminder_sent_at",
          "reminder_count",
          "notes",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "example": 17
          },
          "invoice_number": {
            "type": "string",
            "example": "RE-2026-0042",
            "description": "`D-` and the id while a draft; drawn without gaps on sending (P60)."
          },
          "invoice_type": {
            "$ref": "#/components/schemas/InvoiceType"
          },
          "related_invoice_id": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "example": null,
            "description": "The invoice that a credit note corrects; null on an invoice (P35)."
          },
          "status": {
            "$ref": "#/components/schemas/InvoiceStatus"
          },
          "event_participant_id": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "example": 311,
            "description": "The participation in an event that is billed."
          },
          "total": {
            "type": "number",
            "format": "double",
            "x-amount": {
              "currency": "currency"
            },
            "example": 1190,
            "description": "Gross total in the currency's main unit; negative on a credit note (P35)."
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "paid_amount": {
            "type": "number",
            "format": "double",
            "x-amount": {
              "currency": "currency"
            },
            "example": 400,
            "description": "The sum of the completed payments (P26), in the currency's main unit."
          },
          "open_amount": {
            "type": "number",
            "format": "double",
            "x-amount": {
              "currency": "currency"
            },
            "example": 790,
            "description": "`total` less `paid_amount` (P25 when overpaid), in the currency's main unit."
          },
          "service_date": {
            "$ref": "#/components/schemas/DateOrNull",
            "description": "The day of the service."
          },
          "due_date": {
            "$ref": "#/components/schemas/DateOrNull",
            "description": "The last day to pay without being overdue."
          },
          "is_reverse_charge": {
            "type": "boolean",
            "example": false,
            "description": "Whether the customer owes the tax instead of the seller."
          },
          "is_locked": {
            "type": "boolean",
            "example": true,
            "description": "Whether lines and amounts are locked, which sending does (P8)."
          },
          "locked_at": {
            "$ref": "#/components/schemas/InstantOrNull",
            "description": "When the invoice was locked."
          },
          "reminder_sent_at": {
            "$ref": "#/components/schemas/InstantOrNull",
            "description": "When the latest reminder went out."
          },
          "reminder_count": {
            "type": "integer",
            "minimum": 0,
            "example": 0,
            "description": "How many reminders went out."
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "example": "Stand 4.12",
            "description": "Internal notes, apart from the Notes API (P36)."
          },
          "created_at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updated_at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InvoiceItem"
            },
            "description": "The lines, with `include=items`.",
            "x-evidence": {
              "grade": "guessed",
              "source": "invoices.en § Query Parameters, which names it only",
              "reading": "P37"
            }
          },
          "payments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Payment"
            },
            "description": "The payments, with `include=payments`.",
            "x-evidence": {
              "grade": "guessed",
              "source": "invoices.en § Query Parameters, which names it only",
              "reading": "P37"
            }
          },
          "contact": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Contact"
              },
              {
                "type": "null"
              }
            ],
            "description": "The customer, with `include=contact`; null without a participant.",
            "x-evidence": {
              "grade": "guessed",
              "source": "invoices.en § Query Parameters, which names it only",
              "reading": "P37"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Response Schema"
        }
      },
      "InvoiceItem": {
        "type": "object",
        "description": "A line of an invoice. The totals of all lines sum up to the invoice's total; a credit note's are negative.",
        "additionalProperties": false,
        "x-sums": [
          {
            "total": "total",
            "plus": [
              "subtotal",
              "tax_total"
            ]
          }
        ],
        "required": [
          "id",
          "description",
          "quantity",
          "unit",
          "unit_price",
          "discount",
          "tax_rate",
          "subtotal",
          "tax_total",
          "total"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "example": 51
          },
          "description": {
            "type": "string",
            "example": "Corner stand 20 m²"
          },
          "quantity": {
            "type": "number",
            "format": "double",
            "example": 20
          },
          "unit": {
            "type": [
              "string",
              "null"
            ],
            "example": "m²"
          },
          "unit_price": {
            "type": "number",
            "format": "double",
            "example": 55,
            "description": "Net price of one unit, in the currency's main unit."
          },
          "discount": {
            "type": "number",
            "format": "double",
            "x-amount": {},
            "example": 100,
            "description": "Taken off, the share of a discount on the whole invoice included; in the currency's main unit."
          },
          "tax_rate": {
            "type": "number",
            "format": "double",
            "example": 19,
            "description": "In percent."
          },
          "subtotal": {
            "type": "number",
            "format": "double",
            "x-amount": {},
            "example": 1000,
            "description": "After discount, before tax; in the currency's main unit."
          },
          "tax_total": {
            "type": "number",
            "format": "double",
            "x-amount": {},
            "example": 190,
            "description": "The tax on `subtotal`, in the currency's main unit."
          },
          "total": {
            "type": "number",
            "format": "double",
            "x-amount": {},
            "example": 1190,
            "description": "`subtotal` and `tax_total` together, in the currency's main unit."
          }
        },
        "x-evidence": {
          "grade": "guessed",
          "source": "guide-invoices.en § Creating an Invoice; names after service-orders.en § Response Schema",
          "reading": "P37"
        }
      },
      "Contact": {
        "type": "object",
        "description": "The customer of an invoice.",
        "additionalProperties": false,
        "required": [
          "id",
          "customer_number",
          "company_name",
          "first_name",
          "last_name",
          "address",
          "postal_code",
          "city",
          "country",
          "state",
          "phone",
          "fax",
          "mobile",
          "email",
          "website",
          "notes",
          "tax_id",
          "rating",
          "account_access_enabled",
          "has_account",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "example": 8
          },
          "customer_number": {
            "type": [
              "string",
              "null"
            ],
            "example": "K-10234"
          },
          "company_name": {
            "type": [
              "string",
              "null"
            ],
            "example": "Gärtnerei Lindenhof GmbH"
          },
          "first_name": {
            "type": [
              "string",
              "null"
            ],
            "example": "Karin"
          },
          "last_name": {
            "type": [
              "string",
              "null"
            ],
            "example": "Vogt"
          },
          "address": {
            "type": [
              "string",
              "null"
            ],
            "example": "Lindenallee 3"
          },
          "postal_code": {
            "type": [
              "string",
              "null"
            ],
            "example": "50667"
          },
          "city": {
            "type": [
              "string",
              "null"
            ],
            "example": "Köln"
          },
          "country": {
            "type": [
              "string",
              "null"
            ],
            "example": "DE"
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "example": null
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "example": "+49 221 5550134"
          },
          "fax": {
            "type": [
              "string",
              "null"
            ],
            "example": null
          },
          "mobile": {
            "type": [
              "string",
              "null"
            ],
            "example": null
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "example": "buchhaltung@lindenhof.example"
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "example": "https://lindenhof.example"
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "example": null
          },
          "tax_id": {
            "type": [
              "string",
              "null"
            ],
            "example": "DE811234567"
          },
          "rating": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5,
            "example": 3
          },
          "account_access_enabled": {
            "type": "boolean",
            "example": false,
            "description": "Whether the contact may sign in."
          },
          "has_account": {
            "type": "boolean",
            "example": false,
            "description": "Whether the contact has a login."
          },
          "created_at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updated_at": {
            "$ref": "#/components/schemas/Timestamp"
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "contacts.en § Response Schema"
        }
      },
      "Payment": {
        "type": "object",
        "description": "Money received for an invoice.",
        "additionalProperties": false,
        "x-sums": [
          {
            "total": "net_amount",
            "plus": [
              "amount"
            ],
            "minus": [
              "gateway_fee"
            ],
            "x-evidence": {
              "grade": "guessed",
              "source": "payments.en § Response Schema, which names the three",
              "reading": "P59"
            }
          }
        ],
        "required": [
          "id",
          "invoice_id",
          "amount",
          "currency",
          "gateway_id",
          "gateway_key",
          "gateway_name",
          "transaction_id",
          "gateway_fee",
          "net_amount",
          "status",
          "payment_date",
          "notes",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "example": 5
          },
          "invoice_id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "example": 17,
            "description": "The invoice that is paid."
          },
          "amount": {
            "type": "number",
            "format": "double",
            "x-amount": {
              "currency": "currency"
            },
            "example": 400,
            "description": "In the currency's main unit; negative only where a credit note is offset (P38)."
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "gateway_id": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "example": null,
            "description": "Null where the gateway is not known (P28)."
          },
          "gateway_key": {
            "type": [
              "string",
              "null"
            ],
            "example": "bank_transfer"
          },
          "gateway_name": {
            "type": [
              "string",
              "null"
            ],
            "example": null
          },
          "transaction_id": {
            "type": [
              "string",
              "null"
            ],
            "example": "TX-88121",
            "description": "The reference at the gateway or bank."
          },
          "gateway_fee": {
            "type": "number",
            "format": "double",
            "x-amount": {
              "currency": "currency"
            },
            "example": 0,
            "description": "What the gateway keeps (P59), in the currency's main unit."
          },
          "net_amount": {
            "type": "number",
            "format": "double",
            "x-amount": {
              "currency": "currency"
            },
            "example": 400,
            "description": "`amount` less `gateway_fee` (P59), in the currency's main unit."
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus"
          },
          "payment_date": {
            "$ref": "#/components/schemas/DateOrNull",
            "description": "The day of the payment."
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "example": null,
            "description": "Internal notes."
          },
          "created_at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "updated_at": {
            "$ref": "#/components/schemas/Timestamp"
          },
          "invoice": {
            "$ref": "#/components/schemas/Invoice",
            "description": "The invoice, with `include=invoice`.",
            "x-evidence": {
              "grade": "guessed",
              "source": "payments.en § Query Parameters, which names it only",
              "reading": "P37"
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Response Schema"
        }
      },
      "InvoiceUpdate": {
        "type": "object",
        "description": "The three fields of an invoice that may be written, after locking too (P8).",
        "additionalProperties": false,
        "properties": {
          "status": {
            "$ref": "#/components/schemas/InvoiceStatus",
            "description": "Which changes are allowed is reading P9, what they do P10."
          },
          "notes": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "Stand moved to hall 5",
            "description": "Internal notes."
          },
          "due_date": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/DateInput"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "2026-02-28",
            "description": "The new due date; null for none (P30)."
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Request Schema"
        }
      },
      "PaymentCreate": {
        "type": "object",
        "description": "A payment to record.",
        "additionalProperties": false,
        "required": [
          "invoice_number",
          "amount"
        ],
        "properties": {
          "invoice_number": {
            "type": "string",
            "example": "RE-2026-0042",
            "description": "The invoice that is paid (P23)."
          },
          "amount": {
            "type": "number",
            "format": "double",
            "exclusiveMinimum": 0,
            "example": 400,
            "description": "In the currency's main unit, no finer than its decimals (P41).",
            "x-amount": {
              "currency": "currency",
              "x-evidence": {
                "grade": "guessed",
                "source": "payments.en § Request Schema, which says float",
                "reading": "P41"
              }
            }
          },
          "currency": {
            "$ref": "#/components/schemas/Currency",
            "description": "That of the invoice when omitted; another is refused (P24)."
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus",
            "default": "completed"
          },
          "payment_date": {
            "$ref": "#/components/schemas/DateInput",
            "description": "Today when omitted."
          },
          "notes": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "Second instalment",
            "description": "Internal notes."
          },
          "gateway_key": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "bank_transfer",
            "description": "The payment gateway; an unknown key is kept (P28)."
          },
          "transaction_id": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "TX-88121",
            "description": "The reference at the gateway or bank."
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Request Schema"
        }
      },
      "PaymentUpdate": {
        "type": "object",
        "description": "The fields of a payment to change.",
        "additionalProperties": false,
        "properties": {
          "invoice_number": {
            "type": "string",
            "example": "RE-2026-0043",
            "description": "The invoice to move the payment to (P55)."
          },
          "amount": {
            "type": "number",
            "format": "double",
            "exclusiveMinimum": 0,
            "example": 450,
            "description": "In the currency's main unit, no finer than its decimals (P41).",
            "x-amount": {
              "currency": "currency",
              "x-evidence": {
                "grade": "guessed",
                "source": "payments.en § Request Schema, which says float",
                "reading": "P41"
              }
            }
          },
          "currency": {
            "$ref": "#/components/schemas/Currency",
            "description": "Another than that of the invoice is refused (P24)."
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus"
          },
          "payment_date": {
            "$ref": "#/components/schemas/DateInput",
            "description": "The day of the payment."
          },
          "notes": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "Corrected after the bank statement",
            "description": "Internal notes."
          },
          "gateway_key": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "bank_transfer",
            "description": "The payment gateway; an unknown key is kept (P28)."
          },
          "transaction_id": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/components/schemas/Cleared"
              }
            ],
            "example": "TX-88122",
            "description": "The reference at the gateway or bank."
          }
        },
        "x-evidence": {
          "grade": "inferred",
          "source": "payments.en § Request Schema, one table for POST, PUT and PATCH"
        }
      },
      "InvoiceType": {
        "type": "string",
        "enum": [
          "invoice",
          "credit_note"
        ],
        "description": "What kind of document it is.",
        "example": "invoice",
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Query Parameters, filter `type`"
        }
      },
      "InvoiceStatus": {
        "type": "string",
        "enum": [
          "draft",
          "sent",
          "partially_paid",
          "paid",
          "overdue",
          "cancelled",
          "refunded"
        ],
        "description": "Where the invoice stands. `overdue` is worked out from due date, clock and open amount (P11).",
        "example": "partially_paid",
        "x-evidence": {
          "grade": "guessed",
          "source": "guide-invoices.en § Lifecycle names the seven, invoices.en § Request Schema spells three",
          "reading": "P7"
        }
      },
      "PaymentStatus": {
        "type": "string",
        "enum": [
          "pending",
          "completed",
          "failed",
          "refunded"
        ],
        "description": "Where the payment stands. Only completed ones count towards the invoice (P26).",
        "example": "completed",
        "x-evidence": {
          "grade": "guessed",
          "source": "payments.en § Request Schema, which names `completed` only",
          "reading": "P7"
        }
      },
      "Currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "description": "ISO 4217 code.",
        "example": "EUR",
        "x-evidence": {
          "grade": "inferred",
          "source": "payments.en § Request Schema, which names EUR"
        }
      },
      "Timestamp": {
        "type": "string",
        "format": "date-time",
        "description": "An instant in UTC.",
        "example": "2026-01-05T09:30:00Z",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Response Schema against § Sample Response",
          "reading": "P2"
        }
      },
      "DateOrNull": {
        "type": [
          "string",
          "null"
        ],
        "format": "date",
        "description": "A calendar date.",
        "example": "2026-01-31",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Response Schema, a string of unstated form",
          "reading": "P47"
        }
      },
      "InstantOrNull": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "description": "An instant in UTC.",
        "example": "2026-01-05T09:30:00Z",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Response Schema, a string of unstated form",
          "reading": "P47"
        }
      },
      "DateInput": {
        "type": "string",
        "anyOf": [
          {
            "type": "string",
            "format": "date"
          },
          {
            "type": "string",
            "format": "iso-date-time",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"
          }
        ],
        "description": "A calendar date, or an instant of which the UTC day counts.",
        "example": "2026-01-31",
        "x-evidence": {
          "grade": "guessed",
          "source": "payments.en § Request Schema, which says ISO 8601 only",
          "reading": "P30"
        }
      },
      "Cleared": {
        "type": "null",
        "description": "Empties the field.",
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Response Schema, where these fields may be null",
          "reading": "P46"
        }
      },
      "Meta": {
        "type": "object",
        "description": "About the answer.",
        "additionalProperties": false,
        "required": [
          "request_id"
        ],
        "properties": {
          "request_id": {
            "type": "string",
            "example": "req_7d41c09e",
            "description": "Differs with every request."
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Sample Response"
        }
      },
      "ListMeta": {
        "type": "object",
        "description": "About the answer and, on a paged list, the page.",
        "additionalProperties": false,
        "required": [
          "request_id"
        ],
        "properties": {
          "request_id": {
            "type": "string",
            "example": "req_7d41c09e",
            "description": "Differs with every request."
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination",
            "description": "Present when `page` or `per_page` was sent."
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Sample Response"
        }
      },
      "Pagination": {
        "type": "object",
        "description": "Which part of the list this is.",
        "additionalProperties": false,
        "x-paging": {
          "page": "page",
          "size": "per_page",
          "total": "total"
        },
        "required": [
          "page",
          "per_page",
          "total",
          "total_pages"
        ],
        "properties": {
          "page": {
            "type": "integer",
            "minimum": 1,
            "example": 2
          },
          "per_page": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100,
            "example": 25
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "example": 61,
            "description": "How many there are on all pages."
          },
          "total_pages": {
            "type": "integer",
            "minimum": 0,
            "example": 3
          }
        },
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Sample Response, silent on paging",
          "reading": "P5"
        }
      },
      "InvoiceResponse": {
        "type": "object",
        "description": "One invoice in the envelope.",
        "additionalProperties": false,
        "required": [
          "data",
          "meta"
        ],
        "properties": {
          "data": {
            "$ref": "#/components/schemas/Invoice"
          },
          "meta": {
            "$ref": "#/components/schemas/Meta"
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "invoices.en § Sample Response"
        }
      },
      "InvoiceListResponse": {
        "type": "object",
        "description": "Several invoices in the envelope.",
        "additionalProperties": false,
        "required": [
          "data",
          "meta"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Invoice"
            }
          },
          "meta": {
            "$ref": "#/components/schemas/ListMeta"
          }
        },
        "x-evidence": {
          "grade": "guessed",
          "source": "invoices.en § Sample Response, which shows an object under the list call",
          "reading": "P4"
        }
      },
      "PaymentResponse": {
        "type": "object",
        "description": "One payment in the envelope.",
        "additionalProperties": false,
        "required": [
          "data",
          "meta"
        ],
        "properties": {
          "data": {
            "$ref": "#/components/schemas/Payment"
          },
          "meta": {
            "$ref": "#/components/schemas/Meta"
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "payments.en § Sample Response"
        }
      },
      "PaymentListResponse": {
        "type": "object",
        "description": "Several payments in the envelope.",
        "additionalProperties": false,
        "required": [
          "data",
          "meta"
        ],
        "properties": {
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Payment"
            }
          },
          "meta": {
            "$ref": "#/components/schemas/ListMeta"
          }
        },
        "x-evidence": {
          "grade": "guessed",
          "source": "payments.en § Sample Response, which shows an object under the list call",
          "reading": "P4"
        }
      },
      "Error": {
        "type": "object",
        "description": "An error that concerns no single field.",
        "additionalProperties": false,
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string",
            "example": "Resource not found",
            "description": "What is wrong."
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Other errors"
        }
      },
      "ValidationError": {
        "type": "object",
        "description": "Which fields were refused, and why.",
        "additionalProperties": false,
        "required": [
          "error",
          "errors"
        ],
        "properties": {
          "error": {
            "type": "string",
            "const": "Validation failed",
            "example": "Validation failed"
          },
          "errors": {
            "type": "object",
            "description": "One or more texts per field.",
            "minProperties": 1,
            "additionalProperties": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "string"
              }
            },
            "example": {
              "amount": [
                "The amount must be greater than zero"
              ]
            }
          }
        },
        "x-evidence": {
          "grade": "documented",
          "source": "errors.en § Validation errors"
        }
      }
    }
  }
}

export const overlays: SpecBundle['overlays'] = {
  "P1-both": {
    "overlay": "1.0.0",
    "info": {
      "title": "invoice_id and payment_id beside id",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice",
        "update": {
          "required": [
            "invoice_id"
          ],
          "properties": {
            "invoice_id": {
              "type": "integer",
              "format": "int64",
              "minimum": 1,
              "example": 17,
              "description": "The invoice's id.",
              "x-evidence": {
                "grade": "documented",
                "source": "invoices.en § Sample Response"
              }
            }
          }
        }
      },
      {
        "target": "$.components.schemas.Payment",
        "update": {
          "required": [
            "payment_id"
          ],
          "properties": {
            "payment_id": {
              "type": "integer",
              "format": "int64",
              "minimum": 1,
              "example": 5,
              "description": "The payment's id.",
              "x-evidence": {
                "grade": "documented",
                "source": "payments.en § Sample Response"
              }
            }
          }
        }
      }
    ]
  },
  "P1-prefixed": {
    "overlay": "1.0.0",
    "info": {
      "title": "invoice_id and payment_id instead of id",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice.required[?(@ == 'id')]",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice.properties.id",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice",
        "update": {
          "required": [
            "invoice_id"
          ],
          "properties": {
            "invoice_id": {
              "type": "integer",
              "format": "int64",
              "minimum": 1,
              "example": 17,
              "description": "The invoice's id.",
              "x-evidence": {
                "grade": "documented",
                "source": "invoices.en § Sample Response"
              }
            }
          }
        }
      },
      {
        "target": "$.components.schemas.Payment.required[?(@ == 'id')]",
        "remove": true
      },
      {
        "target": "$.components.schemas.Payment.properties.id",
        "remove": true
      },
      {
        "target": "$.components.schemas.Payment",
        "update": {
          "required": [
            "payment_id"
          ],
          "properties": {
            "payment_id": {
              "type": "integer",
              "format": "int64",
              "minimum": 1,
              "example": 5,
              "description": "The payment's id.",
              "x-evidence": {
                "grade": "documented",
                "source": "payments.en § Sample Response"
              }
            }
          }
        }
      }
    ]
  },
  "P16-planned": {
    "overlay": "1.0.0",
    "info": {
      "title": "The announced rate limit headers",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components",
        "update": {
          "headers": {
            "RateLimitLimit": {
              "description": "Requests an hour; absent where the key has no limit.",
              "schema": {
                "type": "integer",
                "minimum": 0
              },
              "example": 5000,
              "x-evidence": {
                "grade": "documented",
                "source": "rate-limiting.en § Headers, announced for a later release"
              }
            },
            "RateLimitRemaining": {
              "description": "Requests left in this hour; absent where the key has no limit.",
              "schema": {
                "type": "integer",
                "minimum": 0
              },
              "example": 4987,
              "x-evidence": {
                "grade": "documented",
                "source": "rate-limiting.en § Headers, announced for a later release"
              }
            },
            "RateLimitReset": {
              "description": "When the count starts anew, in seconds since 1970; absent where the key has no limit.",
              "schema": {
                "type": "integer",
                "format": "int64"
              },
              "example": 1767607200,
              "x-evidence": {
                "grade": "documented",
                "source": "rate-limiting.en § Headers, announced for a later release"
              }
            }
          }
        }
      },
      {
        "target": "$.components.responses[*]",
        "update": {
          "headers": {
            "X-RateLimit-Limit": {
              "$ref": "#/components/headers/RateLimitLimit"
            },
            "X-RateLimit-Remaining": {
              "$ref": "#/components/headers/RateLimitRemaining"
            },
            "X-RateLimit-Reset": {
              "$ref": "#/components/headers/RateLimitReset"
            }
          }
        }
      },
      {
        "target": "$.components.responses.Unauthorized.headers",
        "remove": true
      },
      {
        "target": "$.components.responses.MethodNotAllowed.headers",
        "remove": true
      },
      {
        "target": "$.components.responses.ContentTooLarge.headers",
        "remove": true
      },
      {
        "target": "$.components.responses.RateLimited",
        "update": {
          "description": "The plan's hourly number of requests is used up."
        }
      }
    ]
  },
  "P2-unix": {
    "overlay": "1.0.0",
    "info": {
      "title": "created_at and updated_at as unix seconds",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Timestamp",
        "update": {
          "type": "integer",
          "format": "int64",
          "example": 1767605400,
          "description": "An instant in whole seconds since 1970."
        }
      }
    ]
  },
  "P22-replace": {
    "overlay": "1.0.0",
    "info": {
      "title": "PUT replaces the whole resource",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.paths['/invoices/{id}'].put",
        "update": {
          "description": "Replaces the writable fields. Notes and due date left out become null, the status stays."
        }
      },
      {
        "target": "$.paths['/payments/{id}'].put",
        "update": {
          "description": "Replaces a payment; its invoice follows. Optional fields left out return to their defaults.",
          "requestBody": {
            "$ref": "#/components/requestBodies/PaymentCreate"
          }
        }
      }
    ]
  },
  "P25-clamp": {
    "overlay": "1.0.0",
    "info": {
      "title": "Overpaid invoices show nothing open",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.schemas.Invoice['x-sums'][?(@.plus[0] == 'paid_amount')]",
        "remove": true
      },
      {
        "target": "$.components.schemas.Invoice.properties.open_amount",
        "update": {
          "description": "`total` less `paid_amount`, or 0 where more was paid."
        }
      }
    ]
  },
  "P31-bad-request": {
    "overlay": "1.0.0",
    "info": {
      "title": "A bad sort, order or include is refused with 400",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.paths['/invoices'].get.responses",
        "update": {
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      },
      {
        "target": "$.paths['/invoices/{id}'].get.responses",
        "update": {
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      },
      {
        "target": "$.paths['/payments'].get.responses",
        "update": {
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      },
      {
        "target": "$.paths['/payments/{id}'].get.responses",
        "update": {
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    ]
  },
  "P31-unprocessable": {
    "overlay": "1.0.0",
    "info": {
      "title": "A bad sort, order or include is refused with 422",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.paths['/invoices'].get.responses",
        "update": {
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          }
        }
      },
      {
        "target": "$.paths['/invoices/{id}'].get.responses",
        "update": {
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          }
        }
      },
      {
        "target": "$.paths['/payments'].get.responses",
        "update": {
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          }
        }
      },
      {
        "target": "$.paths['/payments/{id}'].get.responses",
        "update": {
          "422": {
            "$ref": "#/components/responses/ValidationFailed"
          }
        }
      }
    ]
  },
  "P32-brackets": {
    "overlay": "1.0.0",
    "info": {
      "title": "Lists in include as include[]",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.parameters.InvoiceInclude",
        "update": {
          "name": "include[]",
          "explode": true
        }
      },
      {
        "target": "$.components.parameters.PaymentInclude",
        "update": {
          "name": "include[]",
          "explode": true
        }
      }
    ]
  },
  "P32-repeated": {
    "overlay": "1.0.0",
    "info": {
      "title": "Lists in include as repeated parameters",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.parameters.InvoiceInclude",
        "update": {
          "explode": true
        }
      },
      {
        "target": "$.components.parameters.PaymentInclude",
        "update": {
          "explode": true
        }
      }
    ]
  },
  "P5-headers": {
    "overlay": "1.0.0",
    "info": {
      "title": "Always paged, figures in headers",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.parameters.Page",
        "update": {
          "description": "The page to return, from 1.",
          "schema": {
            "default": 1
          }
        }
      },
      {
        "target": "$.components.parameters.PerPage",
        "update": {
          "description": "How many a page holds.",
          "schema": {
            "default": 25
          }
        }
      },
      {
        "target": "$.components.schemas.ListMeta.properties.pagination",
        "remove": true
      },
      {
        "target": "$.components.schemas.Pagination",
        "remove": true
      },
      {
        "target": "$.components",
        "update": {
          "headers": {
            "TotalCount": {
              "description": "How many there are on all pages.",
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              },
              "example": 61,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            },
            "Page": {
              "description": "The page returned.",
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 1
              },
              "example": 2,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            },
            "PerPage": {
              "description": "How many a page holds.",
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 1,
                "maximum": 100
              },
              "example": 25,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            },
            "TotalPages": {
              "description": "How many pages there are.",
              "required": true,
              "schema": {
                "type": "integer",
                "minimum": 0
              },
              "example": 3,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            }
          }
        }
      },
      {
        "target": "$.components.responses.InvoiceList",
        "update": {
          "headers": {
            "X-Total-Count": {
              "$ref": "#/components/headers/TotalCount"
            },
            "X-Page": {
              "$ref": "#/components/headers/Page"
            },
            "X-Per-Page": {
              "$ref": "#/components/headers/PerPage"
            },
            "X-Total-Pages": {
              "$ref": "#/components/headers/TotalPages"
            }
          }
        }
      },
      {
        "target": "$.components.responses.PaymentList",
        "update": {
          "headers": {
            "X-Total-Count": {
              "$ref": "#/components/headers/TotalCount"
            },
            "X-Page": {
              "$ref": "#/components/headers/Page"
            },
            "X-Per-Page": {
              "$ref": "#/components/headers/PerPage"
            },
            "X-Total-Pages": {
              "$ref": "#/components/headers/TotalPages"
            }
          }
        }
      }
    ]
  },
  "P5-meta": {
    "overlay": "1.0.0",
    "info": {
      "title": "Always paged, figures in meta",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.parameters.Page",
        "update": {
          "description": "The page to return, from 1.",
          "schema": {
            "default": 1
          }
        }
      },
      {
        "target": "$.components.parameters.PerPage",
        "update": {
          "description": "How many a page holds.",
          "schema": {
            "default": 25
          }
        }
      },
      {
        "target": "$.components.schemas.ListMeta.properties.pagination",
        "remove": true
      },
      {
        "target": "$.components.schemas.Pagination",
        "remove": true
      },
      {
        "target": "$.components.schemas.ListMeta",
        "update": {
          "x-paging": {
            "page": "page",
            "size": "per_page",
            "total": "total"
          },
          "required": [
            "page",
            "per_page",
            "total",
            "total_pages"
          ],
          "properties": {
            "page": {
              "type": "integer",
              "minimum": 1,
              "example": 2,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            },
            "per_page": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "example": 25,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            },
            "total": {
              "type": "integer",
              "minimum": 0,
              "example": 61,
              "description": "How many there are on all pages.",
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            },
            "total_pages": {
              "type": "integer",
              "minimum": 0,
              "example": 3,
              "x-evidence": {
                "grade": "guessed",
                "source": "invoices.en § Sample Response, silent on paging",
                "reading": "P5"
              }
            }
          }
        }
      }
    ]
  },
  "P5-nested": {
    "overlay": "1.0.0",
    "info": {
      "title": "Always paged, figures in meta.pagination",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.components.parameters.Page",
        "update": {
          "description": "The page to return, from 1.",
          "schema": {
            "default": 1
          }
        }
      },
      {
        "target": "$.components.parameters.PerPage",
        "update": {
          "description": "How many a page holds.",
          "schema": {
            "default": 25
          }
        }
      },
      {
        "target": "$.components.schemas.ListMeta",
        "update": {
          "required": [
            "pagination"
          ],
          "properties": {
            "pagination": {
              "description": "Which page this is."
            }
          }
        }
      }
    ]
  },
  "P5-none": {
    "overlay": "1.0.0",
    "info": {
      "title": "No paging",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.paths['/invoices'].get.parameters[?(@['$ref'] == '#/components/parameters/Page')]",
        "remove": true
      },
      {
        "target": "$.paths['/invoices'].get.parameters[?(@['$ref'] == '#/components/parameters/PerPage')]",
        "remove": true
      },
      {
        "target": "$.paths['/payments'].get.parameters[?(@['$ref'] == '#/components/parameters/Page')]",
        "remove": true
      },
      {
        "target": "$.paths['/payments'].get.parameters[?(@['$ref'] == '#/components/parameters/PerPage')]",
        "remove": true
      },
      {
        "target": "$.components.parameters.Page",
        "remove": true
      },
      {
        "target": "$.components.parameters.PerPage",
        "remove": true
      },
      {
        "target": "$.components.schemas.ListMeta.properties.pagination",
        "remove": true
      },
      {
        "target": "$.components.schemas.Pagination",
        "remove": true
      }
    ]
  }
}

export const translations: SpecBundle['translations'] = {
  "de": {
    "overlay": "1.0.0",
    "info": {
      "title": "PlanDocket-Rechnungen und -Zahlungen auf Deutsch",
      "version": "1.0.0"
    },
    "actions": [
      {
        "target": "$.info",
        "update": {
          "summary": "Rechnungen lesen und ändern, Zahlungen erfassen.",
          "description": "Eine unabhängige Beschreibung des Rechnungs- und Zahlungsteils der PlanDocket-API, nicht vom Hersteller veröffentlicht.\n\nGeldbeträge sind JSON-Zahlen in der Haupteinheit der Währung mit deren Nachkommastellen (P29). Kalendertage stehen als\n`YYYY-MM-DD`, Zeitpunkte nach ISO 8601 in UTC (P2, P47). Ergebnisse kommen als `data` neben `meta`; Fehler tragen einen\nText in `error`, gescheiterte Prüfungen zusätzlich `errors` je Feld. Aufrufe brauchen einen Schlüssel mit dem Bereich\nder Operation, das Feature-Flag `invoices` und den Tarif Business oder einen höheren. Eine Methode, die für einen Pfad\nnicht beschrieben ist, wird mit 405 beantwortet.\n\nIn einer Stunde sind im Tarif Standard 1.000 Anfragen möglich, in Professional 5.000 und in höheren beliebig viele\n(P15, P61). Welcher Schlüssel zählt, wenn mehrere gesendet werden, ist Lesart P53, was einer ohne Bereiche darf, P54.\nWerte, die kein Parameter beschreibt, sind die Lesarten P31, P48 bis P50 und P62, doppelt gesendete Parameter P65.\n"
        }
      },
      {
        "target": "$.servers[0]",
        "update": {
          "description": "Jeder Mandant hat einen eigenen Host, dessen Name für `tenant` steht."
        }
      },
      {
        "target": "$.tags[?(@.name == 'Invoices')]",
        "update": {
          "description": "Rechnungen und Gutschriften. Geschrieben werden sie im Produkt; die API liest und ändert sie."
        }
      },
      {
        "target": "$.tags[?(@.name == 'Payments')]",
        "update": {
          "description": "Zahlungseingänge zu Rechnungen."
        }
      },
      {
        "target": "$.paths['/invoices'].get",
        "update": {
          "summary": "Rechnungen auflisten",
          "description": "Rechnungen und Gutschriften, auf die alle angegebenen Filter zutreffen. Ohne andere Sortierung die neuesten zuerst (P42)."
        }
      },
      {
        "target": "$.paths['/invoices/{id}'].get",
        "update": {
          "summary": "Eine Rechnung abrufen",
          "description": "Eine Rechnung oder Gutschrift anhand ihrer ID."
        }
      },
      {
        "target": "$.paths['/invoices/{id}'].put",
        "update": {
          "summary": "Eine Rechnung ändern (PUT)",
          "description": "Ändert Status, Notizen oder Fälligkeitsdatum. Was PUT mit weggelassenen Feldern macht, ist Lesart P22."
        }
      },
      {
        "target": "$.paths['/invoices/{id}'].patch",
        "update": {
          "summary": "Eine Rechnung ändern (PATCH)",
          "description": "Ändert von Status, Notizen und Fälligkeitsdatum das, was gesendet wird."
        }
      },
      {
        "target": "$.paths['/payments'].get",
        "update": {
          "summary": "Zahlungen auflisten",
          "description": "Zahlungen, auf die alle angegebenen Filter zutreffen. Ohne andere Sortierung die neuesten zuerst (P42)."
        }
      },
      {
        "target": "$.paths['/payments'].post",
        "update": {
          "summary": "Eine Zahlung erfassen",
          "description": "Bucht eine Zahlung auf eine Rechnung. Eine abgeschlossene ändert sofort deren bezahlten und offenen Betrag und deren Status."
        }
      },
      {
        "target": "$.paths['/payments/{id}'].get",
        "update": {
          "summary": "Eine Zahlung abrufen",
          "description": "Eine Zahlung anhand ihrer ID."
        }
      },
      {
        "target": "$.paths['/payments/{id}'].put",
        "update": {
          "summary": "Eine Zahlung ändern (PUT)",
          "description": "Ändert eine Zahlung; ihre Rechnung zieht nach. Was PUT mit weggelassenen Feldern macht, ist Lesart P22."
        }
      },
      {
        "target": "$.paths['/payments/{id}'].patch",
        "update": {
          "summary": "Eine Zahlung ändern (PATCH)",
          "description": "Ändert die gesendeten Felder; die Rechnung zieht nach."
        }
      },
      {
        "target": "$.paths['/payments/{id}'].delete",
        "update": {
          "summary": "Eine Zahlung löschen",
          "description": "Entfernt eine Zahlung und macht ihre Wirkung auf die Rechnung rückgängig (P27). Die Antwort hat keinen Inhalt."
        }
      },
      {
        "target": "$.components.securitySchemes",
        "update": {
          "bearer": {
            "description": "Der Schlüssel als Bearer-Token. So empfiehlt es PlanDocket."
          },
          "apiKeyHeader": {
            "description": "Der Schlüssel in einem eigenen Header."
          },
          "apiKeyQuery": {
            "description": "Der Schlüssel in der Adresse. Das geht, aber PlanDocket rät davon ab."
          }
        }
      },
      {
        "target": "$.components.parameters",
        "update": {
          "InvoiceId": {
            "description": "Die ID der Rechnung. Alles, was keine ganze Zahl ist, gilt als unbekannte Rechnung (P33)."
          },
          "InvoiceStatusFilter": {
            "description": "Nur Rechnungen, die diesen Status zeigen; eine überfällige findet sich nicht unter `sent` (P11)."
          },
          "CustomerNumberFilter": {
            "description": "Nur Rechnungen des Kontakts mit dieser Kundennummer, ermittelt über den Event-Teilnehmer (P21)."
          },
          "EventKeyFilter": {
            "description": "Nur Rechnungen zu diesem Event, ermittelt über den Event-Teilnehmer (P21)."
          },
          "InvoiceTypeFilter": {
            "description": "Nur gewöhnliche Rechnungen oder nur Gutschriften; verglichen wird mit `invoice_type`."
          },
          "InvoiceSort": {
            "description": "Das Feld, nach dem sortiert wird. Was mit anderen Werten geschieht, ist Lesart P31, der Standard P42."
          },
          "InvoiceInclude": {
            "description": "Verknüpfte Daten, die jede Rechnung enthalten soll. Wie mehrere geschrieben werden, ist Lesart P32, wie sie aussehen, P37."
          },
          "PaymentId": {
            "description": "Die ID der Zahlung. Alles, was keine ganze Zahl ist, gilt als unbekannte Zahlung (P33)."
          },
          "InvoiceNumberFilter": {
            "description": "Nur Zahlungen zur Rechnung mit dieser Nummer."
          },
          "PaymentStatusFilter": {
            "description": "Nur Zahlungen mit diesem Status."
          },
          "DateFrom": {
            "description": "Nur Zahlungen von diesem Tag oder später."
          },
          "DateTo": {
            "description": "Nur Zahlungen von diesem Tag oder früher; der ganze Tag zählt mit (P30)."
          },
          "PaymentSort": {
            "description": "Das Feld, nach dem sortiert wird. Was mit anderen Werten geschieht, ist Lesart P31, der Standard P42."
          },
          "PaymentInclude": {
            "description": "Verknüpfte Daten, die jede Zahlung enthalten soll. Wie sie aussehen, ist Lesart P37."
          },
          "Order": {
            "description": "Die Sortierrichtung."
          }
        }
      },
      {
        "target": "$.components.parameters.Page",
        "update": {
          "description": "Die gewünschte Seite, ab 1. Eine Liste wird in Seiten geteilt, sobald `page` oder `per_page` gesendet wird."
        }
      },
      {
        "target": "$.components.parameters.PerPage",
        "update": {
          "description": "Wie viele Einträge eine Seite hat; 25, wenn nur `page` gesendet wird."
        }
      },
      {
        "target": "$.components.requestBodies",
        "update": {
          "InvoiceUpdate": {
            "description": "Was sich ändern soll; jedes Feld ist optional."
          },
          "PaymentCreate": {
            "description": "Die Zahlung."
          },
          "PaymentUpdate": {
            "description": "Was sich ändern soll; jedes Feld ist optional."
          }
        }
      },
      {
        "target": "$.components.responses",
        "update": {
          "InvoiceList": {
            "description": "Die gefundenen Rechnungen."
          },
          "Invoice": {
            "description": "Die Rechnung, gegebenenfalls nach der Änderung (P56)."
          },
          "PaymentList": {
            "description": "Die gefundenen Zahlungen."
          },
          "Payment": {
            "description": "Die Zahlung, gegebenenfalls nach der Änderung (P56)."
          },
          "PaymentCreated": {
            "description": "Die erfasste Zahlung (P56)."
          },
          "PaymentDeleted": {
            "description": "Die Zahlung ist gelöscht."
          },
          "BadRequest": {
            "description": "Die Anfrage ist nicht zu verstehen, etwa weil ihr Inhalt kein JSON-Objekt ist (P33, P57)."
          },
          "Unauthorized": {
            "description": "Der Schlüssel fehlt, ist unbekannt oder nicht mehr gültig."
          },
          "Forbidden": {
            "description": "Der Schlüssel ist gültig, aber sein Tarif, das Feature-Flag oder seine Bereiche erlauben den Aufruf nicht (P14)."
          },
          "NotFound": {
            "description": "Zu dieser ID gibt es nichts."
          },
          "MethodNotAllowed": {
            "description": "Antwort auf eine Methode, die für diesen Pfad nicht beschrieben ist."
          },
          "ContentTooLarge": {
            "description": "Der Inhalt der Anfrage ist größer als 1 MiB."
          },
          "ValidationFailed": {
            "description": "Mindestens ein Feld enthält einen unzulässigen Wert."
          },
          "RateLimited": {
            "description": "Die stündliche Zahl der Anfragen des Tarifs ist aufgebraucht. Kein Header sagt, wann es weitergeht (P16)."
          },
          "ServerError": {
            "description": "Auf der Seite des Servers ist etwas schiefgegangen."
          }
        }
      },
      {
        "target": "$.components.schemas.Invoice",
        "update": {
          "description": "Eine Rechnung oder Gutschrift.",
          "properties": {
            "invoice_number": {
              "description": "Beim Entwurf `D-` und die ID; beim Versand lückenlos vergeben (P60)."
            },
            "related_invoice_id": {
              "description": "Die Rechnung, die eine Gutschrift korrigiert; bei einer Rechnung null (P35)."
            },
            "event_participant_id": {
              "description": "Die Teilnahme an einem Event, die abgerechnet wird."
            },
            "total": {
              "description": "Bruttosumme in der Haupteinheit der Währung; bei einer Gutschrift negativ (P35)."
            },
            "paid_amount": {
              "description": "Die Summe der abgeschlossenen Zahlungen (P26), in der Haupteinheit der Währung."
            },
            "open_amount": {
              "description": "`total` abzüglich `paid_amount` (bei Überzahlung P25), in der Haupteinheit der Währung."
            },
            "service_date": {
              "description": "Der Tag der Leistung."
            },
            "due_date": {
              "description": "Der letzte Tag, an dem die Zahlung nicht überfällig ist."
            },
            "is_reverse_charge": {
              "description": "Ob der Kunde statt des Verkäufers die Steuer schuldet."
            },
            "is_locked": {
              "description": "Ob Positionen und Beträge gesperrt sind, was der Versand bewirkt (P8)."
            },
            "locked_at": {
              "description": "Wann die Rechnung gesperrt wurde."
            },
            "reminder_sent_at": {
              "description": "Wann die letzte Zahlungserinnerung verschickt wurde."
            },
            "reminder_count": {
              "description": "Wie viele Zahlungserinnerungen verschickt wurden."
            },
            "notes": {
              "description": "Interne Notizen, unabhängig von der Notes-API (P36)."
            },
            "items": {
              "description": "Die Positionen, mit `include=items`."
            },
            "payments": {
              "description": "Die Zahlungen, mit `include=payments`."
            },
            "contact": {
              "description": "Der Kunde, mit `include=contact`; null ohne Teilnehmer."
            }
          }
        }
      },
      {
        "target": "$.components.schemas.InvoiceItem",
        "update": {
          "description": "Eine Rechnungsposition. Die Summen aller Positionen ergeben die der Rechnung; die einer Gutschrift sind negativ.",
          "properties": {
            "unit_price": {
              "description": "Nettopreis einer Einheit, in der Haupteinheit der Währung."
            },
            "discount": {
              "description": "Der Nachlass, einschließlich des Anteils an einem Rabatt auf die ganze Rechnung; in der Haupteinheit der Währung."
            },
            "tax_rate": {
              "description": "In Prozent."
            },
            "subtotal": {
              "description": "Nach Nachlass, vor Steuer; in der Haupteinheit der Währung."
            },
            "tax_total": {
              "description": "Die Steuer auf `subtotal`, in der Haupteinheit der Währung."
            },
            "total": {
              "description": "`subtotal` und `tax_total` zusammen, in der Haupteinheit der Währung."
            }
          }
        }
      },
      {
        "target": "$.components.schemas.Contact",
        "update": {
          "description": "Der Kunde einer Rechnung.",
          "properties": {
            "account_access_enabled": {
              "description": "Ob sich der Kontakt anmelden darf."
            },
            "has_account": {
              "description": "Ob der Kontakt ein Benutzerkonto hat."
            }
          }
        }
      },
      {
        "target": "$.components.schemas.Payment",
        "update": {
          "description": "Ein Zahlungseingang zu einer Rechnung.",
          "properties": {
            "invoice_id": {
              "description": "Die Rechnung, die bezahlt wird."
            },
            "amount": {
              "description": "In der Haupteinheit der Währung; negativ nur dort, wo eine Gutschrift verrechnet wird (P38)."
            },
            "gateway_id": {
              "description": "Null, wenn der Zahlungsanbieter unbekannt ist (P28)."
            },
            "transaction_id": {
              "description": "Die Referenz bei Zahlungsanbieter oder Bank."
            },
            "gateway_fee": {
              "description": "Was der Zahlungsanbieter einbehält (P59), in der Haupteinheit der Währung."
            },
            "net_amount": {
              "description": "`amount` abzüglich `gateway_fee` (P59), in der Haupteinheit der Währung."
            },
            "payment_date": {
              "description": "Der Tag der Zahlung."
            },
            "notes": {
              "description": "Interne Notizen."
            },
            "invoice": {
              "description": "Die Rechnung, mit `include=invoice`."
            }
          }
        }
      },
      {
        "target": "$.components.schemas.InvoiceUpdate",
        "update": {
          "description": "Die drei Felder einer Rechnung, die sich schreiben lassen, auch nach der Sperre (P8).",
          "properties": {
            "status": {
              "description": "Welche Wechsel erlaubt sind, ist Lesart P9, was sie bewirken, P10."
            },
            "notes": {
              "description": "Interne Notizen."
            },
            "due_date": {
              "description": "Das neue Fälligkeitsdatum; null für keines (P30)."
            }
          }
        }
      },
      {
        "target": "$.components.schemas.PaymentCreate",
        "update": {
          "description": "Eine Zahlung, die erfasst werden soll.",
          "properties": {
            "invoice_number": {
              "description": "Die Rechnung, die bezahlt wird (P23)."
            },
            "amount": {
              "description": "In der Haupteinheit der Währung, nicht feiner, als es deren Nachkommastellen erlauben (P41)."
            },
            "currency": {
              "description": "Ohne Angabe die der Rechnung; eine andere wird abgelehnt (P24)."
            },
            "payment_date": {
              "description": "Ohne Angabe der heutige Tag."
            },
            "notes": {
              "description": "Interne Notizen."
            },
            "gateway_key": {
              "description": "Der Zahlungsanbieter; ein unbekannter Schlüssel bleibt erhalten (P28)."
            },
            "transaction_id": {
              "description": "Die Referenz bei Zahlungsanbieter oder Bank."
            }
          }
        }
      },
      {
        "target": "$.components.schemas.PaymentUpdate",
        "update": {
          "description": "Die Felder einer Zahlung, die sich ändern sollen.",
          "properties": {
            "invoice_number": {
              "description": "Die Rechnung, zu der die Zahlung wechseln soll (P55)."
            },
            "amount": {
              "description": "In der Haupteinheit der Währung, nicht feiner, als es deren Nachkommastellen erlauben (P41)."
            },
            "currency": {
              "description": "Eine andere als die der Rechnung wird abgelehnt (P24)."
            },
            "payment_date": {
              "description": "Der Tag der Zahlung."
            },
            "notes": {
              "description": "Interne Notizen."
            },
            "gateway_key": {
              "description": "Der Zahlungsanbieter; ein unbekannter Schlüssel bleibt erhalten (P28)."
            },
            "transaction_id": {
              "description": "Die Referenz bei Zahlungsanbieter oder Bank."
            }
          }
        }
      },
      {
        "target": "$.components.schemas",
        "update": {
          "InvoiceType": {
            "description": "Um welche Art von Beleg es sich handelt."
          },
          "InvoiceStatus": {
            "description": "Wie es um die Rechnung steht. `overdue` ergibt sich aus Fälligkeitsdatum, Uhr und offenem Betrag (P11)."
          },
          "PaymentStatus": {
            "description": "Wie es um die Zahlung steht. Nur abgeschlossene zählen für die Rechnung (P26)."
          },
          "Currency": {
            "description": "Code nach ISO 4217."
          },
          "Timestamp": {
            "description": "Ein Zeitpunkt in UTC."
          },
          "DateOrNull": {
            "description": "Ein Kalendertag."
          },
          "InstantOrNull": {
            "description": "Ein Zeitpunkt in UTC."
          },
          "DateInput": {
            "description": "Ein Kalendertag oder ein Zeitpunkt, von dem der UTC-Tag zählt."
          },
          "Cleared": {
            "description": "Leert das Feld."
          },
          "Meta": {
            "description": "Angaben zur Antwort.",
            "properties": {
              "request_id": {
                "description": "Bei jeder Anfrage eine andere."
              }
            }
          },
          "ListMeta": {
            "description": "Angaben zur Antwort und bei einer geteilten Liste zur Seite.",
            "properties": {
              "request_id": {
                "description": "Bei jeder Anfrage eine andere."
              }
            }
          },
          "InvoiceResponse": {
            "description": "Eine Rechnung im Umschlag."
          },
          "InvoiceListResponse": {
            "description": "Mehrere Rechnungen im Umschlag."
          },
          "PaymentResponse": {
            "description": "Eine Zahlung im Umschlag."
          },
          "PaymentListResponse": {
            "description": "Mehrere Zahlungen im Umschlag."
          },
          "Error": {
            "description": "Ein Fehler, der kein einzelnes Feld betrifft.",
            "properties": {
              "error": {
                "description": "Was nicht stimmt."
              }
            }
          },
          "ValidationError": {
            "description": "Welche Felder abgelehnt wurden und warum.",
            "properties": {
              "errors": {
                "description": "Ein oder mehrere Texte je Feld."
              }
            }
          }
        }
      },
      {
        "target": "$.components.schemas.ListMeta.properties.pagination",
        "update": {
          "description": "Vorhanden, wenn `page` oder `per_page` gesendet wurde."
        }
      },
      {
        "target": "$.components.schemas.Pagination",
        "update": {
          "description": "Welcher Teil der Liste das ist.",
          "properties": {
            "total": {
              "description": "Wie viele es auf allen Seiten sind."
            }
          }
        }
      }
    ]
  }
}

export const overlayTranslations: SpecBundle['overlayTranslations'] = {
  "de": {
    "P1-both": {
      "overlay": "1.0.0",
      "info": {
        "title": "invoice_id und payment_id neben id",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.schemas.Invoice.properties.invoice_id",
          "update": {
            "description": "Die ID der Rechnung."
          }
        },
        {
          "target": "$.components.schemas.Payment.properties.payment_id",
          "update": {
            "description": "Die ID der Zahlung."
          }
        }
      ]
    },
    "P1-prefixed": {
      "overlay": "1.0.0",
      "info": {
        "title": "invoice_id und payment_id statt id",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.schemas.Invoice.properties.invoice_id",
          "update": {
            "description": "Die ID der Rechnung."
          }
        },
        {
          "target": "$.components.schemas.Payment.properties.payment_id",
          "update": {
            "description": "Die ID der Zahlung."
          }
        }
      ]
    },
    "P16-planned": {
      "overlay": "1.0.0",
      "info": {
        "title": "Die angekündigten Header zur Zahl der Anfragen",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.headers",
          "update": {
            "RateLimitLimit": {
              "description": "Anfragen in einer Stunde; fehlt, wenn der Schlüssel unbegrenzt viele senden darf."
            },
            "RateLimitRemaining": {
              "description": "Was davon in dieser Stunde bleibt; fehlt, wenn der Schlüssel unbegrenzt viele senden darf."
            },
            "RateLimitReset": {
              "description": "Wann neu gezählt wird, in Sekunden seit 1970; fehlt, wenn der Schlüssel unbegrenzt viele senden darf."
            }
          }
        },
        {
          "target": "$.components.responses.RateLimited",
          "update": {
            "description": "Die stündliche Zahl der Anfragen des Tarifs ist aufgebraucht."
          }
        }
      ]
    },
    "P2-unix": {
      "overlay": "1.0.0",
      "info": {
        "title": "created_at und updated_at als Unix-Sekunden",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.schemas.Timestamp",
          "update": {
            "description": "Ein Zeitpunkt in ganzen Sekunden seit 1970."
          }
        }
      ]
    },
    "P22-replace": {
      "overlay": "1.0.0",
      "info": {
        "title": "PUT ersetzt die ganze Ressource",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.paths['/invoices/{id}'].put",
          "update": {
            "description": "Ersetzt die Felder, die sich schreiben lassen. Weggelassene Notizen und ein weggelassenes Fälligkeitsdatum werden null, der Status bleibt."
          }
        },
        {
          "target": "$.paths['/payments/{id}'].put",
          "update": {
            "description": "Ersetzt eine Zahlung; ihre Rechnung zieht nach. Weggelassene optionale Felder erhalten wieder ihren Standardwert."
          }
        }
      ]
    },
    "P25-clamp": {
      "overlay": "1.0.0",
      "info": {
        "title": "Überzahlte Rechnungen zeigen nichts Offenes",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.schemas.Invoice.properties.open_amount",
          "update": {
            "description": "`total` abzüglich `paid_amount` oder 0, wenn mehr bezahlt wurde."
          }
        }
      ]
    },
    "P5-headers": {
      "overlay": "1.0.0",
      "info": {
        "title": "Immer in Seiten geteilt, Angaben in Headern",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.parameters.Page",
          "update": {
            "description": "Die gewünschte Seite, ab 1."
          }
        },
        {
          "target": "$.components.parameters.PerPage",
          "update": {
            "description": "Wie viele Einträge eine Seite hat."
          }
        },
        {
          "target": "$.components.headers",
          "update": {
            "TotalCount": {
              "description": "Wie viele es auf allen Seiten sind."
            },
            "Page": {
              "description": "Die gelieferte Seite."
            },
            "PerPage": {
              "description": "Wie viele Einträge eine Seite hat."
            },
            "TotalPages": {
              "description": "Wie viele Seiten es gibt."
            }
          }
        }
      ]
    },
    "P5-meta": {
      "overlay": "1.0.0",
      "info": {
        "title": "Immer in Seiten geteilt, Angaben in meta",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.parameters.Page",
          "update": {
            "description": "Die gewünschte Seite, ab 1."
          }
        },
        {
          "target": "$.components.parameters.PerPage",
          "update": {
            "description": "Wie viele Einträge eine Seite hat."
          }
        },
        {
          "target": "$.components.schemas.ListMeta.properties.total",
          "update": {
            "description": "Wie viele es auf allen Seiten sind."
          }
        }
      ]
    },
    "P5-nested": {
      "overlay": "1.0.0",
      "info": {
        "title": "Immer in Seiten geteilt, Angaben in meta.pagination",
        "version": "1.0.0"
      },
      "actions": [
        {
          "target": "$.components.parameters.Page",
          "update": {
            "description": "Die gewünschte Seite, ab 1."
          }
        },
        {
          "target": "$.components.parameters.PerPage",
          "update": {
            "description": "Wie viele Einträge eine Seite hat."
          }
        },
        {
          "target": "$.components.schemas.ListMeta.properties.pagination",
          "update": {
            "description": "Welche Seite das ist."
          }
        }
      ]
    }
  }
}

export const readingSources: SpecBundle['readingSources'] = {
  "P1": [
    "invoices.en § Response Schema: id",
    "invoices.en § Sample Response: invoice_id",
    "payments.en § Sample Response: payment_id"
  ],
  "P2": [
    "invoices.en § Response Schema: a string",
    "invoices.en § Sample Response: a whole number of unix seconds",
    "payments.en § Sample Response: a whole number of unix seconds"
  ],
  "P3": [
    "invoices.en § Response Schema: twenty fields",
    "invoices.en § Sample Response: three fields"
  ],
  "P4": [
    "invoices.en § Sample Response: an object, shown under the list call"
  ],
  "P5": [
    "invoices.en § Query Parameters: no parameter for paging",
    "payments.en § Query Parameters: no parameter for paging",
    "invoices.en § Sample Response: meta with a request_id only"
  ],
  "P6": [
    "errors.en § Validation errors: two keys",
    "invoices.en § Sample Response: meta beside data"
  ],
  "P7": [
    "invoices.en § Request Schema: draft, sent, paid and an etc.",
    "guide-invoices.en § Lifecycle: seven names in words: Partially Paid, Overdue, Cancelled and Refunded besides the three",
    "guide-webhooks.en § Events: invoice.cancelled with two l",
    "payments.en § Request Schema: completed only"
  ],
  "P8": [
    "guide-invoices.en § Lifecycle: locked for editing once sent",
    "invoices.en § Request Schema: status, notes and due_date are writable, with no word on the lock"
  ],
  "P9": [
    "invoices.en § Request Schema: a string such as draft, sent or paid",
    "guide-invoices.en § Lifecycle: an order of steps"
  ],
  "P10": [
    "guide-invoices.en § Lifecycle: sending locks; payments move the status"
  ],
  "P11": [
    "guide-invoices.en § Lifecycle: overdue when the due date has passed without full payment",
    "invoices.en § Query Parameters: status filters by invoice status"
  ],
  "P12": [
    "authentication.en § Scopes: invoices allows to read and write",
    "invoices.en § Endpoints: GET, PUT and PATCH only",
    "errors.en § Status codes: 405 exists"
  ],
  "P13": [
    "authentication.en § Scopes: payments allows to read and record",
    "payments.en § Required scopes: payments for all five operations"
  ],
  "P14": [
    "payments.en § Required scopes: scope payments and feature flag invoices",
    "invoices.en § badge: Business+",
    "errors.en § Status codes: 403 without permission and no 402"
  ],
  "P15": [
    "rate-limiting.en § Limits: Standard 1,000, Professional 5,000, Enterprise none",
    "services.en § Plans: Starter, Professional, Business, Enterprise",
    "invoices.en § badge: Business+"
  ],
  "P16": [
    "rate-limiting.en § Headers: three headers that are announced for a later release",
    "rate-limiting.en § Exceeding the limit: a 429 without further headers"
  ],
  "P17": [
    "guide-webhooks.en § badge: Professional+",
    "webhooks.en § badge: Business+"
  ],
  "P18": [
    "guide-webhooks.en § Delivery: up to 5 times",
    "webhooks.en § Request Schema: retry_count is 3 by default"
  ],
  "P19": [
    "guide-webhooks.en § Setup: the administrator enters it",
    "webhooks.en § Request Schema: it is no field of the request"
  ],
  "P20": [
    "webhooks.en § Response Schema: on create and show only"
  ],
  "P21": [
    "invoices.en § Query Parameters: customer_number, event_key and type",
    "invoices.en § Response Schema: event_participant_id and invoice_type",
    "participants.en § Request Schema: a participant joins an event_key and a customer_number"
  ],
  "P22": [
    "invoices.en § Endpoints: PUT/PATCH in one line",
    "payments.en § Endpoints: PUT/PATCH in one line"
  ],
  "P23": [
    "payments.en § Request Schema: the invoice is named by its number",
    "errors.en § Status codes: 404 and 422 exist"
  ],
  "P24": [
    "payments.en § Request Schema: invoice currency or EUR by default"
  ],
  "P25": [
    "payments.en § Request Schema: amount must be positive and nothing of an upper bound"
  ],
  "P26": [
    "payments.en § Request Schema: the default status is completed"
  ],
  "P27": [
    "payments.en § Endpoints: payments can be updated and deleted",
    "guide-invoices.en § Lifecycle: the status follows the payments"
  ],
  "P28": [
    "payments.en § Request Schema: an identifier without a list of values",
    "payments.en § Response Schema: gateway_id and gateway_name may be null"
  ],
  "P29": [
    "invoices.en § Response Schema: float"
  ],
  "P30": [
    "payments.en § Query Parameters: from this date and until this date (ISO 8601)",
    "invoices.en § Request Schema: ISO 8601"
  ],
  "P31": [
    "invoices.en § Query Parameters: lists of values and nothing about others",
    "errors.en § Status codes: 400 and 422 exist"
  ],
  "P32": [
    "invoices.en § Query Parameters: three values and no syntax"
  ],
  "P33": [
    "errors.en § Status codes: 400, 404 and 422 without their causes"
  ],
  "P34": [
    "errors.en § Status codes: 405 exists",
    "errors.en § Other errors: a list of codes with an error text, 405 not among them"
  ],
  "P35": [
    "invoices.en § Response Schema: invoice_type and related_invoice_id",
    "guide-invoices.en § Lifecycle: cancelling may need a credit note"
  ],
  "P36": [
    "invoices.en § Response Schema: notes is a string",
    "notes.en § Response Schema: a note is a resource that may belong to an invoice"
  ],
  "P37": [
    "invoices.en § Query Parameters: items, payments, contact",
    "payments.en § Query Parameters: invoice",
    "contacts.en § Response Schema: the fields of a contact",
    "guide-invoices.en § Creating an Invoice: lines with description, quantity, unit price and tax rate"
  ],
  "P38": [
    "guide-invoices.en § Lifecycle: cancelled is void and refunded was paid back",
    "invoices.en § Response Schema: paid_amount and open_amount"
  ],
  "P39": [
    "payments.en § Request Schema: an invoice number and a positive amount"
  ],
  "P40": [
    "guide-invoices.en § Lifecycle: payments follow sending"
  ],
  "P41": [
    "payments.en § Request Schema: float"
  ],
  "P42": [
    "invoices.en § Query Parameters: order is DESC by default and sort has no default"
  ],
  "P43": [
    "invoices.en § Code Examples: Content-Type: application/json even with GET",
    "errors.en § Status codes: no 415"
  ],
  "P44": [
    "invoices.en § Request Schema: no field is required"
  ],
  "P45": [
    "errors.en § Status codes: no 413"
  ],
  "P46": [
    "payments.en § Request Schema: strings",
    "payments.en § Response Schema: notes, gateway_key and transaction_id may be null"
  ],
  "P47": [
    "invoices.en § Response Schema: strings or null"
  ],
  "P48": [
    "invoices.en § Query Parameters: nothing about other values"
  ],
  "P49": [
    "invoices.en § Query Parameters: filters in the singular"
  ],
  "P50": [
    "invoices.en § Query Parameters: ASC or DESC"
  ],
  "P51": [
    "invoices.en § Query Parameters: one table for all operations"
  ],
  "P52": [
    "invoices.en § Required scopes: invoices only"
  ],
  "P53": [
    "authentication.en § API keys: three ways and no order"
  ],
  "P54": [
    "authentication.en § Scopes: scopes are chosen when the key is made"
  ],
  "P55": [
    "payments.en § Request Schema: one table for recording and updating"
  ],
  "P56": [
    "errors.en § Status codes: 200, 201 for what was created, 204 without a body for DELETE",
    "payments.en § Response Schema: one schema for all operations"
  ],
  "P57": [
    "errors.en § Status codes: 400 and 422 without their causes"
  ],
  "P58": [
    "payments.en § Request Schema: an external id and nothing of uniqueness"
  ],
  "P59": [
    "payments.en § Response Schema: gateway_fee and net_amount",
    "payments.en § Request Schema: neither of them"
  ],
  "P60": [
    "invoices.en § Response Schema: a string that is never null",
    "guide-invoices.en § GoBD: numbers are drawn automatically"
  ],
  "P61": [
    "rate-limiting.en § Limits: requests per hour"
  ],
  "P62": [
    "invoices.en § Query Parameters: no parameter for paging"
  ],
  "P63": [
    "invoices.en § Query Parameters: field and direction only"
  ],
  "P64": [
    "payments.en § Endpoints: payments can be updated and deleted",
    "guide-invoices.en § Lifecycle: cancelled and refunded end the course"
  ],
  "P65": [
    "invoices.en § Query Parameters: single values"
  ],
  "P66": [
    "payments.en § Response Schema: a string, and nothing of what moves it",
    "invoices.en § Response Schema: the same, with amounts and a status that follow the payments"
  ]
}
