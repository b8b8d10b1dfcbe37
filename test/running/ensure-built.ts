/** Builds the package where what is built is missing or older than a source. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BUILT = 'dist/scenarios/ready'
const SOURCES = ['src', 'scenarios', 'scripts/build.ts', 'scripts/build', 'package.json', 'tsconfig.build.json']

const newest = (path: string): number => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const isFresh = (): boolean => {
  try {
    return newest(join(ROOT, BUILT)) > Math.max(...SOURCES.map((path) => newest(join(ROOT, path))))
  } catch {
    return false
  }
}

export const ensureBuilt = (): void => {
  if (!isFresh())
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}
