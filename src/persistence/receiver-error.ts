/** Tells what a receiver of a world throws, which is its own affair, from what the disk does. */
import type { Receive } from '../core/store-contract.js'

export class ReceiverError {
  constructor(readonly thrown: unknown) {}
}

/** The same receiver; whatever it throws comes as a ReceiverError. */
export const markErrors =
  (receive: Receive): Receive =>
  async (born) => {
    try {
      const take = await receive(born)
      return (entries) => {
        try {
          take(entries)
        } catch (error) {
          throw new ReceiverError(error)
        }
      }
    } catch (error) {
      throw new ReceiverError(error)
    }
  }
