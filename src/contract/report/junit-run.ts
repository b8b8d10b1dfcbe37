/** The suite of a JUnit report that is about the run itself: its command, whether anything was called, and what else there is to know. */

import type { Builder, TestSuite } from 'junit-report-builder'
import type { CheckResult } from '../check-result.js'
import { addCase, fail, print } from './junit-case.js'
import { commandEnd, commandSucceeded, VERDICTS } from './words.js'

/** A case takes seconds. */
export const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000

const notesOf = ({ notes }: CheckResult): readonly string[] => notes.map((note) => `Note: ${note}`)

/** Some CI servers show no output but that of a failure, and notes often explain one. */
const failureOf = (result: CheckResult): string => [...result.reasons, ...notesOf(result)].join('\n')

const addCommand = (suite: TestSuite, result: CheckResult): void => {
  const { command } = result
  if (command === null) return
  const added = addCase(suite, 'run', 'the command succeeds').time(seconds(command.milliseconds))
  const end = [command.line, commandEnd(command)]
  if (commandSucceeded(result)) print(added, end.join('\n'))
  else fail(added, 'command-failed', commandEnd(command), [...end, ...notesOf(result)].join('\n'))
}

const addCalled = (suite: TestSuite, result: CheckResult): void => {
  const added = addCase(suite, 'run', 'the client calls an API')
  if (result.verdict === 'not-called') fail(added, result.verdict, VERDICTS[result.verdict], failureOf(result))
}

/** Whether a failing case says already why the verdict is not `kept`. */
const isTold = (result: CheckResult): boolean =>
  !commandSucceeded(result) ||
  result.verdict === 'not-called' ||
  result.findings.some(({ fails }) => fails) ||
  (result.failOn === 'guessed' && result.readingRuns.some(({ breaks }) => breaks))

/** Whatever else stands in the way of `kept`, such as too little coverage, is told by the last case, and so are the notes. */
const addRest = (suite: TestSuite, result: CheckResult): void => {
  const { verdict, reasons, notes } = result
  const added = addCase(suite, 'run', 'nothing else speaks against it')
  if (verdict !== 'kept' && !isTold(result)) fail(added, verdict, reasons[0] ?? VERDICTS[verdict], failureOf(result))
  if (notes.length > 0) print(added, notesOf(result).join('\n'))
}

export const addRun = (builder: Builder, result: CheckResult): void => {
  const suite = builder.testSuite().name('the run')
  const [first] = result.exchanges
  if (first) suite.timestamp(first.at.slice(0, 19))
  addCommand(suite, result)
  addCalled(suite, result)
  addRest(suite, result)
}
