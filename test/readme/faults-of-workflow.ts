/** GitHub's own parser of workflows. It is bundled before it is loaded, since it imports JSON in a way that Node does not take. */
import { build } from 'esbuild'

type Parser = typeof import('@actions/workflow-parser')

const load = async (): Promise<Parser> => {
  const contents = "export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'"
  const stdin = { contents, resolveDir: process.cwd() }
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', platform: 'browser', write: false })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)
}

/** What is wrong with it; nothing if GitHub would take it. */
export const faultsOfWorkflow = async (content: string): Promise<readonly string[]> => {
  const { parseWorkflow, NoOperationTraceWriter } = await load()
  const { context } = parseWorkflow({ name: 'contract.yml', content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}
