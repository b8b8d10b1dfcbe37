/** Says every few seconds how many requests came, on lines of their own: the command prints on the same terminal. */

import type { Writable } from 'node:stream'
import type { Target } from '../check/target.js'
import { count } from '../contract/verdict.js'

const EVERY_MS = 5000

export const createCheckProgress = (
  output: Writable,
  target: Pick<Target, 'progress'>,
  { quiet }: { readonly quiet: boolean },
) => {
  let told = ''
  const tell = (): void => {
    const { requests, faulty } = target.progress()
    const text = `proforma: ${count(requests, 'request')} so far, ${faulty} of them not as documented\n`
    if (text !== told) output.write(text)
    told = text
  }
  const timer = quiet ? undefined : setInterval(tell, EVERY_MS)
  return { done: (): void => clearInterval(timer) }
}
