/**
 * Brings the world back whose folder is the argument, as a start of the server does, in a process that has done nothing else.
 * The built modules, and plain JavaScript. Prints milliseconds as JSON.
 */
const [folder = '', events = ''] = process.argv.slice(2)
const from = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href)

const { createWorld } = await from('core/create-world.js')
const { createEngine } = await from('engine/engine.js')
const { createFolderStore } = await from('persistence/folder-store.js')
const { loadScenario } = await from('scenarios/load-scenario.js')
const seed = await loadScenario('default')

const readAll = async () => {
  const start = performance.now()
  const store = await createFolderStore(folder)
  let came = 0
  await store.open(seed.name, () => (entries) => {
    came += entries.length
  })
  const took = performance.now() - start
  await store.close()
  if (came !== Number(events)) throw new Error(`${came} of ${events} events came back.`)
  return took
}

const openAll = async () => {
  const before = process.cpuUsage()
  const start = performance.now()
  const { world, worlds } = await createEngine({
    world: createWorld({ seed }),
    dialects: [],
    store: await createFolderStore(folder),
  })
  const took = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  if (world.ledger.invoices.size <= seed.state.invoices.length) throw new Error('The events did not happen.')
  await worlds.close()
  return { world: took, cpu: (user + system) / 1000 }
}

// First what counts, so that nothing has warmed it up.
const opened = await openAll()
process.stdout.write(JSON.stringify({ ...opened, read: await readAll() }))
