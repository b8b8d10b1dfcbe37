/** The built command, serving as it does for a reader, on a free port. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type Served = { readonly url: string; readonly banner: string; stop(): Promise<void> }

/** The last line of what `serve` prints on start. */
const LAST_LINE = 'Stop with Ctrl-C.\n'

export const serve = async (): Promise<Served> => {
  const child = spawn(process.execPath, ['dist/node/cli.js', 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let banner = ''
  child.stdout.setEncoding('utf8')
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    banner += text
    if (banner.endsWith(LAST_LINE)) break
  }
  child.stdout.resume()
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(banner) ?? []
  if (url === '') throw new Error(`Failed to start the server for README.md: it printed ${JSON.stringify(banner)}.`)
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { url, banner, stop }
}
