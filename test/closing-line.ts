/** Ends a run with one plain line, `N passed, N failed`, for whatever reads only that. */
import type { TestModule } from 'vitest/node'
import type { Reporter } from 'vitest/reporters'

const countOf = (modules: readonly TestModule[], state: 'passed' | 'failed'): number =>
  modules.reduce((sum, module) => sum + Array.from(module.children.allTests(state)).length, 0)

// biome-ignore lint/style/noDefaultExport: the runner asks for one
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = countOf(modules, 'failed') + broken + errors.length
    process.stdout.write(`\n${countOf(modules, 'passed')} passed, ${failed} failed\n`)
  }
}
