/** The snippets for CI are what the services take, and their commands do what the page says, in a project of somebody else. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../running/ensure-built.js'
import { createProject, type Project } from './ci-project.js'
import { readSnippet } from './ci-snippets.js'
import { faultsOfPipeline } from './faults-of-pipeline.js'
import { faultsOfWorkflow } from './faults-of-workflow.js'

const github = readSnippet('github')
const gitlab = readSnippet('gitlab')

it('shows a workflow that GitHub takes', async () => {
  expect(await faultsOfWorkflow(github.text)).toEqual([])
  const wrong = github.text.replace('- run: npm ci', '- runs: npm ci')
  expect(await faultsOfWorkflow(wrong)).toContainEqual(expect.stringContaining('runs'))
})

it('shows a job that GitLab takes', async () => {
  expect(await faultsOfPipeline(gitlab.text)).toEqual([])
  const wrong = gitlab.text.replace('when: always', 'when: ever')
  expect(await faultsOfPipeline(wrong)).toContainEqual(expect.stringContaining('/contract/artifacts/when'))
})

/** Asks each API what the stand-in suggests, with `more` in the query. */
const clientWith = (more: string): string => `
  const headers = { accept: 'application/json' }
  const { dialects } = await (await fetch(process.env.PROFORMA_URL, { headers })).json()
  for (const { sample } of dialects) await fetch(new URL(sample.path + '${more}', process.env.PROFORMA_URL), sample)
`

let project: Project | undefined

beforeAll(ensureBuilt, 180_000)
afterEach(() => project?.remove())

describe.each([github, gitlab])('the commands for $service', { timeout: 120_000 }, ({ service, commands, kept }) => {
  it('pass with a client that keeps the contract', async () => {
    project = createProject(clientWith(''))
    const { code, text } = await project.runJob(commands)
    expect(code, text).toBe(0)
  })

  it('fail with one that does not, and leave the reports that the job keeps', async () => {
    project = createProject(clientWith('&no_such=1'))
    const { code, text } = await project.runJob(commands)
    expect(code, text).toBe(1)
    expect(text).toContain('unknown parameter "no_such"')
    expect(kept.filter((file) => !project?.has(file))).toEqual([])
    if (service === 'github') expect(project.summary()).toContain('no_such')
  })
})
