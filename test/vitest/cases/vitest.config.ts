/** Runs the files beside it, which do not belong to the suite: some of them have to fail. */
import { defineConfig } from 'vitest/config'
import suite from '../../../vitest.config.js'

// biome-ignore lint/style/noDefaultExport: the runner asks for one
export default defineConfig({
  root: new URL('../../../', import.meta.url).pathname,
  test: { alias: suite.test?.alias, include: ['test/vitest/cases/*.case.ts'], maxWorkers: 2, testTimeout: 30_000 },
})
