import { describe, expect, it } from 'vitest'
import { specs } from './specs.js'

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

it('gives every reading of every dialect an id of its own', () => {
  expect(repeated(specs.flatMap(({ readings }) => readings.map(({ id }) => id)))).toEqual([])
})

describe.each(specs)('the readings of $dialect', ({ bundle, readings }) => {
  it('have speaking names of their own', () => {
    const names = readings.map(({ name }) => name)
    expect(repeated(names)).toEqual([])
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it.each(readings.map((reading) => [reading.id, reading] as const))('%s says all that it has to', (_, reading) => {
    expect(reading.question).toMatch(/\?$/)
    expect(reading.why).not.toBe('')
    expect(repeated(reading.options.map(({ id }) => id))).toEqual([])
    for (const option of reading.options) expect(option.means).toEqual(expect.any(String))
    const chosen = reading.options.find(({ id }) => id === reading.default)
    expect(chosen, `the default ${reading.default} is one of the options`).toBeDefined()
    expect(chosen?.overlay, 'the default is the document itself').toBe(false)
    expect(chosen?.served || !reading.served).toBe(true)
  })

  it('offers a choice wherever it can be switched', () => {
    const idle = readings.filter(
      ({ switchable, options }) => switchable && options.filter(({ served }) => served).length < 2,
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('have an overlay exactly for the options that change the wire', () => {
    const promised = readings.flatMap(({ id, options }) =>
      options.filter(({ overlay }) => overlay).map((option) => `${id}-${option.id}`),
    )
    expect(Object.keys(bundle.overlays).sort()).toEqual([...promised].sort())
  })
})
