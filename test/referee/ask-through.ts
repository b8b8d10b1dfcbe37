/** Sends planned requests through the referee and takes its findings, and those of the stand-in's own judge. */

import type { Sent } from '../traffic/drive.js'
import type { Planned } from '../traffic/requests.js'

type Headers = Readonly<Record<string, string>>

const parse = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

/** The referee answers in its own name where a message breaks the contract, and else notes what it found in a header. */
const faultsOf = (answer: Response, text: string): readonly string[] => {
  const faults: string[] = []
  const noted = answer.headers.get('sl-violations')
  if (noted !== null) faults.push(`the referee notes ${noted}`)
  if (text.includes('stoplight.io/prism')) faults.push(`the referee refuses: ${text}`)
  const own = answer.headers.get('proforma-violations')
  if (own !== '0') faults.push(`the stand-in counts ${own ?? 'no'} violations`)
  return faults
}

export const createAsk =
  (base: string, headers: Headers) =>
  async ({ method, target, body }: Planned): Promise<Sent> => {
    const sent = new Headers(headers)
    if (body !== undefined) sent.set('content-type', 'application/json')
    const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${base}${target}`, { method, headers: sent, redirect: 'manual', ...withBody })
    const text = await answer.text()
    return { status: answer.status, value: parse(text), faults: faultsOf(answer, text) }
  }
