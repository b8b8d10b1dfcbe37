/** Where a text stops being JSON. `JSON.parse` says so in words that quote the text, and often without a place. Pure. */

const TOKEN =
  /\s*(?:("(?:[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing'

/** What may stand next, or null where the token may not stand here. */
const step = (expected: Expected, text: string, open: string[]): Expected | null => {
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end')
  const close = (bracket: string): Expected | null => (open.pop() === bracket ? after() : null)
  const isValue = expected === 'value' || expected === 'value or end'
  if (text === '}') return expected === 'name or end' || expected === 'comma or end' ? close('{') : null
  if (text === ']') return expected === 'value or end' || expected === 'comma or end' ? close('[') : null
  if (text === ':') return expected === 'colon' ? 'value' : null
  if (text === ',') return expected !== 'comma or end' ? null : open.at(-1) === '{' ? 'name' : 'value'
  if (text === '{' || text === '[') {
    open.push(text)
    if (!isValue) return null
    return text === '{' ? 'name or end' : 'value or end'
  }
  if (expected === 'name' || expected === 'name or end') return text.startsWith('"') ? 'colon' : null
  return isValue ? after() : null
}

/** What would go on, were there more of the text. */
const BEGINNING = /^(?:"(?:[^"\\\p{Cc}]+|\\.)*\\?|[\w.+-]*)$/u

/** Where the token begins that may not stand there; the end, if it is only the beginning of one. */
const faultAfter = (text: string, end: number): number => {
  const rest = text.slice(end).trimStart()
  return BEGINNING.test(rest) ? text.length : text.length - rest.length
}

/** Characters from the start; the text's length where it only ends too early. */
export const jsonFault = (text: string): number => {
  const open: string[] = []
  let expected: Expected = 'value'
  let end = 0
  for (;;) {
    TOKEN.lastIndex = end
    const found = TOKEN.exec(text)
    const token = found?.[1] ?? found?.[2] ?? found?.[3]
    const next: Expected | null = token === undefined ? null : step(expected, token, open)
    if (next === null) return faultAfter(text, end)
    expected = next
    end = TOKEN.lastIndex
  }
}

/** `line 3, column 14`, from 1. */
export const placeAt = (text: string, offset: number): string => {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`
}
