/** What worlds cost: forks in time and memory, and a thousand worlds at once. In a process of its own, as memory counts. */
import type { Finding } from '../findings.js'
import { progress } from '../progress.js'
import { runChild } from '../run-child.js'

export const measureWorlds = (): Promise<readonly Finding[]> => {
  progress('worlds: a thousand at once, then forks of default and large')
  return runChild<readonly Finding[]>('worlds.ts')
}
