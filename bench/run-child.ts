/** Measures in a process of its own, where nothing else has filled the memory or warmed up the code. */
import { fileURLToPath } from 'node:url'
import { startProcess } from '../test/running/start-process.js'

/** `script` stands in `children/` and prints one JSON value. It may collect garbage when it likes. */
export const runChild = async <T>(script: string, args: readonly string[] = []): Promise<T> => {
  const path = fileURLToPath(new URL(`children/${script}`, import.meta.url))
  const typed = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const running = startProcess({ args: ['--expose-gc', ...typed, path, ...args], stdout: 'pipe' })
  let text = ''
  for await (const chunk of running.child.stdout ?? []) text += chunk
  if (text === '') throw new Error(`${script} measured nothing. ${running.errors()}`)
  return JSON.parse(text) as T
}
