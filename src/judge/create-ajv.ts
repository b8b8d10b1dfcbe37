/** The JSON Schema compiler as all checks use it. Loaded only where something is compiled: generating, readings, responses. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import { amountKeywords } from './amount-keywords.js'
import type { CheckSchemas } from './check-schemas.js'
import { formats } from './formats.js'

/**
 * Nothing is coerced; an unknown keyword or format in a spec is an error. The schemas themselves are not checked against the
 * meta-schema: that would double the time, and the specs are linted.
 */
export const createAjv = (schemas: CheckSchemas, code: Options['code'] = {}): Ajv2020 => {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    meta: false,
    validateSchema: false,
    strictTypes: false,
    strictTuples: false,
    discriminator: true,
    code,
    formats,
    keywords: [...amountKeywords],
  })
  ajv.addVocabulary(Object.keys(schemas.root).filter((key) => !key.startsWith('$')))
  return ajv.addSchema(schemas.root)
}
