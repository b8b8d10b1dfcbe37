/** The readings that a user can switch: every option but the default, one at a time. */
import type { Reading } from '../../src/core/reading.js'

export type Switched = { readonly id: string; readonly option: string }

export const switchedReadings = ({ readings }: { readonly readings: readonly Reading[] }): readonly Switched[] =>
  readings
    .filter(({ switchable }) => switchable)
    .flatMap(({ id, options, default: standard }) =>
      options.filter((option) => option.served && option.id !== standard).map((option) => ({ id, option: option.id })),
    )
