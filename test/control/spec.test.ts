/** The description of the control API is sound, and every operation in it is there. */
import { expect, it } from 'vitest'
import { ownNames, readSpec } from '../../scripts/generate/specs.js'
import { documentedOperations } from '../../src/judge/document.js'
import { lintDocument } from '../specs/lint-document.js'
import { standIn } from './stand-in.js'

const { bundle } = readSpec('control')

it('is the only API of our own', () => {
  expect(ownNames()).toEqual(['control'])
})

it('passes the recommended rules, and its examples fit their schemas', async () => {
  expect(await lintDocument(bundle.document)).toEqual([])
})

it('documents the refusals that every operation can give', () => {
  for (const { id, node, method, path } of documentedOperations(bundle.document)) {
    const statuses = Object.keys(Object(node.responses))
    expect([id, statuses]).toEqual([id, expect.arrayContaining(['401', '403'])])
    if (path.includes('{world}')) expect([id, statuses]).toEqual([id, expect.arrayContaining(['404'])])
    if (method !== 'GET' && method !== 'DELETE')
      expect([id, statuses]).toEqual([id, expect.arrayContaining(['400', '413', '415', '422', '503'])])
  }
})

it('is served as it is kept', async () => {
  const { ask } = await standIn()
  expect((await ask('GET', '/openapi.json')).json).toEqual(bundle.document)
})
