/** Keys of worlds: asked for, minted, shown and copied to forks. */

import { parseInstant, toIsoUtc } from '../core/dates.js'
import type { Dialect, Success } from '../core/dialect.js'
import type { Key } from '../core/keys.js'
import type { Ledger } from '../core/ledger.js'
import { endingOf } from '../core/mask.js'
import { knownRights, wrongRights } from '../core/rights.js'
import { created, DONE, ok } from './answer.js'
import { type ControlCall, type ControlParts, type Schemas, slotOf } from './call.js'
import type { Refusal } from './refusal.js'
import { refuse, refuseAs, refuseFailure } from './refuse.js'

type NewKey = Schemas['NewKey']

/** All of a key but its token. */
export const encodeKey = (key: Key): Schemas['Key'] => ({
  name: key.name,
  ending: endingOf(key.token),
  scopes: key.scopes ? [...key.scopes] : null,
  plan: key.plan,
  flags: key.flags ? [...key.flags] : null,
  expiresAt: key.expiresAt === null ? null : toIsoUtc(key.expiresAt),
  buyerId: key.buyerId,
  requestsPerHour: key.requestsPerHour,
})

export const encodeMintedKey = (key: Key): Schemas['MintedKey'] => ({ token: key.token, ...encodeKey(key) })

export const toKey = (asked: NewKey, name: string, { mintToken }: Pick<ControlParts, 'mintToken'>): Key => ({
  token: asked.token ?? mintToken(),
  name: asked.name ?? name,
  scopes: asked.scopes ?? null,
  plan: asked.plan?.toLowerCase() ?? null,
  flags: asked.flags ?? null,
  expiresAt: asked.expiresAt == null ? null : parseInstant(asked.expiresAt),
  buyerId: asked.buyerId ?? null,
  requestsPerHour: asked.requestsPerHour ?? null,
})

/** What is wrong with the rights that are asked for, or null. `at`: where the key stands in what was sent. */
export const refuseRights = (
  keys: readonly NewKey[],
  dialects: readonly Dialect[],
  at: (index: number) => string,
): Refusal | null => {
  if (keys.length === 0) return null
  const known = knownRights(dialects)
  const findings = keys.flatMap(({ plan, ...key }, index) =>
    wrongRights({ ...key, plan: plan?.toLowerCase() }, known).map(({ path: [member, place], message }) => {
      return { at: `${at(index)}.${member}${place === undefined ? '' : `[${place}]`}`, message }
    }),
  )
  return findings.length > 0 ? { status: 422, why: findings.map(({ message }) => message).join(' '), findings } : null
}

/** What is wrong with keys that are asked for, or null. */
export const refuseKeys = (keys: readonly Key[], { contacts }: Ledger): Refusal | null => {
  const stranger = keys.find(({ buyerId }) => buyerId !== null && !contacts.get(buyerId))
  if (stranger)
    return { status: 422, why: `The key "${stranger.name}" is for the buyer ${stranger.buyerId}, who is no contact.` }
  return new Set(keys.map(({ token }) => token)).size < keys.length
    ? { status: 422, why: 'Two of the keys have the same token. Give each its own, or none.' }
    : null
}

/** The keys of a new world: those asked for; else one for each of its model's, with the same rights; else one with all. */
export const keysFor = (
  asked: readonly NewKey[] | undefined,
  model: readonly Key[],
  parts: Pick<ControlParts, 'mintToken'>,
): readonly Key[] => {
  if (asked) return asked.map((key, index) => toKey(key, `key-${index + 1}`, parts))
  if (model.length > 0) return model.map(({ local: _, ...key }) => ({ ...key, token: parts.mintToken() }))
  return [toKey({}, 'key-1', parts)]
}

const listKeys = (call: ControlCall): Success => ok({ keys: [...slotOf(call).world.keys.values()].map(encodeKey) })

const mintKey = async (call: ControlCall): Promise<Success> => {
  const { name, world } = slotOf(call)
  const asked = call.body as NewKey
  const key = toKey(asked, `key-${world.keys.size + 1}`, call.parts)
  const refused = refuseRights([asked], call.parts.dialects, () => 'body') ?? refuseKeys([key], world.ledger)
  if (refused) return refuseAs(refused)
  const changed = await call.parts.worlds.change(name, { change: 'addKey', key })
  return 'failure' in changed ? refuseFailure(changed) : created(encodeMintedKey(key))
}

const revokeKey = async (call: ControlCall): Promise<Success> => {
  const { name, world } = slotOf(call)
  const wanted = call.path.key ?? ''
  const keys = [...world.keys.values()]
  const exact = keys.filter(({ token }) => token === wanted)
  const found = exact.length > 0 ? exact : keys.filter((key) => key.name === wanted)
  const [first] = found
  if (!first)
    return refuse(404, `The world "${name}" has no key of that name or token. List its keys to see which it has.`)
  if (found.length > 1)
    return refuse(409, `${found.length} keys have that name. Say the token of the one that you mean.`)
  const changed = await call.parts.worlds.change(name, { change: 'removeKey', token: first.token })
  return 'failure' in changed ? refuseFailure(changed) : DONE
}

export const keyOperations = { listKeys, mintKey, revokeKey }
