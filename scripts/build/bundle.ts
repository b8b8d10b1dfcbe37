/**
 * Bundles what was compiled for Node into a few files, since opening two hundred takes longer than all the rest of a start.
 * Browsers get the modules one by one, so that their own bundlers leave out what a page does not need.
 */
import { build } from 'esbuild'

/** Entry points of the package, by the name of the file that each becomes; what they share they share in one process too. */
const LIBRARY: Readonly<Record<string, string>> = {
  index: 'index',
  msw: 'doors/msw',
  undici: 'doors/undici',
  express: 'doors/express',
  vitest: 'vitest/index',
  control: 'control/client',
  generate: 'scenarios/generate-scenario',
}

/** Apart from the library, of which it would have to load more than `--help` needs. */
const COMMAND: Readonly<Record<string, string>> = { cli: 'cli/main' }

const bundleTogether = async (entries: Readonly<Record<string, string>>, dist: string): Promise<void> => {
  await build({
    entryPoints: Object.entries(entries).map(([out, path]) => ({ out, in: `${dist}/${path}.js` })),
    // One level deep like all the modules, so that `import.meta.url` leads from all of them to the same places.
    outdir: `${dist}/node`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    legalComments: 'none',
    logLevel: 'warning',
    // The types that `vitest/index.ts` imports leave an import of nothing behind.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
}

/** `dist`: the folder of the compiled modules, to which `node/` is added. */
export const bundle = async (dist: string): Promise<void> => {
  await bundleTogether(LIBRARY, dist)
  await bundleTogether(COMMAND, dist)
}
