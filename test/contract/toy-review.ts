/** The judge's toy with evidence in its document, and findings about single requests to it. */
import { reviewOf } from '../../src/contract/review.js'
import { type Spoken, toFindings } from '../../src/contract/to-findings.js'
import type { Exchange, SimRequest } from '../../src/core/message.js'
import { headerValue } from '../../src/core/message.js'
import { parseParams } from '../../src/core/params.js'
import { parseBody } from '../../src/core/parse-body.js'
import { createRouter } from '../../src/core/route.js'
import { createJudge } from '../../src/judge/judge.js'
import { toEvidence } from '../../src/judge/to-evidence.js'
import { createDialect, document as plain } from '../judge/toy.js'

export const KEY = 'toy-key-0123456789'

const documented = (section: string) => ({ grade: 'documented', source: `things.en § ${section}` })
const guessed = { grade: 'guessed', source: 'things.en § Query Parameters, silent on paging', reading: 'T1' }

/** By JSON Pointer, without the leading slash. */
const evidence: Readonly<Record<string, object>> = {
  'paths/~1things/get': documented('Endpoints'),
  'paths/~1things/post': documented('Endpoints'),
  'paths/~1things~1{id}/get': documented('Endpoints'),
  'paths/~1things~1{id}/delete': documented('Endpoints'),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((index) => [`paths/~1things/get/parameters/${index}`, documented('Query Parameters')]),
  ),
  'paths/~1things/get/parameters/0': guessed,
  'paths/~1things/post/requestBody': documented('Request Schema'),
  'paths/~1things/get/responses/200': documented('Response'),
  'components/schemas/Kind': { grade: 'inferred', source: 'things.en § Sample' },
  'components/securitySchemes/bearer': { grade: 'documented', source: 'keys § Bearer' },
  'components/securitySchemes/oldKey': { grade: 'documented', source: 'keys § Old ways' },
}

const annotate = (): Record<string, unknown> => {
  const copy = JSON.parse(JSON.stringify(plain))
  for (const [pointer, value] of Object.entries(evidence)) {
    const keys = pointer.split('/').map((key) => key.replaceAll('~1', '/'))
    keys.reduce((node, key) => node[key], copy)['x-evidence'] = value
  }
  return { ...copy, 'x-pages': { 'things.en': 'https://toys.example/things', keys: 'https://toys.example/keys' } }
}

export const document = annotate()

const base = await createDialect()
const bundle = await base.spec.load()

export const toy = {
  ...base,
  spec: { ...base.spec, evidence: toEvidence(document), load: async () => ({ ...bundle, document }) },
}

export const spokenUnder = async (
  readings: ReadonlyMap<string, string>,
): Promise<Spoken & { judge: Awaited<ReturnType<typeof createJudge>> }> => ({
  dialect: {
    name: 'toy',
    title: 'Toys',
    basePath: '/v1',
    hosts: ['api.toy.test'],
    credentials: (request) =>
      headerValue(request.headers, 'x-toy') ??
      /^Bearer (.+)/.exec(headerValue(request.headers, 'authorization') ?? '')?.[1],
  },
  judge: await createJudge(toy, readings),
})

export const spoken = await spokenUnder(new Map())

export type Sent = Partial<Omit<SimRequest, 'body'>> & { readonly body?: unknown; readonly status?: number }

const headers = { host: 'api.toy.test', authorization: `Bearer ${KEY}`, accept: 'application/json' }

/** `body` is sent as JSON, a string as it stands. */
export const toExchange = ({ body, status = 200, ...sent }: Sent, sequence = 1, toward = spoken): Exchange => {
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  const typed = text === undefined ? headers : { ...headers, 'content-type': 'application/json' }
  const request: SimRequest = {
    ...{ method: 'GET', path: '/v1/things', search: '', headers: typed, mount: '', ...sent },
    body: text === undefined ? null : new TextEncoder().encode(text),
  }
  const found = createRouter(toward.judge).find(request.method, request.path.replace(/^.*\/v1/, ''))
  const route = 'failure' in found ? null : found
  const violations = toward.judge.request({
    operation: route?.operation ?? null,
    request,
    params: parseParams(request.search),
    body: parseBody(request),
    ...(route && { path: route.path }),
    credentialPresent: toward.dialect.credentials(request, []) !== undefined,
  })
  const reply = { status, headers: [], body: null }
  const matched = { dialect: 'toy', operation: route?.operation.id ?? null }
  return { sequence, at: 0, ...matched, request, reply, faults: [], violations }
}

export const find = (sent: Sent, sequence?: number) => toFindings(toExchange(sent, sequence), spoken)
export const review = (sent: Sent): string => reviewOf(find(sent))
