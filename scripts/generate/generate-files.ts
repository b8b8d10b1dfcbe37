/** All generated files, by path from the repository's root. Reads `specs/`, `scenarios/` and `contract/`, and writes nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printChecks } from './print-checks.js'
import { printDocument } from './print-document.js'
import { printEvidence } from './print-evidence.js'
import { printRegistry } from './print-registry.js'
import { printReportTypes } from './print-report-types.js'
import { printScenarioSchema } from './print-scenario-schema.js'
import { printSpec } from './print-spec.js'
import { printTypes } from './print-types.js'
import { printZones } from './print-zones.js'
import { dialectNames, ownNames, readSpec, root } from './specs.js'

const REPORT = 'contract/check-result.schema.json'

const generateSpec = async (name: string, folder: string): Promise<readonly (readonly [string, string])[]> => {
  const spec = readSpec(name)
  const core = `${folder.split('/').slice(1).fill('..').join('/')}/core`
  return [
    [`${folder}/spec.gen.ts`, printSpec(spec, core)],
    [`${folder}/types.gen.cts`, await printTypes(spec)],
    [`${folder}/checks.gen.ts`, await printChecks(spec, core)],
    [`${folder}/document.gen.ts`, printDocument(spec, core)],
  ]
}

/** What is ours needs no evidence. */
const generateDialect = async (name: string): Promise<readonly (readonly [string, string])[]> => {
  const folder = `src/dialects/${name}`
  return [
    ...(await generateSpec(name, folder)),
    [`${folder}/evidence.gen.ts`, printEvidence(readSpec(name), '../../core')],
  ]
}

export const generateFiles = async (): Promise<Readonly<Record<string, string>>> => {
  const names = dialectNames()
  const files = await Promise.all([
    ...names.map((name) => generateDialect(name)),
    ...ownNames().map((name) => generateSpec(name, `src/${name}`)),
  ])
  return Object.fromEntries([
    ...files.flat(),
    ['src/dialects/index.gen.ts', printRegistry(names)],
    ['src/core/zone-offsets.gen.ts', printZones()],
    ['src/scenarios/schema.gen.ts', printScenarioSchema()],
    [
      'src/contract/report/check-report.gen.ts',
      await printReportTypes(REPORT, JSON.parse(readFileSync(join(root, REPORT), 'utf8'))),
    ],
  ])
}
