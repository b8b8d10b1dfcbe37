/** The findings as a table, for the terminal and for RESULTS.md. */
import { availableParallelism, cpus, platform, totalmem } from 'node:os'
import { type Finding, isMet } from './findings.js'

const digits = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)

const show = ({ value, unit }: Pick<Finding, 'value' | 'unit'>): string => {
  const text = value.toLocaleString('en', {
    minimumFractionDigits: digits(value),
    maximumFractionDigits: digits(value),
  })
  return unit === 'ratio' ? `${text} x` : `${text} ${unit}`
}

const showTarget = (finding: Finding): string => {
  const { target, unit } = finding
  if (!target) return ''
  const bound = `${target.at === 'least' ? '≥' : '≤'} ${show({ value: target.value, unit })}`
  return `${bound}: ${isMet(finding) ? 'met' : 'NOT met'}`
}

export const describeMachine = (): string => {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} x ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, ${platform()}, Node ${process.version}`
}

const groupsOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ group }) => group))]

export const toText = (findings: readonly Finding[]): string =>
  groupsOf(findings)
    .map((group) => {
      const rows = findings.filter((finding) => finding.group === group)
      const width = Math.max(...rows.map(({ name }) => name.length))
      const lines = rows.map((row) =>
        `  ${row.name.padEnd(width)}  ${show(row).padStart(14)}  ${[showTarget(row), row.note].filter(Boolean).join('  ')}`.trimEnd(),
      )
      return `${group}\n${lines.join('\n')}\n`
    })
    .join('\n')

export const toMarkdown = (findings: readonly Finding[]): string => {
  const tables = groupsOf(findings).map((group) => {
    const rows = findings
      .filter((finding) => finding.group === group)
      .map((row) => `| ${row.name} | ${show(row)} | ${[showTarget(row), row.note].filter(Boolean).join('; ')} |`)
    return `## ${group}\n\n| | | |\n|---|---:|---|\n${rows.join('\n')}\n`
  })
  return `# Benchmark\n\nMade by \`npm run bench\` on ${describeMachine()}. Clients and servers share the machine, so ratios travel and absolute figures\ndo not. Each figure is the median over interleaved rounds. Books of more than 10,000 invoices are copies of a generated\n10,000 under ids, numbers and times of their own; only \`large\` itself is generated whole.\n\n${tables.join('\n')}`
}
