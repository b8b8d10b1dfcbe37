/** `npm run example:browser`: open the address that it prints. */
import { servePage } from './serve-page.js'

const { url } = await servePage(4750)
process.stdout.write(`Open ${url} in a browser. Stop with Ctrl-C.\n`)
