/** The pages whose outputs, files and tables are made. */
import { readdirSync } from 'node:fs'

export const pages: readonly string[] = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
