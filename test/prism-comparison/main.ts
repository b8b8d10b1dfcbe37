/**
 * `npm run compare`: what the mutants send, judged by Prism's validation proxy as well. Fails where the differences are not those of
 * the table; with `--write` it writes the table, in which a new row still needs its reason.
 */
import { createSimulator } from '../../src/create-simulator.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { listen } from '../doors/listening.js'
import { type Mutant, type Suite, suites } from '../mutants/suite.js'
import { startPrism } from '../running/start-prism.js'
import { askPrism } from './ask-prism.js'
import { recordMutant } from './record-mutants.js'
import { placesOf, type Row, readTable, reasons, writeTable } from './table.js'

const UNEXPLAINED = 'unexplained'

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()

const compare = async (suite: Suite, mutant: Mutant, prism: string, basePath: string): Promise<Row | null> => {
  const sent = await recordMutant(suite, mutant)
  const objections = []
  for (const each of sent) objections.push(...(await askPrism(prism, basePath, each)))
  const proforma = placesOf(mutant)
  if (String(sorted(objections.map(({ at }) => at))) === String(proforma)) return null
  const { reason = UNEXPLAINED } = readTable(suite.dialect).find((row) => row.mutant === mutant.name) ?? {}
  return { mutant: mutant.name, proforma, prism: sorted(objections.map(({ at, rule }) => `${at} ${rule}`)), reason }
}

/** Prism reads the default spec in front of a stand-in of its own. */
const compareAll = async (suite: Suite): Promise<readonly Row[]> => {
  const dialect = dialects.find(({ name }) => name === suite.dialect)
  if (!dialect) throw new Error(`There is no dialect ${suite.dialect}.`)
  const server = await listen(createServer(await createSimulator({ scenario: 'default' })))
  const { document } = await dialect.spec.load()
  const prism = await startPrism(document, {
    upstream: `${server.url}/${dialect.name}${dialect.basePath}`,
    options: ['-v', 'silent'],
  })
  try {
    const rows: Row[] = []
    for (const mutant of suite.mutants) {
      const row = await compare(suite, mutant, prism.url, dialect.basePath)
      if (row) rows.push(row)
    }
    return rows
  } finally {
    await prism.stop()
    await server.close()
  }
}

const show = (rows: readonly Row[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

/** Rows of the one that the other has not. */
const onlyIn = (rows: readonly Row[], others: readonly Row[]): readonly Row[] => {
  const known = new Set(others.map((row) => JSON.stringify(row)))
  return rows.filter((row) => !known.has(JSON.stringify(row)))
}

let failed = 0
for (const suite of suites) {
  const rows = await compareAll(suite)
  if (process.argv.includes('--write')) writeTable(suite.dialect, rows)
  const table = readTable(suite.dialect)
  const stale = [...onlyIn(rows, table), ...onlyIn(table, rows)]
  const unexplained = rows.filter(({ reason }) => !(reason in reasons))
  const agreed = suite.mutants.length - rows.length
  process.stdout.write(
    `${suite.dialect}: ${suite.mutants.length} mutants, ${agreed} judged alike, ${rows.length} not\n`,
  )
  if (stale.length > 0) process.stdout.write(`not as in the table:\n${show(stale)}\n`)
  if (unexplained.length > 0) process.stdout.write(`without a reason:\n${show(unexplained)}\n`)
  failed += stale.length + unexplained.length
}
process.stdout.write(failed === 0 ? 'Every difference is in the table, with its reason.\n' : `${failed} to look at.\n`)
process.exit(failed === 0 ? 0 : 1)
