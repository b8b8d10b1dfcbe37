/**
 * Fills a page's marked places. `<!-- output -->` takes what the shell block above it prints, `<!-- file: x -->` the file's
 * text, `<!-- table: x -->` a table made from the code. Commands run against a server of their own, started for the page.
 */
import { readFileSync } from 'node:fs'
import { runInShell } from './run-in-shell.js'
import { type Served, serve } from './serve.js'
import { tables } from './tables.js'

const OUTPUT = /(```sh\n)([^`]*?)(\n```\n\n<!-- output -->\n```\w*\n)[^`]*(```)/g
const FILE = /(<!-- file: (\S+) -->\n```\w*\n)[^`]*(?:`[^`]+`[^`]*)*?(```\n)/g
const TABLE = /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- \/table -->)/g

/** The address that a reader of the page has. */
const SHOWN = 'http://127.0.0.1:4747'
const START = 'npm ci && npm start'

const outputOf = async (command: string, server: Served): Promise<string> => {
  const output = command === START ? server.banner : await runInShell(command.replaceAll(SHOWN, server.url), server.url)
  return `${output.replaceAll(server.url, SHOWN).trimEnd()}\n`
}

const replaceOutputs = async (page: string, server: Served): Promise<string> => {
  let result = page
  for (const [whole, open = '', command = '', middle = '', close = ''] of page.matchAll(OUTPUT)) {
    const output = await outputOf(command, server)
    result = result.replace(whole, () => `${open}${command}${middle}${output}${close}`)
  }
  return result
}

const replaceTables = async (page: string): Promise<string> => {
  let result = page
  for (const [whole, open = '', name = '', close = ''] of page.matchAll(TABLE)) {
    const make = tables[name]
    if (!make) throw new Error(`Failed to fill a page: there is no table "${name}".`)
    const table = await make()
    result = result.replace(whole, () => `${open}${table}\n${close}`)
  }
  return result
}

export const renderPage = async (page: string): Promise<string> => {
  const server = await serve()
  try {
    const withOutputs = await replaceOutputs(page, server)
    const withFiles = withOutputs.replace(FILE, (_, open, path, close) => open + readFileSync(path, 'utf8') + close)
    return await replaceTables(withFiles)
  } finally {
    await server.stop()
  }
}
