/** `checks.gen.ts`: the request checks of the default readings as ready code, so that nothing is compiled at start. */

import { join } from 'node:path'
import { _ } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { requestReference, toCheckSchemas } from '../../src/judge/check-schemas.js'
import { createAjv } from '../../src/judge/create-ajv.js'
import { header } from './header.js'
import { root, type Spec } from './specs.js'

const printEntry = (requests: Readonly<Record<string, readonly string[]>>): string => {
  const rows = Object.entries(requests).map(
    ([id, parts]) => `${JSON.stringify(id)}: { ${parts.map((part) => `${part}: checks.${id}_${part}`).join(', ')} }`,
  )
  return `import * as checks from 'compiled'\nexport const table = {\n${rows.join(',\n')}\n}\n`
}

/** The compiler's output calls `require` for its few runtime pieces: bundled, it stands alone. */
const bundleChecks = async (entry: string, compiled: string): Promise<string> => {
  const result = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    alias: { formats: join(root, 'src/judge/formats.ts'), amounts: join(root, 'src/judge/amounts.ts') },
    plugins: [
      {
        name: 'compiled',
        setup(plugins) {
          plugins.onResolve({ filter: /^compiled$/ }, () => ({ path: 'compiled', namespace: 'compiled' }))
          plugins.onLoad({ filter: /.*/, namespace: 'compiled' }, () => ({ contents: compiled, resolveDir: root }))
        },
      },
    ],
  })
  return result.outputFiles[0]?.text ?? ''
}

export const printChecks = async ({ dialect, bundle }: Spec, core: string): Promise<string> => {
  const schemas = toCheckSchemas(bundle.document)
  const ajv = createAjv(schemas, { source: true, esm: true, formats: _`require("formats").formats` })
  const names = Object.entries(schemas.requests).flatMap(([id, parts]) =>
    parts.map((part): [string, string] => [`${id}_${part}`, requestReference(id, part)]),
  )
  const code = await bundleChecks(printEntry(schemas.requests), standaloneCode.default(ajv, Object.fromEntries(names)))
  return [
    `// @ts-nocheck\n${header(`specs/${dialect}`)}`,
    `import type { RequestChecks } from '${core}/spec-source.js'\n`,
    code.replace(
      /export \{\s*(\w+) as table\s*\};?\s*$/,
      'export const checks: Readonly<Record<string, RequestChecks>> = $1\n',
    ),
  ].join('\n')
}
