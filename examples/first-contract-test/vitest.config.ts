import root from '../../vitest.config.js'

/** For the test that fails on purpose, which the others' run must not meet. */
// biome-ignore lint/style/noDefaultExport: the runner asks for one
export default { test: { ...root.test, include: ['examples/first-contract-test/*.case.ts'], reporters: ['json'] } }
