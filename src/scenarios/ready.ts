/**
 * Scenarios made ready when the package is built, so that starting with one loads neither faker nor yaml nor ajv. Each
 * keeps a fingerprint of the file it was made from and is passed over once that file has changed.
 */
import { readFile } from 'node:fs/promises'
import type { WorldSeed } from '../core/state.js'

/** Beside the compiled code; beside the sources there is none, and everything is made afresh. */
export const readyUrl = (name: string): URL => new URL(`./ready/${name}.json`, import.meta.url)

export type ReadyScenario = { readonly madeFrom: string; readonly world: WorldSeed }

/** FNV-1a, to notice changes. */
export const fingerprint = (text: string): string => {
  let hash = 2_166_136_261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619)
  return `${text.length}-${(hash >>> 0).toString(16)}`
}

export const readReady = async (name: string, text: string, url = readyUrl(name)): Promise<WorldSeed | null> => {
  const kept = await readFile(url, 'utf8').catch(() => null)
  if (kept === null) return null
  const ready = JSON.parse(kept) as ReadyScenario
  return ready.madeFrom === fingerprint(text) ? ready.world : null
}
