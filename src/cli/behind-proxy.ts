/** Puts a proxy in front of what a command is run against, for clients that have the vendors' hosts built in. */

import type { Target } from '../check/target.js'
import { printable } from '../core/printable.js'
import type { Others } from '../proxy/guard.js'
import { type RunningProxy, startProxy } from '../proxy/start-proxy.js'

export type BehindProxy = {
  /** Those of the vendors; `*.` stands for any one label. */
  readonly hosts: readonly string[]
  readonly others: Others
  /** Told once, at the end, of what did not come through, a line each. */
  readonly tell: (line: string) => void
}

const list = (hosts: readonly string[]): string => printable(hosts.join(', '))

const tellOf = ({ refused, untrusted }: RunningProxy, tell: BehindProxy['tell']): void => {
  if (refused().length > 0)
    tell(`The proxy refused connections to ${list(refused())}; --proxy-others pass lets them through.`)
  if (untrusted().length > 0)
    tell(
      `A client did not take the certificate of the proxy for ${list(untrusted())}: it listens to none of the variables ` +
        'that it was told by. Point it to the file that PROFORMA_CA_FILE names.',
    )
}

/** The command is told of both the target's address and the proxy. Closes the target if no proxy can be started. */
export const behindProxy = async (target: Target, { hosts, others, tell }: BehindProxy): Promise<Target> => {
  const port = Number(new URL(target.env.PROFORMA_URL ?? '').port)
  const proxy = await startProxy({ target: { port }, hosts, others }).catch(async (error: unknown) => {
    await target.close()
    throw error
  })
  let told = false
  return {
    about: { ...target.about, told: { ...target.about.told, HTTPS_PROXY: proxy.url } },
    env: { ...target.env, ...proxy.env },
    progress: target.progress,
    async close() {
      await proxy.close()
      if (!told) tellOf(proxy, tell)
      told = true
      return target.close()
    },
  }
}
