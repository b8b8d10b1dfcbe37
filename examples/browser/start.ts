/** `npm run example:browser`: open the address that it prints. */
import { fileURLToPath } from 'node:url'
import { servePage } from './serve-page.js'

const { url, stop } = await servePage(fileURLToPath(new URL('.', import.meta.url)), 4750)
process.stdout.write(`Open ${url} in a browser. Stop with Ctrl-C.\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
