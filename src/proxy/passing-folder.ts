/** A temporary folder that goes with the process, however that ends: by itself, by `process.exit`, or by a signal. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type PassingFolder = { readonly path: string; remove(): void }

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const present = new Set<string>()

const removeAll = (): void => {
  for (const path of present) rmSync(path, { recursive: true, force: true })
  present.clear()
}

/** Where someone else listens as well, that one ends the process, or not, and until then what is in the folders may be needed. */
const onSignal = (signal: NodeJS.Signals): void => {
  if (process.listenerCount(signal) > 1) return
  removeAll()
  unwatch()
  process.kill(process.pid, signal)
}

const watch = (): void => {
  process.on('exit', removeAll)
  for (const signal of SIGNALS) process.on(signal, onSignal)
}

const unwatch = (): void => {
  process.off('exit', removeAll)
  for (const signal of SIGNALS) process.off(signal, onSignal)
}

/** Readable for this user only. */
export const createPassingFolder = (): PassingFolder => {
  const path = mkdtempSync(join(tmpdir(), 'proforma-proxy-'))
  if (present.size === 0) watch()
  present.add(path)
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true })
      if (present.delete(path) && present.size === 0) unwatch()
    },
  }
}
