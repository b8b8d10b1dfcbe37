/** Whether a key was sent, and in a way that is documented. What the key opens is not judged: only that it was sent. */
import { isSecretName } from '../core/mask.js'
import { type Headers, headerValue, type Params, type SimRequest } from '../core/message.js'
import type { CredentialSpec } from '../core/operation.js'
import type { Violation, ViolationCode } from '../core/violation.js'
import { pointerOf } from './pointer.js'
import { clip } from './quote.js'

type Sent = {
  readonly request: Pick<SimRequest, 'headers'>
  readonly params: Params
  /** Whether a key was found, whatever it is worth. */
  readonly credentialPresent: boolean
}

/** Where something like a key was sent, without the key. */
type Attempt = { readonly in: CredentialSpec['in']; readonly name: string; readonly received: string }

/** What browsers and proxies send of themselves. */
const NO_KEYS = /^(:|cookie$|proxy-|sec-|www-)|csrf|xsrf/

const wayOf = ({ in: place, name, scheme }: CredentialSpec): string =>
  place === 'query' ? `?${name}=<key>` : `${name}: ${scheme === null ? '' : `${scheme} `}<key>`

const waysOf = (specs: readonly CredentialSpec[]): string =>
  specs
    .filter(({ discouraged }) => !discouraged)
    .map(wayOf)
    .join(' or ')

const told = (
  code: ViolationCode,
  { in: place, name }: Pick<Attempt, 'in' | 'name'>,
  expected: string,
  received: string,
): Violation => {
  const shown = place === 'header' ? name.toLowerCase() : name
  return {
    code,
    at: `${place}.${clip(shown)}`,
    pointer: pointerOf([shown]),
    expected,
    received,
    message: `Expected the key as ${expected}, found ${received}.`,
  }
}

/** `Bearer ` without anything behind it is no key. */
const schemeOf = (value: string): string => {
  const [, scheme = '', rest = ''] = /^\s*([\w-]+)(\s+\S)?/.exec(value) ?? []
  return rest === '' ? 'without a scheme' : `with the scheme ${clip(scheme)}`
}

const isEmptyScheme = (value: string, specs: readonly CredentialSpec[]): boolean =>
  value.trim() === '' || specs.some(({ scheme }) => value.trim().toLowerCase() === (scheme ?? '').toLowerCase())

const attemptInHeaders = (headers: Headers, specs: readonly CredentialSpec[]): Attempt | undefined => {
  for (const name of Object.keys(headers)) {
    const value = headerValue(headers, name)
    if (!isSecretName(name) || NO_KEYS.test(name) || value === undefined || isEmptyScheme(value, specs)) continue
    return {
      in: 'header',
      name,
      received: name === 'authorization' ? `${name} ${schemeOf(value)}` : `it in ${clip(name)}`,
    }
  }
  return undefined
}

const attemptInQuery = (params: Params): Attempt | undefined => {
  const [name] = params.find(([each, value]) => isSecretName(each) && !NO_KEYS.test(each) && value !== '') ?? []
  return name === undefined ? undefined : { in: 'query', name, received: `it as the parameter ${clip(name)}` }
}

const MISSING: Violation = Object.freeze({
  code: 'missing-credentials',
  at: 'credentials',
  pointer: '',
  expected: 'credentials',
  received: 'none',
  message: 'Expected credentials, found none.',
})

/** A key that came in another way is told as that, and not as one that is missing. */
const judgeAbsence = (specs: readonly CredentialSpec[], { request, params }: Sent): Violation => {
  const attempt = specs.length === 0 ? undefined : (attemptInHeaders(request.headers, specs) ?? attemptInQuery(params))
  return attempt ? told('undocumented-credentials', attempt, waysOf(specs), attempt.received) : MISSING
}

const isSent = ({ in: place, name }: CredentialSpec, { request, params }: Sent): boolean =>
  place === 'query'
    ? params.some(([each]) => each === name)
    : headerValue(request.headers, name.toLowerCase()) !== undefined

export const checkCredentials = (
  specs: readonly CredentialSpec[],
  discouraged: readonly CredentialSpec[],
  sent: Sent,
  into: Violation[],
): void => {
  if (!sent.credentialPresent) into.push(judgeAbsence(specs, sent))
  else
    for (const spec of discouraged)
      if (isSent(spec, sent)) into.push(told('discouraged-credentials', spec, waysOf(specs), wayOf(spec)))
}

/** What was told as a key is not told as an unknown parameter again. */
export const withoutRepeating = (violations: readonly Violation[]): readonly Violation[] => {
  const key = violations.find(({ code }) => code === 'undocumented-credentials')
  return key ? violations.filter(({ code, at }) => code !== 'unknown-parameter' || at !== key.at) : violations
}
