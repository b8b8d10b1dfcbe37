/** What is being measured, on standard error. */
export const progress = (what: string): void => {
  process.stderr.write(`${what}\n`)
}
