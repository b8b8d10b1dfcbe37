/** Only the MSW door's tests, with `msw` taken from the folder that `main.ts` has filled. */
import { join } from 'node:path'
import { mergeConfig } from 'vitest/config'
import base from '../../vitest.config.js'

const folder = process.env.PROFORMA_MSW_FOLDER ?? ''
const msw = join(folder, 'node_modules/msw/lib')

const alias = [
  { find: /^msw$/, replacement: join(msw, 'core/index.js') },
  { find: /^msw\/node$/, replacement: join(msw, 'node/index.js') },
]

// biome-ignore lint/style/noDefaultExport: the runner asks for one
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  { resolve: { alias }, test: { include: ['test/msw/**/*.test.ts'], setupFiles: ['test/msw3/check-versions.ts'] } },
)
