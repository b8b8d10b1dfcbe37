/** Brings README.md and the pages of docs up to date: outputs, files and tables are made, not written. With `--check`, only says which are stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pages } from './readme/pages.js'
import { renderPage } from './readme/render.js'

for (const path of pages) {
  const before = readFileSync(path, 'utf8')
  const after = await renderPage(before)
  if (before === after) process.stdout.write(`${path} is up to date.\n`)
  else if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is stale. Run: npm run readme\n`)
    process.exitCode = 1
  } else writeFileSync(path, after)
}
