/** Who is measured side by side, and how each is started on a port. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, type Running, startProcess } from '../test/running/start-process.js'
import { CLI } from '../test/running/start-stand-in.js'
import type { Sample } from './sample.js'

export type PeerName = 'node:http' | 'express' | 'prism' | 'prism -v silent' | 'proforma' | 'proforma --quiet'

export type Peer = {
  readonly name: PeerName
  readonly running: Running
  /** Addresses of the two requests. */
  readonly list: string
  readonly single: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Peers {
  readonly names: readonly PeerName[]
  start(name: PeerName): Promise<Peer>
  close(): void
}

const child = (name: string): string => fileURLToPath(new URL(`children/${name}.mjs`, import.meta.url))
const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')

/** The same bytes for all that can write them; Prism makes its own from the same spec. */
export const createPeers = ({ dialect, list, single, listText, singleText }: Sample): Peers => {
  const folder = mkdtempSync(join(tmpdir(), 'proforma-bench-'))
  const keep = (name: string, text: string): string => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const spec = keep('openapi.json', JSON.stringify(dialect.document))
  const bytes = [keep('list.json', listText), keep('single.json', singleText)]
  const base = new URL(dialect.base).pathname

  const commands: Readonly<Record<PeerName, (port: string) => readonly string[]>> = {
    'node:http': (port) => [child('bare'), port, ...bytes],
    express: (port) => [child('express'), port, ...bytes],
    prism: (port) => [prism, 'mock', spec, '--port', port],
    'prism -v silent': (port) => [prism, 'mock', spec, '--port', port, '-v', 'silent'],
    proforma: (port) => [CLI, 'serve', '--port', port],
    'proforma --quiet': (port) => [CLI, 'serve', '--port', port, '--quiet'],
  }

  return {
    names: Object.keys(commands) as PeerName[],
    async start(name) {
      const port = await freePort()
      const running = startProcess({ args: commands[name](String(port)) })
      const root = `http://127.0.0.1:${port}${name.startsWith('proforma') ? base : ''}`
      return { name, running, list: `${root}${list}`, single: `${root}${single}`, headers: dialect.headers }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
