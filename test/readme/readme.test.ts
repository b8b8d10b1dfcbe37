/** README.md is true: what it shows is what its commands print, its files hold and its tables are made from. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderReadme } from '../../scripts/readme/render.js'
import { runInShell } from '../../scripts/readme/run-in-shell.js'
import { version } from '../../src/version.js'

const readme = readFileSync('README.md', 'utf8')
const { scripts, version: packaged } = JSON.parse(readFileSync('package.json', 'utf8'))

it('shows the outputs, files and tables as they are now (if not: npm run readme)', async () => {
  expect(await renderReadme(readme)).toBe(readme)
})

it('leaves no command without its output', () => {
  expect(readme.match(/```(text|json)\n```/)).toBeNull()
})

it('names only scripts, files and folders that exist', () => {
  const named = Array.from(readme.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
  const links = Array.from(readme.matchAll(/\]\((?!http)([^)#]+)\)/g), ([, path = '']) => path)
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})

it('is short enough to be read', () => {
  expect(readme.split('\n').length).toBeLessThan(280)
})

it('speaks of the version that is packaged', () => {
  expect(version).toBe(packaged)
})

it('names the options that the command has', async () => {
  const help = await runInShell('npx proforma serve --help')
  const named = readme.match(/`--[a-z-]+/g)?.map((option) => option.slice(1)) ?? []
  expect(named.filter((option) => !help.includes(option) && option !== '--all')).toEqual([])
  const offered = help.match(/--[a-z-]+(?= |\n)/g)?.filter((option) => option !== '--help') ?? []
  expect(offered.filter((option) => !readme.includes(option))).toEqual([])
})
