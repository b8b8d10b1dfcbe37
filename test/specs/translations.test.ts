import { openapiOverlay } from 'openapi-format/utils/overlay.js'
import { describe, expect, it } from 'vitest'
import { isNode } from '../../src/judge/document.js'
import { effectiveSpec } from '../../src/judge/effective-spec.js'
import { lintDocument } from './lint-document.js'
import { copyOf, specs, walk } from './specs.js'

const translated = specs.flatMap(({ dialect, bundle, readings }) =>
  Object.entries(bundle.translations).map(([language, overlay]) => ({ dialect, bundle, readings, language, overlay })),
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

/** Each option that changes the wire, alone; and all that have one, the last of each reading. */
const choicesOf = ({ readings }: (typeof translated)[number]) => {
  const options = readings.flatMap(({ id, options }) =>
    options.flatMap((option) => (option.overlay ? [[id, option.id] as const] : [])),
  )
  return [...options.map((option) => [option]), options].map((chosen) => new Map(chosen))
}

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

  it.each(choicesOf(translation).map((chosen) => [JSON.stringify([...chosen]), chosen] as const))(
    'covers every text under the readings %s, and changes nothing else',
    async (_, chosen) => {
      const { bundle, language, readings } = translation
      const owner = { readings, spec: { checks: {}, load: () => Promise.resolve(bundle) } }
      const english = await effectiveSpec(owner, chosen)
      const other = await effectiveSpec(owner, chosen, { language })
      expect(withoutProse(other)).toEqual(withoutProse(english))
      const texts = textsOf(other)
      expect([...textsOf(english)].filter(([at, text]) => texts.get(at) === text)).toEqual([])
    },
  )

  it('has for each overlay of a reading that it translates no action in vain', async () => {
    const { bundle, language } = translation
    for (const [name, own] of Object.entries(bundle.overlayTranslations?.[language] ?? {})) {
      const { data } = await openapiOverlay(copyOf(bundle.document), { overlaySet: bundle.overlays[name] })
      const { resultData } = await openapiOverlay(data, { overlaySet: own })
      expect({ name, unused: resultData.unusedActions }).toEqual({ name, unused: [] })
    }
  })
})
