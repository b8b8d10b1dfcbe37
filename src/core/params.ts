/** Query strings and path segments, decoded once and without ever failing: a broken percent sequence stays as it was sent. */

import type { Params } from './message.js'

const NONE: Params = []

export const decodePercent = (text: string): string => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const decodeQuery = (text: string): string => decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text)

/** `sort[0]` is how some clients write `sort[]`; its place in the query counts, not its index. Other names stay as they are. */
export const toListName = (name: string): string => (name.endsWith(']') ? name.replace(/\[\d+\]$/, '[]') : name)

const INTEGER = /^(0|-?[1-9]\d*)$/

/**
 * A whole number as JSON writes one, else undefined: `1.0`, `+1`, ` 1`, `1e3` and `007` are none. The dialects and the judge
 * read parameters with this alone, so that nothing is passed over in an answer that the judge has no word for.
 */
export const parseInteger = (text: string): number | undefined => (INTEGER.test(text) ? Number(text) : undefined)

/** A number of pages or rows: at least 1, else undefined. What is too large to be counted exactly is as good as endless. */
export const parsePageFigure = (text = ''): number | undefined => {
  const figure = parseInteger(text)
  return figure !== undefined && figure >= 1 ? Math.min(figure, Number.MAX_SAFE_INTEGER) : undefined
}

/** In order of appearance; `a&b=` are two parameters with empty values. */
export const parseParams = (search: string): Params => {
  if (search === '') return NONE
  const params: [string, string][] = []
  for (const pair of search.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    if (equals === -1) params.push([decodeQuery(pair), ''])
    else params.push([decodeQuery(pair.slice(0, equals)), decodeQuery(pair.slice(equals + 1))])
  }
  return params
}
