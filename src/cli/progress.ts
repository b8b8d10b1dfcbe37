/** A line that tells how far a long start has come: rewritten on a terminal, a few plain lines elsewhere. */

import type { Writable } from 'node:stream'

/** Starts that take less need no progress. */
const QUIET_MS = 700
const EVERY_MS = 200

export const createProgress = (output: Writable & { readonly isTTY?: boolean }) => {
  const start = performance.now()
  let last = start
  let shown = false
  const show = (text: string): void => {
    output.write(output.isTTY ? `\r\u001b[K${text}` : `${text}\n`)
    shown = true
  }
  return {
    update(done: number, of: number, what: string): void {
      const now = performance.now()
      const pause = output.isTTY ? EVERY_MS : EVERY_MS * 10
      if (now - start < QUIET_MS || (shown && now - last < pause)) return
      last = now
      const doing = what === 'invoices' ? 'Building the scenario' : 'Reading back what is kept'
      show(`${doing}: ${done} of ${of} ${what}, ${Math.floor((100 * done) / Math.max(1, of))} %`)
    },
    done(): void {
      if (shown && output.isTTY) output.write('\r\u001b[K')
    },
  }
}
