/** HAR files as tools write them, and broken ones. */
import { expect, it } from 'vitest'
import { HarError } from '../../src/contract/har/har-error.js'
import { readHar } from '../../src/contract/har/read-har.js'
import { entryOf, harOf } from './har-of.js'

const read = (changes: Parameters<typeof entryOf>[0] = {}) => {
  const [entry] = readHar(harOf(entryOf(changes)))
  if (!entry) throw new Error('There is no entry.')
  return entry
}

const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes)

it('reads when, what, and what came', () => {
  expect(read()).toMatchObject({
    ...{ at: Date.UTC(2026, 2, 31, 12), milliseconds: 12.5, place: 'log.entries[0]' },
    request: { method: 'GET', body: null, bodyLost: false },
    response: { status: 200, type: 'application/json', text: '{}' },
  })
})

it.each<readonly [string, object, string | null]>([
  ['whole', { text: '{"a":1}', size: 7 }, '{"a":1}'],
  ['in base64', { text: btoa('{"a":1}'), encoding: 'base64', size: 7 }, '{"a":1}'],
  ['compressed on its way, by its size', { text: '{"a":1}', size: 300 }, '{"a":1}'],
  ['cut short', { text: '{"a":', size: 300 }, null],
  ['that is no JSON', { text: '<h1>', size: 4 }, '<h1>'],
  ['not kept', { text: undefined, size: 300 }, null],
  ['of unknown size, not kept', { text: undefined, size: -1 }, null],
  ['that is empty', { text: undefined, size: 0 }, ''],
  ['that some tool writes as null', { text: null, size: 0 }, ''],
])('reads an answer %s', (_, content, expected) => {
  expect(read({ content }).response.text).toBe(expected)
})

it.each<readonly [string, object, string | null, boolean]>([
  ['as text', { postData: { mimeType: 'application/json', text: '{}' } }, '{}', false],
  ['in base64', { postData: { text: btoa('{}'), encoding: 'base64' } }, '{}', false],
  [
    'as the fields of a form',
    { postData: { params: [{ name: 'a b', value: '&' }, { name: 'c' }] } },
    'a%20b=%26&c=',
    false,
  ],
  ['that was not kept', { bodySize: 9 }, null, true],
  ['without anything in it', { postData: { mimeType: 'x' } }, null, true],
  ['as empty, where its size says otherwise', { postData: { text: '', params: [] }, bodySize: 9 }, null, true],
  ['as nothing, where a header says otherwise', { headers: [{ name: 'Content-Length', value: '9' }] }, null, true],
  ['as nothing in pieces', { headers: [{ name: 'Transfer-Encoding', value: 'chunked' }] }, null, true],
  ['as empty, and was', { postData: { text: '', params: [] }, bodySize: 0 }, null, false],
  ['as a file that is not there', { postData: { text: '', _file: `${'0'.repeat(40)}.json` } }, null, true],
])('reads what was sent %s', (_, request, expected, lost) => {
  const { body, bodyLost } = read({ request }).request
  expect([text(body), bodyLost]).toEqual([expected, lost])
})

it('reads bodies in files beside the recording, and no other file', () => {
  const name = `${'0a'.repeat(20)}.json`
  const asked: string[] = []
  const beside = (file: string): Uint8Array | null => {
    asked.push(file)
    return new TextEncoder().encode('{"a":1}')
  }
  const bodies = [name, '../secret.json', `../${name}`, 'proforma.config.yaml'].map((_file) => {
    const har = harOf(
      entryOf({ request: { postData: { text: '', _file } }, content: { text: undefined, size: 7, _file } }),
    )
    const [entry] = readHar(har, beside)
    return [text(entry?.request.body ?? null), entry?.response.text]
  })
  expect(bodies).toEqual([['{"a":1}', '{"a":1}'], ...Array.from({ length: 3 }, () => [null, null])])
  expect(asked).toEqual([name, name])
})

it('takes what begins with a byte order mark, and leaves out what a tool leaves out', () => {
  const bare = { request: { method: 'GET', url: 'https://a.test/' }, response: { status: -1 } }
  expect(readHar(`\uFEFF${harOf(bare)}`)[0]).toMatchObject({ at: null, response: { status: 0, text: null } })
})

const cutAt = (length: number): string => harOf(entryOf()).slice(0, length)

it.each<readonly [string, string, string]>([
  ['nothing', ' \n', 'it is empty'],
  ['a file that was cut off', cutAt(100), 'it ends too early, as if it had been cut off, at line 1, column 101'],
  [
    'a file that was cut off in a text',
    '{"log":{"a":"b',
    'it ends too early, as if it had been cut off, at line 1, column 15',
  ],
  ['an archive', 'PK\u0003\u0004\u0014', 'it is a ZIP archive, so unpack it'],
  ['a page', '<html>', 'it is no JSON, at line 1, column 1'],
  ['a comma too many', '{\n  "log": {"a": 1,}\n}', 'it is no JSON, at line 2, column 18'],
  ['a missing colon', '{"log" 1}', 'it is no JSON, at line 1, column 8'],
  ['a bracket that closes nothing', '{"log": 1]', 'it is no JSON, at line 1, column 10'],
  ['other JSON', '[]', 'it has to be an object, and there is a list'],
  ['JSON without a log', '{}', 'it has no log'],
  ['a log without entries', '{"log":{}}', 'log.entries has to be a list, and there is nothing'],
  ['an entry that is none', harOf(entryOf(), 5 as never), 'log.entries[1] has to be an object, and there is a number'],
  ['a relative URL', harOf(entryOf({ url: '/x' })), 'log.entries[0].request.url has to be an absolute URL'],
  ['no status', harOf(entryOf({ response: { status: '200' } })), 'log.entries[0].response.status has to be a number'],
  ['no base64', harOf(entryOf({ content: { text: '%', encoding: 'base64' } })), 'content.text has to be base64'],
  ['a header without a name', harOf(entryOf({ request: { headers: [{}] } })), 'headers[0].name has to be a text'],
])('says where %s breaks', (_, har, expected) => {
  const reading = () => readHar(har)
  expect(reading).toThrow(HarError)
  expect(reading).toThrow(expected)
})

it('quotes nothing of a broken file, which may hold secrets', () => {
  const har = harOf(entryOf()).replace('"headers"', 'headers')
  expect(() => readHar(har)).not.toThrow('recorded-key')
})
