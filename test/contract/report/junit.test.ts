import { expect, it, type TestContext } from 'vitest'
import type { CheckResult } from '../../../src/contract/check-result.js'
import { toJunit } from '../../../src/contract/report/junit.js'
import { hostile } from './hostile.js'
import { need, run } from './program.js'
import { broken, commandFailed, kept, notCalled, uncovered } from './sample.js'

const SCHEMA = new URL('junit.xsd', import.meta.url).pathname

const all = { kept, broken, notCalled, commandFailed, uncovered, hostile }

const ask = async (result: CheckResult, path: string, context: TestContext): Promise<string> => {
  need('xmllint', context)
  return run('xmllint', ['--xpath', path, '-'], await toJunit(result)).trim()
}

it('is JUnit XML, whatever stands in it', async (context) => {
  need('xmllint', context)
  for (const result of Object.values(all)) run('xmllint', ['--noout', '--schema', SCHEMA, '-'], await toJunit(result))
})

it('has a failing case exactly where the verdict is not kept', async () => {
  for (const result of Object.values(all)) {
    const failures = Number(/<testsuites[^>]* failures="(\d+)"/.exec(await toJunit(result))?.[1])
    expect(failures > 0, result.verdict).toBe(result.verdict !== 'kept')
  }
})

it('names a case by operation, kind and place, and not by values', async (context) => {
  const names = await ask(broken, '//testcase[failure]/@*', context)
  expect(names).toContain('classname="proforma.toy.createThing"')
  expect(names).toContain('name="invalid-field at body.lines[].amount of the request"')
  expect(names).not.toContain('19.99')
})

it('tells with a failure what a person needs to put it right', async (context) => {
  const path = 'string(//testcase[@name="unknown-parameter at query.customer_no of the request"]/failure)'
  const failure = await ask(broken, path, context)
  expect(failure).toContain('did you mean "customer_number"?')
  expect(failure).toContain('see:      https://toys.example/things')
  expect(failure).toContain('seen:     3 times, first in exchange 1')
  expect(failure).toContain("again:    curl 'http://localhost:4010/toy/v1/things?customer_no=K-1&page=0'")
})

it('skips what is suppressed, and says why', async (context) => {
  const text = await ask(broken, 'string(//testcase[skipped]/system-out)', context)
  expect(text).toMatch(/^suppressed: sent on purpose/)
})

it('lets operations pass that were called and kept the contract', async (context) => {
  const names = await ask(broken, '//testsuite[@name="toy"]/testcase[@name="keeps the contract"]/@classname', context)
  expect(names).toBe('classname="proforma.toy.getThing"')
})

it('tells the command’s own failure as such', async (context) => {
  expect(await ask(commandFailed, 'string(//failure/@type)', context)).toBe('command-failed')
  expect(await ask(commandFailed, 'string(//failure/@message)', context)).toBe('exit code 3')
  expect(await ask(notCalled, 'string(//failure)', context)).toContain('never called')
  expect(await ask(uncovered, 'string(//failure/@message)', context)).toContain('60 % are asked for')
})

it('tells notes with the run, and with its failure, which is all that some servers show', async (context) => {
  const last = 'string(//testcase[@name="nothing else speaks against it"]/system-out)'
  expect(await ask(broken, last, context)).toBe('Note: 1 answer was not kept whole, so its body is not judged.')
  expect(await ask(kept, 'count(//testcase[@name="nothing else speaks against it"]/system-out)', context)).toBe('0')
  expect(await ask(notCalled, 'string(//failure)', context)).toContain('\nNote: The proxy refused connections to')
  const failed = { ...commandFailed, notes: notCalled.notes }
  expect(await ask(failed, 'string(//failure)', context)).toContain('exit code 3\nNote: The proxy refused')
})

it('lets a reading that breaks the client fail where guesses count', async (context) => {
  const path = 'string(//testsuite[@name="readings"]/@failures)'
  expect(await ask(broken, path, context)).toBe('0')
  expect(await ask({ ...broken, failOn: 'guessed' }, path, context)).toBe('1')
})

it('keeps what a client sent apart from its own markup', async (context) => {
  const text = await ask(hostile, 'string(//testcase[failure][1]/failure)', context)
  expect(text).toContain(']]>--><!--&lt;&#60;&')
  expect(await ask(hostile, 'count(//script)', context)).toBe('0')
})
