/** PlanDocket: invoices and payments of an event organiser, behind plan, feature flag and scopes. */
import type { Dialect } from '../../core/dialect.js'
import { credentials, hourlyLimit, quotaHeaders, requirements, rights } from './auth.js'
import { checks } from './checks.gen.js'
import { renderFailure } from './errors.js'
import { evidence } from './evidence.gen.js'
import { handlers } from './operations.js'
import { operations, readings } from './spec.gen.js'

export const dialect: Dialect = {
  name: 'plandocket',
  title: 'PlanDocket',
  basePath: '/api/v1',
  hosts: ['*.plandocket.com'],
  operations,
  readings,
  spec: { checks, evidence, load: () => import('./document.gen.js') },
  handlers,
  credentials,
  requirements,
  rights,
  hourlyLimit,
  quotaHeaders,
  precondition: () => null,
  renderFailure,
  sample: '/invoices?status=overdue&include=contact',
  sampleHeaders: {},
}
