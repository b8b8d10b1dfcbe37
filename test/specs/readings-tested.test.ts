/** Every reading that is served has a test that names it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'

const textsUnder = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|ya?ml|json)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

const tests = textsUnder('test') + textsUnder('fixtures')

test.each(dialects.map(({ name, readings }) => ({ name, readings })))('$name: each by its id', ({ readings }) => {
  const unnamed = readings.filter(({ id, served }) => served && !new RegExp(`\\b${id}\\b`).test(tests))
  expect(unnamed.map(({ id, name }) => `${id} ${name}`)).toEqual([])
})
