/** From what a user or a scenario chooses to one option for every reading. */

import type { Dialect } from './dialect.js'
import type { Reading, Readings } from './reading.js'

export class ReadingError extends Error {
  override readonly name = 'ReadingError'
  readonly code = 'bad-reading'
}

type Owned = { readonly reading: Reading; readonly dialect: string }

const wanted = (name: string, all: readonly Owned[]): Owned => {
  const lower = name.toLowerCase()
  const found = all.find(
    ({ reading, dialect }) => reading.id.toLowerCase() === lower || `${dialect}.${reading.name}` === lower,
  )
  if (found) return found
  const known = all.filter(({ reading }) => reading.switchable).map(({ reading }) => reading.id)
  throw new ReadingError(
    `Failed to choose a reading: there is no reading "${name}". Use one of ${known.join(', ')}, or its name.`,
  )
}

const checkOption = ({ reading, dialect }: Owned, option: string): void => {
  const label = `${reading.id} (${dialect}.${reading.name})`
  const offered = reading.options.filter(({ served }) => served).map(({ id }) => id)
  if (!reading.switchable && option !== reading.default)
    throw new ReadingError(
      `Failed to set reading ${label} to "${option}": it is fixed at "${reading.default}". Leave it out.`,
    )
  if (!offered.includes(option))
    throw new ReadingError(
      `Failed to set reading ${label} to "${option}": no such option. Use one of ${offered.join(', ')}.`,
    )
}

/**
 * Later choices win over earlier ones. Readings are named by id (`P2`) or speaking name (`<dialect>.timestamps`).
 * @throws ReadingError for an unknown reading, one that cannot be switched, or an option that is not offered
 */
export const resolveReadings = (
  dialects: readonly Pick<Dialect, 'name' | 'readings'>[],
  ...choices: readonly Readonly<Record<string, string>>[]
): Readings => {
  const all = dialects.flatMap(({ name, readings }) => readings.map((reading) => ({ reading, dialect: name })))
  const resolved = new Map(all.map(({ reading }) => [reading.id, reading.default]))
  for (const [name, option] of choices.flatMap((choice) => Object.entries(choice))) {
    const owned = wanted(name, all)
    checkOption(owned, option)
    resolved.set(owned.reading.id, option)
  }
  return resolved
}
