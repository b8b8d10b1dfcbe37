/** Where the shipped scenarios lie. `src` and `dist` are both two folders below the package, and so is an installed one. */
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const scenarioFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url))

export const scenarioPath = (name: string): string => join(scenarioFolder, `${name}.yaml`)

export const shippedNames = async (): Promise<string[]> =>
  (await readdir(scenarioFolder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort()
