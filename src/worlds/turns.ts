/** Tasks of one name follow one another; those of different names do not wait. */

export type InTurn = <T>(name: string, task: () => Promise<T>) => Promise<T>

export const createTurns = (): InTurn => {
  const last = new Map<string, Promise<void>>()
  return async (name, task) => {
    const before = last.get(name)
    const result = before ? before.then(task) : task()
    const settled = result.then(
      () => undefined,
      () => undefined,
    )
    last.set(name, settled)
    try {
      return await result
    } finally {
      if (last.get(name) === settled) last.delete(name)
    }
  }
}
