/** What `proforma check` does: runs the command against its target, judges, tells, and gives the exit code. */

import { loadConfig } from '../check/load-config.js'
import { readingsToTry } from '../check/readings-to-try.js'
import { runCommand } from '../check/run-command.js'
import type { Target } from '../check/target.js'
import type { CheckResult, ReadingRun } from '../contract/check-result.js'
import { toReadingRun, withReadingRuns } from '../contract/reading-runs.js'
import { toResult } from '../contract/to-result.js'
import { commandFailed } from '../contract/verdict.js'
import { dialects } from '../dialects/index.gen.js'
import type { Others } from '../proxy/guard.js'
import { version } from '../version.js'
import type { CheckOptions } from './check.js'
import { checkHar } from './check-har.js'
import { type CheckPlan, toCheckPlan } from './check-plan.js'
import { createCheckProgress } from './check-progress.js'
import { openAgainst } from './open-against.js'
import { openStandIn } from './open-stand-in.js'
import { printCheck } from './print-check.js'
import { type Stopping, stopCommandOnSignal } from './stop-command-on-signal.js'
import { checkReports, writeReports } from './write-reports.js'

/** One run under readings over those of the plan; `quiet`: what the command prints is not shown. */
type Attempt = { readonly readings: Readonly<Record<string, string>>; readonly quiet: boolean }

const openTarget = ({ standIn, against }: CheckPlan, more: Attempt['readings']): Promise<Target> => {
  const readings = { ...standIn.readings, ...more }
  return against ? openAgainst({ ...against, readings, port: standIn.port }) : openStandIn({ ...standIn, readings })
}

/** Loaded only here: most runs need no certificates. */
const putBehindProxy = async (target: Target, others: Others): Promise<Target> => {
  const { behindProxy } = await import('./behind-proxy.js')
  return behindProxy(target, { hosts: dialects.flatMap(({ hosts }) => hosts), others })
}

/** The environment of this process is the command's too, but for where to call. */
const runOnce = async (plan: CheckPlan, stopping: Stopping, { readings, quiet }: Attempt): Promise<CheckResult> => {
  const { command, standards, timeout } = plan
  const opened = await openTarget(plan, readings)
  const target = plan.proxy === null ? opened : await putBehindProxy(opened, plan.proxy)
  const progress = createCheckProgress(process.stderr, target, { quiet: quiet || plan.quiet })
  const { stop, force } = stopping
  const env = { ...process.env, ...target.env }
  try {
    const outcome = await runCommand(command, { env, timeout, quiet, stop, force })
    const recorded = await target.close()
    return toResult({ ...target.about, command: outcome, recorded, proforma: version }, standards)
  } finally {
    progress.done()
    await target.close()
  }
}

/** Only what was called can break under another reading, and a command that fails anyway shows nothing. */
const tryReadings = async (plan: CheckPlan, stopping: Stopping, base: CheckResult): Promise<CheckResult> => {
  if (!base.command || commandFailed(base.command)) return base
  const called = new Set(base.coverage.dialects.filter((each) => each.called).map(({ dialect }) => dialect))
  const wanted = await readingsToTry(
    dialects.filter(({ name }) => called.has(name)),
    base.readings,
  )
  const runs: ReadingRun[] = []
  for (const [index, tried] of wanted.entries()) {
    if (stopping.stop.aborted) break
    if (!plan.quiet)
      process.stderr.write(`proforma: run ${index + 1} of ${wanted.length}, ${tried.reading}=${tried.option}\n`)
    const run = await runOnce(plan, stopping, { readings: { [tried.reading]: tried.option }, quiet: true })
    // What was interrupted says nothing about the reading.
    if (!stopping.stop.aborted) runs.push(toReadingRun(base, run, tried))
  }
  return withReadingRuns(base, runs)
}

const runAll = async (plan: CheckPlan): Promise<CheckResult> => {
  const stopping = stopCommandOnSignal()
  try {
    const base = await runOnce(plan, stopping, { readings: {}, quiet: false })
    return plan.eachReading ? await tryReadings(plan, stopping, base) : base
  } finally {
    stopping.done()
  }
}

/** The exit code: 0 for a contract that is kept, 1 otherwise. @throws UsageError, and whatever keeps the run from starting */
export const check = async (
  command: readonly string[],
  options: CheckOptions,
  isGiven: (name: keyof CheckOptions) => boolean,
): Promise<number> => {
  const found = await loadConfig(process.cwd(), options.config, dialects)
  const plan = toCheckPlan(command, options, found, isGiven)
  checkReports(plan.reports)
  const result = plan.har
    ? await checkHar({ ...plan, har: plan.har, readings: plan.standIn.readings })
    : await runAll(plan)
  const isTaken = plan.reports.some(({ file }) => file === '-')
  printCheck(result, isTaken ? process.stderr : process.stdout)
  await writeReports(result, plan.reports)
  return result.verdict === 'kept' ? 0 : 1
}
