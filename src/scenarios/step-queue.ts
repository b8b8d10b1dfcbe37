/** A binary heap by time: what comes first, and among equals what was put in first. */
export type Timed = { readonly at: number }

export interface StepQueue<T extends Timed> {
  peek(): T | undefined
  take(): T | undefined
  put(step: T): void
}

type Entry<T> = { readonly step: T; readonly order: number }

export const createStepQueue = <T extends Timed>(): StepQueue<T> => {
  const heap: Entry<T>[] = []
  let order = 0

  const isBefore = (a: Entry<T>, b: Entry<T>): boolean =>
    a.step.at === b.step.at ? a.order < b.order : a.step.at < b.step.at

  const rise = (entry: Entry<T>): void => {
    let place = heap.push(entry) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = heap[above]
      if (!parent || !isBefore(entry, parent)) break
      heap[place] = parent
      place = above
    }
    heap[place] = entry
  }

  const sink = (entry: Entry<T>): void => {
    let place = 0
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]]
      const isRight = left !== undefined && right !== undefined && isBefore(right, left)
      const child = isRight ? right : left
      if (!child || isBefore(entry, child)) break
      heap[place] = child
      place = 2 * place + (isRight ? 2 : 1)
    }
    heap[place] = entry
  }

  return {
    peek: () => heap[0]?.step,
    take() {
      const first = heap[0]
      const last = heap.pop()
      if (last && heap.length > 0) sink(last)
      return first?.step
    },
    put: (step) => rise({ step, order: order++ }),
  }
}
