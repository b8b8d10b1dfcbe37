import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generateFiles } from '../../scripts/generate/generate-files.js'
import { root } from '../../scripts/generate/specs.js'

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

it('finds every generated file fresh; otherwise `npm run generate` makes it so', async () => {
  const files = Object.entries(await generateFiles())
  expect(files.filter(([path, text]) => read(path) !== text).map(([path]) => path)).toEqual([])
}, 30_000)
