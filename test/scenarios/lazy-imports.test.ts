/** What a start with a ready scenario loads: neither faker nor yaml nor ajv, which are imported when something is generated. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const STATIC_IMPORT = /^(?:import|export)\s(?!type\b)(?:[^'"]*?from\s+)?'([^']+)'/gm

/** Packages that a file and whatever it imports statically bring in. */
const packagesOf = async (file: URL, seen = new Set<string>()): Promise<Set<string>> => {
  const packages = new Set<string>()
  if (seen.has(file.href)) return packages
  seen.add(file.href)
  for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(STATIC_IMPORT)) {
    if (!name.startsWith('.')) packages.add(name)
    else for (const found of await packagesOf(new URL(name.replace(/\.js$/, '.ts'), file), seen)) packages.add(found)
  }
  return packages
}

test('loading a ready scenario imports neither faker nor yaml nor ajv', async () => {
  const packages = await packagesOf(new URL('../../src/scenarios/load-scenario.ts', import.meta.url))
  const heavy = [...packages].filter((name) => /faker|yaml|ajv/.test(name))
  expect(packages).toContain('node:fs/promises')
  expect(heavy).toEqual([])
})
