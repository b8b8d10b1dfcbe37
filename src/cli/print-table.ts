/** Rows for people as aligned columns, for programs as JSON. The last column is not padded. */

type Row = Readonly<Record<string, unknown>>

export const printTable = <T extends Row>(
  rows: readonly T[],
  columns: readonly (keyof T & string)[],
  json: boolean,
): void => {
  if (json) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    return
  }
  const widths = columns.map((name) => Math.max(...rows.map((row) => String(row[name]).length)))
  for (const row of rows) {
    const cells = columns.map((name, index) => String(row[name]).padEnd(widths[index] ?? 0))
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`)
  }
}
