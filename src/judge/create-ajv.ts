/** The JSON Schema compiler as all checks use it. Loaded only where something is compiled: generating, readings, responses. */
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { CheckSchemas } from './check-schemas.js'

/**
 * Requests take `full` formats, where 30 February is no date. Responses, which are long and come from us, take `fast`
 * ones: five times quicker on a list.
 */
export const createAjv = (schemas: CheckSchemas, formats: 'full' | 'fast', code: Options['code'] = {}): Ajv2020 => {
  const ajv = new Ajv2020({ allErrors: true, messages: false, strict: true, strictTypes: false, strictTuples: false, code })
  addFormats.default(ajv, { mode: formats })
  ajv.addVocabulary(Object.keys(schemas.root).filter((key) => !key.startsWith('$')))
  return ajv.addSchema(schemas.root)
}
