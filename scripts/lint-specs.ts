/**
 * Lints every spec with Redocly's and Spectral's recommended rules (`redocly.yaml`, `.spectral.yaml`); a warning fails like an
 * error. For the continuous integration: it starts two programs and takes seconds.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './generate/specs.js'

const files = readdirSync(join(root, 'specs'))
  .map((name) => `specs/${name}/openapi.yaml`)
  .filter((file) => existsSync(join(root, file)))
  .sort()

const run = (name: string, args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', ...name.split('/')), ...args, ...files], {
    cwd: root,
    encoding: 'utf8',
  })

/** Redocly exits 0 on warnings, so its totals are read: one report a file. */
const lintWithRedocly = (): string => {
  const { stdout, stderr } = run('@redocly/cli/bin/cli.js', ['lint', '--format=json'])
  const clean = stdout.match(/"errors": 0,\s+"warnings": 0,\s+"ignored": 0/g) ?? []
  return clean.length === files.length ? '' : stdout + stderr
}

const lintWithSpectral = (): string => {
  const { status, stdout, stderr } = run('@stoplight/spectral-cli/dist/index.js', ['lint', '--fail-severity=hint'])
  return status === 0 ? '' : stdout + stderr
}

for (const [name, findings] of [
  ['Redocly', lintWithRedocly()],
  ['Spectral', lintWithSpectral()],
]) {
  console.log(findings ? `${name} objects:\n${findings}` : `${name}: ${files.length} specs, no problem`)
  if (findings) process.exitCode = 1
}
