/** The headers of a message that are meant for whoever it is for in the end, and not for the connection that it came by. */

export type Header = readonly [name: string, value: string]

const OF_THE_CONNECTION = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'proxy-authorization', 'proxy-authenticate', 'te', 'upgrade'],
])

const toPairs = (raw: readonly string[]): Header[] =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []))

/** `raw` has names and values in turn. Order, case and repetitions stay. How a body is framed stays, too, for Node to do it again. */
export const endToEnd = (raw: readonly string[]): readonly Header[] => {
  const pairs = toPairs(raw)
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((name) => name.trim().toLowerCase()))
  return pairs.filter(([name]) => !OF_THE_CONNECTION.has(name.toLowerCase()) && !named.includes(name.toLowerCase()))
}
