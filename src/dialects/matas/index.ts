/** The Matas dialect: a supplier's invoices as its buyers read them. */
import type { Dialect } from '../../core/dialect.js'
import { credentials, hourlyLimit, precondition, quotaHeaders, requirements, rights } from './auth.js'
import { checks } from './checks.gen.js'
import { renderFailure } from './errors.js'
import { evidence } from './evidence.gen.js'
import { handlers } from './operations.js'
import { operations, readings } from './spec.gen.js'

export const dialect: Dialect = {
  name: 'matas',
  title: 'Matas',
  basePath: '/api',
  hosts: ['api.matas.nl'],
  operations,
  readings,
  spec: { checks, evidence, load: () => import('./document.gen.js') },
  handlers,
  credentials,
  requirements,
  rights,
  hourlyLimit,
  quotaHeaders,
  precondition,
  renderFailure,
  sample: '/invoices?filter%5Bstatus%5D=outstanding&sort=-total',
  sampleHeaders: { accept: 'application/json' },
}
