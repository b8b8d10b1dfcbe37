/** A real browser for tests: the machine's own Chromium, headless, with nothing but this machine within its reach. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startRecordingProxy } from './recording-proxy.js'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const executablePath = PLACES.find((path) => path && existsSync(path))

/** Why there is no browser to test with; null where there is one. */
export const whyNoBrowser: string | null = executablePath
  ? null
  : 'no Chromium was found; install one (apt-get install chromium), or give its path as CHROMIUM'

/** Chromium's own errands, which no flag keeps it from; the proxy does. */
const OWN = /\.(google|googleapis|gstatic)\.com:443$/

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Browser {
  readonly page: Page
  /** Hosts beyond this machine that its pages asked for, and did not reach. */
  reached(): readonly string[]
  close(): Promise<void>
}

export const openBrowser = async (options: BrowserContextOptions = {}): Promise<Browser> => {
  const proxy = await startRecordingProxy()
  const profile = await mkdtemp(join(tmpdir(), 'proforma-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    ...(executablePath && { executablePath }),
    headless: true,
    // Chromium goes past a proxy for this machine's own addresses, unless Playwright is told of it.
    args: [...FLAGS, `--proxy-server=${proxy.url}`],
  })
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    reached: () => proxy.hosts().filter((host) => !OWN.test(host)),
    async close() {
      await context.close()
      await proxy.stop()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
