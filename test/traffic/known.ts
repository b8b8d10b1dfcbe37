/** Values seen in answers, by the names under which later requests can use them. */
import { isNode } from '../../src/judge/document.js'

export type Value = string | number

const KEPT = 2000

export interface Known {
  /** Learns from the rows of an answer; `path` is the list's own, such as `/things`. */
  learn(path: string, answer: unknown): void
  add(name: string, values: readonly Value[]): void
  /** For a parameter of that name: values so called, or, failing these, called nearly so. */
  valuesFor(name: string): readonly Value[]
  /** For a parameter in a path: those of the list above it, or else as for any parameter. */
  valuesInPath(path: string, name: string): readonly Value[]
  /** The first and the last day seen in any row. */
  readonly days: readonly [string, string]
}

const DAY = /^\d{4}-\d{2}-\d{2}/

/** The rows of an answer: it is a list itself, or holds one in its `data` or first array. */
export const rowsOf = (answer: unknown): readonly unknown[] => {
  if (Array.isArray(answer)) return answer
  const inner = isNode(answer)
    ? Object.values(answer).find((value) => Array.isArray(value) || isNode(value))
    : undefined
  return Array.isArray(inner) ? inner : inner === undefined ? [] : [inner]
}

export const createKnown = (): Known => {
  const sets = new Map<string, Set<Value>>()
  const days = new Set<string>()

  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'string' && typeof value !== 'number') return
    const set = sets.get(name) ?? new Set()
    sets.set(name, set)
    if (set.size < KEPT && value !== '') set.add(value)
    if (typeof value === 'string' && DAY.test(value)) days.add(value.slice(0, 10))
  }

  const learnRow = (row: unknown, path: string, prefix: string): void => {
    if (!isNode(row)) return
    for (const [key, value] of Object.entries(row)) {
      add(`${prefix}${key}`, value)
      if (prefix === '') add(`${path} ${key}`, value)
      for (const inner of [value].flat()) learnRow(inner, path, `${prefix}${key}_`)
    }
  }

  const valuesFor = (name: string): readonly Value[] => {
    const ending = `_${name}`
    const tail = name.includes('_') ? name.slice(name.indexOf('_') + 1) : name
    const found =
      sets.get(name) ?? [...sets].find(([key]) => key.endsWith(ending) && !key.includes(' '))?.[1] ?? sets.get(tail)
    return [...(found ?? [])]
  }

  return {
    learn(path, answer) {
      for (const row of rowsOf(answer)) learnRow(row, path, '')
    },
    add(name, values) {
      for (const value of values) add(name, value)
    },
    valuesFor,
    valuesInPath(path, name) {
      const own = sets.get(`${path.slice(0, path.indexOf('/{'))} ${name}`)
      return own ? [...own] : valuesFor(name)
    },
    get days(): readonly [string, string] {
      const [first = '2026-01-01', ...later] = [...days].sort()
      return [first, later.at(-1) ?? first]
    },
  }
}
