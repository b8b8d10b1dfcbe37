/** `proforma check`: runs a client against a stand-in of its own and says whether it keeps the contract. */

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FailOn } from '../contract/check-result.js'
import { type ReportKind, reportKinds } from '../contract/report/index.js'
import type { Others } from '../proxy/guard.js'
import { assertFitting } from './assert-fitting.js'
import { toFault } from './fault.js'
import { addWorldOptions, toInteger, type WorldOptions } from './options.js'

/** `file` null: printed for whoever runs the job; `-`: on standard output. */
export type ReportRequest = { readonly kind: ReportKind; readonly file: string | null }

export type CheckOptions = WorldOptions & {
  readonly fault: readonly string[]
  /** `NAME=URL` or a URL, as they were given. */
  readonly against: readonly string[]
  readonly allowWrites: boolean
  readonly har?: string
  readonly port: number
  readonly timeout?: number
  readonly failOn: FailOn
  /** In percent. */
  readonly minCoverage?: number
  readonly eachReading: boolean
  readonly report: readonly ReportRequest[]
  readonly config?: string
  readonly proxy: boolean
  /** What becomes of hosts that are no vendor's. */
  readonly proxyOthers: Others
  readonly quiet: boolean
}

const toReport = (text: string, before: readonly ReportRequest[] = []): readonly ReportRequest[] => {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const file = equals < 0 ? null : text.slice(equals + 1)
  const kind = reportKinds.find((known) => known === name)
  if (kind === undefined) throw new InvalidArgumentError(`Use KIND=FILE; kinds are ${reportKinds.join(', ')}.`)
  if ((file === null) !== (kind === 'github') || file === '')
    throw new InvalidArgumentError(
      kind === 'github' ? 'Use it without a file.' : `Use ${kind}=FILE, or ${kind}=- to print it.`,
    )
  return [...before, { kind, file }]
}

const toNumber =
  (low: number, high: number, what: string) =>
  (text: string): number => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= low && value <= high)) throw new InvalidArgumentError(`Use ${what}.`)
    return value
  }

const toFaultList = (text: string, before: readonly string[] = []): readonly string[] => [...before, toFault(text)]

const addJudgingOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--fail-on <grade>', 'findings fail on what is known at least so well; "guessed" means on all')
        .choices(['documented', 'inferred', 'guessed', 'never'])
        .default('documented'),
    )
    .addOption(
      new Option('--min-coverage <percent>', 'least part of the called APIs that has to be exercised').argParser(
        toNumber(0, 100, 'a number from 0 to 100'),
      ),
    )
    .addOption(
      new Option('--each-reading', 'run the command once more under every option of every reading').default(
        false,
        'off',
      ),
    )
    .addOption(
      new Option('--report <kind=file>', `write a report: ${reportKinds.join(', ')} (repeatable)`)
        .argParser(toReport)
        .default([], 'none'),
    )

const addProxyOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--proxy', 'answer for the real hosts too, by a proxy that the command is told of').default(
        false,
        'off',
      ),
    )
    .addOption(
      new Option('--proxy-others <fate>', 'what the proxy does with other hosts')
        .choices(['refuse', 'pass'])
        .default('refuse')
        .implies({ proxy: true }),
    )

export const addCheckOptions = (command: Command): Command =>
  addProxyOptions(addJudgingOptions(addWorldOptions(command)))
    .addOption(
      new Option('--fault <fault>', 'trouble on purpose, such as "status=503" (repeatable)')
        .argParser(toFaultList)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--against <name=url>',
        'put the judge in front of a real server; the name of its API may be left out if it is the only one (repeatable)',
      )
        .argParser((text, before: readonly string[]) => [...before, text])
        .default([], 'a stand-in'),
    )
    .addOption(
      new Option('--allow-writes', 'with --against: let through more than GET, HEAD and OPTIONS').default(false, 'off'),
    )
    .addOption(new Option('--har <file>', 'judge recorded traffic instead of a command; - reads standard input'))
    .addOption(
      new Option('-p, --port <number>', 'port of the stand-in; 0 picks a free one')
        .argParser(toInteger(0, 65535))
        .default(0),
    )
    .addOption(
      new Option('--timeout <seconds>', 'end the command, and all that it started, after so long').argParser(
        toNumber(0.001, 86_400, 'seconds, from 0.001 to 86400'),
      ),
    )
    .addOption(new Option('--config <file>', 'instead of the nearest proforma.config.yaml, from here upwards'))
    .addOption(new Option('-q, --quiet', 'no progress').default(false, 'off'))

const EXAMPLES = `
The command finds where to call in PROFORMA_URL and, for each API, in <NAME>_BASE_URL and <NAME>_API_KEY; or, with
--proxy, at the real hosts.
Exit code: 0 the contract is kept, 1 it is not, or the command failed, 2 misuse.

Examples:
  proforma check -- npm test
  proforma check --against https://staging.example -- npm test
  proforma check --har traffic.har
  proforma check --proxy -- python3 pull_invoices.py
  proforma check --scenario empty --report junit=reports/contract.xml -- pytest tests/billing`

export const addCheck = (program: Command): void => {
  const command = program
    .command('check')
    .description('run a client against a stand-in of its own, and say whether it keeps the contract')
    .usage('[options] -- <command...>')
    .argument('[command...]', 'what to run, with its arguments')
  addCheckOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], options: CheckOptions, self: Command) => {
      const { check } = await import('./run-check.js')
      assertFitting(words, options, (name) => self.getOptionValueSource(name) === 'cli')
      const isGiven = (name: keyof CheckOptions) => self.getOptionValueSource(name) !== 'default'
      process.exitCode = await check(words, options, isGiven)
    })
}
