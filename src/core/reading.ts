/** Readings: named interpretations of what the documentation leaves open, and the choice a world has made among them. */
export type ReadingOption = {
  readonly id: string
  readonly means: string
  readonly served: boolean
  readonly overlay: boolean
}

export type Reading = {
  readonly id: string
  /** Speaking name; users may write `<dialect>.<name>` wherever the id is accepted. */
  readonly name: string
  readonly question: string
  readonly options: readonly ReadingOption[]
  readonly default: string
  readonly why: string
  readonly served: boolean
  readonly switchable: boolean
}

/** Reading id to option id; holds every reading of every dialect of the simulator. */
export type Readings = ReadonlyMap<string, string>
