/** From what a user writes to the server behind each dialect. */
import { expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { createTargetBook, toTargets, urlOf } from '../../src/forward/to-targets.js'
import { first, second } from './before-server.js'

const urlFor = (texts: readonly string[], name: string): string | undefined => {
  const server = createTargetBook(toTargets(texts, dialects))(name)
  return server ? urlOf(server) : undefined
}

it('takes a server for each name', () => {
  const texts = [`${first.name}=https://one.test/a/`, `${second.name.toUpperCase()}=http://two.test:8080`]
  expect([urlFor(texts, first.name), urlFor(texts, second.name)]).toEqual([
    'https://one.test/a',
    'http://two.test:8080',
  ])
})

it.each(['', '/a'])('drops the API’s own path, which the client appends, behind "%s"', (front) => {
  const url = `https://one.test${front}`
  expect(urlFor([`${first.name}=${url}${first.basePath}/`], first.name)).toBe(url)
})

it('knows a vendor’s own host without a name', () => {
  for (const { name, hosts } of dialects) {
    const host = hosts[0]?.replace('*', 'tenant')
    const others = dialects.filter((dialect) => dialect.name !== name)
    expect(urlFor([`https://${host}`], name)).toBe(`https://${host}`)
    for (const other of others) expect(urlFor([`https://${host}`], other.name)).toBeUndefined()
  }
})

it('gives a server without a name to the first who asks', () => {
  const serverOf = createTargetBook(toTargets(['https://one.test'], dialects))
  expect(serverOf(second.name)?.host).toBe('one.test')
  expect(serverOf(first.name)).toBeNull()
  expect(serverOf(second.name)?.host).toBe('one.test')
})

it.each([
  [['nonsense'], 'no absolute URL'],
  [['ftp://one.test'], 'neither http nor https'],
  [[`${'x'}${first.name}=https://one.test`], `Did you mean "${first.name}"?`],
  [[`${first.name}=https://one.test`, `${first.name}=https://two.test`], `two servers for ${first.name}`],
  [['https://one.test', 'https://two.test'], 'each needs the name of its API'],
  [['https://one.test', `${first.name}=https://two.test`], 'each needs the name of its API'],
  [['https://me:hush@one.test'], 'has a user name in it'],
  [['https://one.test?key=hush'], 'has a query or a fragment'],
  [['htp:/hush'], 'Failed to choose the server with --against'],
])('refuses %j', (texts, why) => {
  expect(() => toTargets(texts, dialects)).toThrow(why)
  expect(() => toTargets(texts, dialects)).not.toThrow('hush')
})
