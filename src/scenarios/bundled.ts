/**
 * The scenarios made ready as modules, for bundles: each is a file of its own there, downloaded by who asks for it. The build
 * writes this list anew beside the compiled code; beside the sources nothing is ready, and it is empty.
 */
import type { ReadyScenario } from './ready.js'

export type BundledScenario = {
  readonly name: string
  readonly description: string
  readonly load: () => Promise<{ readonly ready: Pick<ReadyScenario, 'world'> }>
}

export const bundled: readonly BundledScenario[] = []
