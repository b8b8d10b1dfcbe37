/** Who is let in: everyone where only this machine can call, and only who knows a key or the token anywhere else. */

import { randomUUID } from 'node:crypto'
import type { ControlSettings } from '../create-simulator.js'
import type { ServeOptions } from './options.js'
import { UsageError } from './usage-error.js'

export type Access = {
  readonly closed: boolean
  readonly control: false | ControlSettings
  /** The token of the control API where it was made here, to be told once. */
  readonly madeToken: string | undefined
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i

type Asked = Pick<ServeOptions, 'host' | 'closed' | 'control' | 'controlToken' | 'controlHost'>

const mintToken = (): string => randomUUID().replaceAll('-', '')

export const toAccess = ({ host, closed, control, controlToken, controlHost = [] }: Asked): Access => {
  if (controlToken !== undefined && !/^[!-~]*$/.test(controlToken))
    throw new UsageError('Failed to take the control token: use printable ASCII without spaces.')
  const isLocal = LOOPBACK.test(host)
  const madeToken = isLocal || !control || controlToken ? undefined : mintToken()
  const token = controlToken || madeToken
  const settings = { allowedHosts: [host, ...controlHost], ...(token !== undefined && { token }) }
  return { closed: closed || !isLocal, control: control && settings, madeToken }
}
