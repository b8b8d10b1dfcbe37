import { expect, it } from 'vitest'
import { reportKinds, writers } from '../../../src/contract/report/index.js'
import { sourcesUnder } from '../../architecture/sources.js'
import { broken } from './sample.js'

const LIBRARIES = /^(junit-report-builder|node-sarif-builder)$/
const AT_ONCE = /^(?:import|export)\s(?!type\b)(?:[^'"]*?from\s+)?'([^']+)'/gm

it('loads a library of a report only when that report is asked for', () => {
  const sources = sourcesUnder('src')
  const users = sources.filter(({ imports }) => imports.some((name) => LIBRARIES.test(name))).map(({ path }) => path)
  const atOnce = sources.flatMap(({ path, text }) =>
    Array.from(text.matchAll(AT_ONCE), ([, name = '']) => name)
      .filter((name) => LIBRARIES.test(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(users.sort()).toEqual([
    'src/contract/report/junit-case.ts',
    'src/contract/report/junit-run.ts',
    'src/contract/report/junit.ts',
    'src/contract/report/sarif-result.ts',
    'src/contract/report/sarif.ts',
  ])
  expect(atOnce).toEqual([])
})

it('loads a writer only when its report is asked for', () => {
  const index = sourcesUnder('src/contract/report').find(({ path }) => path.endsWith('report/index.ts'))
  expect(Array.from(index?.text.matchAll(AT_ONCE) ?? [], ([, name]) => name)).toEqual([])
})

it('has a writer for every kind, and each begins in its own way', async () => {
  const beginnings = await Promise.all(reportKinds.map(async (kind) => (await writers[kind](broken)).slice(0, 5)))
  expect(beginnings).toEqual(['<?xml', '{\n  "', '{\n  "', '{\n  "', '## ❌ ', '<!doc', '::err'])
})
