import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

it('fails with a review of the request, though the answer looked well', () => {
  const run = ['run', '--root', at('../..'), '--config', at('vitest.config.ts')]
  const { stdout, status } = spawnSync(process.execPath, [at('../../node_modules/vitest/vitest.mjs'), ...run], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  const [{ failureMessages }] = testResults[0].assertionResults
  expect(failureMessages).toHaveLength(1)
  expect(failureMessages[0]).toContain('unknown parameter "customer_no": did you mean "customer_number"?')
  const [, shown = ''] = readFileSync(at('../../README.md'), 'utf8').match(/```text\n(error: [\s\S]*?)```/) ?? []
  expect(failureMessages[0]).toContain(shown || 'nothing')
}, 60_000)

it('passes with one word put right', () => {
  const [failing, passing] = ['failing.case.ts', 'passing.test.ts'].map((name) => readFileSync(at(name), 'utf8'))
  expect(failing?.replace('customer_no=', 'customer_number=')).toBe(passing)
})
