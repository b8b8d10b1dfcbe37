/** How much of a body a door reads: what the APIs take, and for the control API as much as the state of a grown world. */

import { MAX_BODY } from '../engine/pipeline.js'

/** The books of some fifteen thousand invoices. */
export const MAX_CONTROL_BODY = 32 * 1024 * 1024

export const bodyLimit = (path: string): number => (/^\/_proforma(\/|$)/.test(path) ? MAX_CONTROL_BODY : MAX_BODY)
