/** `spec.gen.ts`: the operation table of a spec and its readings. */
import { toOperations } from '../../src/judge/to-operations.js'
import { header } from './header.js'
import type { Spec } from './specs.js'

const printTable = (name: string, type: string, rows: readonly unknown[]): string =>
  `export const ${name} = ${JSON.stringify(rows, null, 2)} as const satisfies readonly ${type}[]\n`

/** `core`: the way to that folder from where the file goes. */
export const printSpec = ({ dialect, bundle, readings }: Spec, core: string): string =>
  [
    header(`specs/${dialect}`),
    `import type { OperationSpec } from '${core}/operation.js'\nimport type { Reading } from '${core}/reading.js'\n`,
    printTable('operations', 'OperationSpec', toOperations(bundle.document)),
    "export type OperationId = (typeof operations)[number]['id']\n",
    printTable('readings', 'Reading', readings),
    "export type ReadingId = (typeof readings)[number]['id']\n",
  ].join('\n')
