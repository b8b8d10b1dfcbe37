import { describe, expect, it } from 'vitest'
import { chosenOverlays, effectiveSpec } from '../../src/judge/effective-spec.js'
import { createJudge } from '../../src/judge/judge.js'
import { createAsk, createDialect, document } from './toy.js'

const dialect = await createDialect()
const chosen = (option: string) => new Map([['T1', option]])

describe('readings', () => {
  it('change what is judged where an option has an overlay', async () => {
    const ask = createAsk(await createJudge(dialect, chosen('no')))
    expect(ask('listThings', { params: [['page', '1']] })).toMatchObject([
      { code: 'unknown-parameter', at: 'query.page' },
    ])
    expect(ask('listThings', { params: [['open', 'true']] })).toEqual([])
  })

  it('load nothing where no chosen option has one', async () => {
    const load = () => Promise.reject(new Error('The document was loaded.'))
    const unloaded = { ...dialect, spec: { ...dialect.spec, load } }
    for (const readings of [new Map(), chosen('yes'), chosen('maybe')])
      expect((await createJudge(unloaded, readings)).operations).toBe(dialect.operations)
    await expect(createJudge(unloaded, chosen('no'))).rejects.toThrow('loaded')
  })

  it('name their overlays', () => {
    expect(chosenOverlays(dialect, chosen('no'))).toEqual(['T1-no'])
    expect(chosenOverlays(dialect, new Map())).toEqual([])
  })
})

describe('the effective spec', () => {
  it('is the document itself by default, and never changes it', async () => {
    const before = JSON.stringify(document)
    expect(await effectiveSpec(dialect, new Map())).toBe(document)
    expect(await effectiveSpec(dialect, chosen('no'), { language: 'de', server: '/toy/v1' })).not.toEqual(document)
    expect(JSON.stringify(document)).toBe(before)
  })

  it('speaks another language where there is a translation', async () => {
    expect(await effectiveSpec(dialect, new Map(), { language: 'de' })).toMatchObject({ info: { title: 'Spielzeug' } })
    expect(await effectiveSpec(dialect, new Map(), { language: 'nl' })).toMatchObject({ info: { title: 'Toys' } })
  })

  it('names this server before those of the vendor', async () => {
    const { servers } = await effectiveSpec(dialect, new Map(), { server: '/toy/v1' })
    expect(servers).toEqual([{ url: '/toy/v1', description: 'proforma' }, { url: 'https://toys.example/v1' }])
  })
})
