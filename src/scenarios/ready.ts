/**
 * Scenarios made ready when the package is built, so that starting with one loads neither faker nor yaml nor ajv. Each
 * keeps the text of the file it was made from and is passed over once that file has changed.
 */
import { readFileSync } from 'node:fs'
import { createWorld } from '../core/create-world.js'
import { dateIn } from '../core/dates.js'
import { nextLook } from '../core/due.js'
import type { WorldSeed } from '../core/state.js'
import { scenarioPath } from './scenario-folder.js'

/** Beside the compiled code; beside the sources there is none, and everything is made afresh. */
export const readyUrl = (name: string): URL => new URL(`../scenarios/ready/${name}.json`, import.meta.url)

/** `madeFrom`: the text of its file. */
export type ReadyScenario = { readonly madeFrom: string; readonly world: WorldSeed }

/** JSON without anything but ASCII, which is read in half the time. */
export const encodeReady = (ready: ReadyScenario): string =>
  JSON.stringify(ready).replaceAll(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** With everything done that is due, and what the calendar says; a world that is born from it need not look. */
export const withKnown = (seed: WorldSeed): WorldSeed => {
  const { now, seller } = seed
  const state = createWorld({ seed }).state()
  const today = dateIn(now, seller.timeZone)
  return { ...seed, state, known: { at: now, today, until: nextLook(now, today, seller.timeZone) } }
}

/** The way through the pool of threads takes several times as long as such a file does. */
const readNow = (file: string | URL): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

export const readReady = async (name: string, url = readyUrl(name)): Promise<WorldSeed | null> => {
  const [text, kept] = [readNow(scenarioPath(name)), readNow(url)]
  if (text === null || kept === null) return null
  const ready = JSON.parse(kept) as ReadyScenario
  return ready.madeFrom === text ? ready.world : null
}
