/** Colour for terminals; plain text everywhere else, and where NO_COLOR asks for it. */

type Text = string | number
const wrap =
  (on: boolean, code: number) =>
  (text: Text): string =>
    on ? `\u001b[${code}m${text}\u001b[0m` : String(text)

export const paint = (isTerminal: boolean) => {
  const on = isTerminal && !process.env.NO_COLOR
  return { bold: wrap(on, 1), red: wrap(on, 31), green: wrap(on, 32), yellow: wrap(on, 33), dim: wrap(on, 2) }
}

export type Brush = ReturnType<typeof paint>
