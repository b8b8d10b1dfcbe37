/** PlanDocket's part of the suite. */
import type { Suite } from '../suite.js'
import { script } from './client.js'
import { mutants } from './mutants.js'
import { wrongServers } from './wrong-servers.js'

export const suite: Suite = {
  dialect: 'plandocket',
  origin: 'https://acme.plandocket.com',
  script,
  mutants,
  wrongServers,
}
