import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: the runner asks for one
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    alias: {
      'proforma/control': new URL('./src/control/client.ts', import.meta.url).pathname,
      'proforma/msw': new URL('./src/doors/msw.ts', import.meta.url).pathname,
      'proforma/undici': new URL('./src/doors/undici.ts', import.meta.url).pathname,
      'proforma/vitest': new URL('./src/vitest/index.ts', import.meta.url).pathname,
      'proforma/generate': new URL('./src/scenarios/generate-scenario.ts', import.meta.url).pathname,
      'proforma/express': new URL('./src/doors/express.ts', import.meta.url).pathname,
      'proforma/plandocket': new URL('./src/dialects/plandocket/types.gen.cts', import.meta.url).pathname,
      'proforma/matas': new URL('./src/dialects/matas/types.gen.cts', import.meta.url).pathname,
      'proforma/sonderplan': new URL('./src/dialects/sonderplan/types.gen.cts', import.meta.url).pathname,
      proforma: new URL('./src/index.ts', import.meta.url).pathname,
    },
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
