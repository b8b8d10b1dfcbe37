/** JSON on several lines, with every value exactly as it was sent: what a parser makes of `839.60` is not what came over the wire. */

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const layOut = (text: string): string => {
  const parts: string[] = []
  let depth = 0
  let last = ''
  const line = (): string => `\n${'  '.repeat(depth)}`
  for (const [token] of text.matchAll(TOKEN)) {
    const opens = last === '{' || last === '['
    if (token === '}' || token === ']') {
      depth--
      parts.push(opens ? token : line() + token)
    } else parts.push(opens || last === ',' ? line() + token : token)
    if (token === '{' || token === '[') depth++
    if (token === ':') parts.push(' ')
    last = token
  }
  return parts.join('')
}

/** Any other text stays as it is. */
export const indentJson = (text: string): string => (isJson(text) ? layOut(text) : text)
