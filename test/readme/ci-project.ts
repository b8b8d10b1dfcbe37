/** A project of somebody else, with a client and proforma installed, where a CI job's commands are run as its runner does. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CLI } from '../running/start-stand-in.js'

export type Project = {
  /** Stops at the first command that fails. `code` is its exit code, or 0. */
  runJob(commands: readonly string[]): Promise<{ readonly code: number; readonly text: string }>
  has(file: string): boolean
  /** What was written into the summary of a job on GitHub. */
  summary(): string
  remove(): void
}

/** In a folder above, so that `npm ci` leaves it alone. */
const install = (folder: string): void => {
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'proforma'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, { mode: 0o755 })
}

/** `client`: of JavaScript, which the project's tests run. */
const write = (project: string, client: string): void => {
  mkdirSync(project)
  const manifest = { name: 'billing', version: '1.0.0', private: true, scripts: { test: 'node client.mjs' } }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  const lock = { name: 'billing', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': manifest } }
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock))
  writeFileSync(join(project, 'client.mjs'), client)
}

export const createProject = (client: string): Project => {
  const folder = mkdtempSync(join(tmpdir(), 'proforma-ci-'))
  const project = join(folder, 'project')
  const summary = join(folder, 'summary.md')
  install(folder)
  write(project, client)
  writeFileSync(summary, '')
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  const options = { cwd: project, env: { ...env, NO_COLOR: '1', GITHUB_STEP_SUMMARY: summary } }
  return {
    runJob: (commands) =>
      new Promise((resolve) => {
        const child = execFile('bash', ['-e', '-c', commands.join('\n')], options, (_error, stdout, stderr) =>
          resolve({ code: child.exitCode ?? -1, text: `${stdout}\n${stderr}` }),
        )
      }),
    has: (file) => existsSync(join(project, file)),
    summary: () => readFileSync(summary, 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
