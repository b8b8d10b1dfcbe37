/** Which options of `check` go together. */

import type { CheckOptions } from './check.js'
import { UsageError } from './usage-error.js'

type Option = keyof CheckOptions

const FLAGS = {
  scenario: '--scenario',
  seed: '--seed',
  now: '--now',
  fault: '--fault',
  eachReading: '--each-reading',
} as const satisfies Partial<Record<Option, string>>

const refuse = (why: string): never => {
  throw new UsageError(`Failed to check: ${why}`)
}

const isWorldFlag = (name: string): name is keyof typeof FLAGS => name in FLAGS

/** `isTyped`: on the command line, and not in a variable or by default. @throws UsageError */
export const assertFitting = (
  command: readonly string[],
  { against, allowWrites, har }: CheckOptions,
  isTyped: (name: Option) => boolean,
): void => {
  if (har === '') refuse('--har has no file. Name one, or use - for standard input.')
  if (har !== undefined && command.length > 0)
    refuse('--har judges recorded traffic, so there is no command to run. Leave one of them out.')
  if (har === undefined && command.length === 0)
    refuse('there is no command. Give it behind two dashes: proforma check -- npm test')
  if (allowWrites && (against.length === 0 || har !== undefined))
    refuse('--allow-writes is about a real server. Name it with --against, or leave the option out.')
  const typed = Object.keys(FLAGS).filter(isWorldFlag).filter(isTyped)
  const [first] = typed
  if (first && (har !== undefined || against.length > 0))
    refuse(
      `${FLAGS[first]} is about a stand-in, and ${har === undefined ? '--against' : '--har'} does without one. Leave one of them out.`,
    )
}
