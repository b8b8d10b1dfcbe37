/** A good client gives no finding; each wrong one, a small change away, exactly those that it must give. */
import { describe, expect, it } from 'vitest'
import { violationCodes } from '../../src/core/violation.js'
import { judgeAgain, runGood, runMutant, runWrongServer } from './run-mutant.js'
import { suites } from './suite.js'

describe.each(suites.map((suite) => [suite.dialect, suite] as const))('a client of %s', (_, suite) => {
  it('gives no finding when it is good, and gets what it asks for', async () => {
    const { exchanges, findings } = await runGood(suite)
    expect(findings.map(({ message }) => message)).toEqual([])
    expect(exchanges.filter(({ reply }) => reply.status >= 400)).toEqual([])
    expect(await judgeAgain(suite, exchanges)).toEqual([])
  })

  it('goes through every operation when it is good', async () => {
    const { exchanges } = await runGood(suite)
    const asked = new Set(exchanges.map(({ operation }) => operation))
    const spec = await import(`../../src/dialects/${suite.dialect}/spec.gen.ts`)
    expect(spec.operations.filter(({ id }: { id: string }) => !asked.has(id))).toEqual([])
  })

  it.each(suite.mutants.map((mutant) => [mutant.name, mutant] as const))(
    'that %s is found out',
    async (_name, mutant) => {
      const findings = await runMutant(suite, mutant)
      expect(findings.map(({ code, at }) => [code, at])).toEqual(mutant.finds)
      for (const { evidence } of findings) expect(evidence.source).toMatch(/,/)
    },
  )

  it.each(suite.wrongServers.map((server) => [server.name, server] as const))(
    'is told of a server that %s',
    async (_name, server) => {
      const { exchanges } = await runGood(suite)
      expect(await runWrongServer(suite, exchanges, server)).toEqual(server.finds)
    },
  )
})

it('is a suite of at least 40 wrong clients, each with a name of its own', () => {
  const names = suites.flatMap(({ dialect, mutants }) => mutants.map(({ name }) => `${dialect}: ${name}`))
  expect(names.length).toBeGreaterThanOrEqual(40)
  expect(new Set(names).size).toBe(names.length)
})

/** Of documented requests of these three vendors none has a parameter that must be there. */
const NOT_PROVOKED: readonly string[] = ['missing-parameter']

it('provokes every code that the judge has', () => {
  const found = suites
    .flatMap(({ mutants, wrongServers }) => [...mutants, ...wrongServers])
    .flatMap(({ finds }) => finds)
  const provoked = new Set<string>(found.map(([code]) => code))
  const left = Object.keys(violationCodes).filter((code) => !provoked.has(code))
  expect(left).toEqual(NOT_PROVOKED)
})
