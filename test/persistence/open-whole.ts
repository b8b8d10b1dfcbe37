/** Opens a world and collects all that it gives. */
import type { Born, Entry, Journal, Store } from '../../src/core/store-contract.js'

export type Opened = Born & { readonly entries: readonly Entry[]; readonly journal: Journal }

export const openWhole = async (store: Store, world: string): Promise<Opened> => {
  const entries: Entry[] = []
  let born: Born | undefined
  const journal = await store.open(world, (given) => {
    born = given
    return (some) => entries.push(...some)
  })
  if (!born) throw new Error(`World ${world} was opened and never told what it was born with.`)
  return { ...born, entries, journal }
}
