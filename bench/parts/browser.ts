/** What the browser build weighs. */
import { weigh } from '../../test/browser/weights.js'
import type { Finding } from '../findings.js'
import { progress } from '../progress.js'

/** Bytes. */
const MOST_GZIPPED = 120_000

export const measureBrowser = async (): Promise<readonly Finding[]> => {
  progress('browser: bundling')
  const { eager, parts, onDemand } = await weigh()
  const group = 'The browser build, without MSW'
  const note = 'minified and compressed'
  const target = { at: 'most', value: MOST_GZIPPED } as const
  return [
    { group, name: 'what a page needs, as it is', value: eager.raw, unit: 'bytes' },
    { group, name: 'what a page needs, minified', value: eager.minified, unit: 'bytes' },
    { group, name: 'what a page needs, gzip', value: eager.gzip, unit: 'bytes', target, note },
    ...parts.map(({ name, minified }): Finding => ({ group, name: `of it ${name}`, value: minified, unit: 'bytes' })),
    ...onDemand.map(({ name, minified, gzip }): Finding => {
      const compressed = `${gzip.toLocaleString('en')} bytes gzip`
      return { group, name: `when asked for: ${name}`, value: minified, unit: 'bytes', note: compressed }
    }),
  ]
}
