/** Puts a proxy in front of what a command is run against, for clients that have the vendors' hosts built in. */

import type { About, Target } from '../check/target.js'
import { printable } from '../core/printable.js'
import type { Others } from '../proxy/guard.js'
import { type RunningProxy, startProxy } from '../proxy/start-proxy.js'

export type BehindProxy = {
  /** Those of the vendors; `*.` stands for any one label. */
  readonly hosts: readonly string[]
  readonly others: Others
}

const MOST_SHOWN = 10

const list = (hosts: readonly string[]): string => {
  const left = hosts.length - MOST_SHOWN
  return `${hosts.slice(0, MOST_SHOWN).map(printable).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

/** What did not come through, which often is why a run fails. Only hosts are named: the rest of a URL may be secret. */
const notesOf = ({ refused, untrusted }: RunningProxy): readonly string[] => [
  ...(refused().length > 0
    ? [`The proxy refused connections to ${list(refused())}; --proxy-others pass lets them through.`]
    : []),
  ...(untrusted().length > 0
    ? [
        `A client did not take the certificate of the proxy for ${list(untrusted())}: it listens to none of the ` +
          'variables that it was told by. Point it to the file that PROFORMA_CA_FILE names.',
      ]
    : []),
]

const aboutOf = ({ about }: Target, proxy: RunningProxy): About => ({
  ...about,
  told: { ...about.told, HTTPS_PROXY: proxy.url },
  notes: [...notesOf(proxy), ...(about.notes ?? [])],
})

/** The command is told of both the target's address and the proxy. Closes the target if no proxy can be started. */
export const behindProxy = async (target: Target, { hosts, others }: BehindProxy): Promise<Target> => {
  const port = Number(new URL(target.env.PROFORMA_URL ?? '').port)
  const proxy = await startProxy({ target: { port }, hosts, others }).catch(async (error: unknown) => {
    await target.close()
    throw error
  })
  return {
    get about() {
      return aboutOf(target, proxy)
    },
    env: { ...target.env, ...proxy.env },
    progress: target.progress,
    async close() {
      await proxy.close()
      return target.close()
    },
  }
}
