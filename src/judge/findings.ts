/** The errors of a compiled schema -> violations: located, merged where a schema offers alternatives, and put into words. */
import type { SchemaError } from '../core/spec-source.js'
import type { Violation, ViolationCode } from '../core/violation.js'
import { type Kind, type Located, toLocated, withAllowed } from './located.js'
import { mistakeOf } from './mistakes.js'
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

/** More would only bloat the log. */
const MOST = 100

const place = (root: string, keys: Keys): string =>
  keys.reduce((at, key) => (/^\d+$/.test(key) ? `${at}[${key}]` : `${at}.${clip(key)}`), root)

const valueAt = (value: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )

const startsWith = (keys: Keys, prefix: Keys): boolean => prefix.every((key, index) => keys[index] === key)

/** What a pattern asks for is said better by a format that stands for the same. */
const phraseOfAll = (inside: readonly Located[]): string => {
  const telling = inside.some(({ isDate }) => isDate) ? inside.filter(({ pattern }) => pattern === undefined) : inside
  const phrases = [...new Set(telling.map(({ phrase }) => phrase))].filter((phrase) => phrase !== '')
  return phrases.join(' or ') || 'what the documentation allows'
}

/**
 * Alternatives (`anyOf`, `oneOf`) come after what was wrong with each of them. Where one of them got further into the value
 * the deeper findings say most; otherwise all that was expected at that place becomes one finding.
 */
const mergeAlternatives = (findings: readonly Located[], keys: Keys): Located[] => {
  const inside = findings.filter((finding) => startsWith(finding.keys, keys))
  const outside = findings.filter((finding) => !startsWith(finding.keys, keys))
  const deeper = inside.filter((finding) => finding.keys.length > keys.length)
  if (deeper.length > 0) return [...outside, ...deeper]
  const isDate = inside.some((finding) => finding.isDate)
  const allowed = withAllowed(inside.find((finding) => finding.allowed)?.allowed)
  return [...outside, { keys, kind: 'invalid', phrase: phraseOfAll(inside), isDate, ...allowed }]
}

const collect = (errors: readonly SchemaError[], { nounOf }: Subject): readonly Located[] => {
  let findings: Located[] = []
  for (const error of errors.slice(0, 10 * MOST)) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf')
      findings = mergeAlternatives(findings, keysOf(error.instancePath))
    else if (error.keyword !== 'if') findings.push(toLocated(error, nounOf))
  }
  return findings
}

/** Parameters travel as text and are shown so. */
const found = ({ root }: Subject, actual: unknown): string =>
  quote(root === 'body' || root === 'response' || typeof actual === 'object' ? actual : String(actual))

type Told = Pick<Violation, 'code' | 'expected' | 'received' | 'message' | 'suggestion'>

const tellMissing = (at: string, { codes }: Subject): Told => ({
  code: codes.missing,
  expected: 'it to be there',
  received: 'nothing',
  message: `Expected ${at} to be there, found nothing.`,
})

const tellUnknown = ({ keys }: Located, at: string, { codes, root }: Subject): Told => {
  const noun = root === 'query' ? 'parameter' : 'field'
  const message = `Expected only documented ${noun}s, found ${at}.`
  return { code: codes.unknown, expected: `a documented ${noun}`, received: clip(keys.at(-1) ?? ''), message }
}

const tellValue = (finding: Located, at: string, subject: Subject): Told => {
  const actual = valueAt(subject.value, finding.keys)
  const received = found(subject, actual)
  const { code = subject.codes.invalid, expected, suggestion } = mistakeOf(finding, actual, subject.value)
  const told = { code, expected, received, message: `Expected ${at} to be ${expected}, found ${received}.` }
  return suggestion === undefined ? told : { ...told, suggestion }
}

const tell: Readonly<Record<Kind, (finding: Located, at: string, subject: Subject) => Told>> = {
  missing: (_, at, subject) => tellMissing(at, subject),
  unknown: tellUnknown,
  invalid: tellValue,
  imprecise: tellValue,
  unbalanced: tellValue,
}

const toViolation = (finding: Located, at: string, subject: Subject): Violation => {
  const { code, ...told } = tell[finding.kind](finding, at, subject)
  const { keys, allowed, evidence } = finding
  return { code, at, pointer: pointerOf(keys), ...told, ...(allowed && { allowed }), ...(evidence && { evidence }) }
}

/** One violation a place: the first finding there says most. */
export const toViolations = (errors: readonly SchemaError[], subject: Subject): readonly Violation[] => {
  const violations = new Map<string, Violation>()
  const note = (key: string, at: string, finding: Located): void => {
    if (!violations.has(at) && !violations.has(key) && violations.size < MOST)
      violations.set(key, toViolation(finding, at, subject))
  }
  const findings = collect(errors, subject).map((finding) => ({ finding, at: place(subject.root, finding.keys) }))
  for (const { finding, at } of findings) if (finding.kind !== 'unbalanced') note(at, at, finding)
  // One total can be that of several sums; what is no amount at all need not add up.
  for (const { finding, at } of findings)
    if (finding.kind === 'unbalanced') note(`${at} ${finding.phrase}`, at, finding)
  return [...violations.values()]
}
