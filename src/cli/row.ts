/** A row of a summary: what it is about in a column of its own. */

const MARGIN = 11

export const row = (name: string, text: string): string => `  ${name.padEnd(MARGIN)}${text}`
