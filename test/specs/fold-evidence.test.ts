import { expect, it } from 'vitest'
import { foldEvidence } from '../../scripts/generate/fold-evidence.js'

const evidence = { grade: 'documented', source: 'things.en § Fields' }

const fold = (parts: Record<string, unknown>) =>
  foldEvidence(
    { info: { title: 'Acme things' }, 'x-pages': { 'things.en': 'https://acme.test/things' }, ...parts },
    'acme',
  )

it('says how a part is known, after its own words, with a link to the page', () => {
  const { thing } = fold({ thing: { description: 'A thing.', 'x-evidence': evidence } })
  expect(thing).toMatchObject({
    description: 'A thing.\n\nDocumented in [Acme things](https://acme.test/things) § Fields.',
  })
})

it('names the reading of a guess', () => {
  const guess = { grade: 'guessed', source: 'things.en § Fields, silent on it', reading: 'A1' }
  expect(fold({ thing: { 'x-evidence': guess } }).thing).toMatchObject({
    description: 'Guessed (reading A1), after [Acme things](https://acme.test/things) § Fields, silent on it.',
  })
})

it('gives a field what the whole is known by, and the words of what it refers to', () => {
  const inferred = { grade: 'inferred', source: 'things.en § Sample' }
  const money = { description: 'In cents.', 'x-evidence': inferred }
  const thing = { 'x-evidence': evidence, properties: { price: { $ref: '#/money', description: 'What it costs.' } } }
  expect(fold({ money, thing }).thing).toMatchObject({
    properties: {
      price: {
        description: [
          'What it costs.',
          'In cents.',
          'Documented in [Acme things](https://acme.test/things) § Fields. ' +
            'Its values are inferred from [Acme things](https://acme.test/things) § Sample.',
        ].join('\n\n'),
      },
    },
  })
})

it('says how a list is sent and what a call needs', () => {
  const list = { name: 'with', in: 'query', explode: false, example: ['a', 'b'], 'x-evidence': evidence }
  expect(fold({ list }).list).toMatchObject({ description: expect.stringContaining('Sent as `with=a,b`.') })
  const call = { 'x-scope': 'things', 'x-plan': 'Big', 'x-evidence': evidence }
  expect(fold({ call }).call).toMatchObject({
    description: expect.stringContaining('Needs the scope `things`, the plan `Big`.'),
  })
})

it('takes a field called properties for a field, and leaves examples as they are', () => {
  const example = { 'x-evidence': { grade: 'guessed', source: 'none' } }
  const thing = { 'x-evidence': evidence, example, properties: { properties: { type: 'string' } } }
  expect(fold({ thing }).thing).toMatchObject({
    example,
    properties: { properties: { type: 'string', description: expect.stringContaining('Documented in') } },
  })
})
