/** A proxy that connects to nobody and remembers who was asked for: whatever a browser would send to other machines ends here. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordingProxy {
  readonly url: string
  /** Each host once, in the order in which they were first asked for. */
  hosts(): readonly string[]
  stop(): Promise<void>
}

export const startRecordingProxy = async (): Promise<RecordingProxy> => {
  const hosts = new Set<string>()
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://unknown').host)
    response.writeHead(502).end()
  })
  server.on('connect', ({ url = '' }, socket) => {
    hosts.add(url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts: () => [...hosts],
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
