/** What the toy vendor documents, as OpenAPI, with the pages that say so. */

const says = (section: string) => ({ grade: 'documented', source: `bills § ${section}` })

const json = (schema: object) => ({ 'application/json': { schema } })

const due = { type: 'string', pattern: '^-?\\d+(\\.\\d+)? [A-Z]{3}$' }

const currency = (more: object) => ({
  ...{ name: 'currency', in: 'query', schema: { type: 'string', pattern: '^[A-Z]{3}$' } },
  ...more,
})

const refused = { description: 'Why not, in a word.', content: json({ type: 'string' }) }

const answers = (description: string, schema: object, others: readonly string[]) => ({
  ...{ 200: { description, content: json(schema) } },
  ...Object.fromEntries(['401', ...others].map((status) => [status, refused])),
})

export const toyDocument = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '0' },
  servers: [{ url: 'https://api.toy.test/v0', 'x-evidence': says('Where') }],
  security: [{ key: [] }],
  'x-pages': { bills: 'https://toy.test/docs/bills' },
  paths: {
    '/bills': {
      get: {
        ...{ operationId: 'listBills', summary: 'Bills, the latest first', 'x-evidence': says('List') },
        parameters: [currency({ required: false, 'x-evidence': says('List') })],
        responses: answers('Bills.', { type: 'array', items: { $ref: '#/components/schemas/Bill' } }, []),
      },
    },
    '/bills/{id}': {
      get: {
        ...{ operationId: 'getBill', summary: 'One bill', 'x-scope': 'bills', 'x-evidence': says('One bill') },
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }],
        responses: answers('The bill.', { $ref: '#/components/schemas/Bill' }, ['403', '404']),
      },
    },
    '/due': {
      get: {
        ...{ operationId: 'sumDue', summary: 'All that is due in a currency', 'x-evidence': says('Sum') },
        // There is no sum over several.
        parameters: [currency({ required: true, 'x-evidence': says('Sum') })],
        responses: answers('The sum.', { $ref: '#/components/schemas/Sum' }, ['400']),
      },
    },
  },
  components: {
    schemas: {
      Bill: {
        ...{ type: 'object', additionalProperties: false, required: ['id', 'due'] },
        properties: { id: { type: 'integer' }, due },
      },
      Sum: { type: 'object', additionalProperties: false, required: ['due'], properties: { due } },
    },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Toy-Key', 'x-evidence': says('Keys') } },
  },
} as const
