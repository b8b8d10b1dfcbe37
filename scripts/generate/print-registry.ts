/** `index.gen.ts`: every dialect that has a spec and code. Adding its folders is the registration. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { header } from './header.js'
import { root } from './specs.js'

export const printRegistry = (names: readonly string[]): string => {
  const coded = names.filter((name) => existsSync(join(root, 'src/dialects', name, 'index.ts')))
  return [
    header('the folders of specs and src/dialects'),
    "import type { Dialect } from '../core/dialect.js'",
    ...coded.map((name) => `import { dialect as ${name} } from './${name}/index.js'`),
    `\nexport const dialects: readonly Dialect[] = [${coded.join(', ')}]\n`,
  ].join('\n')
}
