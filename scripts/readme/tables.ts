/** The tables of README.md, each from the code or the data that it describes. */
import { ControlError } from '../../src/control/control-error.js'
import { ReadingError } from '../../src/core/resolve-readings.js'
import { StoreError } from '../../src/core/store-contract.js'
import { violationCodes } from '../../src/core/violation.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { FaultError } from '../../src/kit/fault-error.js'
import { LedgerError } from '../../src/kit/ledger-error.js'
import { listScenarios, ScenarioError } from '../../src/scenarios/load-scenario.js'
import { WorldError } from '../../src/worlds/world-error.js'

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
    [
      code(RangeError.name),
      '`now`, or where a clock is moved to, is no point in time or lies behind; what is asked for is not there',
    ],
    [code(StoreError.name), 'the folder of `data` is in use, damaged, of a newer version or cannot be written'],
    [
      code(LedgerError.name),
      'the books refuse a command of a test, or hold nothing that fits; tells what there is instead',
    ],
    [code(FaultError.name), 'a fault is none, or fits no operation'],
    [code(WorldError.name), 'a world is unknown, its name or key is taken, or there are too many'],
    [
      `${code('ContractError')}, ${code('ExpectationError')}`,
      'an assertion in a test does not hold; tells what was found instead',
    ],
    [
      code('InterceptionError'),
      'requests of tests cannot be held back, since another MSW server listens; from `proforma/vitest`',
    ],
    [code(ControlError.name), 'the control API refused what its typed client asked for; from `proforma/control`'],
  ]
  return table(['thrown error', 'when'], thrown)
}

const violations = (): string =>
  table(
    ['violation', 'what was wrong'],
    Object.entries<string>(violationCodes).map(([name, meaning]) => [code(name), meaning]),
  )

export const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  operations,
  readings,
  scenarios,
  errors,
  violations,
}
