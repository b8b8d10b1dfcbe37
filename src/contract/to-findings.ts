/** Stand-in. */
import type { Exchange } from '../core/message.js'
import type { Lane } from '../lanes.js'
import type { Finding } from './finding.js'

export const toFindings = (exchange: Exchange, { dialect }: Lane): readonly Finding[] =>
  exchange.violations.map(({ code, at, message }) => ({
    code,
    at,
    message,
    severity: 'error',
    side: 'request',
    dialect: dialect.name,
    operation: exchange.operation,
    pointer: '',
    evidence: { grade: 'documented', source: '' },
    request: `${exchange.request.method} ${exchange.request.path}`,
    curl: '',
    exchange: exchange.sequence,
  }))
