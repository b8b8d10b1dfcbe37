/** Programs that read a report as others will. Where one is not installed, a test that needs it is left out and says which it was. */
import { execFileSync, spawnSync } from 'node:child_process'
import type { TestContext } from 'vitest'

/** By the package of Debian that has it. */
const PACKAGES = { xmllint: 'libxml2-utils', 'cmark-gfm': 'cmark-gfm', chromium: 'chromium' } as const

export type Program = keyof typeof PACKAGES

const isThere = (program: Program): boolean => spawnSync(program, ['--version']).error === undefined

export const need = (program: Program, { skip }: TestContext): void => {
  if (!isThere(program)) skip(`${program} is not installed: apt-get install ${PACKAGES[program]}`)
}

/** What it prints. Throws what it says where it fails. */
export const run = (program: Program, args: readonly string[], input: string): string =>
  execFileSync(program, args, { input, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 })
