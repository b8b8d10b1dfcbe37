/** Matas' part of the suite: its client only reads, so that there is less to get wrong. */
import { both, header, host, method, parameter, path, renamedParameter } from '../changes.js'
import type { Mutant, Suite, WrongServer } from '../suite.js'
import { script } from './client.js'

const mutants: readonly Mutant[] = [
  {
    name: 'sends no Accept',
    in: 'getInvoice',
    change: header('accept', '*/*'),
    finds: [['missing-header', 'header.accept']],
  },
  {
    name: 'accepts pages for people',
    in: 'search',
    change: header('accept', 'text/html'),
    finds: [['missing-header', 'header.accept']],
  },
  {
    name: 'leaves the brackets out',
    in: 'listOutstanding',
    change: renamedParameter('filter[status]', 'status'),
    finds: [['unknown-parameter', 'query.status']],
  },
  {
    name: 'filters by a status of another API',
    in: 'listOutstanding',
    change: parameter('filter[status]', 'open'),
    finds: [['invalid-parameter', 'query.filter[status]']],
  },
  {
    name: 'writes a status with a capital',
    in: 'listOutstanding',
    change: parameter('filter[status]', 'Paid'),
    finds: [['invalid-parameter', 'query.filter[status]']],
  },
  {
    name: 'sorts with the direction behind',
    in: 'listOutstanding',
    change: parameter('sort', 'total desc'),
    finds: [['invalid-parameter', 'query.sort[0]']],
  },
  {
    name: 'asks for pages where there are none',
    in: 'search',
    change: parameter('page', '2'),
    finds: [['unknown-parameter', 'query.page']],
  },
  {
    name: 'asks for one invoice in the plural',
    in: 'getInvoice',
    change: path('/invoice/', '/invoices/'),
    finds: [['unknown-path', 'path']],
  },
  {
    name: 'writes what can only be read',
    in: 'getInvoice',
    change: method('DELETE'),
    finds: [['unknown-method', 'method']],
  },
  {
    name: 'asks the site instead of the API',
    in: 'search',
    change: host('www.matas.nl'),
    finds: [['wrong-host', 'host']],
  },
  {
    name: 'sends the key in a header of its own',
    in: 'search',
    change: both(header('authorization', null), header('x-api-key', 'a-key-of-a-buyer')),
    finds: [['undocumented-credentials', 'header.x-api-key']],
  },
  {
    name: 'sends the key in the query',
    in: 'search',
    change: both(header('authorization', null), parameter('api_token', 'a-key-of-a-buyer')),
    finds: [['undocumented-credentials', 'query.api_token']],
  },
]

type Invoice = Readonly<Record<string, unknown>>

const wrongServers: readonly WrongServer[] = [
  {
    name: 'does not add the tax',
    operation: 'getInvoice',
    change: (answer) => ({ ...answer, value: { ...(answer.value as Invoice), vat: 0.01 } }),
    finds: [['unbalanced-amounts', 'response.total']],
  },
  {
    name: 'forgets the lines',
    operation: 'getInvoice',
    change: (answer) => ({ ...answer, value: { ...(answer.value as Invoice), lines: [] } }),
    finds: [['unbalanced-amounts', 'response.subtotal']],
  },
  {
    name: 'wraps the list',
    operation: 'listInvoices',
    change: (answer) => ({ ...answer, value: { data: answer.value } }),
    finds: [['invalid-response', 'response']],
  },
]

export const suite: Suite = { dialect: 'matas', origin: 'https://api.matas.nl', script, mutants, wrongServers }
