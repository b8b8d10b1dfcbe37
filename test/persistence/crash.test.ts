/** A few of the two hundred kills that `npm run test:crash` does. */
import { afterEach, expect, it } from 'vitest'
import { runCrashRounds } from './crash-rounds.js'
import { makeFolder, removeFolders } from './folders.js'

afterEach(removeFolders)

it('finds everything acknowledged after kill -9 at a random moment', async () => {
  const { acknowledged, broken } = await runCrashRounds(10, await makeFolder(), Date.now())
  expect(broken).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
})
