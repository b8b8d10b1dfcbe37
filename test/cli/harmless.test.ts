/** What is printed in a CI job gives the job's runner no commands, whatever a client has sent; what the client prints may. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { harmless, harmlessJson } from '../../src/cli/harmless.js'
import { toHar } from '../../src/contract/report/har.js'
import { toJunit } from '../../src/contract/report/junit.js'
import { hostile } from '../contract/report/hostile.js'
import { first } from '../forward/before-server.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { killAll, run } from './run-cli.js'

beforeAll(ensureBuilt, 120_000)
afterEach(() => vi.unstubAllEnvs())
afterAll(killAll)

/** As the runner of GitHub looks for them: the first after any blank, the other anywhere in a line. */
const commandsIn = (text: string): readonly string[] =>
  text.split(/\r\n|[\r\n]/).filter((line) => /^[\s\u0085]*::[^:]*::/.test(line) || /##\w*\[[^\]]*\]/.test(line))

it.each([
  ['::error title=a::b', ': :error title=a::b'],
  [' \u00a0\u0085::add-mask::b', ' \u00a0\u0085: :add-mask::b'],
  ['a\r::stop-commands::b\n::c::', 'a\r: :stop-commands::b\n: :c::'],
  ['found ##[error]x and ###[debug]y', 'found # #[error]x and ## #[debug]y'],
  ['##vso[task.setvariable variable=a]b', '# #vso[task.setvariable variable=a]b'],
  ['a::b, ## c [d]', 'a::b, ## c [d]'],
])('takes %j for no command any more', (text, expected) => {
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  expect([harmless(text), commandsIn(harmless(text))]).toEqual([expected, []])
})

it('leaves everything as it is where no runner reads along', () => {
  for (const name of ['GITHUB_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION']) vi.stubEnv(name, '')
  expect([harmless('::a::b ##[c]'), harmlessJson('"##[c]"')]).toEqual(['::a::b ##[c]', '"##[c]"'])
})

it('holds for whole reports, and says the same in JSON', async () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  expect(commandsIn(await toJunit(hostile))).not.toEqual([])
  expect(commandsIn(harmless(await toJunit(hostile)))).toEqual([])
  const har = toHar(hostile)
  expect(commandsIn(har)).not.toEqual([])
  expect(commandsIn(harmlessJson(har))).toEqual([])
  expect(JSON.parse(harmlessJson(har))).toEqual(JSON.parse(har))
})

/** Says something to the runner itself, and has a server and a report say what is none of its business. */
const client = `
console.log('::notice::of the client')
const mask = '#'.repeat(2) + '[add-mask]everything'
const url = process.env.${first.name.toUpperCase()}_BASE_URL + ${JSON.stringify(`${first.basePath}${first.sample}`)}
await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ [mask]: mask }) })
await fetch(url + '&' + encodeURIComponent(mask) + '=' + encodeURIComponent(mask))
`

it.each(['junit', 'json'])('lets only the client speak to the runner, with a report as %s in the log', async (kind) => {
  const options = ['--scenario', 'empty', '--report', `${kind}=-`]
  const command = [process.execPath, '--input-type=module', '-e', client]
  const { stdout, stderr } = await run(['check', ...options, '--', ...command], { GITHUB_ACTIONS: 'true' })
  expect(commandsIn(stdout)).toEqual(['::notice::of the client'])
  expect(commandsIn(stderr)).toEqual([])
  expect(stderr).toContain('# #[add-mask]everything')
})
