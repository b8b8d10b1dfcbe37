import { expect, it } from 'vitest'
import { toGithub } from '../../../src/contract/report/github.js'
import { hostile, NASTY } from './hostile.js'
import { broken, commandFailed, kept, notCalled, toFinding, uncovered } from './sample.js'

type Command = { readonly level: string; readonly title: string; readonly message: string }

const unescaped = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')

/** Reads lines as the runner does: the first `::` begins a command, the next ends its properties. */
const read = (text: string): readonly Command[] =>
  text
    .split(/\r\n|[\r\n]/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, level = '', title = '', message = ''] = /^::(\w+) title=([^:,]*)::(.*)$/.exec(line) ?? []
      return { level, title: unescaped(title), message: unescaped(message) }
    })

it('marks what fails as an error, what does not as a warning, and advice as a notice', () => {
  expect(read(toGithub(broken)).map(({ level, title }) => [level, title])).toEqual([
    ['error', 'toy.listThings: unknown parameter "customer_no"'],
    ['error', 'toy.createThing: invalid field "lines[0].amount"'],
    ['warning', 'toy.listThings: invalid parameter "page"'],
    ['notice', 'proforma check'],
    ['notice', 'toy.getThing: missing header "accept"'],
  ])
})

it('tells in the message what would be right, how that is known, and how to send it again', () => {
  expect(read(toGithub(broken))[0]?.message.split('\n')).toEqual([
    'unknown parameter "customer_no": did you mean "customer_number"? documented in Toys things, Query Parameters',
    'GET /v1/things?customer_no=K-1&page=0, 3 times',
    'expected one of customer_number, page, kind, found "customer_no", at query.customer_no',
    'documented in Toys things, Query Parameters https://toys.example/things',
    "curl 'http://localhost:4010/toy/v1/things?customer_no=K-1&page=0' -H 'Authorization: Bearer ***'",
  ])
})

it('says why a run fails where no finding does, and nothing of one that is kept', () => {
  expect(toGithub(kept)).toBe('')
  expect(read(toGithub(commandFailed))).toEqual([
    { level: 'error', title: 'The command failed', message: 'The command failed with exit code 3.' },
  ])
  expect(read(toGithub(notCalled))[0]?.title).toBe('No API was called')
  expect(read(toGithub(uncovered))[0]?.message).toContain('60 % are asked for')
})

it('tells notes as notices, which readers find beside the reasons', () => {
  expect(read(toGithub(notCalled))).toEqual([
    { level: 'error', title: 'No API was called', message: notCalled.reasons[0] },
    { level: 'notice', title: 'proforma check', message: notCalled.notes[0] },
  ])
})

it('keeps to the ten that the runner shows, and counts the rest', () => {
  const findings = Array.from({ length: 14 }, (_, index) => toFinding({ at: `query.x${index}` }))
  const shown = read(toGithub({ ...broken, notes: [], findings }))
  expect(shown).toHaveLength(10)
  expect(shown.at(-1)).toMatchObject({ level: 'error', title: '5 more findings' })
})

it('gives the runner no command but its own, whatever a client sent', () => {
  const all = read(toGithub(hostile))
  expect(all.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'notice', 'notice'])
  expect(all[0]?.message).toContain('::error title=hacked::hacked')
  expect(NASTY).toContain('%0A')
  expect(all[0]?.message).toContain('%0A::warning::hacked')
})
