import { openapiOverlay } from 'openapi-format/utils/overlay.js'
import { describe, expect, it } from 'vitest'
import { isNode } from '../../src/judge/document.js'
import { lintDocument } from './lint-document.js'
import { copyOf, specs, walk } from './specs.js'

const translated = specs.flatMap(({ dialect, bundle }) =>
  Object.entries(bundle.translations).map(([language, overlay]) => ({ dialect, bundle, language, overlay })),
)

const prose = new Set(['summary', 'description'])

/** Names below these are data: a field may be called `description`. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'schemas', 'variables', 'headers', 'parameters'])

const withoutProse = (value: unknown, isMap = false): unknown => {
  if (Array.isArray(value)) return value.map((inner) => withoutProse(inner))
  if (!isNode(value)) return value
  const kept = Object.entries(value).filter(([key, inner]) => isMap || !prose.has(key) || typeof inner !== 'string')
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutProse(inner, !isMap && maps.has(key))]))
}

/** Every text for people, by where it stands. Titles of properties are no texts, strings are. */
const textsOf = (document: unknown) =>
  new Map(
    [...walk(document)].flatMap(([at, node]) =>
      [...prose].flatMap((key) => (typeof node[key] === 'string' ? [[`${at}.${key}`, node[key]] as const] : [])),
    ),
  )

const overlaid = async ({ bundle, overlay }: (typeof translated)[number]) =>
  openapiOverlay(copyOf(bundle.document), { overlaySet: overlay })

describe.each(translated)('the $language of $dialect', (translation) => {
  it('uses each of its actions and leaves a valid document', async () => {
    const { data, resultData } = await overlaid(translation)
    expect(resultData.unusedActions).toEqual([])
    expect(await lintDocument(data)).toEqual([])
  })

  it('changes no identifier', async () => {
    const { data } = await overlaid(translation)
    expect(withoutProse(data)).toEqual(withoutProse(translation.bundle.document))
  })

  it('covers every summary and description', async () => {
    const { data } = await overlaid(translation)
    const texts = textsOf(data)
    const english = textsOf(translation.bundle.document)
    expect([...texts.keys()]).toEqual([...english.keys()])
    expect([...english].filter(([at, text]) => texts.get(at) === text)).toEqual([])
  })
})
