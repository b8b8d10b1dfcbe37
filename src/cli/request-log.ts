/** One line a request on standard output, gathered and written out together so that logging does not slow the answers down. */

import type { Writable } from 'node:stream'
import type { Exchange } from '../core/message.js'
import { printable } from '../core/printable.js'
import { countViolations } from '../core/violation.js'
import { harmless } from './harmless.js'
import { paint } from './paint.js'

const FLUSH_AFTER_MS = 40
const FLUSH_ABOVE = 256

export interface RequestLog {
  readonly enabled: boolean
  readonly write: (exchange: Exchange, milliseconds: number) => void
  flush(): void
}

type Output = Writable & { readonly isTTY?: boolean }

const PLAIN = paint(false)

/** `GET /a/b?c=d listThings 200 0.4 ms`, then the faults that struck it, and below it what broke the contract. */
export const formatExchange = (exchange: Exchange, milliseconds: number, colour: boolean): string => {
  const { request, reply, operation, faults, violations } = exchange
  const brush = colour ? paint(true) : PLAIN
  const target = printable(`${request.mount}${request.path}${request.search === '' ? '' : `?${request.search}`}`)
  const status = reply.status >= 400 ? brush.red(reply.status) : brush.green(reply.status)
  const struck = faults.length === 0 ? '' : ` ${brush.bold(`fault ${printable(faults.join(';'))}`)}`
  const line = `${request.method} ${target} ${operation ?? '-'} ${status} ${milliseconds.toFixed(1)} ms${struck}`
  if (violations.length === 0) return `${line}\n`
  const broken = countViolations(violations)
  const count = broken === 0 ? 'advice' : broken === 1 ? '1 violation' : `${broken} violations`
  const details = violations.map(({ code, message }) => `  ${brush.yellow(code)} ${printable(message)}\n`)
  return `${line} ${brush.yellow(count)}\n${details.join('')}`
}

export const createRequestLog = (output: Output, { quiet }: { readonly quiet: boolean }): RequestLog => {
  let waiting: (readonly [Exchange, number])[] = []
  let timer: NodeJS.Timeout | null = null
  const flush = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    const colour = output.isTTY === true
    const lines = waiting.map(([exchange, milliseconds]) => formatExchange(exchange, milliseconds, colour))
    waiting = []
    if (lines.length > 0) output.write(harmless(lines.join('')))
  }
  return {
    enabled: !quiet,
    write(exchange, milliseconds) {
      waiting.push([exchange, milliseconds])
      if (waiting.length >= FLUSH_ABOVE) flush()
      else timer ??= setTimeout(flush, FLUSH_AFTER_MS)
    },
    flush,
  }
}
