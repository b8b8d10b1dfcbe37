/** Values as messages show them: JSON, cut short. */
const LONGEST = 60

export const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

export const quote = (value: unknown): string =>
  value === undefined ? 'nothing' : clip(JSON.stringify(value) ?? String(value))
