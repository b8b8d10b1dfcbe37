/** A connection without a network: what is written at one end is read at the other, in the manner of a TCP socket. */

import { Duplex } from 'node:stream'
import { connectionReset } from './broken.js'

type Done = (error?: Error | null) => void

/** One end. Whoever wrote more than the other end wants at present waits until it reads. */
class End extends Duplex {
  other: End | undefined
  private waiting: Done | undefined
  private finished = false

  override _read(): void {
    const { waiting } = this
    this.waiting = undefined
    if (waiting) process.nextTick(waiting)
  }

  override _write(chunk: Uint8Array, _: string, done: Done): void {
    const { other } = this
    // Nobody reads it: as over a network, that shows only later.
    if (!other || other.destroyed || other.finished || other.push(chunk)) process.nextTick(done)
    else other.waiting = done
  }

  override _final(done: Done): void {
    this.other?.finish()
    done()
  }

  /** What was written before still arrives. */
  override _destroy(error: Error | null, done: Done): void {
    const { other, waiting } = this
    this.waiting = undefined
    if (waiting) process.nextTick(waiting)
    done(error)
    other?.finish()
  }

  finish(): void {
    if (this.destroyed || this.finished) return
    this.finished = true
    this.push(null)
  }

  /** As `net.Socket` does it: the other end sees an error and none of what it has not read. */
  resetAndDestroy(): this {
    this.other?.destroy(connectionReset())
    return this.destroy()
  }
}

/** Both ends: the client's and the server's. */
export const createWire = (): { readonly near: Duplex; readonly far: Duplex } => {
  const [near, far] = [new End(), new End()]
  near.other = far
  far.other = near
  near.once('close', () => far.destroy())
  return { near, far }
}
