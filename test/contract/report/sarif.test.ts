import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { toSarif } from '../../../src/contract/report/sarif.js'
import { hostile } from './hostile.js'
import { broken, commandFailed, kept, notCalled } from './sample.js'

const URI = /^[a-z][a-z\d+.-]*:\/\/[^\s<>"]+$/i
const URI_REFERENCE = /^(?![^/?#]*[:\s])[^\s<>"{}|\\^`]*$|^[a-z][a-z\d+.-]*:\/\/[^\s<>"]+$/i

/** The schema names draft 4, of which it uses nothing that later drafts do not have but the word `id`. */
const createValidator = () => {
  const path = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  const { id: $id, $schema: _, ...schema } = createRequire(import.meta.url)(path)
  const formats = { uri: URI, 'uri-reference': URI_REFERENCE, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ }
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile({ $id, ...schema })
}

const validate = createValidator()

const runOf = async (result: typeof broken) => JSON.parse(await toSarif(result)).runs[0]

it('is SARIF 2.1.0, whatever stands in it', async () => {
  for (const result of [broken, kept, notCalled, commandFailed, hostile]) {
    validate(JSON.parse(await toSarif(result)))
    expect(validate.errors).toBeNull()
  }
})

it('is refused by the schema when a level is none', async () => {
  const log = JSON.parse(await toSarif(broken))
  log.runs[0].results[0].level = 'fatal'
  expect(validate(log)).toBe(false)
})

it('gives each finding its rule, its level and the operation as its place', async () => {
  const { results, tool } = await runOf(broken)
  expect(
    results.map(({ ruleId, ruleIndex, level, locations }: (typeof results)[number]) => [
      ...[tool.driver.rules[ruleIndex].id === ruleId, ruleId, level],
      locations[0].physicalLocation.artifactLocation.uri,
    ]),
  ).toEqual([
    [true, 'unknown-parameter', 'error', 'toy/listThings'],
    [true, 'invalid-field', 'error', 'toy/createThing'],
    [true, 'invalid-parameter', 'warning', 'toy/listThings'],
    [true, 'missing-header', 'note', 'toy/getThing'],
    [true, 'unknown-parameter', 'error', 'toy/listThings'],
  ])
  expect(tool.driver.rules[3].shortDescription.text).toBe('a query parameter that is not documented')
})

it('shows the request and the answer that a finding is about', async () => {
  const { results } = await runOf(broken)
  expect(results[1].webRequest).toMatchObject({ method: 'POST', target: 'http://localhost:4010/toy/v1/things' })
  expect(results[1].webRequest.body.text).toContain('19.990000000000002')
  expect(results[1].webResponse).toMatchObject({ statusCode: 422, reasonPhrase: 'Unprocessable Content' })
})

it('tells findings apart, and the same one again whatever was sent', async () => {
  const fingerprints = async (result: typeof broken) =>
    (await runOf(result)).results.map(
      (each: { partialFingerprints: Record<string, string> }) => each.partialFingerprints['proforma/v1'],
    )
  const again = {
    ...broken,
    findings: broken.findings.map((each) => ({ ...each, received: '"other"', exchange: 9, count: 1 })),
  }
  expect(await fingerprints(again)).toEqual(await fingerprints(broken))
  expect(new Set(await fingerprints(broken)).size).toBe(5)
})

it('says what is suppressed and why', async () => {
  const { results } = await runOf(broken)
  expect(results.map(({ suppressions }: (typeof results)[number]) => suppressions.length)).toEqual([0, 0, 0, 0, 1])
  expect(results[4].suppressions[0]).toEqual({ kind: 'external', justification: broken.suppressed[0]?.reason })
})

it('has places that code scanning takes: no scheme, no spaces', async () => {
  const { results } = await runOf(hostile)
  for (const { locations } of results) {
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[^:\s]+$/)
  }
})

it('has the path as the place of what is no operation', async () => {
  const lost = (request: string) =>
    ({ ...broken.findings[0], operation: null, request }) as (typeof broken.findings)[number]
  const { results } = await runOf({ ...broken, findings: [lost('GET /v1/x?y=1'), lost('GET /toy/v1/x')] })
  const places = results.map(
    ({ locations }: (typeof results)[number]) => locations[0].physicalLocation.artifactLocation.uri,
  )
  expect(places.slice(0, 2)).toEqual(['toy/v1/x', 'toy/v1/x'])
})

it('says how the command ended', async () => {
  const [invocation] = (await runOf(commandFailed)).invocations
  expect(invocation).toMatchObject({ executionSuccessful: false, commandLine: 'npm test', exitCode: 3 })
  expect((await runOf(kept)).invocations[0].executionSuccessful).toBe(true)
})
