/** `check-report.gen.ts`: the types of the JSON report, from its published schema, so that a report that strays from it does not compile. */
import openapiTypes, { astToString } from 'openapi-typescript'
import { header } from './header.js'

type Schema = { readonly $defs: Readonly<Record<string, object>> }

/** The library reads OpenAPI documents, which keep their schemas elsewhere. */
const toDocument = ({ $defs, ...report }: Schema): string =>
  JSON.stringify({
    ...{ openapi: '3.1.0', info: { title: '', version: '' }, paths: {} },
    components: { schemas: { ...$defs, report } },
  }).replaceAll('#/$defs/', '#/components/schemas/')

export const printReportTypes = async (path: string, schema: Schema): Promise<string> => {
  const types = await openapiTypes(toDocument(schema), { immutable: true, silent: true })
  return [header(path), astToString(types)].join('\n')
}
