/** The spec that holds in a world: the default document with the overlays of the chosen readings laid over it. */
import type { Dialect } from '../core/dialect.js'
import type { Readings } from '../core/reading.js'
import { isNode, type Node } from './document.js'

export type SpecView = {
  /** Descriptions in this language where the dialect has them; else as they are. */
  readonly language?: string
  /** Where this dialect is served here, such as `/name/api/v1`: put in front of the vendor's own servers. */
  readonly server?: string
}

type SpecOwner = Pick<Dialect, 'readings' | 'spec'>

/** Names of the chosen options that change the wire, such as `P2-unix`, in the order of the readings. */
export const chosenOverlays = ({ readings }: Pick<Dialect, 'readings'>, chosen: Readings): readonly string[] =>
  readings.flatMap((reading) => {
    const id = chosen.get(reading.id) ?? reading.default
    return reading.options.some((option) => option.id === id && option.overlay) ? [`${reading.id}-${id}`] : []
  })

const copy = (node: Node): Node => JSON.parse(JSON.stringify(node))

const isOverlay = (value: Node): value is Node & { readonly actions: [] } => Array.isArray(value.actions)

/** Lays overlays over a copy of the document, one after the other. */
export const applyOverlays = async (document: Node, overlays: readonly Node[]): Promise<Node> => {
  if (overlays.length === 0) return document
  const { openapiOverlay } = await import('openapi-format/utils/overlay.js')
  let result = copy(document)
  for (const overlay of overlays.filter(isOverlay)) {
    const { data } = await openapiOverlay(result, { overlaySet: overlay })
    if (isNode(data)) result = data
  }
  return result
}

/** The translation comes first; each reading's change is followed by the translation of the texts that it brings. */
export const effectiveSpec = async (dialect: SpecOwner, chosen: Readings, view: SpecView = {}): Promise<Node> => {
  const { document, overlays, translations, overlayTranslations = {} } = await dialect.spec.load()
  const { language = '' } = view
  const names = chosenOverlays(dialect, chosen)
  const layers = [
    translations[language],
    ...names.flatMap((name) => [overlays[name], overlayTranslations[language]?.[name]]),
  ]
  const result = await applyOverlays(document, layers.filter(isNode))
  if (view.server === undefined) return result
  const servers = Array.isArray(result.servers) ? result.servers : []
  return { ...result, servers: [{ url: view.server, description: 'proforma' }, ...servers] }
}
