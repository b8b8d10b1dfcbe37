/** README.md and docs are true: what they show is what their commands print, their files hold and their tables are made from. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { pages } from '../../scripts/readme/pages.js'
import { renderPage } from '../../scripts/readme/render.js'
import { runInShell } from '../../scripts/readme/run-in-shell.js'
import { version } from '../../src/version.js'

const texts = pages.map((path) => readFileSync(path, 'utf8'))
const readme = texts[0] ?? ''
const everything = texts.join('\n')
const { scripts, version: packaged } = JSON.parse(readFileSync('package.json', 'utf8'))

it.each(pages)('shows the outputs, files and tables of %s as they are now (if not: npm run readme)', async (path) => {
  const page = readFileSync(path, 'utf8')
  expect(await renderPage(page)).toBe(page)
})

it('leaves no command without its output', () => {
  expect(everything.match(/```(text|json)\n```/)).toBeNull()
})

it('names only scripts, files and folders that exist', () => {
  const named = Array.from(everything.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
  const links = pages.flatMap((page, index) =>
    Array.from(texts[index]?.matchAll(/\]\((?!http)([^)#]+)\)/g) ?? [], ([, path = '']) => join(dirname(page), path)),
  )
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})

it('is short enough to be read', () => {
  expect(readme.split('\n').length).toBeLessThan(280)
})

it('speaks of the version that is packaged', () => {
  expect(version).toBe(packaged)
})

it('names the options that the commands have', async () => {
  const help = await runInShell('npx proforma serve --help; npx proforma check --help')
  const named = everything.match(/`--[a-z-]+/g)?.map((option) => option.slice(1)) ?? []
  expect(named.filter((option) => !help.includes(option) && option !== '--all')).toEqual([])
  const offered = help.match(/--[a-z-]+(?= |\n)/g)?.filter((option) => option !== '--help') ?? []
  expect(offered.filter((option) => !everything.includes(option))).toEqual([])
})
