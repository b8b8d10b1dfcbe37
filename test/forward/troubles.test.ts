/** Servers that do not answer, or not with what can be passed on: what the client gets, and what the run says of it. */
import { createServer as createNetServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { sendRaw } from '../doors/raw-client.js'
import { freePort } from '../running/start-process.js'
import { type Answer, first, samplePath, startBefore, startServer } from './before-server.js'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const askBefore = async (url: string, limits = { milliseconds: 300, bytes: 1000 }) => {
  const before = await startBefore({ against: [`${first.name}=${url}`], limits })
  closing.push(before.close)
  const { status, body } = await sendRaw(before.port, { method: 'GET', target: `/${first.name}${samplePath}` })
  const { detail } = JSON.parse(body.toString()) as { readonly detail: string }
  return { status, detail, stopped: before.recorded[0]?.stopped }
}

const askServer = async (answer: Answer) => {
  const server = await startServer(answer)
  closing.push(server.close)
  return askBefore(server.url)
}

it('says that nothing listens there', async () => {
  const url = `http://127.0.0.1:${await freePort()}`
  const { status, detail, stopped } = await askBefore(url)
  expect(status).toBe(502)
  expect(detail).toContain(`${url} refuses the connection`)
  expect(stopped).toEqual({ why: expect.stringContaining(url), fails: true })
})

it('takes a browser’s own question for no call, though nothing listens', async () => {
  const before = await startBefore({ against: [`${first.name}=http://127.0.0.1:${await freePort()}`] })
  closing.push(before.close)
  const headers = { Origin: 'http://localhost:3000', 'Access-Control-Request-Method': 'GET' }
  await sendRaw(before.port, { method: 'OPTIONS', target: `/${first.name}${samplePath}`, headers })
  expect(before.recorded[0]).toMatchObject({ exchange: { violations: [] }, stopped: { fails: true } })
})

it('answers where proforma itself fails, and says so', async () => {
  const errors: unknown[] = []
  const onError = (error: unknown) => void errors.push(error)
  const before = await startBefore({ against: [`${first.name}=http://127.0.0.1:1`], lanes: new Map(), onError })
  closing.push(before.close)
  const { status, body } = await sendRaw(before.port, { method: 'GET', target: `/${first.name}${samplePath}` })
  expect([status, body.toString()]).toEqual([500, expect.stringContaining('proforma itself failed')])
  expect(errors).toEqual([new Error(`There is no lane for ${first.name}.`)])
  expect(before.recorded[0]).toMatchObject({ stopped: { fails: true } })
})

it('says that there is no such host', async () => {
  const { status, detail } = await askBefore('http://nowhere.invalid', { milliseconds: 20_000, bytes: 1000 })
  expect(status).toBe(502)
  expect(detail).toMatch(/http:\/\/nowhere\.invalid (is not known by that name|cannot be looked up)/)
})

it.each<readonly [string, Answer]>([
  ['at all', () => {}],
  ['to the end', (_, res) => void res.writeHead(200, { 'content-length': '9' }).write('x')],
])('does not wait for ever for a server that does not answer %s', async (_, answer) => {
  const { status, detail } = await askServer(answer)
  expect(status).toBe(504)
  expect(detail).toContain('has not answered in 0.3 seconds')
})

it('says that the answer broke off', async () => {
  const { status, detail } = await askServer((_, res) => {
    res.writeHead(200, { 'content-length': '9' }).write('x', () => res.destroy())
  })
  expect([status, detail]).toEqual([502, expect.stringContaining('broke the connection off')])
})

it('takes no endless answer', async () => {
  const { status, detail } = await askServer((_, res) => void res.end('x'.repeat(2000)))
  expect([status, detail]).toEqual([502, expect.stringContaining('more than 1000 bytes')])
})

it('says that the server speaks something else', async () => {
  const server = createNetServer(
    (socket) =>
      void socket
        .resume()
        .on('error', () => {})
        .end('SSH-2.0-x\r\n'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(() => resolve())))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect((await askBefore(`http://127.0.0.1:${port}`)).detail).toContain('what is not HTTP')
  expect((await askBefore(`https://127.0.0.1:${port}`)).detail).toContain('does not speak TLS')
})
