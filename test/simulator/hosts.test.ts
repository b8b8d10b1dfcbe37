/** Which dialect a request is for: by prefix or by host, and not by what merely looks like one. */
import { expect, it } from 'vitest'
import { createAddressBook, isHost } from '../../src/core/address.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { toyDialect } from '../toy/toy-dialect.js'

const tenanted = { ...toyDialect, name: 'tenanted', hosts: ['*.vendor.test', 'api.vendor.test'] }
const find = createAddressBook([toyDialect, tenanted])
const nameOf = (path: string, host: string): string | null => find(path, host)?.dialect.name ?? null

it('finds a dialect by its prefix, whole segments only', () => {
  expect(find('/toy/v0/bills', 'localhost')).toMatchObject({ path: '/bills', beside: '/v0/bills' })
  expect(find('/toy/v0', 'localhost')).toMatchObject({ path: '' })
  expect(find('/toy/v01/bills', 'localhost')).toMatchObject({ path: null })
  expect(nameOf('/toys/v0/bills', 'localhost')).toBeNull()
  expect(nameOf('/Toy/v0/bills', 'localhost')).toBeNull()
  expect(nameOf('//toy/v0/bills', 'localhost')).toBeNull()
  expect(nameOf('/x/toy/v0/bills', 'localhost')).toBeNull()
})

it('finds a dialect by its host, whatever the port and the letters', () => {
  for (const host of [
    'api.toy.test',
    'api.toy.test:443',
    'API.Toy.TEST',
    'Api.toy.test:8080',
    'api.toy.test.',
    'api.toy.test.:443',
  ])
    expect(find('/v0/bills', host)).toMatchObject({ dialect: { name: 'toy' }, path: '/bills', beside: null })
})

it('lets a wildcard stand for exactly one label', () => {
  for (const host of ['acme.vendor.test', 'ACME.vendor.test:4747', 'a-b.vendor.test'])
    expect(nameOf('/v0/bills', host)).toBe('tenanted')
  for (const host of ['vendor.test', '.vendor.test', 'a.b.vendor.test', 'evil-vendor.test', 'evilvendor.test'])
    expect([host, nameOf('/v0/bills', host)]).toEqual([host, null])
})

it('is not taken in by hosts that only begin or end like a known one', () => {
  const hosts = ['acme.vendor.test.evil.test', 'vendor.test.evil.test', 'api.toy.test.evil.test', 'xapi.toy.test']
  for (const host of [...hosts, 'api.toy.test@evil.test', 'evil.test/api.toy.test', '[::1]:80', '', ':', '__proto__'])
    expect([host, nameOf('/v0/bills', host)]).toEqual([host, null])
})

it('holds that for the hosts of every dialect', () => {
  const all = createAddressBook(dialects)
  for (const { hosts, name } of dialects)
    for (const pattern of hosts) {
      const host = pattern.replace('*', 'acme')
      const bare = pattern.replace('*.', '')
      expect(all('/', `${host.toUpperCase()}:80`)?.dialect.name).toBe(name)
      for (const evil of [`evil-${bare}`, `${bare}.evil.test`, `${host}.evil.test`, `${host}evil`])
        expect([evil, all('/', evil)]).toEqual([evil, null])
    }
})

it('leads a vendor’s host to the vendor’s own 404, and a prefix there nowhere', () => {
  expect(find('/toy/v0/bills', 'api.toy.test')).toMatchObject({ path: null, beside: null })
})

it('keeps nothing of endless host names', () => {
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < 3000; index++) find('/toy', `${index}${'x'.repeat(100_000)}`.slice(0, 100_000))
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024)
})

it('compares a host with a pattern', () => {
  expect(isHost('a.b', '*.b')).toBe(true)
  expect(isHost('.b', '*.b')).toBe(false)
  expect(isHost('b', '*.b')).toBe(false)
})
