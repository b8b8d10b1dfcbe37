/** The envelope of every answer: `data` beside `meta`, put together from kept bytes. */
import { listBody, partsBody } from '../../core/body.js'
import type { Success } from '../../core/dialect.js'
import type { World } from '../../core/world.js'
import { type Paging, pagingHeaders, pagingMeta } from './paging.js'

export const answerOne = (wire: Uint8Array, world: World, status = 200): Success => ({
  status,
  body: partsBody(['{"data":', wire, `,"meta":{"request_id":"${world.nextRequestId()}"}}`]),
})

/** `total` counts the rows of all pages. */
export const answerList = <T>(
  rows: readonly T[],
  wireOf: (row: T) => Uint8Array,
  paging: Paging | null,
  total: number,
  world: World,
): Success => {
  const meta = `],"meta":{"request_id":"${world.nextRequestId()}"${pagingMeta(paging, total, world)}}}`
  return {
    status: 200,
    body: listBody('{"data":[', rows, wireOf, meta),
    headers: pagingHeaders(paging, total, world),
  }
}
