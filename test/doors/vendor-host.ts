/** For doors that answer at the vendors' own hosts: the steps of the shared suite as they are said there. */
import { Buffer } from 'node:buffer'
import { dialects } from '../../src/dialects/index.gen.js'
import type { Step } from './door-suite.js'
import type { RawAnswer, RawRequest } from './raw-client.js'

/** The address of a request that is written for a server with all dialects. */
export const toVendorUrl = ({ target, headers: { Host } = {} }: Pick<RawRequest, 'target' | 'headers'>): string => {
  if (Host) return `https://${Host}${target}`
  const [, name = '', rest = ''] = /^\/([^/?]*)(.*)$/s.exec(target) ?? []
  const dialect = dialects.find((one) => one.name === name)
  return `https://${dialect?.hosts[0]?.replace('*', 'acme')}${rest}`
}

/** Why a step cannot be said there; null when it can. */
export const notAtVendorHost = ({ target, headers, socketOnly }: Step): string | null => {
  if (socketOnly !== undefined) return socketOnly
  if (headers?.Host || dialects.some(({ name, basePath }) => target.startsWith(`/${name}${basePath}`))) return null
  return 'the vendor’s host serves nothing beside the API'
}

export const toRawAnswer = async (response: Response): Promise<RawAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: Buffer.from(await response.arrayBuffer()),
})
