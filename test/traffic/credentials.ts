/** Every documented way to send a key. */
import { child, isNode, type Node } from '../../src/judge/document.js'

export type Credential = {
  readonly headers: Readonly<Record<string, string>>
  /** Where the key travels in the query; else the target as it is. */
  readonly addTo: (target: string) => string
}

const asIs = (target: string): string => target

const toCredential = (scheme: Node, token: string): Credential => {
  if (scheme.type === 'http') return { headers: { authorization: `Bearer ${token}` }, addTo: asIs }
  const name = String(scheme.name)
  if (scheme.in === 'header') return { headers: { [name.toLowerCase()]: token }, addTo: asIs }
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(token)}`
  return { headers: {}, addTo: (target) => `${target}${target.includes('?') ? '&' : '?'}${pair}` }
}

export const credentialForms = (document: Node, token: string): readonly Credential[] =>
  Object.values(child(document, 'components', 'securitySchemes')).flatMap((scheme) =>
    isNode(scheme) ? [toCredential(scheme, token)] : [],
  )
