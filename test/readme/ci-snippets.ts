/** The snippets for CI that docs show: their text, and the commands in them, in order. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Snippet = {
  readonly service: 'github' | 'gitlab'
  readonly text: string
  readonly commands: readonly string[]
  /** Files that the job keeps, however it went. */
  readonly kept: readonly string[]
}

type Step = { readonly run?: string; readonly uses?: string; readonly with?: { readonly path?: string } }
type Github = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> }
type Gitlab = Readonly<
  Record<
    string,
    {
      readonly script: readonly string[]
      readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } }
    }
  >
>

const ofGithub = ({ jobs }: Github): Pick<Snippet, 'commands' | 'kept'> => {
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const isUpload = ({ uses = '' }: Step) => uses.startsWith('actions/upload-artifact@')
  return {
    commands: steps.flatMap(({ run = [] }) => run),
    kept: steps.filter(isUpload).flatMap((step) => step.with?.path ?? []),
  }
}

const ofGitlab = (jobs: Gitlab): Pick<Snippet, 'commands' | 'kept'> => ({
  commands: Object.values(jobs).flatMap(({ script }) => script),
  kept: Object.values(jobs).flatMap(({ artifacts: { paths, reports } }) => [...paths, reports.junit]),
})

export const readSnippet = (service: Snippet['service']): Snippet => {
  const page = readFileSync('README.md', 'utf8')
  const [, text = ''] = new RegExp(`<!-- runs: ${service} -->\n\`\`\`yaml\n([^\`]*)\`\`\``).exec(page) ?? []
  return { service, text, ...(service === 'github' ? ofGithub(parse(text)) : ofGitlab(parse(text))) }
}
