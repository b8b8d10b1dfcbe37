/** GitLab's own schema of pipelines, as a package that runs them locally carries it. */
import { Ajv, type SchemaObject } from 'ajv'
import { parse } from 'yaml'

/** Not written into the import, since it comes without types. */
const SCHEMA: string = 'gitlab-ci-local/src/schema/schema.js'

/** What is wrong with it; nothing if GitLab would take it. */
export const faultsOfPipeline = async (content: string): Promise<readonly string[]> => {
  const { schema }: { readonly schema: SchemaObject } = await import(SCHEMA)
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: false, allErrors: true })
  ajv.validate(schema, parse(content))
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
