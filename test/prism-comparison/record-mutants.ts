/** The requests that each mutant makes in a wrong way, taken down while it talks to a world of its own. */
import { createSimulator } from '../../src/create-simulator.js'
import { type Change, createHttp, type Http, type Sent } from '../mutants/http.js'
import { GOOD, type Mutant, type Suite } from '../mutants/suite.js'

const simulator = await createSimulator({ scenario: 'default' })

export const recordMutant = async (suite: Suite, { in: call, change, habits }: Mutant): Promise<readonly Sent[]> => {
  const world = await simulator.fork()
  const sent: Sent[] = []
  const noting: Change = (each) => {
    const changed = change ? change(each) : each
    sent.push(changed)
    return changed
  }
  const http: Http = createHttp(world.fetch, call, noting)
  await suite.script(http, suite.origin, 'a-key-of-a-good-client', { ...GOOD, ...habits })
  await world.end()
  return sent
}
