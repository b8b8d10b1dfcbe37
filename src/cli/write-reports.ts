/** Writes the reports that were asked for. */

import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CheckResult } from '../contract/check-result.js'
import { type ReportKind, type ReportWriter, writers } from '../contract/report/index.js'
import type { ReportRequest } from './check.js'
import { harmless, harmlessJson } from './harmless.js'
import { UsageError } from './usage-error.js'

const writerOf = (kind: ReportKind): ReportWriter => {
  const writer = writers[kind]
  if (!writer) throw new UsageError(`Failed to write the report "${kind}": this version has no such report.`)
  return writer
}

/** Before anything is run, so that nothing is run in vain. @throws UsageError */
export const checkReports = (reports: readonly ReportRequest[]): void => {
  for (const { kind } of reports) writerOf(kind)
  if (reports.filter(({ file }) => file === '-').length > 1)
    throw new UsageError('Failed to write the reports: only one of them can be printed. Give the others a file.')
}

const writeTo = async (file: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`Failed to write the report ${file}: ${reason}. Please check the path.`)
  }
}

const JSON_KINDS: readonly ReportKind[] = ['json', 'sarif', 'har']

/** Where it goes, a program may read it, or the runner of a job. */
const print = (kind: ReportKind, text: string): void =>
  void process.stdout.write(JSON_KINDS.includes(kind) ? harmlessJson(text) : harmless(text))

/** Annotations for the log of the job, and the job's summary where there is one. */
const writeForJob = async (result: CheckResult): Promise<void> => {
  process.stdout.write(await writerOf('github')(result))
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (summary) await appendFile(summary, await writerOf('markdown')(result))
}

/** @throws UsageError for a file that cannot be written */
export const writeReports = async (result: CheckResult, reports: readonly ReportRequest[]): Promise<void> => {
  for (const { kind, file } of reports) {
    if (file === null) await writeForJob(result)
    else if (file === '-') print(kind, await writerOf(kind)(result))
    else await writeTo(file, await writerOf(kind)(result))
  }
}
