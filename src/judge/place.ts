/** Places of the evidence table: the way into a message, the same for every element of a list. */
import { type Keys, pointerOf } from './pointer.js'

/** `body`, `lines`, `3`, `price` is `body/lines`, a star, `price`. */
export const placeOf = (keys: Keys): string =>
  pointerOf(keys.map((key, index) => (index > 0 && /^\d+$/.test(key) ? '*' : key))).slice(1)
