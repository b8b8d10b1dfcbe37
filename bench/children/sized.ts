/** The server over a world of any size, with judging, the exchange log and the request lines on. */
import { createWriteStream } from 'node:fs'
import { fromDist } from '../dist.js'
import { createSizedWorld } from '../sized-world.js'

const [invoices = '', port = ''] = process.argv.slice(2)
const world = await createSizedWorld(Number(invoices))
const { createEngine } = await fromDist<typeof import('../../src/engine/engine.js')>('engine/engine.js')
const { createServer } = await fromDist<typeof import('../../src/doors/server.js')>('doors/server.js')
const { createRequestLog } = await fromDist<typeof import('../../src/cli/request-log.js')>('cli/request-log.js')
const { dialects } = await fromDist<typeof import('../../src/dialects/index.gen.js')>('dialects/index.gen.js')
const simulator = await createEngine({ world, dialects })
const log = createRequestLog(createWriteStream('/dev/null'), { quiet: false })
createServer(simulator, { onExchange: log.write }).listen(Number(port), '127.0.0.1')
