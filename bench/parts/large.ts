/** The shipped large scenario as users start it: its memory, and whether a list of everything holds up other requests. */
import { fileURLToPath } from 'node:url'
import { freePort, type Running, startProcess, untilAnswering } from '../../test/running/start-process.js'
import { CLI } from '../../test/running/start-stand-in.js'
import { load } from '../cannon.js'
import type { Finding } from '../findings.js'
import { createClient } from '../http-client.js'
import { memoryOf } from '../memory-of.js'
import type { BenchOptions } from '../options.js'
import { progress } from '../progress.js'
import { type Sample, takeSample } from '../sample.js'
import { median, percentile } from '../statistics.js'

const MEMORY_MB = 600
const SMALL_REQUESTS = 600
/** As much as a person would not notice. */
const HELD_UP_MS = 50

const DRAIN = fileURLToPath(new URL('../children/drain.mjs', import.meta.url))
const group = 'large: 100,000 invoices'

const timeSmall = async ({ dialect, single }: Sample): Promise<number[]> => {
  const client = createClient()
  const times: number[] = []
  for (let index = 0; index < SMALL_REQUESTS; index++)
    times.push((await client.ask({ url: `${dialect.base}${single}`, headers: dialect.headers })).milliseconds)
  client.close()
  return times
}

type Drained = { readonly bytes: number; readonly milliseconds: number }

/** Small requests while another process fetches the whole list over and over. */
const timeBeside = async (
  sample: Sample,
): Promise<{ readonly small: number[]; readonly lists: readonly Drained[] }> => {
  const [path = ''] = sample.list.split('?')
  const { base, headers } = sample.dialect
  const drain: Running = startProcess({ args: [DRAIN, `${base}${path}`, JSON.stringify(headers)], stdout: 'pipe' })
  let printed = ''
  const small: number[] = []
  drain.child.stdout?.on('data', (chunk: Buffer) => {
    printed += String(chunk)
  })
  const lists = () =>
    printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Drained)
  while (lists().length < 3) small.push(...(await timeSmall(sample)))
  await drain.stop()
  return { small, lists: lists() }
}

const measure = async (running: Running, url: string, { seconds }: BenchOptions): Promise<readonly Finding[]> => {
  const sample = await takeSample(url)
  progress('large: small requests, alone and beside the whole list')
  const alone = await timeSmall(sample)
  const { small, lists } = await timeBeside(sample)
  await load({ url: `${sample.dialect.base}${sample.list}`, headers: sample.dialect.headers, seconds })
  const tail = percentile(small, 0.99)
  const megabytes = (lists[0]?.bytes ?? 0) / 1e6
  return [
    {
      group,
      name: 'resident memory after load',
      value: memoryOf(running),
      unit: 'MB',
      target: { at: 'most', value: MEMORY_MB },
    },
    {
      group,
      name: 'the whole list',
      value: median(lists.map(({ milliseconds }) => milliseconds)),
      unit: 'ms',
      note: `${megabytes.toFixed(1)} MB`,
    },
    { group, name: 'a small request alone, p99', value: percentile(alone, 0.99), unit: 'ms' },
    { group, name: 'a small request beside the whole list, median', value: median(small), unit: 'ms' },
    {
      group,
      name: 'a small request beside the whole list, p99',
      value: tail,
      unit: 'ms',
      target: { at: 'most', value: HELD_UP_MS },
    },
    { group, name: 'a small request beside the whole list, longest', value: Math.max(...small), unit: 'ms' },
  ]
}

export const measureLarge = async (options: BenchOptions): Promise<readonly Finding[]> => {
  progress('large: making it')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const running = startProcess({ args: [CLI, 'serve', '--scenario', 'large', '--port', String(port)] })
  try {
    await untilAnswering(running, `${url}/`, {}, 180_000)
    const start = performance.now() - begun
    return [{ group, name: 'start', value: start, unit: 'ms' }, ...(await measure(running, url, options))]
  } finally {
    await running.stop()
  }
}
