/**
 * `npm run referee`: every operation of every dialect through Prism as a validating proxy in front of the built command
 * line, in every scenario and under every reading. Ends with `N passed, N failed`.
 */
import { ensureBuilt } from '../running/ensure-built.js'
import { freePort } from '../running/start-process.js'
import { describeStandIn, type ServedDialect, startStandIn } from '../running/start-stand-in.js'
import { examineKeys, examineNoKey, examineOpen, type Verdict } from './examine.js'
import { type Exception, exceptions } from './exceptions.js'
import { planSittings, type Sitting } from './plan-sittings.js'
import { createReferees, type Referees } from './referees.js'

const SHOWN = 5
const met = new Set<Exception>()

const isExcused = (fault: string): boolean => {
  const found = exceptions.filter((exception) => fault.includes(exception.fault))
  for (const exception of found) met.add(exception)
  return found.length > 0
}

const examine = async (dialect: ServedDialect, referees: Referees, { tokens }: Sitting): Promise<Verdict> => {
  const referee = await referees.of(dialect)
  const verdicts = [
    await examineOpen(dialect, referee),
    await examineKeys(dialect, referee, tokens),
    await examineNoKey(dialect),
  ]
  const requests = verdicts.reduce((sum, verdict) => sum + verdict.requests, 0)
  return { requests, faults: verdicts.flatMap(({ faults }) => faults).filter((fault) => !isExcused(fault)) }
}

const report = (title: string, { requests, faults }: Verdict): void => {
  process.stdout.write(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${title}: ${requests} requests\n`)
  for (const fault of faults.slice(0, SHOWN)) process.stdout.write(`     ${fault}\n`)
  if (faults.length > SHOWN) process.stdout.write(`     and ${faults.length - SHOWN} more\n`)
}

const sit = async (sitting: Sitting, port: number, referees: Referees): Promise<readonly boolean[]> => {
  const { running, url } = await startStandIn(['--port', String(port), ...sitting.options])
  try {
    const passed: boolean[] = []
    for (const dialect of await describeStandIn(url)) {
      if (!sitting.dialects.includes(dialect.name)) continue
      const verdict = await examine(dialect, referees, sitting)
      report(`${dialect.name}, ${sitting.title}`, verdict)
      passed.push(verdict.faults.length === 0)
    }
    return passed
  } finally {
    await running.stop()
  }
}

ensureBuilt()
const referees = createReferees()
const port = await freePort()
const results: boolean[] = []
try {
  for (const sitting of await planSittings()) results.push(...(await sit(sitting, port, referees)))
} finally {
  await referees.stop()
}
for (const exception of exceptions) {
  const state = met.has(exception) ? `excused: ${exception.reason}` : 'no longer happens; please remove it'
  process.stdout.write(`${exception.name}: ${state}\n`)
  if (!met.has(exception)) results.push(false)
}
const failed = results.filter((passed) => !passed).length
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)
