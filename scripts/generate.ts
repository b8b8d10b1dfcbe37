/** Writes every generated file, or with `--check` names those that are stale and exits 1. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateFiles } from './generate/generate-files.js'
import { root } from './generate/specs.js'

const files = await generateFiles()
const isStale = (path: string, text: string): boolean =>
  !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text
const stale = Object.entries(files).filter(([path, text]) => isStale(path, text))

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale.`)
  if (stale.length > 0) console.error('Run `npm run generate` and commit the result.')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}
