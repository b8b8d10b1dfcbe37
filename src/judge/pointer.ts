/** JSON Pointers (RFC 6901): the way to a place in a value, as one text. */

export type Keys = readonly string[]

export const pointerOf = (keys: Keys): string =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const keysOf = (pointer: string): Keys =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
