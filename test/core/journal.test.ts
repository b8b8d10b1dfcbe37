import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Event } from '../../src/core/events.js'
import { isFailure } from '../../src/core/failure.js'
import { foldDrafts } from '../../src/core/fold-drafts.js'
import type { Invoice } from '../../src/core/ledger-types.js'
import { pendingDueDate } from '../../src/core/lifecycle.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import { MutableLedger } from '../../src/core/mutable-ledger.js'
import { column } from '../../src/core/query.js'
import { assertInvariants, assertStep } from './invariants.js'
import type { Chosen } from './seller.js'
import { createTestWorld, seedWith, seller } from './seller.js'
import type { Step } from './steps.js'
import { arbitrarySequence, toCommand } from './steps.js'

const statusColumn = column<Invoice>('status', (invoice) => invoice.status)
const dueColumn = column<Invoice>('due', pendingDueDate)

const textOf = (world: ManagedWorld): string => JSON.stringify(world.state())

/** A world, the events that made it what it is, and its text after the last of them. */
type Life = { readonly world: ManagedWorld; readonly events: Event[]; text: string }

const HOUR = 3_600_000

const perform = (life: Life, step: Exclude<Step, { do: 'fork' }>): void => {
  const { world, events } = life
  const before = [...world.ledger.invoices.all()]
  if (step.do === 'wait') events.push(...world.moveTo(world.now() + step.hours * HOUR))
  else {
    const outcome = world.execute(toCommand(world, step))
    if (isFailure(outcome)) {
      if (textOf(world) !== life.text) expect(textOf(world)).toBe(life.text)
      return
    }
    events.push(...outcome.events)
  }
  assertInvariants(world)
  assertStep(before, world)
  life.text = textOf(world)
}

/** Lives one sequence of steps; forks leave the other side behind as a witness that must not change any more. */
const live = (
  steps: readonly Step[],
  readings: Chosen,
): { readonly life: Life; readonly witnesses: readonly Life[] } => {
  const world = createTestWorld(readings)
  let life: Life = { world, events: [], text: textOf(world) }
  const witnesses: Life[] = []
  for (const step of steps) {
    if (step.do !== 'fork') {
      perform(life, step)
      continue
    }
    const copy: Life = { ...life, world: life.world.fork('fork'), events: [...life.events] }
    witnesses.push(step.stay ? copy : life)
    life = step.stay ? life : copy
  }
  return { life, witnesses }
}

/** Event by event, and shortened as for a world that is brought back. */
const checkReplay = ({ world, events, text }: Life): void => {
  for (const run of [events, foldDrafts(structuredClone(events))]) {
    const ledger = MutableLedger.from(seller, seedWith().state)
    for (const event of run) ledger.apply(event)
    if (JSON.stringify(ledger.state()) !== text) expect(ledger.state()).toEqual(JSON.parse(text))
    for (const { id, number } of world.ledger.invoices.all())
      if (number !== null && ledger.invoiceByNumber(number)?.id !== id) expect(number).toBe('found')
  }
}

const checkRoundTrip = ({ world, text }: Life): void => {
  const again = createTestWorld({}, { now: world.now(), state: JSON.parse(text) })
  if (textOf(again) !== text) expect(again.state()).toEqual(JSON.parse(text))
}

/** Indexes that lived through every write and fork answer like a look at each invoice. */
const checkIndexes = ({ world }: Life): void => {
  for (const by of [statusColumn, dueColumn]) {
    const { rows } = world.ledger.invoices.select({ where: { is: 'all' }, order: [{ column: by, descending: false }] })
    expect(rows).toHaveLength(world.ledger.invoices.size)
    for (const value of new Set(rows.map((row) => by.of(row, world.ledger)))) {
      const found = world.ledger.invoices.select({ where: { is: 'equals', column: by, value }, order: [] })
      const expected = [...world.ledger.invoices.all()].filter((row) => by.of(row, world.ledger) === value)
      if (found.rows.some((row, index) => row !== expected[index])) expect(found.rows).toEqual(expected)
      expect(found.total).toBe(expected.length)
    }
  }
}

const arbitrarySteps = arbitrarySequence(30)

const suites: readonly (readonly [name: string, readings: Chosen, numRuns: number])[] = [
  ['by default', {}, 2000],
  ['under P25 clamp', { P25: 'clamp' }, 300],
  ['under P25 reject', { P25: 'reject' }, 300],
  ['under P27 sticky, but for a status that stays', { P27: 'sticky' }, 300],
  ['under P25 reject with P27 sticky', { P25: 'reject', P27: 'sticky' }, 200],
]

it.each(suites)(
  'keeps the books right after every command %s',
  (_, readings, numRuns) => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const { life, witnesses } = live(steps, readings)
        for (const witness of witnesses)
          if (textOf(witness.world) !== witness.text) expect(witness.world.state()).toEqual(JSON.parse(witness.text))
        checkReplay(life)
        checkRoundTrip(life)
        checkIndexes(life)
        for (const witness of witnesses.slice(0, 1)) checkIndexes(witness)
      }),
      { numRuns },
    )
  },
  120_000,
)

it('lets forks of forks live on side by side, each as if it were alone', () => {
  fc.assert(
    fc.property(arbitrarySequence(50), fc.infiniteStream(fc.nat({ max: 100 })), (steps, draws) => {
      const world = createTestWorld()
      const lives: Life[] = [{ world, events: [], text: textOf(world) }]
      for (const step of steps) {
        const life = lives[(draws.next().value ?? 0) % lives.length]
        if (!life) continue
        if (step.do === 'fork') lives.push({ ...life, world: life.world.fork('fork'), events: [...life.events] })
        else perform(life, step)
      }
      for (const life of lives) {
        expect(textOf(life.world)).toBe(life.text)
        checkReplay(life)
        checkIndexes(life)
      }
    }),
    { numRuns: 200 },
  )
})
