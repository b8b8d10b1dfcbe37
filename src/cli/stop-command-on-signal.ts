/** Passes Ctrl-C and the like on to a command that runs in a process group of its own. */

export type Stopping = {
  /** Aborted by the first signal, whose name is the reason. */
  readonly stop: AbortSignal
  /** Aborted by the second. */
  readonly force: AbortSignal
  /** Leaves signals alone again. */
  readonly done: () => void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export const stopCommandOnSignal = (): Stopping => {
  const stop = new AbortController()
  const force = new AbortController()
  const heed = (signal: NodeJS.Signals): void => (stop.signal.aborted ? force.abort() : stop.abort(signal))
  for (const signal of SIGNALS) process.on(signal, heed)
  return {
    stop: stop.signal,
    force: force.signal,
    done: () => {
      for (const signal of SIGNALS) process.off(signal, heed)
    },
  }
}
