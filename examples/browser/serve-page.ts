/** Bundles a page with esbuild and serves it, with MSW's service worker beside it. Vite and others do the same with less said. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { context } from 'esbuild'

const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')

export type ServedPage = { readonly url: string; stop(): Promise<void> }

/**
 * `from`: a folder with `index.html` and `main.ts`. `port` 0 takes a free one. Browsers give service workers to pages at localhost and
 * at https addresses only.
 */
export const servePage = async (from: string, port = 0): Promise<ServedPage> => {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-page-'))
  await copyFile(join(from, 'index.html'), join(folder, 'index.html'))
  await copyFile(worker, join(folder, 'mockServiceWorker.js'))
  const bundler = await context({
    entryPoints: [join(from, 'main.ts')],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: folder,
    // Only here, inside proforma's own repository, whose paths lead to its sources.
    tsconfigRaw: {},
  })
  const served = await bundler.serve({ servedir: folder, host: '127.0.0.1', port })
  const stop = async (): Promise<void> => {
    await bundler.dispose()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `http://localhost:${served.port}/`, stop }
}
