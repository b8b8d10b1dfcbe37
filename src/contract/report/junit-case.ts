/** A case of a JUnit report and what is told with it, made safe for XML: the library drops what XML cannot hold, and does no more. */

import type { TestCase, TestSuite } from 'junit-report-builder'
import { printableLines } from './words.js'

export const addCase = (suite: TestSuite, className: string, name: string): TestCase =>
  suite
    .testCase()
    .className(printableLines(`proforma.${className}`))
    .name(printableLines(name))

/** The library ends its CDATA sections for the first `]]>` in them and begins anew, but leaves a second one as it is. */
const toSection = (text: string): string => {
  const [first = '', ...rest] = printableLines(text).split(']]>')
  return rest.length < 2 ? printableLines(text) : `${first}]]>${rest.join(']]]]><![CDATA[>')}`
}

export const print = (to: TestCase, text: string): void => void to.standardOutput(toSection(text))

export const fail = (to: TestCase, type: string, message: string, text: string): void =>
  void to.failure(printableLines(message), type).stacktrace(toSection(text))
