/** Resident memory of a process, in megabytes of a million bytes. */
import { execFileSync } from 'node:child_process'
import type { Running } from '../test/running/start-process.js'

export const memoryOf = ({ child }: Running): number =>
  (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024) / 1e6
