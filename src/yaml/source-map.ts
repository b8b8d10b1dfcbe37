/** Where in a YAML file a value stands. Paths are those of the parsed data: `['invoices', 3, 'lines', 0, 'price']`. */
import type { Document, LineCounter, Node, Pair } from 'yaml'

export type Path = readonly (string | number)[]
export type Position = { readonly line: number; readonly column: number }

export interface SourceMap {
  /** Of the value, or of the nearest thing around it that exists. */
  positionOf(path: Path): Position
  /** Of a key in a map. */
  positionOfKey(path: Path, key: string): Position
}

const keyOf = (pair: Pair): string => String((pair.key as { value?: unknown } | null)?.value ?? pair.key)

export const createSourceMap = (document: Document, lines: LineCounter): SourceMap => {
  const at = (offset: number | undefined): Position => {
    const { line, col } = lines.linePos(offset ?? 0)
    return { line, column: col }
  }
  const nodeAt = (path: Path): Node | null | undefined =>
    (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | null | undefined
  const positionOf = (path: Path): Position => {
    const node = nodeAt(path)
    if (node?.range) return at(node.range[0])
    return path.length === 0 ? { line: 1, column: 1 } : positionOf(path.slice(0, -1))
  }
  return {
    positionOf,
    positionOfKey(path, key) {
      const items = (nodeAt(path) as { items?: Pair[] } | undefined)?.items ?? []
      const pair = items.find((item) => keyOf(item) === key)
      const range = (pair?.key as Node | undefined)?.range
      return range ? at(range[0]) : positionOf(path)
    },
  }
}
