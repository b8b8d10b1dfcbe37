/** The Sonderplan dialect: one list of invoices, filtered, sparse and paged. */
import type { Dialect } from '../../core/dialect.js'
import { credentials, hourlyLimit, precondition, quotaHeaders, requirements, rights } from './auth.js'
import { checks } from './checks.gen.js'
import { renderFailure } from './errors.js'
import { evidence } from './evidence.gen.js'
import { handlers } from './operations.js'
import { operations, readings } from './spec.gen.js'

export const dialect: Dialect = {
  name: 'sonderplan',
  title: 'Sonderplan',
  basePath: '/v2',
  hosts: ['api.sonderplan.com'],
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
  sample: '/invoice?status_id=3&order_desc=date&limit=3',
  sampleHeaders: {},
}
