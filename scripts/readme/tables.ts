/** The tables of README.md, each from the code or the data that it describes. */
import { ControlError } from '../../src/control/control-error.js'
import { ReadingError } from '../../src/core/resolve-readings.js'
import { StoreError } from '../../src/core/store-contract.js'
import { violationCodes } from '../../src/core/violation.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { listScenarios, ScenarioError } from '../../src/scenarios/load-scenario.js'
import { WorldError } from '../../src/world-error.js'

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const code = (text: string): string => `\`${text}\``

const operations = (): string =>
  table(
    ['dialect', 'base', 'operation', 'request'],
    dialects.flatMap(({ title, name, basePath, operations: all }) =>
      all.map(({ id, method, path }, index) => [
        index === 0 ? title : '',
        index === 0 ? code(`/${name}${basePath}`) : '',
        id,
        code(`${method} ${path}`),
      ]),
    ),
  )

const readings = (): string =>
  table(
    ['reading', 'name', 'options, the default first', 'question'],
    dialects.flatMap(({ name, readings: all }) =>
      all
        .filter(({ switchable }) => switchable)
        .map((reading) => {
          const offered = reading.options.filter(({ served }) => served).map(({ id }) => id)
          const ordered = [reading.default, ...offered.filter((id) => id !== reading.default)]
          return [reading.id, code(`${name}.${reading.name}`), ordered.map(code).join(' '), reading.question]
        }),
    ),
  )

const scenarios = async (): Promise<string> =>
  table(
    ['scenario', 'what it is'],
    (await listScenarios()).map(({ name, description }) => [code(name), description]),
  )

const errors = (): string => {
  const thrown = [
    [code(ScenarioError.name), 'a scenario is unknown, unreadable or wrong; names file, line and what was expected'],
    [code(ReadingError.name), 'a reading or option is unknown, or the reading cannot be switched'],
    [code(RangeError.name), '`now` is no point in time'],
    [code(StoreError.name), 'the folder of `data` is in use, damaged, of a newer version or cannot be written'],
    [code(WorldError.name), 'a world is unknown, its name or key is taken, or there are too many'],
    [
      `${code('ContractError')}, ${code('ExpectationError')}`,
      'an assertion in a test does not hold; tells what was found instead',
    ],
    [code(ControlError.name), 'the control API refused what its typed client asked for; from `proforma/control`'],
  ]
  const found = Object.entries<string>(violationCodes)
  return [
    table(['thrown error', 'when'], thrown),
    '',
    table(
      ['violation', 'what was wrong'],
      found.map(([name, meaning]) => [code(name), meaning]),
    ),
  ].join('\n')
}

export const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  operations,
  readings,
  scenarios,
  errors,
}
