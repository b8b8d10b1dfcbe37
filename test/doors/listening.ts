/** Servers on free ports, closed with all their connections. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening = { readonly port: number; readonly url: string; close(): Promise<void> }

export const listen = async (server: Server): Promise<Listening> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
