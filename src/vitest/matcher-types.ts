/**
 * The matchers for TypeScript. They are declared where every Vitest takes its own from, as the type that Vitest names for this has
 * other parameters in 5 than in 3 and 4.
 */

import type { Asked } from './matchers.js'

declare global {
  namespace Chai {
    interface Assertion {
      /** For a world or a simulator: its clients have broken no contract. A failure says what was sent and what is documented. */
      toHaveNoViolations(): void
      /**
       * For a world or a simulator: it was asked for an operation, `'shop.createPayment'`, with at least these parts of a
       * request. A failure says what was sent instead.
       */
      toHaveRequested(...asked: Asked): void
      /** For a world or a simulator: what is paid and what is open are the total, on every invoice. */
      toBalance(): void
    }
  }
}
