/** Values as messages show them: JSON, cut short. */
const LONGEST = 60

export const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** A value can be nested deeper than it can be printed. */
const print = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value nested too deep to show'
  }
}

export const quote = (value: unknown): string => (value === undefined ? 'nothing' : clip(print(value)))
