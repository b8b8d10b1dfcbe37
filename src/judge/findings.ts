/** The errors of a compiled schema -> violations: located, merged where a schema offers alternatives, and put into words. */
import type { SchemaError } from '../core/spec-source.js'
import type { Violation, ViolationCode } from '../core/violation.js'
import { phraseOf } from './phrases.js'
import { type Keys, keysOf, pointerOf } from './pointer.js'
import { clip, quote } from './quote.js'

export type Subject = {
  /** What stands in front of each place, such as `query` or `body`. */
  readonly root: 'query' | 'path' | 'body' | 'response'
  readonly value: unknown
  readonly codes: { readonly unknown: ViolationCode; readonly missing: ViolationCode; readonly invalid: ViolationCode }
  /** The documented type of a top-level name, in words. */
  readonly nounOf?: (name: string) => string | undefined
}

type Finding = {
  readonly keys: Keys
  readonly kind: 'unknown' | 'missing' | 'invalid'
  readonly phrase: string
  readonly allowed?: readonly unknown[]
}

/** More would only bloat the log. */
const MOST = 100

const place = (root: string, keys: Keys): string =>
  keys.reduce((at, key) => (/^\d+$/.test(key) ? `${at}[${key}]` : `${at}.${clip(key)}`), root)

const valueAt = (value: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

const toFinding = (error: SchemaError, subject: Subject): Finding => {
  const keys = keysOf(error.instancePath)
  const { additionalProperty, unevaluatedProperty, missingProperty } = error.params
  if (error.keyword === 'required') return { keys: [...keys, String(missingProperty)], kind: 'missing', phrase: '' }
  const unknown = additionalProperty ?? unevaluatedProperty
  if (unknown !== undefined) return { keys: [...keys, String(unknown)], kind: 'unknown', phrase: '' }
  const phrase = phraseOf(error, subject.nounOf?.(keys[0] ?? ''))
  return { keys, kind: 'invalid', phrase, ...withAllowed(error.params.allowedValues) }
}

/** Absent where anything else may stand there as well. */
const withAllowed = (values: unknown): Pick<Finding, 'allowed'> => (Array.isArray(values) ? { allowed: values } : {})

const startsWith = (keys: Keys, prefix: Keys): boolean => prefix.every((key, index) => keys[index] === key)

/**
 * Alternatives (`anyOf`, `oneOf`) come after what was wrong with each of them. Where one of them got further into the value
 * the deeper findings say most; otherwise all that was expected at that place becomes one finding.
 */
const mergeAlternatives = (findings: readonly Finding[], keys: Keys): Finding[] => {
  const inside = findings.filter((finding) => startsWith(finding.keys, keys))
  const outside = findings.filter((finding) => !startsWith(finding.keys, keys))
  const deeper = inside.filter((finding) => finding.keys.length > keys.length)
  if (deeper.length > 0) return [...outside, ...deeper]
  const phrases = [...new Set(inside.map(({ phrase }) => phrase))].filter((phrase) => phrase !== '')
  const phrase = phrases.join(' or ') || 'what the documentation allows'
  return [...outside, { keys, kind: 'invalid', phrase, ...withAllowed(inside.find(({ allowed }) => allowed)?.allowed) }]
}

const collect = (errors: readonly SchemaError[], subject: Subject): readonly Finding[] => {
  let findings: Finding[] = []
  for (const error of errors.slice(0, 10 * MOST)) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf')
      findings = mergeAlternatives(findings, keysOf(error.instancePath))
    else if (error.keyword !== 'if') findings.push(toFinding(error, subject))
  }
  return findings
}

/** Parameters travel as text and are shown so. */
const found = ({ root, value }: Subject, keys: Keys): string => {
  const actual = valueAt(value, keys)
  return quote(root === 'body' || root === 'response' || typeof actual === 'object' ? actual : String(actual))
}

type Told = Pick<Violation, 'expected' | 'received' | 'message'>

const tell = ({ kind, keys, phrase }: Finding, at: string, subject: Subject): Told => {
  if (kind === 'missing')
    return { expected: 'it to be there', received: 'nothing', message: `Expected ${at} to be there, found nothing.` }
  if (kind === 'invalid') {
    const received = found(subject, keys)
    return { expected: phrase, received, message: `Expected ${at} to be ${phrase}, found ${received}.` }
  }
  const noun = subject.root === 'query' ? 'parameter' : 'field'
  const message = `Expected only documented ${noun}s, found ${at}.`
  return { expected: `a documented ${noun}`, received: clip(keys.at(-1) ?? ''), message }
}

const toViolation = (finding: Finding, at: string, subject: Subject): Violation => ({
  code: subject.codes[finding.kind],
  at,
  pointer: pointerOf(finding.keys),
  ...tell(finding, at, subject),
  ...(finding.allowed && { allowed: finding.allowed }),
})

/** One violation a place: the first finding there says most. */
export const toViolations = (errors: readonly SchemaError[], subject: Subject): readonly Violation[] => {
  const violations = new Map<string, Violation>()
  for (const finding of collect(errors, subject)) {
    const at = place(subject.root, finding.keys)
    if (!violations.has(at) && violations.size < MOST) violations.set(at, toViolation(finding, at, subject))
  }
  return [...violations.values()]
}
