/**
 * From nothing to the first answer of the dialect whose index is the argument, as a test sees it: with the package imported, and
 * with what Node loads for its own first `Request`, which every client loads too. Plain JavaScript, so that nothing stands in
 * front of the loader. Prints milliseconds as JSON.
 */
const timed = async (task) => {
  const start = performance.now()
  const value = await task()
  return [performance.now() - start, value]
}

const [loaded, { createSimulator }] = await timed(
  () => import(new URL('../../dist/node/index.js', import.meta.url).href),
)
const [own] = await timed(() => [new Request('http://localhost/'), new Response('')])
const start = async () => {
  const made = await createSimulator()
  const { name, basePath, sample, sampleHeaders } = made.dialects[Number(process.argv[2])]
  const headers = { 'x-key': 'any', authorization: 'Bearer any', accept: 'application/json', ...sampleHeaders }
  const answer = await made.fetch(`http://localhost/${name}${basePath}${sample}`, { headers })
  if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}.`)
  await answer.text()
  return made
}
const [first, simulator] = await timed(start)
const [again] = await timed(start)

const FORKS = 500
const forks = []
for (let count = 0; count < FORKS; count++) {
  const [made, fork] = await timed(() => simulator.fork())
  const [ended] = await timed(() => fork.end())
  forks.push(made + ended)
}
const fork = forks.sort((a, b) => a - b)[FORKS / 2]
process.stdout.write(JSON.stringify({ loaded, own, first, again, fork }))
