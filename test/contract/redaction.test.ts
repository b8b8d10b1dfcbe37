import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reviewOf } from '../../src/contract/review.js'
import { find, type Sent } from './toy-review.js'

const SECRET = 'hush-5up3r/secret+text'

const everything = (sent: Sent): string => {
  const findings = find({ search: 'wrong=1', ...sent })
  expect(findings.length).toBeGreaterThan(0)
  return `${JSON.stringify(findings)}${reviewOf(findings)}`
}

const headers = (more: Readonly<Record<string, string>>) => ({
  host: 'api.toy.test',
  accept: 'application/json',
  ...more,
})

it.each<readonly [string, Sent]>([
  ['a bearer token', { headers: headers({ authorization: `Bearer ${SECRET}` }) }],
  ['a password', { headers: headers({ authorization: `Basic ${btoa(SECRET)}` }) }],
  ['a key in a header', { headers: headers({ 'x-api-key': SECRET }) }],
  ['a key in a header that only the dialect knows', { headers: headers({ 'x-toy': SECRET }) }],
  ['a cookie', { headers: headers({ cookie: `session=${SECRET}` }) }],
  ['a key in the query', { search: `wrong=1&api_key=${encodeURIComponent(SECRET)}` }],
  ['a key in the query under a name that is documented', { search: `wrong=1&key=${encodeURIComponent(SECRET)}` }],
  ['a key in the query without encoding', { search: `api_key=${SECRET}&wrong=1` }],
  [
    'the caller’s key under any name',
    { headers: headers({ 'x-toy': SECRET }), search: `k=${encodeURIComponent(SECRET)}` },
  ],
  [
    'the caller’s key in the path',
    { headers: headers({ 'x-toy': SECRET }), path: `/v1/${encodeURIComponent(SECRET)}` },
  ],
  ['a field of the body', { method: 'POST', body: { label: 5, login: { password: SECRET } } }],
  ['a field where an amount belongs', { method: 'POST', body: { label: 'x', weight: { token: SECRET } } }],
  ['a form', { method: 'POST', body: `client_secret=${SECRET}&a=1` }],
  ['an address in a text', { method: 'POST', body: `see http://x/?api_key=${SECRET}&a=1` }],
  ['a broken body', { method: 'POST', body: `{"api_key": "${SECRET}", ` }],
  ['a minted key', { search: 'wrong=pf_0123456789abcdef' }],
])('hides %s', (_, sent) => {
  const text = everything(sent)
  for (const shown of [SECRET, encodeURIComponent(SECRET), btoa(SECRET), 'pf_0123456789abcdef', SECRET.slice(-6)])
    expect(text).not.toContain(shown)
  expect(text).toContain('***')
})

it('hides a key that is too short to be looked for in other texts', () => {
  const text = everything({ headers: headers({ 'x-toy': 'k7' }) })
  expect(text).toContain("-H 'X-Toy: ***'")
  expect(text).not.toContain('k7')
})

it('leaves what is no secret as it was sent', () => {
  const [finding] = find({ method: 'POST', search: 'mode=x', body: { label: "it's", author: 'A', wrong: 1 } })
  expect(finding?.curl).toContain(`--data-raw '{"label":"it'\\''s","author":"A","wrong":1}'`)
})

it('hides whatever key is sent, wherever it stands', () => {
  const secret = fc
    .string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(...'abcXYZ019-_./+=~$&') })
    .map((text) => `s3${text}`)
  fc.assert(
    fc.property(secret, (key) => {
      const encoded = encodeURIComponent(key)
      const sent = {
        method: 'POST',
        headers: headers({ authorization: `Bearer ${key}`, 'x-other': key, 'content-type': 'application/json' }),
        search: `wrong=${encoded}&api_key=${encoded}`,
        path: `/v1/things/${encoded}`,
        body: { label: key, unheard: [key] },
      }
      const text = everything(sent)
      expect(text).not.toContain(key)
      expect(text).not.toContain(encoded)
    }),
  )
})
