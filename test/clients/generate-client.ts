/** Generates a client from a spec with a public generator, beside a program that uses it, in a folder that is thrown away. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Client } from './list-clients.js'

const execute = promisify(execFile)

const GENERATOR = 'node_modules/@hey-api/openapi-ts/bin/run.js'

export type Generated = {
  /** The program, beside its `generated`. */
  readonly path: string
  /** Throws with what the compiler found if the program does not fit what was generated. */
  assertTypes(): Promise<void>
  remove(): void
}

export const isGenerated = ({ suffix }: Client): boolean => suffix === '.hey-api.ts'

const compile = async (folder: string): Promise<void> => {
  const settings = { extends: '../../../tsconfig.json', include: ['.'], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  await execute(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', folder]).catch(
    ({ stdout }: { readonly stdout: string }) => {
      throw new Error(`The client does not fit what was generated: ${stdout}`)
    },
  )
}

/** Inside the package, where its packages are found. */
export const generateClient = async ({ dialect, path }: Client): Promise<Generated> => {
  const folder = mkdtempSync('test/clients/made-')
  const program = join(folder, basename(path))
  copyFileSync(path, program)
  const spec = `specs/${dialect}/openapi.yaml`
  const options = ['-i', spec, '-o', join(folder, 'generated'), '-c', '@hey-api/client-fetch', '--silent']
  await execute(process.execPath, [GENERATOR, ...options])
  return {
    path: program,
    assertTypes: () => compile(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
