/** What the tests of the MSW door run with besides this repository's own. */

export const MSW = '3.0.5'

/** The major that npm's package `node` is asked for. */
export const NODE = '24'
