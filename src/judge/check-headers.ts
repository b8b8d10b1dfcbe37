/** What a request's headers must say: those that the documentation demands, and the type of a body. */
import { acceptsByName, essence } from '../core/accept.js'
import { type Headers, headerValue } from '../core/message.js'
import type { Violation } from '../core/violation.js'
import { pointerOf } from './pointer.js'
import { quote } from './quote.js'

const satisfies = (name: string, expected: string, actual: string): boolean =>
  name === 'accept' ? acceptsByName(actual, expected) : expected === '' || essence(actual) === expected.toLowerCase()

export const checkRequiredHeader = (headers: Headers, name: string, expected: string): Violation | null => {
  const actual = headerValue(headers, name)
  if (actual !== undefined && satisfies(name, expected, actual)) return null
  const wish = `header.${name}${expected === '' ? '' : ` to ${name === 'accept' ? 'name' : 'be'} ${expected}`}`
  const received = quote(actual)
  return {
    code: 'missing-header',
    at: `header.${name}`,
    pointer: pointerOf([name]),
    expected: expected === '' ? 'the header' : expected,
    received,
    message: `Expected ${wish}, found ${received}.`,
  }
}

export const checkContentType = (headers: Headers): Violation | null => {
  const actual = headers['content-type']
  if (actual === 'application/json') return null
  const text = headerValue(headers, 'content-type')
  if (text !== undefined && essence(text) === 'application/json') return null
  const received = quote(text)
  return {
    code: 'wrong-content-type',
    at: 'header.content-type',
    pointer: '/content-type',
    expected: 'application/json',
    received,
    message: `Expected header.content-type to be application/json, found ${received}.`,
  }
}
