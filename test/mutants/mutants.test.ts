/** A good client gives no finding; each wrong one, a small change away, exactly those that it must give. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/contract/finding.js'
import { violationCodes } from '../../src/core/violation.js'
import { createSimulator } from '../../src/create-simulator.js'
import { answerWrong, createRunner } from './create-runner.js'
import { type Found, suites } from './suite.js'
import * as toy from './toy/suite.js'

const simulator = await createSimulator({ scenario: 'default' })

const all = [...suites.map((suite) => ({ suite, simulator })), { suite: toy.suite, simulator: toy.simulator }] as const

const placesOf = (findings: readonly Finding[]): readonly Found[] => findings.map(({ code, at }) => [code, at])

/** A check puts the worst first, whichever was found first. */
const sorted = (found: readonly Found[]): readonly string[] => found.map((each) => each.join(' ')).sort()

describe.each(all.map((each) => [each.suite.dialect, each] as const))('a client of %s', (name, each) => {
  const { suite } = each
  const { runGood, runMutant, checkRecording } = createRunner(each.simulator)

  it('gives no finding when it is good, and gets what it asks for', async () => {
    const { exchanges, findings } = await runGood(suite)
    expect(findings.map(({ message }) => message)).toEqual([])
    expect(exchanges.filter(({ reply }) => reply.status >= 400)).toEqual([])
    expect((await checkRecording(exchanges)).map(({ message }) => message)).toEqual([])
  })

  it('goes through every operation when it is good', async () => {
    const { exchanges } = await runGood(suite)
    const asked = new Set(exchanges.map(({ operation }) => operation))
    const dialect = each.simulator.dialects.find((one) => one.name === name)
    expect(dialect?.operations.filter(({ id }) => !asked.has(id))).toEqual([])
  })

  it.each(suite.mutants.map((mutant) => [mutant.name, mutant] as const))(
    'that %s is found out, as it runs and in a recording',
    async (_, mutant) => {
      const { exchanges, findings } = await runMutant(suite, mutant)
      expect(placesOf(findings)).toEqual(mutant.finds)
      for (const { evidence } of findings) expect(evidence.source).toMatch(/,/)
      expect(sorted(placesOf(await checkRecording(exchanges)))).toEqual(sorted(mutant.finds))
    },
  )

  it.each(suite.wrongServers.map((server) => [server.name, server] as const))(
    'is told of a server that %s',
    async (_, server) => {
      const { exchanges } = await runGood(suite)
      const findings = await checkRecording([answerWrong(exchanges, server)])
      expect(sorted(placesOf(findings))).toEqual(sorted(server.finds))
    },
  )
})

it('is a suite of at least 40 wrong clients, each with a name of its own', () => {
  const names = all.flatMap(({ suite }) => suite.mutants.map((mutant) => `${suite.dialect}: ${mutant.name}`))
  expect(names.length).toBeGreaterThanOrEqual(40)
  expect(new Set(names).size).toBe(names.length)
})

it('provokes every code that the judge has', () => {
  const provoked = new Set<string>(
    all
      .flatMap(({ suite }) => [...suite.mutants, ...suite.wrongServers])
      .flatMap(({ finds }) => finds.map(([code]) => code)),
  )
  expect(Object.keys(violationCodes).filter((code) => !provoked.has(code))).toEqual([])
})
