/** A stand-in behind a proxy, and requests that every vendor answers at its own host. */
import type { Dialect } from '../../src/core/dialect.js'
import type { Exchange } from '../../src/core/message.js'
import { createSimulator } from '../../src/create-simulator.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { type ProxyOptions, type RunningProxy, startProxy } from '../../src/proxy/start-proxy.js'
import { listen } from '../doors/listening.js'

export type Call = { readonly url: string; readonly headers: Readonly<Record<string, string>> }

export type Proxied = {
  readonly proxy: RunningProxy
  /** What the stand-in answered. */
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

export const vendorHosts = dialects.flatMap(({ hosts }) => hosts)

const toCall = ({ hosts, basePath, sample, sampleHeaders }: Dialect): Call => ({
  url: `https://${hosts[0]?.replace('*', 'acme')}${basePath}${sample}`,
  headers: { Authorization: 'Bearer any-key', ...sampleHeaders },
})

/** One for each dialect. */
export const calls: readonly Call[] = dialects.map(toCall)

export const startProxied = async (options: Partial<ProxyOptions> = {}): Promise<Proxied> => {
  const exchanges: Exchange[] = []
  const simulator = await createSimulator()
  const server = await listen(createServer(simulator, { onExchange: (exchange) => void exchanges.push(exchange) }))
  const proxy = await startProxy({ target: { port: server.port }, hosts: vendorHosts, others: 'refuse', ...options })
  return {
    proxy,
    exchanges,
    async close() {
      await proxy.close()
      await server.close()
    },
  }
}
