/** The toy vendor's part of the suite: it has what no documented vendor has, a parameter that must be there. */
import { createEngine } from '../../../src/engine/engine.js'
import { createKit } from '../../../src/kit/create-kit.js'
import { toyDialect } from '../../toy/toy-dialect.js'
import { createToyWorld } from '../../toy/toy-world.js'
import { both, header, parameter, path, renamedParameter, repeated } from '../changes.js'
import type { Mutant, Suite, WrongServer } from '../suite.js'
import { script } from './client.js'

const mutants: readonly Mutant[] = [
  {
    name: 'adds up all currencies',
    in: 'sumDue',
    change: parameter('currency', null),
    finds: [['missing-parameter', 'query.currency']],
  },
  {
    name: 'misspells what must be there',
    in: 'sumDue',
    change: renamedParameter('currency', 'curency'),
    finds: [
      ['unknown-parameter', 'query.curency'],
      ['missing-parameter', 'query.currency'],
    ],
  },
  {
    name: 'leaves empty what must be there',
    in: 'sumDue',
    change: parameter('currency', ''),
    finds: [['invalid-parameter', 'query.currency']],
  },
  {
    name: 'adds up two currencies',
    in: 'sumDue',
    change: repeated('currency', 'JPY'),
    finds: [['repeated-parameter', 'query.currency']],
  },
  {
    name: 'names a currency in small letters',
    in: 'listBills',
    change: parameter('currency', 'eur'),
    finds: [['invalid-parameter', 'query.currency']],
  },
  {
    name: 'asks for a bill by its number',
    in: 'getBill',
    change: path(/\d+$/, 'T001'),
    finds: [['invalid-parameter', 'path.id']],
  },
  {
    name: 'sends no key',
    in: 'getBill',
    change: header('x-toy-key', null),
    finds: [['missing-credentials', 'credentials']],
  },
  {
    name: 'sends the key as others want it',
    in: 'listBills',
    change: both(header('x-toy-key', null), header('authorization', 'Bearer a-key-of-a-good-client')),
    finds: [['undocumented-credentials', 'header.authorization']],
  },
]

const wrongServers: readonly WrongServer[] = [
  {
    name: 'leaves the currency out',
    operation: 'sumDue',
    change: (answer) => ({ ...answer, value: { due: '25.41' } }),
    finds: [['invalid-response', 'response.due']],
  },
]

let minted = 0

export const simulator = createKit(
  await createEngine({ world: createToyWorld(), dialects: [toyDialect] }),
  () => `pf_toy_${++minted}`,
)

export const suite: Suite = { dialect: 'toy', origin: 'https://api.toy.test', script, mutants, wrongServers }
