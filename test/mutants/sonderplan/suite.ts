/** Sonderplan's part of the suite. */
import { body, both, header, host, method, parameter, path, renamedParameter, repeated } from '../changes.js'
import type { Answer, Mutant, Suite, WrongServer } from '../suite.js'
import { script } from './client.js'

const mutants: readonly Mutant[] = [
  {
    name: 'never advances the page',
    in: 'walk',
    habits: { nextPage: (page) => page },
    finds: [['page-not-advanced', 'query.page']],
  },
  {
    name: 'counts pages from 0',
    in: 'walk',
    change: parameter('page', '0'),
    finds: [['invalid-parameter', 'query.page']],
  },
  {
    name: 'names the limit as others do',
    in: 'walk',
    change: renamedParameter('limit', 'per_page'),
    finds: [['unknown-parameter', 'query.per_page']],
  },
  {
    name: 'orders by a list',
    in: 'walk',
    change: parameter('order_asc', 'client'),
    finds: [['invalid-parameter', 'query.order_asc']],
  },
  { name: 'repeats the ids', in: 'byIds', change: repeated('id', '3'), finds: [['repeated-parameter', 'query.id']] },
  {
    name: 'asks by key instead of id',
    in: 'byIds',
    change: parameter('id', 'INV-17'),
    finds: [['invalid-parameter', 'query.id[0]']],
  },
  {
    name: 'puts the id into the path',
    in: 'byIds',
    change: path('/invoice', '/invoice/17'),
    finds: [['unknown-path', 'path']],
  },
  {
    name: 'names the status',
    in: 'awaiting',
    change: parameter('status_id', 'Paid'),
    finds: [['invalid-parameter', 'query.status_id']],
  },
  {
    name: 'writes the operator in small letters',
    in: 'awaiting',
    change: parameter('filter_operator', 'and'),
    finds: [['invalid-parameter', 'query.filter_operator']],
  },
  {
    name: 'sends a time as ISO 8601',
    in: 'changed',
    change: parameter('updated_after', '2026-01-01T00:00:00Z'),
    finds: [['invalid-parameter', 'query.updated_after']],
  },
  {
    name: 'asks for fields that there are not',
    in: 'totals',
    change: parameter('fields', 'id,amount'),
    finds: [['invalid-parameter', 'query.fields[1]']],
  },
  {
    name: 'sends the query as a body',
    in: 'totals',
    change: both(body({ fields: 'id' }), header('content-type', 'application/json')),
    finds: [['unexpected-body', 'body']],
  },
  { name: 'posts a search', in: 'totals', change: method('POST'), finds: [['unknown-method', 'method']] },
  {
    name: 'asks the documentation',
    in: 'totals',
    change: host('docs.sonderplan.com'),
    finds: [['wrong-host', 'host']],
  },
  {
    name: 'sends the key as the predecessor took it',
    in: 'totals',
    change: both(header('authorization', null), parameter('access_token', 'a-token-of-a-user')),
    finds: [['undocumented-credentials', 'query.access_token']],
  },
]

type Page = { readonly data: readonly Readonly<Record<string, unknown>>[] }

const first =
  (fields: Readonly<Record<string, unknown>>) =>
  (answer: Answer): Answer => {
    const { data, ...rest } = answer.value as Page
    return {
      ...answer,
      value: { ...rest, data: data.map((row, index) => (index === 0 ? { ...row, ...fields } : row)) },
    }
  }

const wrongServers: readonly WrongServer[] = [
  {
    name: 'gives amounts as numbers',
    operation: 'listInvoices',
    change: first({ total: 5 }),
    finds: [['invalid-response', 'response.data[0].total']],
  },
  {
    name: 'gives sparse rows unasked',
    operation: 'listInvoices',
    change: first({ client: undefined }),
    finds: [['invalid-response', 'response.data[0].client']],
  },
  {
    name: 'does not add the tax',
    operation: 'listInvoices',
    change: first({ total: '0.01' }),
    finds: [['unbalanced-amounts', 'response.data[0].total']],
  },
]

export const suite: Suite = {
  dialect: 'sonderplan',
  origin: 'https://api.sonderplan.com',
  script,
  mutants,
  wrongServers,
}
