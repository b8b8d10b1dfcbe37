/** How much of a body a door reads: what the APIs take, more for the control API, and most for the state of a grown world. */

import { MAX_BODY } from '../engine/pipeline.js'

const MEBIBYTE = 1024 * 1024

export const MAX_CONTROL_BODY = 32 * MEBIBYTE

/**
 * The books of some 170,000 invoices. While they are read in they take about six times as much memory, so that nobody on
 * another machine may send them.
 */
export const MAX_STATE_BODY = 256 * MEBIBYTE

const isState = (path: string): boolean => /^\/_proforma\/worlds\/[^/]+\/state$/.test(path)

/** In bytes. `remote`: the request came from another machine. */
export const bodyLimit = (path: string, remote = false): number => {
  if (!/^\/_proforma(\/|$)/.test(path)) return MAX_BODY
  return isState(path) && !remote ? MAX_STATE_BODY : MAX_CONTROL_BODY
}

const inMebibytes = (bytes: number): string => `${bytes / MEBIBYTE} MiB`

/** What the sender of a body to the control API is told that is larger, as whole sentences. */
export const tellControlLimit = (path: string, remote = false): string => {
  const limit = inMebibytes(bodyLimit(path, remote))
  const most = inMebibytes(MAX_STATE_BODY)
  const state = `/_proforma/worlds/{world}/state`
  if (!isState(path))
    return `The body is larger than the ${limit} that are read here. PUT ${state} reads a state of up to ${most}.`
  if (remote)
    return `The state is larger than the ${limit} that are read from another machine. Import it from this one, which may send ${most}.`
  const why = 'it takes about six times as much memory while it is read'
  return `The state is larger than the ${limit} that are read, since ${why}. For larger books start the stand-in from a scenario or from the folder of --data.`
}
