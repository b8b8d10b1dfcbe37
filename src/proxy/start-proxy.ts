/**
 * A proxy in front of the stand-in for clients that have the vendors' hosts built in, with what they must be told to use it.
 * Nothing is installed: the authority that signs its certificate is trusted only by who is given `env`, and goes with the proxy.
 */

import { tmpdir } from 'node:os'
import { createAuthority } from './create-authority.js'
import { createListener, type Listener } from './create-listener.js'
import { createGuard, type Others } from './guard.js'
import { createPassingFolder, type PassingFolder } from './passing-folder.js'
import { ProxyError } from './proxy-error.js'
import { toEnvironment } from './to-environment.js'
import { writeFiles } from './write-files.js'

export type ProxyOptions = {
  /** The stand-in's own server, on 127.0.0.1. It finds the API by the Host header, which stays the vendor's. */
  readonly target: { readonly port: number }
  /** Whom it stands in for; `*.` stands for any one label. */
  readonly hosts: readonly string[]
  /** What becomes of other hosts. This machine can always be reached. */
  readonly others: Others
  /** Told of each refused host once; with its port where that is not 80 or 443. */
  readonly onRefused?: (host: string) => void
  /** Told once of each host whose certificate a client did not take: it listens to none of the variables. */
  readonly onUntrusted?: (host: string) => void
  /** What the clients' environment would be without a proxy. Default: that of this process. */
  readonly preset?: NodeJS.ProcessEnv
}

export type RunningProxy = {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** To be set for the clients, on top of what they have. */
  readonly env: Readonly<Record<string, string>>
  /** Hosts that were asked for and refused, in the order of their first time. */
  refused(): readonly string[]
  /** Hosts whose certificate a client did not take. */
  untrusted(): readonly string[]
  /** Cuts all connections and removes the temporary folder; may be called again. */
  close(): Promise<void>
}

const toError = (error: unknown): ProxyError => {
  const why = error instanceof Error ? error.message : String(error)
  const advice = `Please check that files can be written to ${tmpdir()}, or name another folder in TMPDIR.`
  return new ProxyError(`Failed to start the proxy: ${why}. ${advice}`, { cause: error })
}

const createFolder = (): PassingFolder => {
  try {
    return createPassingFolder()
  } catch (error) {
    throw toError(error)
  }
}

/** @throws ProxyError where its files cannot be written */
export const startProxy = async ({ target, preset = process.env, ...options }: ProxyOptions): Promise<RunningProxy> => {
  const { hosts, others } = options
  const { ca, context } = await createAuthority(hosts)
  const guard = createGuard(options, () => listener.port())
  const standIn = { host: '127.0.0.1', port: target.port }
  const listener: Listener = createListener({ guard, standIn, context })
  const folder = createFolder()
  const close = async (): Promise<void> => {
    await listener.close()
    folder.remove()
  }
  try {
    const port = await listener.listen()
    const files = await writeFiles({ folder: folder.path, ca, port, hosts, refusesOthers: others === 'refuse', preset })
    const env = toEnvironment({ files, port, preset })
    return { url: `http://127.0.0.1:${port}`, env, refused: guard.refused, untrusted: guard.untrusted, close }
  } catch (error) {
    await close()
    throw toError(error)
  }
}
