/** What a command is told, and what is kept of its run. */
import { expect, it } from 'vitest'
import { childVariables } from '../../src/check/child-environment.js'
import { createRecording } from '../../src/check/record.js'
import { partsBody } from '../../src/core/body.js'
import { toExchange } from '../contract/toy-review.js'

it('computes the names of variables from the dialects', () => {
  const dialects = [{ name: 'toy' }, { name: 'play-shop' }]
  expect(childVariables({ url: 'http://h:1', dialects, keyFor: (name) => `key of ${name}` })).toEqual({
    PROFORMA_URL: 'http://h:1',
    TOY_BASE_URL: 'http://h:1/toy',
    PLAY_SHOP_BASE_URL: 'http://h:1/play-shop',
    TOY_API_KEY: 'key of toy',
    PLAY_SHOP_API_KEY: 'key of play-shop',
  })
})

it('keeps every exchange of a long run, and bodies up to a limit, those of faulty ones always', () => {
  const recording = createRecording(() => 5000, 10)
  const answered = (search: string) => ({
    ...toExchange({ search }),
    reply: { status: 200, headers: [], body: partsBody(['12345678']) },
  })
  for (const search of ['', '', 'prise=1']) recording.add(answered(search), 3)
  expect(recording.recorded.map(({ leftOut, at }) => [leftOut, at])).toEqual([
    [false, 4997],
    [true, 4997],
    [false, 4997],
  ])
  expect(recording.recorded[1]?.exchange.reply.body).toBeNull()
  expect(recording.faulty).toBe(1)
})
