/**
 * Runs the tests of the MSW door once more with MSW 3 and the newer Node that it needs, both installed into a folder of their
 * own. Everything else is as in the ordinary run.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MSW, NODE } from './versions.js'

const root = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'proforma-msw3-'))

const install = (): void => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'newer', private: true }))
  const packages = [`node@${NODE}`, `msw@${MSW}`]
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  })
}

const test = (): number => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--config', 'test/msw3/vitest.config.ts', ...process.argv.slice(2)]
  const env = { ...process.env, PROFORMA_MSW_FOLDER: folder }
  const { status } = spawnSync(join(folder, 'node_modules/.bin/node'), args, { cwd: root, env, stdio: 'inherit' })
  return status ?? 1
}

try {
  install()
  process.exitCode = test()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
