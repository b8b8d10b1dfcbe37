// Generated from specs/control by `npm run generate`. Edit that instead.

import type { SpecBundle } from '../core/spec-source.js'

export const document: SpecBundle['document'] = {
  "openapi": "3.1.0",
  "info": {
    "title": "proforma control API",
    "version": "0.1.0",
    "summary": "Worlds, clocks, keys, faults and books of a running stand-in, from any language.",
    "description": "What the stand-in adds to the APIs that it stands in for: worlds of one's own, a clock that can be moved, trouble on\npurpose, commands that those APIs lack, and a look at what was exchanged.\n\nA path parameter `world` is the name of a world; `main` always stands for the world that answers where no key names\nanother. Instants are ISO 8601, calendar dates `YYYY-MM-DD`, amounts are decimal texts in major units, such as `\"12.30\"`;\nonly the document of a world's state keeps the ledger's own units. Errors are problem details (RFC 9457).\n\nA request must come from this machine or know the token; a web page cannot send one: `Host` and `Origin` have to be the\nserver's own, and what changes anything has to be announced as `application/json`.\n",
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
      "url": "http://127.0.0.1:4747/_proforma",
      "description": "The stand-in where `proforma serve` puts it."
    }
  ],
  "security": [
    {},
    {
      "controlToken": []
    }
  ],
  "tags": [
    {
      "name": "Worlds",
      "description": "Isolated universes, each with its own books, clock, keys, readings, faults and log."
    },
    {
      "name": "Keys",
      "description": "Who may come in to a world, and with which rights."
    },
    {
      "name": "Clock",
      "description": "The time of a world."
    },
    {
      "name": "Faults",
      "description": "Trouble on purpose."
    },
    {
      "name": "Readings",
      "description": "How a world reads what the documentation leaves open."
    },
    {
      "name": "Books",
      "description": "Commands to a world's ledger, and all that a world holds."
    },
    {
      "name": "Exchanges",
      "description": "What was asked, answered and found wrong."
    },
    {
      "name": "Service",
      "description": "The stand-in itself."
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "Service"
        ],
        "summary": "Say that all is well",
        "description": "Answers as soon as the stand-in takes requests.",
        "responses": {
          "200": {
            "description": "It takes requests.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
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
    },
    "/openapi.json": {
      "get": {
        "operationId": "getDescription",
        "tags": [
          "Service"
        ],
        "summary": "Get this description",
        "description": "Gives this document as JSON.",
        "responses": {
          "200": {
            "description": "The document.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
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
    },
    "/worlds": {
      "get": {
        "operationId": "listWorlds",
        "tags": [
          "Worlds"
        ],
        "summary": "List the worlds",
        "description": "Gives every world, the main one first. Keys are counted, not shown.",
        "responses": {
          "200": {
            "description": "The worlds.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorldList"
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
      },
      "post": {
        "operationId": "makeWorld",
        "tags": [
          "Worlds"
        ],
        "summary": "Make a world",
        "description": "Makes a world from a scenario, or from the document of a state of up to 32 MiB. Without either it is as the main world\nwas at its birth. Its keys are those that are asked for, else those of the state, else one for each key of the scenario\nwith a fresh token, else one with every right. The tokens are in this answer and in no other.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MakeWorld"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The world, with its keys.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MadeWorld"
                }
              }
            }
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "getWorld",
        "tags": [
          "Worlds"
        ],
        "summary": "Get a world",
        "description": "Says what a world is and how much it holds.",
        "responses": {
          "200": {
            "description": "The world.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/World"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "delete": {
        "operationId": "deleteWorld",
        "tags": [
          "Worlds"
        ],
        "summary": "Delete a world",
        "description": "Deletes a world with its keys and all that it holds. The main world cannot be deleted.",
        "responses": {
          "204": {
            "description": "It is gone."
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/forks": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "post": {
        "operationId": "forkWorld",
        "tags": [
          "Worlds"
        ],
        "summary": "Fork a world",
        "description": "Makes a world that is as this one is now: books, clock, readings and faults are copied, and nothing is shared from then\non. A token opens one world only, so each key is copied with its rights under a fresh token, unless keys are asked for.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ForkWorld"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The fork, with its keys.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MadeWorld"
                }
              }
            }
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/reset": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "post": {
        "operationId": "resetWorld",
        "tags": [
          "Worlds"
        ],
        "summary": "Reset a world",
        "description": "Brings a world back to its birth and forgets its exchanges. Its keys stay.",
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Nothing"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The world as it is again.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/World"
                }
              }
            }
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
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/keys": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "listKeys",
        "tags": [
          "Keys"
        ],
        "summary": "List the keys of a world",
        "description": "Gives names, rights and the end of each token, never a token.",
        "responses": {
          "200": {
            "description": "The keys.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeyList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "post": {
        "operationId": "mintKey",
        "tags": [
          "Keys"
        ],
        "summary": "Mint a key",
        "description": "Adds a key to a world, with a fresh token or with the one that is given. The token is in this answer and in no other.\nFrom its first key on, a world lets in known keys only.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewKey"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The key with its token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MintedKey"
                }
              }
            }
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/keys/{key}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        },
        {
          "name": "key",
          "in": "path",
          "required": true,
          "description": "The name of the key, or its token.",
          "schema": {
            "type": "string"
          },
          "example": "checkout-tests"
        }
      ],
      "delete": {
        "operationId": "revokeKey",
        "tags": [
          "Keys"
        ],
        "summary": "Revoke a key",
        "description": "Takes a key from its world. Where several have the name, nothing is revoked; then say the token.",
        "responses": {
          "204": {
            "description": "It opens nothing any more."
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/clock": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "getClock",
        "tags": [
          "Clock"
        ],
        "summary": "Read the clock",
        "description": "Says what time it is in a world, and whether its clock stands or runs.",
        "responses": {
          "200": {
            "description": "The clock.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Clock"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "tags": [
          "Clock"
        ],
        "summary": "Set, freeze or run the clock",
        "description": "Moves the clock on to an instant, or lets it stand or run, or both. What falls due on the way happens, in order. A clock\ndoes not go back: fork the world before moving it, and go back to the fork.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The clock, and what fell due.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ClockMoved"
                }
              }
            }
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/clock/advance": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "post": {
        "operationId": "advanceClock",
        "tags": [
          "Clock"
        ],
        "summary": "Advance the clock",
        "description": "Moves the clock on by a duration. Months and days keep the time of day that clocks show where the seller is; hours and\nless are exact. What falls due on the way happens, in order.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockAdvance"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The clock, and what fell due.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ClockMoved"
                }
              }
            }
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
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/faults": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "listFaults",
        "tags": [
          "Faults"
        ],
        "summary": "List the faults",
        "description": "Gives the rules in the order in which they were added, with how often each was met and has struck.",
        "responses": {
          "200": {
            "description": "The rules.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "post": {
        "operationId": "addFaults",
        "tags": [
          "Faults"
        ],
        "summary": "Add faults",
        "description": "Adds a rule, as a text such as `\"status=503\"` or as an object that also says which calls it is for. A text of several\nfaults with `;` between them makes a rule of each; they count and draw for themselves.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewFault"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The rules that were added.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaultList"
                }
              }
            }
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
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "Faults"
        ],
        "summary": "Remove all faults",
        "description": "Removes every rule of a world.",
        "responses": {
          "204": {
            "description": "There are none any more."
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/faults/{fault}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        },
        {
          "name": "fault",
          "in": "path",
          "required": true,
          "description": "The id of the rule.",
          "schema": {
            "type": "string"
          },
          "example": "fault-1"
        }
      ],
      "delete": {
        "operationId": "removeFault",
        "tags": [
          "Faults"
        ],
        "summary": "Remove a fault",
        "description": "Removes one rule of a world.",
        "responses": {
          "204": {
            "description": "It strikes no more."
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
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/readings": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "getReadings",
        "tags": [
          "Readings"
        ],
        "summary": "Get the readings",
        "description": "Gives the chosen option of every reading that can be switched.",
        "responses": {
          "200": {
            "description": "Options by the id of their reading.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readings"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "patch": {
        "operationId": "setReadings",
        "tags": [
          "Readings"
        ],
        "summary": "Set readings",
        "description": "Chooses options, by the id or the speaking name of their readings; the others stay as they are.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Readings"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Options by the id of their reading.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Readings"
                }
              }
            }
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
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/commands": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "post": {
        "operationId": "execute",
        "tags": [
          "Books"
        ],
        "summary": "Execute a command",
        "description": "Asks the ledger for something that the APIs lack: to draft, send, remind of, cancel or credit an invoice, to record or\nrefund a payment, to add a contact. All of it happens, or nothing.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Command"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What happened, and whatever it touched as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Outcome"
                }
              }
            }
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
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/state": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "exportState",
        "tags": [
          "Books"
        ],
        "summary": "Export the state",
        "description": "Gives all that a world is as one document. It holds the tokens of the world's keys, as a world brought back from it lets\nin the same ones: keep it as you keep them. One of more than 256 MiB, some 170,000 invoices, is not read back in.\n",
        "responses": {
          "200": {
            "description": "The document.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/State"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      },
      "put": {
        "operationId": "importState",
        "tags": [
          "Books"
        ],
        "summary": "Import a state",
        "description": "Makes a world what a document says, its keys included. Every endpoint then answers as it did where the document was\nexported. The name, the tenant and the time to live of the world stay, and a reset still leads back to its birth. From\nthis machine the document may have 256 MiB, from others 32; while it is read it takes about six times as much memory.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/State"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The world as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/World"
                }
              }
            }
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
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Invalid"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/worlds/{world}/exchanges": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "listExchanges",
        "tags": [
          "Exchanges"
        ],
        "summary": "Page through the exchanges",
        "description": "Gives what a world was asked and what it answered, oldest first. The log is a ring: old exchanges make room for new ones.\nCredentials are masked but for their end.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of exchanges.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExchangePage"
                }
              }
            }
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
          "422": {
            "$ref": "#/components/responses/Invalid"
          }
        }
      },
      "delete": {
        "operationId": "clearExchanges",
        "tags": [
          "Exchanges"
        ],
        "summary": "Forget the exchanges",
        "description": "Empties the log of a world.",
        "responses": {
          "204": {
            "description": "The log is empty."
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/worlds/{world}/exchanges.har": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "getHar",
        "tags": [
          "Exchanges"
        ],
        "summary": "Get the exchanges as HAR",
        "description": "Gives the log of a world as an HTTP Archive 1.2, which browsers and many tools open. Credentials are masked.",
        "responses": {
          "200": {
            "description": "The archive.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Har"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/worlds/{world}/violations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/World"
        }
      ],
      "get": {
        "operationId": "listViolations",
        "tags": [
          "Exchanges"
        ],
        "summary": "List the violations",
        "description": "Gives what was wrong with the messages in the log of a world, one row a violation, oldest first.",
        "parameters": [
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "The violations.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ViolationList"
                }
              }
            }
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
          "422": {
            "$ref": "#/components/responses/Invalid"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "controlToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token that `proforma serve` was given or has printed. Needed unless it listens on this machine only."
      }
    },
    "parameters": {
      "World": {
        "name": "world",
        "in": "path",
        "required": true,
        "description": "The name of a world, or `main`.",
        "schema": {
          "type": "string"
        },
        "example": "main"
      },
      "After": {
        "name": "after",
        "in": "query",
        "description": "Only what came after the exchange of this number.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "example": 0
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "How many exchanges at most.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "default": 100
        },
        "example": 100
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The body is missing, or is not JSON.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The control API has a token, and the request does not say it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The request names another host, or comes from a web page.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such world, or no such thing in it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Conflict": {
        "description": "It cannot be done as things stand.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "TooLarge": {
        "description": "The body is too large.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "NotJson": {
        "description": "The request is not announced as `application/json`.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Invalid": {
        "description": "What is asked for makes no sense, or the ledger refuses it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Unavailable": {
        "description": "It could not be kept, so nothing has changed.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "schemas": {
      "Problem": {
        "type": "object",
        "description": "Problem details (RFC 9457).",
        "additionalProperties": false,
        "required": [
          "type",
          "title",
          "status",
          "detail"
        ],
        "properties": {
          "type": {
            "type": "string",
            "example": "about:blank"
          },
          "title": {
            "type": "string",
            "example": "Not found"
          },
          "status": {
            "type": "integer",
            "example": 404
          },
          "detail": {
            "type": "string",
            "description": "What failed, why, and what to do.",
            "example": "There is no world \"w1\"."
          },
          "errors": {
            "type": "array",
            "description": "What is wrong, place by place.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "at",
                "message"
              ],
              "properties": {
                "at": {
                  "type": "string",
                  "example": "body.payment.amount"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Nothing": {
        "type": "object",
        "additionalProperties": false,
        "properties": {}
      },
      "Health": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status",
          "version",
          "worlds",
          "dialects"
        ],
        "properties": {
          "status": {
            "type": "string",
            "const": "ok"
          },
          "version": {
            "type": "string",
            "example": "0.1.0"
          },
          "worlds": {
            "type": "integer",
            "example": 3
          },
          "dialects": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Instant": {
        "type": "string",
        "format": "date-time",
        "example": "2026-03-31T12:00:00Z"
      },
      "Day": {
        "type": "string",
        "format": "date",
        "example": "2026-03-31"
      },
      "NewDay": {
        "type": "string",
        "description": "A day for the books, in the years 1900 to 2999, so that a slip of the hand does not become a due date.",
        "format": "date",
        "pattern": "^(19|2[0-9])",
        "example": "2026-03-31"
      },
      "Decimal": {
        "type": "string",
        "description": "An exact decimal number.",
        "pattern": "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$",
        "example": "12.30"
      },
      "Id": {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991,
        "example": 42
      },
      "Currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$",
        "example": "EUR"
      },
      "WorldName": {
        "type": "string",
        "description": "Letters, digits, dots, dashes and underscores. The name `main` stands for the main world.",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",
        "example": "checkout-1"
      },
      "ClockMode": {
        "type": "string",
        "enum": [
          "frozen",
          "running"
        ]
      },
      "World": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "main",
          "tenant",
          "closed",
          "seller",
          "now",
          "clock",
          "contacts",
          "projects",
          "invoices",
          "payments",
          "keys",
          "faults",
          "expiresAt"
        ],
        "properties": {
          "name": {
            "type": "string",
            "example": "default"
          },
          "main": {
            "type": "boolean",
            "description": "It answers where no key names another."
          },
          "tenant": {
            "type": [
              "string",
              "null"
            ],
            "description": "The host label that it stands for."
          },
          "closed": {
            "type": "boolean",
            "description": "Only known keys are let in."
          },
          "seller": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "timeZone",
              "currency"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "timeZone": {
                "type": "string",
                "example": "Europe/Berlin"
              },
              "currency": {
                "type": "string",
                "example": "EUR"
              }
            }
          },
          "now": {
            "$ref": "#/components/schemas/Instant"
          },
          "clock": {
            "$ref": "#/components/schemas/ClockMode"
          },
          "contacts": {
            "type": "integer"
          },
          "projects": {
            "type": "integer"
          },
          "invoices": {
            "type": "integer"
          },
          "payments": {
            "type": "integer"
          },
          "keys": {
            "type": "integer",
            "description": "How many keys it has."
          },
          "faults": {
            "type": "integer",
            "description": "How many fault rules it has."
          },
          "expiresAt": {
            "description": "When it goes away by itself, in real time.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "WorldList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "worlds"
        ],
        "properties": {
          "worlds": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/World"
            }
          }
        }
      },
      "MadeWorld": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "world",
          "keys"
        ],
        "properties": {
          "world": {
            "$ref": "#/components/schemas/World"
          },
          "keys": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MintedKey"
            }
          }
        }
      },
      "Tenant": {
        "type": "string",
        "description": "A host label that stands for the world, where a vendor's hosts have one.",
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
        "example": "acme"
      },
      "TimeToLive": {
        "type": "integer",
        "description": "After so many seconds of real time the world goes away.",
        "minimum": 1,
        "maximum": 31536000,
        "example": 600
      },
      "MakeWorld": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/WorldName"
          },
          "scenario": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "The name of a shipped scenario.",
            "example": "dunning"
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Generates another business of the same kind."
          },
          "now": {
            "type": "string",
            "description": "An instant or a day to move the clock to, or `real` for a clock that runs.",
            "maxLength": 40,
            "example": "2026-03-31T12:00:00Z"
          },
          "state": {
            "$ref": "#/components/schemas/State"
          },
          "readings": {
            "$ref": "#/components/schemas/Readings"
          },
          "keys": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewKey"
            }
          },
          "tenant": {
            "$ref": "#/components/schemas/Tenant"
          },
          "ttlSeconds": {
            "$ref": "#/components/schemas/TimeToLive"
          }
        }
      },
      "ForkWorld": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/WorldName"
          },
          "readings": {
            "$ref": "#/components/schemas/Readings"
          },
          "keys": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewKey"
            }
          },
          "tenant": {
            "$ref": "#/components/schemas/Tenant"
          },
          "ttlSeconds": {
            "$ref": "#/components/schemas/TimeToLive"
          }
        }
      },
      "Rights": {
        "type": [
          "array",
          "null"
        ],
        "description": "Null stands for all.",
        "maxItems": 100,
        "items": {
          "type": "string",
          "maxLength": 100
        },
        "example": [
          "invoices"
        ]
      },
      "KeyName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "example": "checkout-tests"
      },
      "NewKey": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/KeyName"
          },
          "token": {
            "type": "string",
            "description": "What callers send; made if it is left out. Printable ASCII without spaces.",
            "pattern": "^[!-~]{1,200}$",
            "example": "pf_checkout"
          },
          "scopes": {
            "description": "Such as `invoices`, `payments` and `sales`, and whatever else the documentation of an API names; all if left out.",
            "$ref": "#/components/schemas/Rights"
          },
          "plan": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100,
            "description": "A plan by its name, in any case; kept in lower case. Null stands for the rights of every plan and no limit.",
            "example": "business"
          },
          "flags": {
            "description": "Such as `invoices`, and whatever else the documentation of an API names; all if left out.",
            "$ref": "#/components/schemas/Rights"
          },
          "expiresAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "buyerId": {
            "description": "The contact whose invoices the key sees, where an API serves buyers.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "requestsPerHour": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 1000000000,
            "description": "Instead of the limit of its plan, where an API documents limits."
          }
        }
      },
      "Key": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "ending",
          "scopes",
          "plan",
          "flags",
          "expiresAt",
          "buyerId",
          "requestsPerHour"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "ending": {
            "type": "string",
            "description": "The last characters of the token, at most four.",
            "example": "7f3a"
          },
          "scopes": {
            "$ref": "#/components/schemas/Rights"
          },
          "plan": {
            "type": [
              "string",
              "null"
            ]
          },
          "flags": {
            "$ref": "#/components/schemas/Rights"
          },
          "expiresAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "buyerId": {
            "type": [
              "integer",
              "null"
            ]
          },
          "requestsPerHour": {
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "MintedKey": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "token",
          "name",
          "ending",
          "scopes",
          "plan",
          "flags",
          "expiresAt",
          "buyerId",
          "requestsPerHour"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "ending": {
            "type": "string",
            "description": "The last characters of the token, at most four.",
            "example": "7f3a"
          },
          "scopes": {
            "$ref": "#/components/schemas/Rights"
          },
          "plan": {
            "type": [
              "string",
              "null"
            ]
          },
          "flags": {
            "$ref": "#/components/schemas/Rights"
          },
          "expiresAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "buyerId": {
            "type": [
              "integer",
              "null"
            ]
          },
          "requestsPerHour": {
            "type": [
              "integer",
              "null"
            ]
          },
          "token": {
            "type": "string",
            "example": "pf_0b1c2d"
          }
        }
      },
      "KeyList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "keys"
        ],
        "properties": {
          "keys": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Key"
            }
          }
        }
      },
      "Clock": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "now",
          "mode",
          "today",
          "timeZone"
        ],
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Instant"
          },
          "mode": {
            "$ref": "#/components/schemas/ClockMode"
          },
          "today": {
            "$ref": "#/components/schemas/Day"
          },
          "timeZone": {
            "type": "string",
            "description": "Where `today` is.",
            "example": "Europe/Berlin"
          }
        }
      },
      "ClockChange": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "now": {
            "type": "string",
            "maxLength": 40,
            "description": "An instant or a day (ISO 8601).",
            "example": "2026-04-30"
          },
          "mode": {
            "$ref": "#/components/schemas/ClockMode"
          }
        }
      },
      "ClockAdvance": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "by"
        ],
        "properties": {
          "by": {
            "type": "string",
            "maxLength": 40,
            "description": "A duration (ISO 8601).",
            "example": "P1M"
          }
        }
      },
      "ClockMoved": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "clock",
          "events"
        ],
        "properties": {
          "clock": {
            "$ref": "#/components/schemas/Clock"
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Event"
            }
          }
        }
      },
      "Event": {
        "type": "object",
        "description": "Something that happened, and to what. Of a clock that moves on also `keyExpired`, and `rateWindowRolled` where requests of\nthe last hour were counted.\n",
        "additionalProperties": false,
        "required": [
          "event",
          "at"
        ],
        "properties": {
          "event": {
            "type": "string",
            "example": "invoiceFellOverdue"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "contactId": {
            "type": "integer"
          },
          "projectId": {
            "type": "integer"
          },
          "participantId": {
            "type": "integer"
          },
          "invoiceId": {
            "type": "integer"
          },
          "number": {
            "type": "string",
            "description": "The number of the invoice once it has one."
          },
          "paymentId": {
            "type": "integer"
          },
          "key": {
            "type": "string",
            "description": "The name of the key."
          }
        }
      },
      "FaultForms": {
        "type": "string",
        "description": "One or more of `status=4xx` or `status=5xx`, `html=500|502|503|504`, `latency=MS` or `latency=MIN-MAX`, `drip=MS`,\n`content-type=TYPE`, `reset`, `lost`, `cut`, `duplicate`, `stale`, `page-shift`, with `;` between them.\n",
        "minLength": 1,
        "maxLength": 500,
        "example": "status=503;latency=100-300"
      },
      "FaultRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "fault"
        ],
        "properties": {
          "fault": {
            "$ref": "#/components/schemas/FaultForms"
          },
          "dialect": {
            "type": "string",
            "maxLength": 100,
            "description": "The API that it is for; all if left out."
          },
          "operation": {
            "type": "string",
            "maxLength": 100,
            "description": "The operation that it is for; all if left out.",
            "example": "listInvoices"
          },
          "nth": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "Strikes only this call of those that fit."
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How likely it strikes, drawn from the seed of the world."
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "How often it strikes at most."
          }
        }
      },
      "NewFault": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/FaultForms"
          },
          {
            "$ref": "#/components/schemas/FaultRequest"
          }
        ]
      },
      "Fault": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "fault",
          "met",
          "struck"
        ],
        "properties": {
          "id": {
            "type": "string",
            "example": "fault-1"
          },
          "fault": {
            "type": "string",
            "example": "status=503"
          },
          "dialect": {
            "type": "string"
          },
          "operation": {
            "type": "string"
          },
          "nth": {
            "type": "integer"
          },
          "probability": {
            "type": "number"
          },
          "times": {
            "type": "integer"
          },
          "met": {
            "type": "integer",
            "description": "How many calls have fitted."
          },
          "struck": {
            "type": "integer",
            "description": "How often it has struck."
          }
        }
      },
      "FaultList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "faults"
        ],
        "properties": {
          "faults": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fault"
            }
          }
        }
      },
      "Readings": {
        "type": "object",
        "description": "Option by reading.",
        "maxProperties": 500,
        "additionalProperties": {
          "type": "string",
          "maxLength": 100
        }
      },
      "Address": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "street",
          "postalCode",
          "city",
          "state",
          "country"
        ],
        "properties": {
          "street": {
            "type": "string",
            "maxLength": 500
          },
          "postalCode": {
            "type": "string",
            "maxLength": 50
          },
          "city": {
            "type": "string",
            "maxLength": 200
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "country": {
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "example": "DE"
          }
        }
      },
      "NewAddress": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "street",
          "postalCode",
          "city",
          "country"
        ],
        "properties": {
          "street": {
            "type": "string",
            "maxLength": 500,
            "example": "Lagerweg 3"
          },
          "postalCode": {
            "type": "string",
            "maxLength": 50,
            "example": "10245"
          },
          "city": {
            "type": "string",
            "maxLength": 200,
            "example": "Berlin"
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "country": {
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "example": "DE"
          }
        }
      },
      "ContactKind": {
        "type": "string",
        "enum": [
          "organization",
          "person"
        ]
      },
      "Contact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerNumber",
          "kind",
          "companyName",
          "firstName",
          "lastName",
          "address",
          "email",
          "phone",
          "website",
          "taxId",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "customerNumber": {
            "type": "string",
            "maxLength": 200
          },
          "kind": {
            "$ref": "#/components/schemas/ContactKind"
          },
          "companyName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "firstName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "lastName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "address": {
            "$ref": "#/components/schemas/Address"
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "taxId": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "Project": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "key",
          "title",
          "description"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "key": {
            "type": "string",
            "maxLength": 200
          },
          "title": {
            "type": "string",
            "maxLength": 500
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          }
        }
      },
      "Participant": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "contactId",
          "projectId"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "contactId": {
            "$ref": "#/components/schemas/Id"
          },
          "projectId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "NewDiscount": {
        "type": "object",
        "description": "Either a percentage or an amount.",
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
          "percent": {
            "$ref": "#/components/schemas/Decimal"
          },
          "amount": {
            "$ref": "#/components/schemas/Decimal"
          }
        }
      },
      "LineReferences": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "partNumber": {
            "type": "string",
            "maxLength": 200
          },
          "customerPartNumber": {
            "type": "string",
            "maxLength": 200
          },
          "quoteNumber": {
            "type": "string",
            "maxLength": 200
          },
          "customerQuoteNumber": {
            "type": "string",
            "maxLength": 200
          },
          "salesOrderNumber": {
            "type": "string",
            "maxLength": 200
          },
          "salesOrderLine": {
            "type": "string",
            "maxLength": 200
          },
          "customerOrderNumber": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "Rate": {
        "type": "string",
        "description": "A percentage from 0 to 100.",
        "pattern": "^(100(\\.0{1,6})?|[0-9]{1,2}(\\.[0-9]{1,6})?)$",
        "example": "19"
      },
      "NewLine": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "quantity",
          "unitPrice",
          "taxRate"
        ],
        "properties": {
          "title": {
            "type": "string",
            "maxLength": 2000,
            "example": "Stand construction"
          },
          "quantity": {
            "$ref": "#/components/schemas/Decimal"
          },
          "unitPrice": {
            "$ref": "#/components/schemas/Decimal"
          },
          "taxRate": {
            "$ref": "#/components/schemas/Rate"
          },
          "taxName": {
            "type": "string",
            "maxLength": 100
          },
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "position": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "unit": {
            "type": "string",
            "maxLength": 100,
            "example": "piece"
          },
          "buyPrice": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "discount": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDiscount"
              },
              {
                "type": "null"
              }
            ]
          },
          "resourceId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "rateSchemeId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "references": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/LineReferences"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "LineGroup": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "description",
          "position",
          "hidesLines"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "name": {
            "type": "string",
            "maxLength": 500
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "position": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000
          },
          "hidesLines": {
            "type": "boolean"
          }
        }
      },
      "CustomField": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "value",
          "valueId"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "name": {
            "type": "string",
            "maxLength": 500
          },
          "value": {
            "type": "string",
            "maxLength": 10000
          },
          "valueId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "NewInvoice": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contactId",
          "lines"
        ],
        "properties": {
          "contactId": {
            "$ref": "#/components/schemas/Id"
          },
          "lines": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewLine"
            }
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "termDays": {
            "type": "integer",
            "minimum": 0,
            "maximum": 3650,
            "default": 30
          },
          "projectId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "participantId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "reference": {
            "type": "string",
            "maxLength": 500
          },
          "issueDate": {
            "$ref": "#/components/schemas/NewDay"
          },
          "serviceDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDay"
              },
              {
                "type": "null"
              }
            ]
          },
          "dueDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDay"
              },
              {
                "type": "null"
              }
            ]
          },
          "groups": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/LineGroup"
            }
          },
          "discount": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDiscount"
              },
              {
                "type": "null"
              }
            ]
          },
          "reverseCharge": {
            "type": "boolean"
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          },
          "customFields": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/CustomField"
            }
          },
          "templateId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "clonedFromId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "native": {
            "type": "boolean",
            "description": "False for a record brought over from a predecessor system."
          },
          "createdBy": {
            "$ref": "#/components/schemas/Id"
          },
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000
          }
        }
      },
      "PaymentStatus": {
        "type": "string",
        "enum": [
          "pending",
          "completed",
          "failed",
          "refunded"
        ]
      },
      "NewPayment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "invoiceId",
          "amount"
        ],
        "properties": {
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          },
          "amount": {
            "$ref": "#/components/schemas/Decimal"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus"
          },
          "paidOn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDay"
              },
              {
                "type": "null"
              }
            ]
          },
          "gatewayKey": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "transactionId": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          }
        }
      },
      "addContact": {
        "type": "object",
        "description": "Adds a customer.",
        "additionalProperties": false,
        "required": [
          "do",
          "contact"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "addContact"
          },
          "contact": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "customerNumber",
              "kind",
              "address"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/Id"
              },
              "customerNumber": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200,
                "example": "K-10500"
              },
              "kind": {
                "$ref": "#/components/schemas/ContactKind"
              },
              "companyName": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 500
              },
              "firstName": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 200
              },
              "lastName": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 200
              },
              "address": {
                "$ref": "#/components/schemas/NewAddress"
              },
              "email": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 500
              },
              "phone": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 200
              },
              "website": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 500
              },
              "taxId": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 100
              }
            }
          }
        }
      },
      "addProject": {
        "type": "object",
        "description": "Adds a project, such as a trade fair or a production.",
        "additionalProperties": false,
        "required": [
          "do",
          "project"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "addProject"
          },
          "project": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key",
              "title"
            ],
            "properties": {
              "id": {
                "$ref": "#/components/schemas/Id"
              },
              "key": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              },
              "title": {
                "type": "string",
                "maxLength": 500
              },
              "description": {
                "type": "string",
                "maxLength": 10000
              }
            }
          }
        }
      },
      "addParticipant": {
        "type": "object",
        "description": "Lets a customer take part in a project.",
        "additionalProperties": false,
        "required": [
          "do",
          "contactId",
          "projectId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "addParticipant"
          },
          "contactId": {
            "$ref": "#/components/schemas/Id"
          },
          "projectId": {
            "$ref": "#/components/schemas/Id"
          },
          "id": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "draftInvoice": {
        "type": "object",
        "description": "Drafts an invoice. Without a currency it is the seller's; without an issue date it is today's.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoice"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "draftInvoice"
          },
          "invoice": {
            "$ref": "#/components/schemas/NewInvoice"
          }
        }
      },
      "submitInvoice": {
        "type": "object",
        "description": "Submits a draft for approval.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "submitInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "sendInvoice": {
        "type": "object",
        "description": "Numbers, locks and sends an invoice. A number that is given is taken instead of the next one.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "sendInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          },
          "number": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      },
      "changeInvoice": {
        "type": "object",
        "description": "Changes the fields that stay writable.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "changeInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          },
          "dueDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDay"
              },
              {
                "type": "null"
              }
            ]
          },
          "status": {
            "type": "string",
            "maxLength": 100
          }
        }
      },
      "remindInvoice": {
        "type": "object",
        "description": "Reminds the customer of an overdue invoice.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "remindInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "cancelInvoice": {
        "type": "object",
        "description": "Voids a draft; a sent invoice gets a credit note that offsets it.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "cancelInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "creditInvoice": {
        "type": "object",
        "description": "Writes a credit note over the whole invoice and offsets what is still open.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "creditInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "refundInvoice": {
        "type": "object",
        "description": "Gives back everything that was paid.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "refundInvoice"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "deleteDraft": {
        "type": "object",
        "description": "Deletes a draft.",
        "additionalProperties": false,
        "required": [
          "do",
          "invoiceId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "deleteDraft"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "recordPayment": {
        "type": "object",
        "description": "Books a payment. It is completed, and of today, unless it says otherwise.",
        "additionalProperties": false,
        "required": [
          "do",
          "payment"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "recordPayment"
          },
          "payment": {
            "$ref": "#/components/schemas/NewPayment"
          }
        }
      },
      "changePayment": {
        "type": "object",
        "description": "Changes a payment; what is left out stays.",
        "additionalProperties": false,
        "required": [
          "do",
          "paymentId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "changePayment"
          },
          "paymentId": {
            "$ref": "#/components/schemas/Id"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          },
          "amount": {
            "$ref": "#/components/schemas/Decimal"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus"
          },
          "paidOn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/NewDay"
              },
              {
                "type": "null"
              }
            ]
          },
          "gatewayKey": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "transactionId": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          }
        }
      },
      "deletePayment": {
        "type": "object",
        "description": "Deletes a payment.",
        "additionalProperties": false,
        "required": [
          "do",
          "paymentId"
        ],
        "properties": {
          "do": {
            "type": "string",
            "const": "deletePayment"
          },
          "paymentId": {
            "$ref": "#/components/schemas/Id"
          }
        }
      },
      "Command": {
        "type": "object",
        "description": "Which one it is, `do` says.",
        "required": [
          "do"
        ],
        "properties": {
          "do": {
            "type": "string",
            "enum": [
              "addContact",
              "addProject",
              "addParticipant",
              "draftInvoice",
              "submitInvoice",
              "sendInvoice",
              "changeInvoice",
              "remindInvoice",
              "cancelInvoice",
              "creditInvoice",
              "refundInvoice",
              "deleteDraft",
              "recordPayment",
              "changePayment",
              "deletePayment"
            ]
          }
        },
        "discriminator": {
          "propertyName": "do"
        },
        "oneOf": [
          {
            "$ref": "#/components/schemas/addContact"
          },
          {
            "$ref": "#/components/schemas/addProject"
          },
          {
            "$ref": "#/components/schemas/addParticipant"
          },
          {
            "$ref": "#/components/schemas/draftInvoice"
          },
          {
            "$ref": "#/components/schemas/submitInvoice"
          },
          {
            "$ref": "#/components/schemas/sendInvoice"
          },
          {
            "$ref": "#/components/schemas/changeInvoice"
          },
          {
            "$ref": "#/components/schemas/remindInvoice"
          },
          {
            "$ref": "#/components/schemas/cancelInvoice"
          },
          {
            "$ref": "#/components/schemas/creditInvoice"
          },
          {
            "$ref": "#/components/schemas/refundInvoice"
          },
          {
            "$ref": "#/components/schemas/deleteDraft"
          },
          {
            "$ref": "#/components/schemas/recordPayment"
          },
          {
            "$ref": "#/components/schemas/changePayment"
          },
          {
            "$ref": "#/components/schemas/deletePayment"
          }
        ]
      },
      "Discount": {
        "description": "A percentage, or an amount.",
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "percent"
            ],
            "properties": {
              "percent": {
                "type": "string"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "amount"
            ],
            "properties": {
              "amount": {
                "type": "string"
              }
            }
          }
        ]
      },
      "Line": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "position",
          "title",
          "description",
          "quantity",
          "unit",
          "unitPrice",
          "buyPrice",
          "discount",
          "taxRate",
          "taxName",
          "resourceId",
          "rateSchemeId",
          "groupId",
          "references"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "position": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000
          },
          "title": {
            "type": "string",
            "maxLength": 2000
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "quantity": {
            "$ref": "#/components/schemas/Decimal"
          },
          "unit": {
            "type": "string",
            "maxLength": 100
          },
          "unitPrice": {
            "$ref": "#/components/schemas/Decimal"
          },
          "buyPrice": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "discount": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Discount"
              },
              {
                "type": "null"
              }
            ]
          },
          "taxRate": {
            "$ref": "#/components/schemas/Rate"
          },
          "taxName": {
            "type": "string",
            "maxLength": 100
          },
          "resourceId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "rateSchemeId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "references": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/LineReferences"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "Totals": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subTotal",
          "discount",
          "net",
          "tax",
          "total",
          "taxes"
        ],
        "properties": {
          "subTotal": {
            "$ref": "#/components/schemas/Decimal"
          },
          "discount": {
            "$ref": "#/components/schemas/Decimal"
          },
          "net": {
            "$ref": "#/components/schemas/Decimal"
          },
          "tax": {
            "$ref": "#/components/schemas/Decimal"
          },
          "total": {
            "$ref": "#/components/schemas/Decimal"
          },
          "taxes": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "rate",
                "name",
                "net",
                "tax"
              ],
              "properties": {
                "rate": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "net": {
                  "$ref": "#/components/schemas/Decimal"
                },
                "tax": {
                  "$ref": "#/components/schemas/Decimal"
                }
              }
            }
          }
        }
      },
      "InvoiceKind": {
        "type": "string",
        "enum": [
          "invoice",
          "credit_note"
        ]
      },
      "InvoiceStatus": {
        "type": "string",
        "enum": [
          "draft",
          "submitted",
          "sent",
          "partially_paid",
          "paid",
          "cancelled",
          "refunded"
        ]
      },
      "Invoice": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "relatedId",
          "number",
          "sequence",
          "status",
          "overdue",
          "currency",
          "contactId",
          "projectId",
          "participantId",
          "description",
          "reference",
          "issueDate",
          "serviceDate",
          "dueDate",
          "termDays",
          "lines",
          "groups",
          "discount",
          "reverseCharge",
          "totals",
          "paid",
          "paymentIds",
          "settledOn",
          "lockedAt",
          "reminderCount",
          "remindedAt",
          "notes",
          "customFields",
          "templateId",
          "clonedFromId",
          "native",
          "createdBy",
          "createdAt",
          "updatedBy",
          "updatedAt",
          "open"
        ],
        "properties": {
          "open": {
            "$ref": "#/components/schemas/Decimal"
          },
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/InvoiceKind"
          },
          "relatedId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "number": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000000
          },
          "status": {
            "$ref": "#/components/schemas/InvoiceStatus"
          },
          "overdue": {
            "type": "boolean"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "contactId": {
            "$ref": "#/components/schemas/Id"
          },
          "projectId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "participantId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "reference": {
            "type": "string",
            "maxLength": 500
          },
          "issueDate": {
            "$ref": "#/components/schemas/Day"
          },
          "serviceDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "dueDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "termDays": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Line"
            }
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LineGroup"
            }
          },
          "discount": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Discount"
              },
              {
                "type": "null"
              }
            ]
          },
          "reverseCharge": {
            "type": "boolean"
          },
          "totals": {
            "$ref": "#/components/schemas/Totals"
          },
          "paid": {
            "$ref": "#/components/schemas/Decimal"
          },
          "paymentIds": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "settledOn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "lockedAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "reminderCount": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000
          },
          "remindedAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Instant"
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          },
          "customFields": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CustomField"
            }
          },
          "templateId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "clonedFromId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "native": {
            "type": "boolean"
          },
          "createdBy": {
            "$ref": "#/components/schemas/Id"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "updatedBy": {
            "$ref": "#/components/schemas/Id"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "Payment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "invoiceId",
          "amount",
          "currency",
          "status",
          "paidOn",
          "gatewayId",
          "gatewayKey",
          "gatewayName",
          "fee",
          "transactionId",
          "offset",
          "notes",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          },
          "amount": {
            "$ref": "#/components/schemas/Decimal"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus"
          },
          "paidOn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "gatewayId": {
            "type": [
              "integer",
              "null"
            ]
          },
          "gatewayKey": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "gatewayName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "fee": {
            "$ref": "#/components/schemas/Decimal"
          },
          "transactionId": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "offset": {
            "type": "boolean",
            "description": "Booked by the ledger to settle an invoice against its credit note."
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          },
          "createdAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "Outcome": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "events",
          "contacts",
          "projects",
          "participants",
          "invoices",
          "payments"
        ],
        "properties": {
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Event"
            }
          },
          "contacts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Contact"
            }
          },
          "projects": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Project"
            }
          },
          "participants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Participant"
            }
          },
          "invoices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Invoice"
            }
          },
          "payments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Payment"
            }
          }
        }
      },
      "KeptInstant": {
        "type": "integer",
        "description": "Milliseconds since 1970.",
        "minimum": -62135596800000,
        "maximum": 253402214400000
      },
      "Minor": {
        "type": "integer",
        "description": "Minor units of the currency.",
        "minimum": -900000000000000,
        "maximum": 900000000000000
      },
      "Count": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991
      },
      "KeptContact": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "customerNumber",
          "kind",
          "companyName",
          "firstName",
          "lastName",
          "address",
          "email",
          "phone",
          "website",
          "taxId",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "customerNumber": {
            "type": "string",
            "maxLength": 200
          },
          "kind": {
            "$ref": "#/components/schemas/ContactKind"
          },
          "companyName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "firstName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "lastName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "address": {
            "$ref": "#/components/schemas/Address"
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "phone": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "taxId": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100
          },
          "createdAt": {
            "$ref": "#/components/schemas/KeptInstant"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/KeptInstant"
          }
        }
      },
      "KeptDiscount": {
        "anyOf": [
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "percent"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "percent"
              },
              "percent": {
                "$ref": "#/components/schemas/Decimal"
              }
            }
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "amount"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "const": "amount"
              },
              "amount": {
                "$ref": "#/components/schemas/Minor"
              }
            }
          }
        ]
      },
      "KeptLine": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "position",
          "title",
          "description",
          "quantity",
          "unit",
          "unitPrice",
          "buyPrice",
          "discount",
          "taxRate",
          "taxName",
          "resourceId",
          "rateSchemeId",
          "groupId",
          "references"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "position": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000000
          },
          "title": {
            "type": "string",
            "maxLength": 2000
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "quantity": {
            "$ref": "#/components/schemas/Decimal"
          },
          "unit": {
            "type": "string",
            "maxLength": 100
          },
          "unitPrice": {
            "$ref": "#/components/schemas/Decimal"
          },
          "buyPrice": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Decimal"
              },
              {
                "type": "null"
              }
            ]
          },
          "discount": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/KeptDiscount"
              },
              {
                "type": "null"
              }
            ]
          },
          "taxRate": {
            "$ref": "#/components/schemas/Rate"
          },
          "taxName": {
            "type": "string",
            "maxLength": 100
          },
          "resourceId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "rateSchemeId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "references": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/LineReferences"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "KeptTotals": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "subTotal",
          "discount",
          "net",
          "tax",
          "total",
          "taxes"
        ],
        "properties": {
          "subTotal": {
            "$ref": "#/components/schemas/Minor"
          },
          "discount": {
            "$ref": "#/components/schemas/Minor"
          },
          "net": {
            "$ref": "#/components/schemas/Minor"
          },
          "tax": {
            "$ref": "#/components/schemas/Minor"
          },
          "total": {
            "$ref": "#/components/schemas/Minor"
          },
          "taxes": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "rate",
                "name",
                "net",
                "tax"
              ],
              "properties": {
                "rate": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "net": {
                  "$ref": "#/components/schemas/Minor"
                },
                "tax": {
                  "$ref": "#/components/schemas/Minor"
                }
              }
            }
          }
        }
      },
      "KeptInvoice": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "kind",
          "relatedId",
          "number",
          "sequence",
          "status",
          "overdue",
          "currency",
          "contactId",
          "projectId",
          "participantId",
          "description",
          "reference",
          "issueDate",
          "serviceDate",
          "dueDate",
          "termDays",
          "lines",
          "groups",
          "discount",
          "reverseCharge",
          "totals",
          "paid",
          "paymentIds",
          "settledOn",
          "lockedAt",
          "reminderCount",
          "remindedAt",
          "notes",
          "customFields",
          "templateId",
          "clonedFromId",
          "native",
          "createdBy",
          "createdAt",
          "updatedBy",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "kind": {
            "$ref": "#/components/schemas/InvoiceKind"
          },
          "relatedId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "number": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000000
          },
          "status": {
            "$ref": "#/components/schemas/InvoiceStatus"
          },
          "overdue": {
            "type": "boolean"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "contactId": {
            "$ref": "#/components/schemas/Id"
          },
          "projectId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "participantId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "description": {
            "type": "string",
            "maxLength": 10000
          },
          "reference": {
            "type": "string",
            "maxLength": 500
          },
          "issueDate": {
            "$ref": "#/components/schemas/Day"
          },
          "serviceDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "dueDate": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "termDays": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100000
          },
          "lines": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptLine"
            }
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LineGroup"
            }
          },
          "discount": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/KeptDiscount"
              },
              {
                "type": "null"
              }
            ]
          },
          "reverseCharge": {
            "type": "boolean"
          },
          "totals": {
            "$ref": "#/components/schemas/KeptTotals"
          },
          "paid": {
            "$ref": "#/components/schemas/Minor"
          },
          "paymentIds": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Id"
            }
          },
          "settledOn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "lockedAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/KeptInstant"
              },
              {
                "type": "null"
              }
            ]
          },
          "reminderCount": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000
          },
          "remindedAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/KeptInstant"
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          },
          "customFields": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CustomField"
            }
          },
          "templateId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "clonedFromId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "native": {
            "type": "boolean"
          },
          "createdBy": {
            "$ref": "#/components/schemas/Id"
          },
          "createdAt": {
            "$ref": "#/components/schemas/KeptInstant"
          },
          "updatedBy": {
            "$ref": "#/components/schemas/Id"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/KeptInstant"
          }
        }
      },
      "KeptPayment": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "invoiceId",
          "amount",
          "currency",
          "status",
          "paidOn",
          "gatewayId",
          "gatewayKey",
          "gatewayName",
          "fee",
          "transactionId",
          "offset",
          "notes",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Id"
          },
          "invoiceId": {
            "$ref": "#/components/schemas/Id"
          },
          "amount": {
            "$ref": "#/components/schemas/Minor"
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "status": {
            "$ref": "#/components/schemas/PaymentStatus"
          },
          "paidOn": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Day"
              },
              {
                "type": "null"
              }
            ]
          },
          "gatewayId": {
            "type": [
              "integer",
              "null"
            ]
          },
          "gatewayKey": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "gatewayName": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 200
          },
          "fee": {
            "$ref": "#/components/schemas/Minor"
          },
          "transactionId": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "offset": {
            "type": "boolean",
            "description": "Booked by the ledger to settle an invoice against its credit note."
          },
          "notes": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 10000
          },
          "createdAt": {
            "$ref": "#/components/schemas/KeptInstant"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/KeptInstant"
          }
        }
      },
      "KeptKey": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "token",
          "name",
          "scopes",
          "plan",
          "flags",
          "expiresAt",
          "buyerId",
          "requestsPerHour"
        ],
        "properties": {
          "token": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "name": {
            "type": "string",
            "maxLength": 200
          },
          "scopes": {
            "$ref": "#/components/schemas/Rights"
          },
          "plan": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 100
          },
          "flags": {
            "$ref": "#/components/schemas/Rights"
          },
          "expiresAt": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/KeptInstant"
              },
              {
                "type": "null"
              }
            ]
          },
          "buyerId": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Id"
              },
              {
                "type": "null"
              }
            ]
          },
          "requestsPerHour": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 1000000000
          },
          "local": {
            "type": "boolean",
            "description": "Opens its world where a door names that, and does not lead there."
          }
        }
      },
      "Seller": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "address",
          "timeZone",
          "currency",
          "taxId",
          "invoiceNumbers",
          "creditNoteNumbers",
          "sequencePrefix",
          "gateways"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 500
          },
          "address": {
            "$ref": "#/components/schemas/Address"
          },
          "timeZone": {
            "type": "string",
            "maxLength": 100
          },
          "currency": {
            "$ref": "#/components/schemas/Currency"
          },
          "taxId": {
            "type": "string",
            "maxLength": 100
          },
          "invoiceNumbers": {
            "type": "string",
            "maxLength": 200
          },
          "creditNoteNumbers": {
            "type": "string",
            "maxLength": 200
          },
          "sequencePrefix": {
            "type": "string",
            "maxLength": 100
          },
          "gateways": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id",
                "key",
                "name",
                "feePercent",
                "feeFixed"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Id"
                },
                "key": {
                  "type": "string",
                  "maxLength": 200
                },
                "name": {
                  "type": "string",
                  "maxLength": 200
                },
                "feePercent": {
                  "$ref": "#/components/schemas/Decimal"
                },
                "feeFixed": {
                  "$ref": "#/components/schemas/Decimal"
                }
              }
            }
          },
          "reminderDays": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "type": "integer",
              "minimum": 1,
              "maximum": 3650
            }
          }
        }
      },
      "Books": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contacts",
          "projects",
          "participants",
          "invoices",
          "payments",
          "counters",
          "deletedDrafts"
        ],
        "properties": {
          "contacts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptContact"
            }
          },
          "projects": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Project"
            }
          },
          "participants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Participant"
            }
          },
          "invoices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptInvoice"
            }
          },
          "payments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptPayment"
            }
          },
          "counters": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "invoice",
              "payment",
              "line",
              "sequence",
              "ranges"
            ],
            "properties": {
              "invoice": {
                "$ref": "#/components/schemas/Count"
              },
              "payment": {
                "$ref": "#/components/schemas/Count"
              },
              "line": {
                "$ref": "#/components/schemas/Count"
              },
              "sequence": {
                "$ref": "#/components/schemas/Count"
              },
              "ranges": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/components/schemas/Count"
                }
              }
            }
          },
          "deletedDrafts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/KeptInvoice"
            }
          }
        }
      },
      "KeptFault": {
        "type": "object",
        "description": "A rule and what was counted for it.",
        "additionalProperties": false,
        "required": [
          "id",
          "fault",
          "met",
          "struck"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "fault": {
            "$ref": "#/components/schemas/FaultForms"
          },
          "dialect": {
            "type": "string",
            "maxLength": 100
          },
          "operation": {
            "type": "string",
            "maxLength": 100
          },
          "nth": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000
          },
          "met": {
            "$ref": "#/components/schemas/Count"
          },
          "struck": {
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "State": {
        "type": "object",
        "description": "All that a world is, in the ledger's own units: amounts in minor units, instants in milliseconds. It holds the tokens of\nthe world's keys.\n",
        "additionalProperties": false,
        "required": [
          "proforma",
          "version",
          "name",
          "seed",
          "now",
          "clock",
          "seller",
          "keys",
          "readings",
          "state",
          "counted",
          "faults",
          "nextFault"
        ],
        "properties": {
          "proforma": {
            "type": "string",
            "const": "state"
          },
          "version": {
            "type": "integer",
            "const": 1
          },
          "name": {
            "type": "string",
            "maxLength": 200
          },
          "seed": {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
          },
          "now": {
            "$ref": "#/components/schemas/KeptInstant"
          },
          "clock": {
            "$ref": "#/components/schemas/ClockMode"
          },
          "seller": {
            "$ref": "#/components/schemas/Seller"
          },
          "keys": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/KeptKey"
            }
          },
          "readings": {
            "$ref": "#/components/schemas/Readings"
          },
          "state": {
            "$ref": "#/components/schemas/Books"
          },
          "counted": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "requests",
              "quotas"
            ],
            "properties": {
              "requests": {
                "$ref": "#/components/schemas/Count"
              },
              "quotas": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "token",
                    "hour",
                    "used"
                  ],
                  "properties": {
                    "token": {
                      "type": "string",
                      "maxLength": 200
                    },
                    "hour": {
                      "type": "integer"
                    },
                    "used": {
                      "$ref": "#/components/schemas/Count"
                    }
                  }
                }
              }
            }
          },
          "faults": {
            "type": "array",
            "maxItems": 10000,
            "items": {
              "$ref": "#/components/schemas/KeptFault"
            }
          },
          "nextFault": {
            "$ref": "#/components/schemas/Count"
          },
          "drawn": {
            "description": "How many chances its faults have drawn; none if left out.",
            "$ref": "#/components/schemas/Count"
          }
        }
      },
      "NameValue": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "value"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "value": {
            "type": "string"
          }
        }
      },
      "Violation": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "at",
          "pointer",
          "expected",
          "received",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "example": "unknown-parameter"
          },
          "at": {
            "type": "string",
            "example": "query.page_size"
          },
          "pointer": {
            "type": "string",
            "description": "The same place as a JSON Pointer inside the query, headers or body that `at` begins with.",
            "example": "/page_size"
          },
          "expected": {
            "type": "string",
            "example": "a documented parameter"
          },
          "received": {
            "type": "string",
            "example": "page_size"
          },
          "message": {
            "type": "string",
            "example": "Expected only documented parameters, found query.page_size."
          }
        }
      },
      "Exchange": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sequence",
          "at",
          "dialect",
          "operation",
          "request",
          "response",
          "violations"
        ],
        "properties": {
          "sequence": {
            "type": "integer"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "dialect": {
            "type": [
              "string",
              "null"
            ]
          },
          "operation": {
            "type": [
              "string",
              "null"
            ]
          },
          "request": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "method",
              "path",
              "query",
              "headers",
              "body"
            ],
            "properties": {
              "method": {
                "type": "string"
              },
              "path": {
                "type": "string"
              },
              "query": {
                "type": "string",
                "description": "As sent but for masked credentials."
              },
              "headers": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "body": {
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          },
          "response": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "status",
              "headers",
              "body",
              "truncated"
            ],
            "properties": {
              "status": {
                "type": "integer"
              },
              "headers": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "body": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "truncated": {
                "type": "boolean",
                "description": "The body is longer than what is shown."
              }
            }
          },
          "faults": {
            "$ref": "#/components/schemas/StruckBy"
          },
          "violations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Violation"
            }
          }
        }
      },
      "StruckBy": {
        "type": "array",
        "description": "The faults that struck it on purpose, the outermost first; left out where none did.",
        "minItems": 1,
        "items": {
          "type": "string",
          "example": "status=503"
        }
      },
      "ExchangePage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "exchanges",
          "next"
        ],
        "properties": {
          "exchanges": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exchange"
            }
          },
          "next": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Ask for what comes `after` this; null on the last page."
          }
        }
      },
      "ViolationList": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "violations"
        ],
        "properties": {
          "violations": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "sequence",
                "dialect",
                "operation",
                "method",
                "path",
                "code",
                "at",
                "pointer",
                "expected",
                "received",
                "message"
              ],
              "properties": {
                "sequence": {
                  "type": "integer",
                  "description": "The number of the exchange."
                },
                "dialect": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "operation": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "method": {
                  "type": "string"
                },
                "path": {
                  "type": "string"
                },
                "code": {
                  "type": "string"
                },
                "at": {
                  "type": "string"
                },
                "pointer": {
                  "type": "string"
                },
                "expected": {
                  "type": "string"
                },
                "received": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Har": {
        "type": "object",
        "description": "HTTP Archive 1.2.",
        "additionalProperties": false,
        "required": [
          "log"
        ],
        "properties": {
          "log": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "version",
              "creator",
              "entries"
            ],
            "properties": {
              "version": {
                "type": "string",
                "const": "1.2"
              },
              "creator": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name",
                  "version"
                ],
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "version": {
                    "type": "string"
                  }
                }
              },
              "entries": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/HarEntry"
                }
              }
            }
          }
        }
      },
      "HarEntry": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "startedDateTime",
          "time",
          "request",
          "response",
          "cache",
          "timings",
          "_proforma"
        ],
        "properties": {
          "startedDateTime": {
            "$ref": "#/components/schemas/Instant"
          },
          "time": {
            "type": "number",
            "minimum": 0
          },
          "request": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "method",
              "url",
              "httpVersion",
              "cookies",
              "headers",
              "queryString",
              "headersSize",
              "bodySize"
            ],
            "properties": {
              "method": {
                "type": "string"
              },
              "url": {
                "type": "string"
              },
              "httpVersion": {
                "type": "string"
              },
              "cookies": {
                "type": "array",
                "maxItems": 0,
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "headers": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "queryString": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "postData": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "mimeType",
                  "text"
                ],
                "properties": {
                  "mimeType": {
                    "type": "string"
                  },
                  "text": {
                    "type": "string"
                  }
                }
              },
              "headersSize": {
                "type": "integer",
                "minimum": -1
              },
              "bodySize": {
                "type": "integer",
                "minimum": -1
              }
            }
          },
          "response": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "status",
              "statusText",
              "httpVersion",
              "cookies",
              "headers",
              "content",
              "redirectURL",
              "headersSize",
              "bodySize"
            ],
            "properties": {
              "status": {
                "type": "integer"
              },
              "statusText": {
                "type": "string"
              },
              "httpVersion": {
                "type": "string"
              },
              "cookies": {
                "type": "array",
                "maxItems": 0,
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "headers": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NameValue"
                }
              },
              "content": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "size",
                  "mimeType"
                ],
                "properties": {
                  "size": {
                    "type": "integer",
                    "minimum": -1
                  },
                  "mimeType": {
                    "type": "string"
                  },
                  "text": {
                    "type": "string"
                  },
                  "comment": {
                    "type": "string"
                  }
                }
              },
              "redirectURL": {
                "type": "string"
              },
              "headersSize": {
                "type": "integer",
                "minimum": -1
              },
              "bodySize": {
                "type": "integer",
                "minimum": -1
              }
            }
          },
          "cache": {
            "type": "object",
            "additionalProperties": false,
            "properties": {}
          },
          "timings": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "send",
              "wait",
              "receive"
            ],
            "properties": {
              "send": {
                "type": "number"
              },
              "wait": {
                "type": "number"
              },
              "receive": {
                "type": "number"
              }
            }
          },
          "comment": {
            "type": "string",
            "description": "Which faults struck it on purpose, in words."
          },
          "_proforma": {
            "type": "object",
            "description": "What an archive has no place for.",
            "additionalProperties": false,
            "required": [
              "sequence",
              "dialect",
              "operation",
              "violations"
            ],
            "properties": {
              "sequence": {
                "type": "integer"
              },
              "dialect": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "operation": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "faults": {
                "$ref": "#/components/schemas/StruckBy"
              },
              "violations": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Violation"
                }
              }
            }
          }
        }
      }
    }
  }
}

export const overlays: SpecBundle['overlays'] = {}

export const translations: SpecBundle['translations'] = {}

export const overlayTranslations: SpecBundle['overlayTranslations'] = {}

export const readingSources: SpecBundle['readingSources'] = {}
