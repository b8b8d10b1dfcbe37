import fc from 'fast-check'
import { openapiOverlay } from 'openapi-format/utils/overlay.js'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/core/reading.js'
import { compileChecks } from '../../src/judge/compile-checks.js'
import type { Node } from '../../src/judge/document.js'
import { effectiveSpec } from '../../src/judge/effective-spec.js'
import { toOperations } from '../../src/judge/to-operations.js'
import { lintDocument } from './lint-document.js'
import { copyOf, specs } from './specs.js'

const choice = (reading: Reading) =>
  fc.constantFrom(...reading.options.filter(({ served }) => served).map(({ id }) => [reading.id, id] as const))

const choices = (readings: readonly Reading[]) =>
  fc.tuple(...readings.filter(({ switchable }) => switchable).map(choice)).map((chosen) => new Map(chosen))

/** Compiling is lazy: each check runs once. */
const compileAll = async (document: Node) => {
  const { requests, response } = await compileChecks(document)
  for (const { id, statuses } of toOperations(document)) {
    for (const check of Object.values(requests[id] ?? {})) check({})
    for (const status of statuses) response(id, status)?.({})
  }
}

describe.each(specs)('the overlays of $dialect', ({ bundle, readings }) => {
  const load = () => Promise.resolve(bundle)
  const dialect = { readings, spec: { checks: {}, load } }

  it.each(Object.keys(bundle.overlays))(
    '%s alone uses each of its actions and leaves a valid document',
    async (name) => {
      const overlay = bundle.overlays[name]
      const { data, resultData } = await openapiOverlay(copyOf(bundle.document), { overlaySet: overlay })
      expect(resultData.unusedActions).toEqual([])
      expect(data).not.toEqual(bundle.document)
      expect(await lintDocument(data)).toEqual([])
    },
  )

  it('give a valid document in any combination, with schemas that compile', async () => {
    await fc.assert(
      fc.asyncProperty(choices(readings), async (chosen) => {
        const document = await effectiveSpec(dialect, chosen)
        expect(await lintDocument(document)).toEqual([])
        await compileAll(document)
        expect(toOperations(document).map(({ id }) => id)).toEqual(toOperations(bundle.document).map(({ id }) => id))
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})
