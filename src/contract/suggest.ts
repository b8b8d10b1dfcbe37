/** The right name, or value, that is nearest to what a client wrote. */

import type { OperationEvidence } from '../core/evidence.js'
import { isSecretName } from '../core/mask.js'
import { nearest } from '../core/nearest.js'
import type { OperationSpec } from '../core/operation.js'
import type { Violation } from '../core/violation.js'
import { placeOf } from '../judge/place.js'
import type { Keys } from '../judge/pointer.js'

/** The names that are documented beside a place of the request. A key is none that one would want to be told of. */
export const namesBeside = (places: OperationEvidence['request'], part: string, keys: Keys): readonly string[] => {
  const prefix = `${placeOf([part, ...keys.slice(0, -1)])}/`
  return Object.keys(places)
    .filter((place) => place.startsWith(prefix) && !place.endsWith('='))
    .map((place) => place.slice(prefix.length))
    .filter((name) => !name.includes('/') && name !== '*' && !isSecretName(name))
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const parsed = (received: string): unknown => {
  try {
    return JSON.parse(received)
  } catch {
    return undefined
  }
}

/** Among the values that may stand there. */
export const nearestValue = ({ allowed = [], received }: Violation): string | undefined => {
  const value = parsed(received)
  const texts = allowed.filter((each) => typeof each === 'string')
  return typeof value === 'string' ? nearest(value, texts) : undefined
}

/** Nobody misspells more. */
const LONGEST_PATH = 200

/** The template with the path's own parameters in it; null where it has another number of segments. */
const fill = (template: string, path: string): string | null => {
  const parts = path.split('/')
  const wanted = template.split('/')
  if (parts.length !== wanted.length) return null
  return wanted.map((text, index) => (text.startsWith('{') ? parts[index] : text)).join('/')
}

/** What a path would have to be, from the end: what stands in front of the base path is no part of it. */
const tails = (path: string): readonly string[] => {
  const parts = path.replace(/\/+$/, '').split('/')
  return parts.map((_, index) => `/${parts.slice(index + 1).join('/')}`).slice(0, -1)
}

/** The operation whose path is nearest; where several differ only in their methods, any of them. */
export const nearestOperation = (operations: readonly OperationSpec[], path: string): OperationSpec | undefined => {
  for (const tail of path.length > LONGEST_PATH ? [] : tails(path)) {
    const filled = new Map(operations.map((operation) => [fill(operation.path, tail) ?? '', operation]))
    filled.delete('')
    const near = nearest(tail, [...filled.keys()])
    if (near !== undefined) return filled.get(near)
  }
  return undefined
}
