import { expect, it } from 'vitest'
import { checkRights, openKey } from '../../src/core/keys.js'

const needs = { plans: ['business', 'enterprise'], flag: 'api_access', scope: 'payments' }

it('lets an open key do everything', () => {
  expect(checkRights(openKey('anything'), needs)).toBeNull()
})

it('asks for plan, then flag, then scope (P14)', () => {
  const poor = { ...openKey('pf_1'), plan: 'starter', flags: [], scopes: [] }
  expect(checkRights(poor, needs)).toEqual({ failure: 'forbidden', why: 'plan', needs: 'business' })
  expect(checkRights({ ...poor, plan: 'enterprise' }, needs)).toMatchObject({ why: 'flag', needs: 'api_access' })
  const flagged = { ...poor, plan: 'business', flags: ['api_access'] }
  expect(checkRights(flagged, needs)).toMatchObject({ why: 'scope', needs: 'payments' })
  expect(checkRights({ ...flagged, scopes: ['payments'] }, needs)).toBeNull()
})

it('asks nothing where an operation asks nothing', () => {
  expect(checkRights({ ...openKey('pf_1'), plan: 'starter', flags: [], scopes: [] }, {})).toBeNull()
})
