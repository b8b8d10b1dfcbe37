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
