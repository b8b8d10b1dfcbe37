// Generated from scenarios/scenario.schema.json by `npm run generate`. Edit that instead.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A proforma scenario",
  "description": "From which a world is born: a seller, a clock, keys, a generated business, and invoices spelled out by hand.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "description": {
      "description": "One sentence, shown in the list of scenarios.",
      "type": "string",
      "minLength": 1
    },
    "seed": {
      "description": "Chooses the generated business: the same seed gives the same one.",
      "type": "integer",
      "minimum": 0
    },
    "now": {
      "description": "Where the clock stands, a date-time with its offset.",
      "type": "string",
      "minLength": 1,
      "format": "date-time",
      "examples": [
        "2026-03-16T09:00:00+01:00"
      ]
    },
    "seller": {
      "$ref": "#/$defs/seller"
    },
    "keys": {
      "description": "Keys; without any, every key opens the world.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/key"
      }
    },
    "readings": {
      "description": "Choices among the readings: id to option.",
      "type": "object",
      "additionalProperties": {
        "type": "string"
      }
    },
    "faults": {
      "description": "Trouble on purpose, from the first request on.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/fault"
      }
    },
    "business": {
      "$ref": "#/$defs/business"
    },
    "projects": {
      "description": "Projects.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/project"
      }
    },
    "contacts": {
      "description": "Customers spelled out by hand.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/contact"
      }
    },
    "invoices": {
      "description": "Invoices spelled out by hand.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/invoice"
      }
    }
  },
  "required": [
    "description",
    "seed",
    "now",
    "seller"
  ],
  "$defs": {
    "date": {
      "description": "A calendar date, such as 2026-03-16.",
      "type": "string",
      "format": "date"
    },
    "moment": {
      "description": "A date (10:00 by the seller's clock) or a date-time with its offset, such as 2026-03-16T09:30:00Z.",
      "type": "string",
      "format": "moment"
    },
    "decimal": {
      "description": "An exact decimal, 0 or more; quote it to keep zeros at the end.",
      "type": [
        "number",
        "string"
      ],
      "format": "decimal",
      "minimum": 0
    },
    "country": {
      "description": "ISO 3166-1 alpha-2, such as DE.",
      "type": "string",
      "pattern": "^[A-Z]{2}$"
    },
    "currency": {
      "description": "ISO 4217, such as EUR.",
      "type": "string",
      "format": "currency"
    },
    "shares": {
      "description": "Names with their shares; they need not sum to 100.",
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "number",
        "minimum": 0
      }
    },
    "address": {
      "description": "A postal address.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "street": {
          "description": "Street and house number, in the national order.",
          "type": "string",
          "minLength": 1
        },
        "postal_code": {
          "description": "Postcode, quoted where it starts with 0.",
          "type": "string",
          "minLength": 1
        },
        "city": {
          "description": "City.",
          "type": "string",
          "minLength": 1
        },
        "state": {
          "description": "State or province, where addresses there have one.",
          "type": "string",
          "minLength": 1
        },
        "country": {
          "$ref": "#/$defs/country"
        }
      },
      "required": [
        "street",
        "postal_code",
        "city",
        "country"
      ]
    },
    "discount": {
      "description": "Off the price: either a percentage or an amount.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "percent": {
          "description": "Per cent, such as 20.",
          "$ref": "#/$defs/decimal"
        },
        "amount": {
          "description": "Major units of the invoice's currency.",
          "$ref": "#/$defs/decimal"
        }
      },
      "minProperties": 1,
      "maxProperties": 1
    },
    "group": {
      "description": "A heading that lines can be put under.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "Id of the group.",
          "type": "integer",
          "minimum": 1
        },
        "name": {
          "description": "Heading.",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "description": "What the group is about.",
          "type": "string",
          "minLength": 0
        },
        "position": {
          "description": "Place among the groups.",
          "type": "integer",
          "minimum": 0
        },
        "hides_lines": {
          "description": "Print the heading only.",
          "type": "boolean"
        }
      },
      "required": [
        "id",
        "name"
      ]
    },
    "custom_field": {
      "description": "A field that the seller added to its invoices.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "Id of the field.",
          "type": "integer",
          "minimum": 1
        },
        "name": {
          "description": "Name of the field.",
          "type": "string",
          "minLength": 1
        },
        "value": {
          "description": "What it holds.",
          "type": "string",
          "minLength": 0
        },
        "value_id": {
          "description": "Id of the value, for fields that offer a choice.",
          "type": "integer",
          "minimum": 1
        }
      },
      "required": [
        "id",
        "name",
        "value"
      ]
    },
    "payment_status": {
      "description": "How far the payment has come; only completed ones count.",
      "enum": [
        "pending",
        "completed",
        "failed",
        "refunded"
      ]
    },
    "tax_class": {
      "description": "Which of the seller's rates applies at home.",
      "enum": [
        "standard",
        "reduced",
        "none"
      ]
    },
    "line": {
      "description": "One line of an invoice.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "Id of the line. Default: the next.",
          "type": "integer",
          "minimum": 1
        },
        "position": {
          "description": "Place on the paper; ascending, need not start at 1.",
          "type": "integer",
          "minimum": 1
        },
        "title": {
          "description": "What was sold.",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "description": "More about it.",
          "type": "string",
          "minLength": 0
        },
        "quantity": {
          "$ref": "#/$defs/decimal"
        },
        "unit": {
          "description": "Unit, such as hour or piece. Default: piece.",
          "type": "string",
          "minLength": 1
        },
        "price": {
          "description": "Price of one unit, net, in major units of the invoice's currency.",
          "$ref": "#/$defs/decimal"
        },
        "buy_price": {
          "description": "What one unit costs the seller.",
          "$ref": "#/$defs/decimal"
        },
        "discount": {
          "$ref": "#/$defs/discount"
        },
        "tax": {
          "description": "Tax rate in per cent. Default: 0.",
          "$ref": "#/$defs/decimal"
        },
        "resource": {
          "description": "Id of the resource that was booked.",
          "type": "integer",
          "minimum": 1
        },
        "rate_scheme": {
          "description": "Id of the rate scheme that the price comes from.",
          "type": "integer",
          "minimum": 1
        },
        "group": {
          "description": "Id of one of the groups of this invoice.",
          "type": "integer",
          "minimum": 1
        },
        "part_number": {
          "description": "The seller's part number.",
          "type": "string",
          "minLength": 1
        },
        "customer_part_number": {
          "description": "The customer's part number.",
          "type": "string",
          "minLength": 1
        },
        "quote_number": {
          "description": "The seller's quote.",
          "type": "string",
          "minLength": 1
        },
        "customer_quote_number": {
          "description": "The customer's number for the quote.",
          "type": "string",
          "minLength": 1
        },
        "sales_order_number": {
          "description": "The seller's order number.",
          "type": "string",
          "minLength": 1
        },
        "sales_order_line": {
          "description": "Line of that order.",
          "type": "string",
          "minLength": 1
        },
        "customer_order_number": {
          "description": "The customer's order number.",
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "title",
        "quantity",
        "price"
      ]
    },
    "payment": {
      "description": "Money on its way.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "at": {
          "description": "When it was booked.",
          "$ref": "#/$defs/moment"
        },
        "amount": {
          "description": "Major units of the invoice's currency. Default: all that is open.",
          "$ref": "#/$defs/decimal"
        },
        "status": {
          "description": "Default: completed.",
          "$ref": "#/$defs/payment_status"
        },
        "paid_on": {
          "description": "The day the money moved. Default: the day it was booked.",
          "$ref": "#/$defs/date"
        },
        "gateway": {
          "description": "Key of one of the seller's gateways.",
          "type": "string",
          "minLength": 1
        },
        "transaction": {
          "description": "The gateway's own number.",
          "type": "string",
          "minLength": 1
        },
        "notes": {
          "description": "A note on the payment.",
          "type": "string",
          "minLength": 1
        },
        "later": {
          "description": "What became of it, in order of time.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "at": {
                "$ref": "#/$defs/moment"
              },
              "status": {
                "$ref": "#/$defs/payment_status"
              }
            },
            "required": [
              "at",
              "status"
            ]
          }
        }
      },
      "required": [
        "at"
      ]
    },
    "invoice": {
      "description": "One invoice, and what happened to it when.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "customer": {
          "description": "Customer number of one of the contacts.",
          "type": "string",
          "minLength": 1
        },
        "project": {
          "description": "Key of one of the projects.",
          "type": "string",
          "minLength": 1
        },
        "currency": {
          "description": "Default: the seller's currency.",
          "$ref": "#/$defs/currency"
        },
        "number": {
          "description": "Final number to take when sent. Default: the next of the range.",
          "type": "string",
          "minLength": 1
        },
        "sequence": {
          "description": "Running number at creation. Default: the next.",
          "type": "integer",
          "minimum": 1
        },
        "description": {
          "description": "What the invoice is for.",
          "type": "string",
          "minLength": 0
        },
        "reference": {
          "description": "A reference of the customer's or of a quote.",
          "type": "string",
          "minLength": 0
        },
        "issued": {
          "description": "Issue date. Default: the day it is sent, or else drafted.",
          "$ref": "#/$defs/date"
        },
        "service_date": {
          "description": "When the thing was delivered or done.",
          "$ref": "#/$defs/date"
        },
        "due": {
          "description": "Due date. Default: issue date plus the term.",
          "$ref": "#/$defs/date"
        },
        "term": {
          "description": "Days to pay.",
          "type": "integer",
          "minimum": 0
        },
        "lines": {
          "description": "What is billed.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/line"
          },
          "minItems": 1
        },
        "groups": {
          "description": "Headings over the lines.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/group"
          }
        },
        "discount": {
          "description": "Off the whole invoice, after the discounts of the lines.",
          "$ref": "#/$defs/discount"
        },
        "reverse_charge": {
          "description": "The customer owes the tax; the rates of the lines do not apply.",
          "type": "boolean"
        },
        "notes": {
          "description": "The seller's own notes.",
          "type": "string",
          "minLength": 1
        },
        "custom_fields": {
          "description": "Fields that the seller added.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/custom_field"
          }
        },
        "template": {
          "description": "Id of the layout.",
          "type": "integer",
          "minimum": 1
        },
        "cloned_from": {
          "description": "Id of the invoice that this one was copied from.",
          "type": "integer",
          "minimum": 1
        },
        "native": {
          "description": "False for a record that came from a predecessor system. Default: true.",
          "type": "boolean"
        },
        "created_by": {
          "description": "Id of the member of staff.",
          "type": "integer",
          "minimum": 1
        },
        "drafted": {
          "description": "When it was written.",
          "$ref": "#/$defs/moment"
        },
        "submitted": {
          "description": "When it was handed in for approval.",
          "$ref": "#/$defs/moment"
        },
        "sent": {
          "description": "When it was sent: numbered, locked.",
          "$ref": "#/$defs/moment"
        },
        "reminded": {
          "description": "When the customer was reminded; after the due date.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/moment"
          }
        },
        "payments": {
          "description": "Payments in order of time.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/payment"
          }
        },
        "cancelled": {
          "description": "When it was cancelled: a sent one gets a credit note.",
          "$ref": "#/$defs/moment"
        },
        "credited": {
          "description": "When a credit note was written over it.",
          "$ref": "#/$defs/moment"
        },
        "refunded": {
          "description": "When everything paid went back.",
          "$ref": "#/$defs/moment"
        },
        "deleted": {
          "description": "When the draft was deleted.",
          "$ref": "#/$defs/moment"
        }
      },
      "required": [
        "customer",
        "term",
        "lines",
        "drafted"
      ]
    },
    "contact": {
      "description": "A customer.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "number": {
          "description": "Customer number.",
          "type": "string",
          "minLength": 1
        },
        "id": {
          "description": "Id. Default: the next.",
          "type": "integer",
          "minimum": 1
        },
        "company": {
          "description": "Company name; without it the contact is a private person.",
          "type": "string",
          "minLength": 1
        },
        "first_name": {
          "description": "First name.",
          "type": "string",
          "minLength": 1
        },
        "last_name": {
          "description": "Family name.",
          "type": "string",
          "minLength": 1
        },
        "address": {
          "$ref": "#/$defs/address"
        },
        "email": {
          "description": "Mail address.",
          "type": "string",
          "minLength": 1
        },
        "phone": {
          "description": "Phone number.",
          "type": "string",
          "minLength": 1
        },
        "website": {
          "description": "Website.",
          "type": "string",
          "minLength": 1
        },
        "tax_id": {
          "description": "VAT identification or tax number.",
          "type": "string",
          "minLength": 1
        },
        "since": {
          "description": "When the contact was added. Default: when the business starts.",
          "$ref": "#/$defs/moment"
        }
      },
      "required": [
        "number",
        "address"
      ],
      "anyOf": [
        {
          "required": [
            "company"
          ]
        },
        {
          "required": [
            "last_name"
          ]
        }
      ]
    },
    "project": {
      "description": "A trade fair, a production, a job: what invoices are written for.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "id": {
          "description": "Id. Default: the next.",
          "type": "integer",
          "minimum": 1
        },
        "key": {
          "description": "Short key.",
          "type": "string",
          "minLength": 1
        },
        "title": {
          "description": "Name.",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "description": "What it is about.",
          "type": "string",
          "minLength": 0
        },
        "from": {
          "description": "First day; generated invoices take it as the service date.",
          "$ref": "#/$defs/date"
        },
        "to": {
          "description": "Last day.",
          "$ref": "#/$defs/date"
        }
      },
      "required": [
        "key",
        "title"
      ]
    },
    "key": {
      "description": "A key that opens this world.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "token": {
          "description": "The secret; starts with pf_.",
          "type": "string",
          "minLength": 1,
          "pattern": "^pf_[A-Za-z0-9_-]+$",
          "examples": [
            "pf_bookkeeping"
          ]
        },
        "name": {
          "description": "What the key is for.",
          "type": "string",
          "minLength": 1
        },
        "scopes": {
          "description": "Scopes such as invoices, payments, sales. Default: all.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "examples": [
            [
              "invoices",
              "payments"
            ],
            [
              "sales"
            ]
          ]
        },
        "plan": {
          "description": "Plan in lower case. Default: every plan's rights and no limit.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "starter",
            "professional",
            "business",
            "enterprise"
          ]
        },
        "flags": {
          "description": "Feature flags such as invoices. Default: all.",
          "type": "array",
          "items": {
            "type": "string"
          },
          "examples": [
            [
              "invoices"
            ]
          ]
        },
        "expires": {
          "description": "From when on the key is refused.",
          "$ref": "#/$defs/moment"
        },
        "buyer": {
          "description": "Customer number: the key sees only what this customer was billed, where an API serves buyers.",
          "type": "string",
          "minLength": 1
        },
        "requests_per_hour": {
          "description": "Overrides the plan's limit.",
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "token",
        "name"
      ]
    },
    "fault": {
      "description": "Trouble on purpose, and which calls it is for.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "fault": {
          "description": "What happens, such as status=503, latency=100-300, lost or cut; several with ; between them.",
          "type": "string",
          "format": "fault"
        },
        "dialect": {
          "description": "The API that it is for. Default: all.",
          "type": "string",
          "minLength": 1
        },
        "operation": {
          "description": "The operation that it is for, such as listInvoices. Default: all.",
          "type": "string",
          "minLength": 1
        },
        "nth": {
          "description": "Strikes only this call of those that fit. Default: every one.",
          "type": "integer",
          "minimum": 1
        },
        "probability": {
          "description": "How likely it strikes, from 0 to 1, drawn from the seed. Default: always.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "times": {
          "description": "How often it strikes at most. Default: without end.",
          "type": "integer",
          "minimum": 1
        }
      },
      "required": [
        "fault"
      ]
    },
    "seller": {
      "description": "Who writes the invoices.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "name": {
          "description": "Company name.",
          "type": "string",
          "minLength": 1
        },
        "address": {
          "$ref": "#/$defs/address"
        },
        "time_zone": {
          "description": "IANA zone of the calendar, such as Europe/Berlin.",
          "type": "string",
          "minLength": 1,
          "format": "time-zone",
          "examples": [
            "Europe/Berlin",
            "Australia/Sydney"
          ]
        },
        "currency": {
          "description": "Default currency of invoices and of the price list.",
          "$ref": "#/$defs/currency"
        },
        "tax_id": {
          "description": "VAT or tax number.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "DE811907980"
          ]
        },
        "taxes": {
          "description": "Tax at home. A seller in the EU reverses the charge for businesses elsewhere in it and taxes private persons there as at home; everybody else abroad is untaxed.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "name": {
              "description": "What the tax is called, such as MwSt, BTW or GST.",
              "type": "string",
              "minLength": 1
            },
            "standard": {
              "description": "Per cent.",
              "$ref": "#/$defs/decimal"
            },
            "reduced": {
              "description": "Per cent. Default: the standard rate.",
              "$ref": "#/$defs/decimal"
            }
          },
          "required": [
            "name",
            "standard"
          ]
        },
        "numbers": {
          "description": "Number ranges.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "invoices": {
              "description": "How final numbers look: {year} or {yy}, {number} or {number:5}. The range restarts each year where it has the year.",
              "type": "string",
              "minLength": 1,
              "pattern": "\\{number(:\\d+)?\\}",
              "examples": [
                "RE-{year}-{number:5}",
                "F{yy}{number:4}"
              ]
            },
            "credit_notes": {
              "description": "The same for credit notes.",
              "type": "string",
              "minLength": 1,
              "pattern": "\\{number(:\\d+)?\\}",
              "examples": [
                "GS-{year}-{number:4}"
              ]
            },
            "sequence_prefix": {
              "description": "Shown before the running number. Default: INV-.",
              "type": "string",
              "minLength": 0
            }
          },
          "required": [
            "invoices",
            "credit_notes"
          ]
        },
        "gateways": {
          "description": "Ways to pay.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "id": {
                "description": "Default: its place in this list.",
                "type": "integer",
                "minimum": 1
              },
              "key": {
                "description": "Short key.",
                "type": "string",
                "minLength": 1
              },
              "name": {
                "description": "Name.",
                "type": "string",
                "minLength": 1
              },
              "fee_percent": {
                "description": "Per cent of the amount. Default: 0.",
                "$ref": "#/$defs/decimal"
              },
              "fee_fixed": {
                "description": "Major units a payment. Default: 0.",
                "$ref": "#/$defs/decimal"
              },
              "currencies": {
                "description": "Generated payments go through it in these only, such as [EUR] for a SEPA direct debit. Default: any.",
                "type": "array",
                "items": {
                  "$ref": "#/$defs/currency"
                },
                "minItems": 1
              }
            },
            "required": [
              "key",
              "name"
            ]
          }
        }
      },
      "required": [
        "name",
        "address",
        "time_zone",
        "currency",
        "tax_id",
        "taxes",
        "numbers"
      ]
    },
    "price": {
      "description": "One position of the price list.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "title": {
          "description": "What is sold.",
          "type": "string",
          "minLength": 1
        },
        "description": {
          "description": "More about it.",
          "type": "string",
          "minLength": 0
        },
        "unit": {
          "description": "Unit, such as hour or piece.",
          "type": "string",
          "minLength": 1
        },
        "price": {
          "description": "Price of one unit, net, in the seller's currency.",
          "$ref": "#/$defs/decimal"
        },
        "buy_price": {
          "description": "What one unit costs the seller.",
          "$ref": "#/$defs/decimal"
        },
        "tax": {
          "description": "Default: standard.",
          "$ref": "#/$defs/tax_class"
        },
        "quantity": {
          "description": "From and to. Default: [1, 1].",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          },
          "minItems": 2,
          "maxItems": 2
        },
        "step": {
          "description": "The quantity is so many of these. Default: 1.",
          "$ref": "#/$defs/decimal"
        },
        "share": {
          "description": "How often it is bought, compared with the others. Default: 1.",
          "type": "number",
          "exclusiveMinimum": 0
        },
        "resource": {
          "description": "Id of the resource.",
          "type": "integer",
          "minimum": 1
        },
        "rate_scheme": {
          "description": "Id of the rate scheme.",
          "type": "integer",
          "minimum": 1
        },
        "group": {
          "description": "Id of one of the groups.",
          "type": "integer",
          "minimum": 1
        },
        "part_number": {
          "description": "Part number.",
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "title",
        "unit",
        "price"
      ]
    },
    "business": {
      "description": "A generated business.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "from": {
          "description": "First day of business.",
          "$ref": "#/$defs/date"
        },
        "until": {
          "description": "Last day on which invoices are written. Default: the day of the clock.",
          "$ref": "#/$defs/date"
        },
        "invoices": {
          "description": "How many invoices to write, without credit notes.",
          "type": "integer",
          "minimum": 1
        },
        "customers": {
          "description": "Who buys.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "count": {
              "description": "How many.",
              "type": "integer",
              "minimum": 1
            },
            "countries": {
              "description": "Country codes with their shares.",
              "$ref": "#/$defs/shares"
            },
            "persons": {
              "description": "Per cent that are private persons. Default: 0.",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            },
            "numbers": {
              "description": "Default: K-{number:5}.",
              "type": "string",
              "minLength": 1,
              "pattern": "\\{number(:\\d+)?\\}"
            },
            "first": {
              "description": "First number. Default: 10001.",
              "type": "integer",
              "minimum": 1
            }
          },
          "required": [
            "count",
            "countries"
          ]
        },
        "currencies": {
          "description": "Countries that are billed in another currency than the seller's.",
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "currency": {
                "$ref": "#/$defs/currency"
              },
              "rate": {
                "description": "How much of it is one of the seller's currency; prices are rounded.",
                "$ref": "#/$defs/decimal"
              }
            },
            "required": [
              "currency",
              "rate"
            ]
          }
        },
        "terms": {
          "$ref": "#/$defs/shares",
          "description": "Days to pay with their shares.",
          "propertyNames": {
            "pattern": "^\\d+$"
          },
          "examples": [
            {
              "14": 50,
              "30": 50
            }
          ]
        },
        "prices": {
          "description": "The price list.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/price"
          },
          "minItems": 1
        },
        "lines": {
          "description": "Lines on an invoice, from and to. Default: [1, 4].",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          },
          "minItems": 2,
          "maxItems": 2
        },
        "mixed_rates": {
          "description": "Per cent of invoices that may mix tax rates. Default: 0.",
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        "discounts": {
          "description": "How often something is taken off.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "lines": {
              "description": "Per cent of lines.",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            },
            "invoices": {
              "description": "Per cent of invoices.",
              "type": "number",
              "minimum": 0,
              "maximum": 100
            }
          }
        },
        "outcomes": {
          "description": "What becomes of the invoices, in shares. Whatever would happen after the clock has not happened yet.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "on_time": {
              "description": "Paid in full by the due date.",
              "type": "number",
              "minimum": 0
            },
            "late": {
              "description": "Paid in full up to six weeks after the due date, reminded on the way.",
              "type": "number",
              "minimum": 0
            },
            "in_parts": {
              "description": "Paid in two or three parts.",
              "type": "number",
              "minimum": 0
            },
            "part_paid": {
              "description": "Paid in part, and never the rest.",
              "type": "number",
              "minimum": 0
            },
            "unpaid": {
              "description": "Never paid.",
              "type": "number",
              "minimum": 0
            },
            "failed_first": {
              "description": "An online payment fails, another one follows.",
              "type": "number",
              "minimum": 0
            },
            "pending_first": {
              "description": "An online payment is pending for two days.",
              "type": "number",
              "minimum": 0
            },
            "cancelled": {
              "description": "Cancelled after sending: gets a credit note.",
              "type": "number",
              "minimum": 0
            },
            "credited": {
              "description": "Credited after sending, open or part paid.",
              "type": "number",
              "minimum": 0
            },
            "refunded": {
              "description": "Paid, and paid back.",
              "type": "number",
              "minimum": 0
            },
            "voided": {
              "description": "Cancelled as a draft.",
              "type": "number",
              "minimum": 0
            },
            "deleted": {
              "description": "Deleted as a draft.",
              "type": "number",
              "minimum": 0
            }
          },
          "minProperties": 1
        },
        "reminders": {
          "description": "Reminders go out so many days after the due date, while anything is open. Default: none.",
          "type": "array",
          "items": {
            "description": "Days.",
            "type": "integer",
            "minimum": 1
          }
        },
        "gateways": {
          "description": "Keys of the seller's gateways with their shares; none is a transfer without one. Default: none.",
          "$ref": "#/$defs/shares"
        },
        "unsent": {
          "description": "Work in progress at the end.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "drafts": {
              "description": "Newest invoices that stay drafts.",
              "type": "integer",
              "minimum": 0
            },
            "submitted": {
              "description": "Invoices before those that stay submitted.",
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "description": {
          "description": "Description of each invoice; {title} of its first line, {project} and {month} are filled.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "{title}, {project}",
            "Services in {month}"
          ]
        },
        "reference": {
          "description": "Reference of each invoice; {number} or {number:4} is filled.",
          "type": "string",
          "minLength": 1,
          "examples": [
            "PO-{number:5}"
          ]
        },
        "orders": {
          "description": "Order data on the lines.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "quotes": {
              "description": "Pattern with {yy} and {number:4}.",
              "type": "string",
              "minLength": 1
            },
            "sales_orders": {
              "description": "Pattern with {yy} and {number:4}.",
              "type": "string",
              "minLength": 1
            },
            "customer_orders": {
              "description": "Pattern with {number:6}.",
              "type": "string",
              "minLength": 1
            }
          }
        },
        "templates": {
          "description": "Layouts in use.",
          "type": "array",
          "items": {
            "description": "Id.",
            "type": "integer",
            "minimum": 1
          },
          "minItems": 1
        },
        "staff": {
          "description": "Who writes invoices. Default: 1.",
          "type": "array",
          "items": {
            "description": "Id.",
            "type": "integer",
            "minimum": 1
          },
          "minItems": 1
        },
        "predecessor_until": {
          "description": "Invoices written before came from a predecessor system.",
          "$ref": "#/$defs/date"
        },
        "groups": {
          "description": "Headings that lines of the price list go under.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/group"
          }
        },
        "custom_fields": {
          "description": "Each invoice carries one of these.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/custom_field"
          },
          "minItems": 1
        }
      },
      "required": [
        "from",
        "invoices",
        "customers",
        "terms",
        "prices",
        "outcomes"
      ]
    }
  }
}
