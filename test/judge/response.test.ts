import { describe, expect, it } from 'vitest'
import { judge } from './toy.js'

const operation = (id: string) => {
  const found = judge.operations.find((each) => each.id === id)
  if (!found) throw new Error(`The toy has no ${id}.`)
  return found
}

const headers = ['content-type', 'application/json', 'X-Total', '1']
const list = (value: unknown, status = 200, sent: readonly string[] = headers) =>
  judge.response(operation('listThings'), status, sent, value)

describe('a response', () => {
  it('has no violation as documented', async () => {
    expect(await list({ data: [{ id: 1, label: 'x', example: 'a field' }] })).toEqual([])
    expect(await judge.response(operation('deleteThing'), 204, [], undefined)).toEqual([])
    expect(await list(undefined, 302, ['Content-Type', 'text/html; charset=utf-8'])).toEqual([])
  })

  it('is found wrong where it differs from its schema', async () => {
    expect(await list({ data: [{ id: '1', colour: 'red' }] })).toMatchObject([
      {
        code: 'invalid-response',
        at: 'response.data[0].label',
        message: 'Expected response.data[0].label to be there, found nothing.',
      },
      {
        code: 'invalid-response',
        at: 'response.data[0].colour',
        message: 'Expected only documented fields, found response.data[0].colour.',
      },
      {
        code: 'invalid-response',
        at: 'response.data[0].id',
        message: 'Expected response.data[0].id to be an integer, found "1".',
      },
    ])
  })

  it('is found wrong without its body, and with one where none is due', async () => {
    expect(await list(undefined)).toMatchObject([{ message: 'Expected response to be an object, found nothing.' }])
    expect(await judge.response(operation('deleteThing'), 204, [], {})).toMatchObject([
      { message: 'Expected no body, found {}.' },
    ])
  })

  it('is found to have an undocumented status', async () => {
    expect(await list({}, 418)).toMatchObject([
      {
        code: 'undocumented-status',
        at: 'response.status',
        message: 'Expected one of the documented statuses 200, 302, 401, found 418.',
      },
    ])
  })

  it('is found wrong in its headers', async () => {
    const sent = ['content-type', 'text/plain', 'x-total', 'many']
    expect((await list({ data: [] }, 200, sent)).map(({ message }) => message)).toEqual([
      'Expected response.header.content-type to be application/json, found "text/plain".',
      'Expected response.header.x-total to be an integer, found "many".',
    ])
    expect(await list({ data: [] }, 200, headers.slice(0, 2))).toMatchObject([
      { at: 'response.header.x-total', message: 'Expected response.header.x-total to be there, found nothing.' },
    ])
  })
})
