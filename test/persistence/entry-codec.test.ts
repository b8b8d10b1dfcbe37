/** What is encoded comes back, through frames of one writer and of those that follow it on the same file. */
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry } from '../../src/core/store-contract.js'
import { codecOf } from '../../src/persistence/entry-codec.js'

const FORMATS = [1, 2]

/** Many members have the same names, as in books; some are what JSON takes and other encodings stumble over. */
const member = fc.oneof(fc.constantFrom('id', 'number', 'patch', 'at'), fc.string({ unit: 'binary' }))
const leaf = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.double(), fc.maxSafeInteger(), fc.constant(null))
const record = fc.dictionary(member, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })), { maxKeys: 5 })
const entryText = fc
  .dictionary(member, fc.oneof(leaf, record, fc.array(record, { maxLength: 3 })), { maxKeys: 5 })
  .map((entry) => JSON.stringify(entry))
const frame = fc.array(entryText, { minLength: 1, maxLength: 4 })
const writers = fc.array(fc.array(frame, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })

const startsOf = (insides: readonly Uint8Array[]): readonly number[] =>
  insides.map((_, index) => insides.slice(0, index).reduce((sum, { length }) => sum + length, 0))

const decodeAll = (format: number, insides: readonly Uint8Array[], at: number): readonly Entry[] => {
  const decode = codecOf(format).createDecoder()
  const entries: Entry[] = []
  for (const some of [insides.slice(0, at), insides.slice(at)]) {
    decode(Buffer.concat(some), startsOf(some), (entry) => entries.push(entry))
  }
  return entries
}

it.each(FORMATS)('gives back every entry as it was, in format %i, whoever wrote it', (format) => {
  fc.assert(
    fc.property(writers, fc.nat(8), (sessions, at) => {
      const insides = sessions.flatMap((frames) => frames.map(codecOf(format).createEncoder()))
      const texts = decodeAll(format, insides, at).map((entry) => JSON.stringify(entry))
      expect(texts).toEqual(sessions.flat(2))
    }),
    { numRuns: 300 },
  )
})

it.each(FORMATS)('says at which content each entry stands, in format %i', (format) => {
  const encode = codecOf(format).createEncoder()
  const insides = [['{"n":0}', '{"n":1}'], ['{"n":2}']].map((texts) => encode(texts))
  const first = insides[0]?.length ?? 0
  const places: number[] = []
  codecOf(format).createDecoder()(Buffer.concat(insides), startsOf(insides), (_entry, at) => places.push(at))
  expect(places.map((at) => at >= first)).toEqual([false, false, true])
})

it('writes the names of members once, and not once an entry', () => {
  const encode = codecOf(2).createEncoder()
  const text = JSON.stringify({ event: 'invoiceSent', invoiceId: 1, patch: { status: 'sent', lockedAt: null } })
  const [first = 0, second = 0] = [encode([text]).length, encode([text]).length]
  expect(second).toBeLessThan(first / 2)
})
