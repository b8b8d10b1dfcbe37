/** The snippets for CI are what the services take, and their commands do what the page says, in a project of somebody else. */
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { Ajv } from 'ajv'
import { schema } from 'gitlab-ci-local/src/schema/schema.js'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ensureBuilt } from '../running/ensure-built.js'
import { createProject, type Project } from './ci-project.js'
import { readSnippet } from './ci-snippets.js'

const github = readSnippet('github')
const gitlab = readSnippet('gitlab')

/** By GitHub's own parser. */
const faultsOfGithub = (content: string): readonly string[] =>
  parseWorkflow({ name: 'contract.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

/** By GitLab's own schema. */
const isGitlab = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(schema)

it('shows a workflow that GitHub takes', () => {
  expect(faultsOfGithub(github.text)).toEqual([])
  expect(faultsOfGithub(github.text.replace('- run: npm ci', '- runs: npm ci'))).not.toEqual([])
})

it('shows a job that GitLab takes', () => {
  expect(isGitlab(parse(gitlab.text)), JSON.stringify(isGitlab.errors)).toBe(true)
  expect(isGitlab(parse(gitlab.text.replace('when: always', 'when: ever')))).toBe(false)
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

describe.each([github, gitlab])('the commands for $service', ({ service, commands, kept }) => {
  it('pass with a client that keeps the contract', () => {
    project = createProject(clientWith(''))
    const { code, text } = project.runJob(commands)
    expect(code, text).toBe(0)
  })

  it('fail with one that does not, and leave the reports that the job keeps', () => {
    project = createProject(clientWith('&no_such=1'))
    const { code, text } = project.runJob(commands)
    expect(code, text).toBe(1)
    expect(text).toContain('unknown parameter "no_such"')
    expect(kept.filter((file) => !project?.has(file))).toEqual([])
    if (service === 'github') expect(project.summary()).toContain('no_such')
  })
})
