/**
 * The whole result for other programs to read, in the shape that `contract/check-result.schema.json` publishes. Headers and bodies are left
 * to the HAR report.
 */

import type { CheckedExchange, CheckResult } from '../check-result.js'
import type { components } from './check-report.gen.js'

type Schemas = components['schemas']

const inShort = (exchange: CheckedExchange): Schemas['exchange'] => {
  const { sequence, at, milliseconds, dialect, operation, method, url, status, faults, findings } = exchange
  const struck = faults.length > 0 && { faults }
  return { sequence, at, milliseconds, dialect, operation, method, url, status, ...struck, findings }
}

const toReport = ({ proforma, exchanges, ...result }: CheckResult): Schemas['report'] => ({
  version: 1,
  proforma,
  ...result,
  exchanges: exchanges.map(inShort),
})

export const toJson = (result: CheckResult): string => `${JSON.stringify(toReport(result), null, 2)}\n`
