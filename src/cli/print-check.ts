/** What a check comes to, for a terminal: the summary, and the details below. */

import type { CheckResult } from '../contract/check-result.js'
import { detailsOf } from './check-details.js'
import { summaryOf } from './check-summary.js'
import { harmless } from './harmless.js'
import { paint } from './paint.js'

type Output = { readonly isTTY?: boolean; write(text: string): unknown }

/** An empty line in front sets it apart from what the command has printed. */
export const formatCheck = (result: CheckResult, isTerminal: boolean): string => {
  const brush = paint(isTerminal)
  return `\n${[summaryOf(result, brush), ...detailsOf(result, brush)].join('\n\n')}\n`
}

export const printCheck = (result: CheckResult, output: Output): void => {
  output.write(harmless(formatCheck(result, output.isTTY === true)))
}
