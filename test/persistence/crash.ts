/** `npm run test:crash`: kills a writing process 200 times, fills a real disk, and says what came of it. */

import { runCrashRounds } from './crash-rounds.js'
import { makeFolder, removeFolders } from './folders.js'
import { fillDisk } from './full-disk.js'

const ROUNDS = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? Date.now())

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const start = performance.now()
const crashes = await runCrashRounds(ROUNDS, await makeFolder(), seed)
const seconds = ((performance.now() - start) / 1000).toFixed(0)
print(
  `kill -9, ${ROUNDS} times in ${seconds} s (seed ${seed}): ${crashes.acknowledged} acknowledged, ${crashes.dropped} torn records dropped`,
)

const full = await fillDisk(await makeFolder())
print(
  full
    ? `full disk: ${full.refused} appends refused, ${full.kept} entries kept`
    : 'full disk: no right to mount one here',
)

await removeFolders()
const broken = [...crashes.broken, ...(full?.broken ?? [])]
for (const what of broken) print(`BROKEN ${what}`)
print(broken.length === 0 ? 'everything acknowledged is there' : `${broken.length} promises broken`)
process.exitCode = broken.length === 0 ? 0 : 1
