/** Every other option of every reading that can be switched, with what the documentation says where. */

import type { Tried } from '../contract/reading-runs.js'
import type { Dialect } from '../core/dialect.js'
import type { Reading } from '../core/reading.js'

type Asked = Pick<Dialect, 'name' | 'readings' | 'spec'>

const optionsOf = (reading: Reading, chosen: string): Reading['options'] =>
  reading.switchable ? reading.options.filter(({ id, served }) => served && id !== chosen) : []

const tryDialect = async (
  { name, readings, spec }: Asked,
  chosen: Readonly<Record<string, string>>,
): Promise<readonly Tried[]> => {
  const { readingSources = {} } = await spec.load()
  return readings.flatMap((reading) =>
    optionsOf(reading, chosen[reading.id] ?? reading.default).map(({ id, means }) => ({
      reading: reading.id,
      name: `${name}.${reading.name}`,
      question: reading.question,
      sources: readingSources[reading.id] ?? [],
      option: id,
      means,
    })),
  )
}

/** `chosen`: those of the run that it is compared with, by id, where they differ from the defaults. */
export const readingsToTry = async (
  dialects: readonly Asked[],
  chosen: Readonly<Record<string, string>>,
): Promise<readonly Tried[]> => (await Promise.all(dialects.map((each) => tryDialect(each, chosen)))).flat()
