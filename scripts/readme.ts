/** Brings README.md up to date: its outputs, files and tables are made, not written. With `--check`, only says if it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { renderReadme } from './readme/render.js'

const before = readFileSync('README.md', 'utf8')
const after = await renderReadme(before)
if (before === after) process.stdout.write('README.md is up to date.\n')
else if (process.argv.includes('--check')) {
  process.stderr.write('README.md is stale. Run: npm run readme\n')
  process.exitCode = 1
} else writeFileSync('README.md', after)
