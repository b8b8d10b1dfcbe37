/** Finds invoices by final number. Numbers are never taken back, so forks share what was there before them. */
export class NumberIndex {
  private own = new Map<string, number>()

  constructor(private layers: readonly ReadonlyMap<string, number>[] = []) {}

  get(number: string): number | undefined {
    const found = this.own.get(number)
    if (found !== undefined) return found
    for (const layer of this.layers) {
      const id = layer.get(number)
      if (id !== undefined) return id
    }
    return undefined
  }

  add(number: string, id: number): void {
    this.own.set(number, id)
  }

  fork(): NumberIndex {
    if (this.own.size > 0) {
      this.layers = flatten([this.own, ...this.layers])
      this.own = new Map()
    }
    return new NumberIndex(this.layers)
  }
}

/** Small layers pile up under long chains of forks; a look-up should not feel it. */
const flatten = (layers: readonly ReadonlyMap<string, number>[]): readonly ReadonlyMap<string, number>[] => {
  if (layers.length <= 4) return layers
  const small = layers.slice(0, -1).reverse()
  return [new Map(small.flatMap((layer) => [...layer])), ...layers.slice(-1)]
}
