/** All that a page needs so that proforma answers in the vendors' place: a simulator, and MSW's service worker in front of it. */
import { setupWorker } from 'msw/browser'
import { createSimulator, type Simulator } from 'proforma'
import { createHandlers } from 'proforma/msw'

declare global {
  var simulator: Simulator | undefined
}

export const startStandIn = async (): Promise<void> => {
  const simulator = await createSimulator()
  await setupWorker(...createHandlers(simulator)).start({ onUnhandledRequest: 'bypass', quiet: true })
  // For the console of the page: `await simulator.clock.advance('P30D')`, `simulator.violations()`.
  globalThis.simulator = simulator
}
