/** The faults of a world: rules, and how often each has been met and has struck. */

import { chance, type Fault, type FaultRule } from './fault.js'

export interface FaultBook {
  readonly rules: readonly FaultRule[]
  add(rule: Omit<FaultRule, 'id'> & { readonly id?: string }): FaultRule
  /** False when there is no such rule. */
  remove(id: string): boolean
  clear(): void
  /** Whether some rule does this. */
  has(kind: Fault['kind']): boolean
  /** From 0 to 1, drawn from the world's seed: the next of a series that is the same each time. */
  draw(): number
  /** The faults that strike this call; counts it for every rule that fits. */
  strike(dialect: string, operation: string): readonly Fault[]
  state(): FaultState
}

type Count = { readonly met: number; readonly struck: number }
export type FaultState = {
  readonly next: number
  readonly drawn?: number
  readonly entries: readonly (readonly [FaultRule, Count])[]
}

const NONE: readonly Fault[] = []
const UNUSED: Count = { met: 0, struck: 0 }

const fits = (rule: FaultRule, dialect: string, operation: string): boolean =>
  (rule.dialect === undefined || rule.dialect === dialect) &&
  (rule.operation === undefined || rule.operation === operation)

const strikes = (rule: FaultRule, { met, struck }: Count, seed: number): boolean => {
  if (rule.times !== undefined && struck >= rule.times) return false
  if (rule.nth !== undefined && met + 1 !== rule.nth) return false
  return rule.probability === undefined || chance(seed ^ hash(rule.id), met) < rule.probability
}

const hash = (text: string): number => {
  let value = 0
  for (let index = 0; index < text.length; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0
  return value
}

export const createFaultBook = (seed: number, state: FaultState = { next: 1, entries: [] }): FaultBook => {
  let entries = new Map(state.entries.map(([rule, count]) => [rule.id, { rule, count }]))
  let { next, drawn = 0 } = state
  const freeId = (): string => {
    const id = `fault-${next++}`
    return entries.has(id) ? freeId() : id
  }

  return {
    get rules() {
      return Array.from(entries.values(), ({ rule }) => rule)
    },
    add({ id = freeId(), ...rest }) {
      const rule = { id, ...rest }
      entries.set(id, { rule, count: UNUSED })
      return rule
    },
    remove: (id) => entries.delete(id),
    clear() {
      entries = new Map()
    },
    has(kind) {
      for (const { rule } of entries.values()) if (rule.fault.kind === kind) return true
      return false
    },
    draw: () => chance(seed, ++drawn),
    strike(dialect, operation) {
      if (entries.size === 0) return NONE
      const struck: Fault[] = []
      for (const [id, { rule, count }] of entries) {
        if (!fits(rule, dialect, operation)) continue
        const hit = strikes(rule, count, seed)
        if (hit) struck.push(rule.fault)
        entries.set(id, { rule, count: { met: count.met + 1, struck: count.struck + Number(hit) } })
      }
      return struck
    },
    state: () => ({ next, drawn, entries: Array.from(entries.values(), ({ rule, count }) => [rule, count]) }),
  }
}
