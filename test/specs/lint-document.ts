/** What the recommended rules of Redocly have against a document, and those that try its examples. */
import { createConfig, lintFromString } from '@redocly/openapi-core'

const config = createConfig({
  extends: ['recommended'],
  rules: { 'no-invalid-schema-examples': 'error', 'no-invalid-parameter-examples': 'error' },
})

export const lintDocument = async (document: unknown): Promise<readonly string[]> => {
  const problems = await lintFromString({ source: JSON.stringify(document), config: await config })
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`)
}
