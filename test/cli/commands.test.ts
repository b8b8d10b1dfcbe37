/** Help, version and the commands that only print; what a terminal sees beyond plain text. */
import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { paint } from '../../src/cli/paint.js'
import { createProgress } from '../../src/cli/progress.js'
import { createRequestLog, formatExchange } from '../../src/cli/request-log.js'
import type { Exchange } from '../../src/core/message.js'
import { printable } from '../../src/core/printable.js'

afterEach(() => {
  vi.unstubAllEnvs()
})

const ESCAPE = '\u001b'

const exchange: Exchange = {
  sequence: 1,
  at: 0,
  dialect: 'toy',
  operation: 'listBills',
  request: { method: 'GET', path: '/bills', search: 'a=1', headers: {}, body: null, mount: '/mock' },
  reply: { status: 200, headers: [], body: null },
  faults: [],
  violations: [],
}

const output = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY })
  return { stream, text: (): string => String(stream.read() ?? '') }
}

it('writes a request on one line, with its mount', () => {
  expect(formatExchange(exchange, 1.26, false)).toBe('GET /mock/bills?a=1 listBills 200 1.3 ms\n')
})

it('names the faults that struck a request in front of what was wrong with it', () => {
  const violation = { code: 'unknown-parameter' as const, at: 'query.a', pointer: '/a', expected: '', received: '' }
  const reply = { ...exchange.reply, status: 503 }
  const struck = { ...exchange, reply, faults: ['latency=5', 'status=503'] }
  expect(formatExchange(struck, 5, false)).toBe('GET /mock/bills?a=1 listBills 503 5.0 ms fault latency=5;status=503\n')
  expect(formatExchange({ ...struck, violations: [{ ...violation, message: 'No.' }] }, 5, false)).toContain(
    'ms fault latency=5;status=503 1 violation\n',
  )
})

it('counts violations and tells them one by one', () => {
  const violations = (['a', 'b'] as const).map((name) => ({
    code: 'unknown-parameter' as const,
    at: `query.${name}`,
    pointer: `/${name}`,
    expected: 'nothing',
    received: name,
    message: `Expected nothing, found query.${name}.`,
  }))
  expect(formatExchange({ ...exchange, violations }, 0, false)).toBe(
    [
      'GET /mock/bills?a=1 listBills 200 0.0 ms 2 violations',
      '  unknown-parameter Expected nothing, found query.a.',
      '  unknown-parameter Expected nothing, found query.b.',
      '',
    ].join('\n'),
  )
})

it('colours for terminals, unless NO_COLOR is set', () => {
  vi.stubEnv('NO_COLOR', '')
  expect(formatExchange(exchange, 0, true)).toContain(`${ESCAPE}[32m200${ESCAPE}[0m`)
  expect(paint(false).red('x')).toBe('x')
  vi.stubEnv('NO_COLOR', '1')
  expect(formatExchange(exchange, 0, true)).not.toContain(ESCAPE)
})

it('makes text fit for a terminal, and short', () => {
  expect(printable('a\u001b[31mb\r\n\u009b\u202e\u2028c é 漢 😀')).toBe('a?[31mb?????c é 漢 😀')
  expect(printable('x'.repeat(10_000)).length).toBeLessThan(400)
  const request = { ...exchange.request, path: `/\u001b]0;title\u0007` }
  expect(formatExchange({ ...exchange, request }, 0, false)).not.toContain(ESCAPE)
})

it('gathers lines and writes what is left when it is flushed', async () => {
  const { stream, text } = output(false)
  const log = createRequestLog(stream, { quiet: false })
  log.write(exchange, 1)
  expect(text()).toBe('')
  await pause(80)
  expect(text().split('\n')).toHaveLength(2)
  for (let count = 0; count < 256; count++) log.write(exchange, 1)
  expect(text().split('\n')).toHaveLength(257)
  log.write(exchange, 1)
  log.flush()
  expect(text().split('\n')).toHaveLength(2)
})

it('rewrites its progress on a terminal and clears it in the end', async () => {
  const terminal = output(true)
  const progress = createProgress(terminal.stream)
  progress.update(1, 10, 'invoices')
  expect(terminal.text()).toBe('')
  await pause(750)
  progress.update(5, 10, 'invoices')
  expect(terminal.text()).toBe(`\r${ESCAPE}[KBuilding the scenario: 5 of 10 invoices, 50 %`)
  await pause(250)
  progress.update(3, 4, 'bytes of world "a"')
  expect(terminal.text()).toBe(`\r${ESCAPE}[KReading back what is kept: 3 of 4 bytes of world "a", 75 %`)
  progress.done()
  expect(terminal.text()).toBe(`\r${ESCAPE}[K`)
})
