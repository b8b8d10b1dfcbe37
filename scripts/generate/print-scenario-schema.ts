/** `schema.gen.ts`: the shape of scenario files as a module, since where scenarios are generated there may be no files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { header } from './header.js'
import { root } from './specs.js'

export const printScenarioSchema = (): string => {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'scenarios/scenario.schema.json'), 'utf8'))
  return `${header('scenarios/scenario.schema.json')}\nexport const schema: object = ${JSON.stringify(schema, null, 2)}\n`
}
