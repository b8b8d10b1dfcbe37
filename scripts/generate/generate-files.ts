/** All generated files, by path from the repository's root. Reads `specs/` and writes nothing. */
import { printChecks } from './print-checks.js'
import { printDocument } from './print-document.js'
import { printRegistry } from './print-registry.js'
import { printSpec } from './print-spec.js'
import { dialectNames, readSpec } from './specs.js'

const generateDialect = async (name: string): Promise<readonly (readonly [string, string])[]> => {
  const spec = readSpec(name)
  const folder = `src/dialects/${name}`
  return [
    [`${folder}/spec.gen.ts`, await printSpec(spec)],
    [`${folder}/checks.gen.ts`, await printChecks(spec)],
    [`${folder}/document.gen.ts`, printDocument(spec)],
  ]
}

export const generateFiles = async (): Promise<Readonly<Record<string, string>>> => {
  const names = dialectNames()
  const files = await Promise.all(names.map(generateDialect))
  return Object.fromEntries([...files.flat(), ['src/dialects/index.gen.ts', printRegistry(names)]])
}
