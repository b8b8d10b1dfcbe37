/** Judges recorded traffic: a HAR file, or what comes on standard input. Nothing is run and nothing is called. */

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { CheckResult } from '../contract/check-result.js'
import type { HarEntry } from '../contract/har/har-entry.js'
import { HarError } from '../contract/har/har-error.js'
import { judgeHar } from '../contract/har/judge-har.js'
import { readHar } from '../contract/har/read-har.js'
import { type Standards, toResult } from '../contract/to-result.js'
import { resolveReadings } from '../core/resolve-readings.js'
import { dialects } from '../dialects/index.gen.js'
import { createLanes } from '../engine/lanes.js'
import { type Targets, urlOf } from '../forward/to-targets.js'
import { version } from '../version.js'
import { differingReadings, keysIn } from './open-against.js'

export type HarPlan = {
  /** `-`: standard input. */
  readonly file: string
  /** Where the recorded servers stood, besides the vendors' own hosts. */
  readonly targets: Targets
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ERR_STRING_TOO_LONG: 'it is too large',
}

const load = async (file: string): Promise<string> => {
  try {
    return file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new HarError(REASONS[code] ?? `it cannot be read (${code})`)
  }
}

/** Bodies in files of their own, as Playwright attaches them. */
const lyingBeside =
  (file: string) =>
  (name: string): Uint8Array | null => {
    try {
      return file === '-' ? null : readFileSync(join(dirname(file), name))
    } catch {
      return null
    }
  }

const read = async (file: string): Promise<readonly HarEntry[]> => {
  try {
    return readHar(await load(file), lyingBeside(file))
  } catch (error) {
    if (!(error instanceof HarError)) throw error
    const name = file === '-' ? 'on standard input' : `in ${file}`
    const how = 'Give it a HAR 1.2 file, as browsers, mitmproxy and proforma export it'
    throw new HarError(`Failed to read the traffic ${name}: ${error.message}. ${how}.`)
  }
}

type Plan = {
  readonly har: HarPlan
  readonly readings: Readonly<Record<string, string>>
  readonly standards: Standards
}

/** @throws HarError for what is no HAR, with the place; ReadingError for an unknown reading */
export const checkHar = async ({ har, readings, standards }: Plan): Promise<CheckResult> => {
  const chosen = resolveReadings(dialects, readings)
  const entries = await read(har.file)
  const lanes = await createLanes(dialects)(chosen)
  const baseUrls = Object.fromEntries([...har.targets.named].map(([name, server]) => [name, urlOf(server)]))
  const judged = await judgeHar(entries, { dialects, lanes, baseUrls })
  const nothing = { command: null, scenario: null, seed: null, now: null, told: {} }
  const about = { readings: differingReadings(chosen), spoken: [...lanes.values()], secrets: keysIn(process.env) }
  return toResult({ ...nothing, ...about, ...judged, mode: 'har', proforma: version }, standards)
}
