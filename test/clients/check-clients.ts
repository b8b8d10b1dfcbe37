/** Runs clients one after the other under `proforma check`, as a project does, and gives what they printed and what the check came to. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckResult } from '../../src/contract/check-result.js'
import { run } from '../cli/run-cli.js'

/** The part of the report that says what was asked of whom. */
export type Checked = {
  readonly code: number | null
  /** Of the clients, a line each. */
  readonly printed: readonly string[]
  /** Everything, for when something went wrong. */
  readonly text: string
  readonly result: Pick<CheckResult, 'verdict' | 'reasons' | 'findings' | 'coverage'> & {
    readonly exchanges: readonly Pick<CheckResult['exchanges'][number], 'dialect' | 'url' | 'status'>[]
  }
}

const SUMMARY = '\nproforma check: '

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

/** `before`: a line for the shell. */
export type How = { readonly options: readonly string[]; readonly before: string }

export const checkClients = async (
  programs: readonly (readonly string[])[],
  { options, before }: How,
): Promise<Checked> => {
  const folder = mkdtempSync(join(tmpdir(), 'proforma-clients-'))
  try {
    const report = join(folder, 'report.json')
    const script = [before, ...programs.map((words) => words.map(quoted).join(' '))].join('\n')
    const { code, stdout, stderr } = await run([
      ...['check', '--quiet', '--report', `json=${report}`, ...options],
      ...['--', 'sh', '-ec', script],
    ])
    const printed = stdout.slice(0, stdout.indexOf(SUMMARY)).split('\n').filter(Boolean)
    return { code, printed, text: `${stdout}\n${stderr}`, result: JSON.parse(readFileSync(report, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
