// Generated from specs/control by `npm run generate`. Edit that instead.

import type { OperationSpec } from '../core/operation.js'
import type { Reading } from '../core/reading.js'

export const operations = [
  {
    "id": "getHealth",
    "method": "GET",
    "path": "/health",
    "summary": "Say that all is well",
    "parameters": [],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "getDescription",
    "method": "GET",
    "path": "/openapi.json",
    "summary": "Get this description",
    "parameters": [],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "listWorlds",
    "method": "GET",
    "path": "/worlds",
    "summary": "List the worlds",
    "parameters": [],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "makeWorld",
    "method": "POST",
    "path": "/worlds",
    "summary": "Make a world",
    "parameters": [],
    "body": "required",
    "success": 201,
    "statuses": [
      201,
      400,
      401,
      403,
      409,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "getWorld",
    "method": "GET",
    "path": "/worlds/{world}",
    "summary": "Get a world",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "deleteWorld",
    "method": "DELETE",
    "path": "/worlds/{world}",
    "summary": "Delete a world",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 204,
    "statuses": [
      204,
      401,
      403,
      404,
      409,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "forkWorld",
    "method": "POST",
    "path": "/worlds/{world}/forks",
    "summary": "Fork a world",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 201,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "resetWorld",
    "method": "POST",
    "path": "/worlds/{world}/reset",
    "summary": "Reset a world",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "optional",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "listKeys",
    "method": "GET",
    "path": "/worlds/{world}/keys",
    "summary": "List the keys of a world",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "mintKey",
    "method": "POST",
    "path": "/worlds/{world}/keys",
    "summary": "Mint a key",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 201,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "revokeKey",
    "method": "DELETE",
    "path": "/worlds/{world}/keys/{key}",
    "summary": "Revoke a key",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "key",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 204,
    "statuses": [
      204,
      401,
      403,
      404,
      409,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "getClock",
    "method": "GET",
    "path": "/worlds/{world}/clock",
    "summary": "Read the clock",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "setClock",
    "method": "PUT",
    "path": "/worlds/{world}/clock",
    "summary": "Set, freeze or run the clock",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "advanceClock",
    "method": "POST",
    "path": "/worlds/{world}/clock/advance",
    "summary": "Advance the clock",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "listFaults",
    "method": "GET",
    "path": "/worlds/{world}/faults",
    "summary": "List the faults",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "addFaults",
    "method": "POST",
    "path": "/worlds/{world}/faults",
    "summary": "Add faults",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 201,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "clearFaults",
    "method": "DELETE",
    "path": "/worlds/{world}/faults",
    "summary": "Remove all faults",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 204,
    "statuses": [
      204,
      401,
      403,
      404,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "removeFault",
    "method": "DELETE",
    "path": "/worlds/{world}/faults/{fault}",
    "summary": "Remove a fault",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "fault",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 204,
    "statuses": [
      204,
      401,
      403,
      404,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "getReadings",
    "method": "GET",
    "path": "/worlds/{world}/readings",
    "summary": "Get the readings",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "setReadings",
    "method": "PATCH",
    "path": "/worlds/{world}/readings",
    "summary": "Set readings",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "execute",
    "method": "POST",
    "path": "/worlds/{world}/commands",
    "summary": "Execute a command",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "exportState",
    "method": "GET",
    "path": "/worlds/{world}/state",
    "summary": "Export the state",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "importState",
    "method": "PUT",
    "path": "/worlds/{world}/state",
    "summary": "Import a state",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "required",
    "success": 200,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      503
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "listExchanges",
    "method": "GET",
    "path": "/worlds/{world}/exchanges",
    "summary": "Page through the exchanges",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "after",
        "in": "query",
        "required": false,
        "type": "integer"
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404,
      422
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "clearExchanges",
    "method": "DELETE",
    "path": "/worlds/{world}/exchanges",
    "summary": "Forget the exchanges",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 204,
    "statuses": [
      204,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "getHar",
    "method": "GET",
    "path": "/worlds/{world}/exchanges.har",
    "summary": "Get the exchanges as HAR",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404
    ],
    "scope": null,
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
    ]
  },
  {
    "id": "listViolations",
    "method": "GET",
    "path": "/worlds/{world}/violations",
    "summary": "List the violations",
    "parameters": [
      {
        "name": "world",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "after",
        "in": "query",
        "required": false,
        "type": "integer"
      }
    ],
    "body": "none",
    "success": 200,
    "statuses": [
      200,
      401,
      403,
      404,
      422
    ],
    "scope": null,
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
    ]
  }
] as const satisfies readonly OperationSpec[]

export type OperationId = (typeof operations)[number]['id']

export const readings = [] as const satisfies readonly Reading[]

export type ReadingId = (typeof readings)[number]['id']
