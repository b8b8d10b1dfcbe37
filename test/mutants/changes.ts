/** The small changes that make a good client a wrong one. */
import type { Change, Sent } from './http.js'

const onUrl =
  (edit: (url: URL) => void): Change =>
  (sent) => {
    const url = new URL(sent.url)
    edit(url)
    return { ...sent, url }
  }

/** Sends a parameter with this value; null leaves it out. */
export const parameter = (name: string, value: string | null): Change =>
  onUrl(({ searchParams }) => (value === null ? searchParams.delete(name) : searchParams.set(name, value)))

export const repeated = (name: string, value: string): Change =>
  onUrl(({ searchParams }) => searchParams.append(name, value))

export const renamedParameter = (from: string, to: string): Change =>
  onUrl(({ searchParams }) => {
    searchParams.set(to, searchParams.get(from) ?? '')
    searchParams.delete(from)
  })

export const path = (from: string | RegExp, to: string): Change =>
  onUrl((url) => {
    url.pathname = url.pathname.replace(from, to)
  })

export const host = (name: string): Change =>
  onUrl((url) => {
    url.host = name
  })

export const method =
  (name: string): Change =>
  (sent) => ({ ...sent, method: name })

/** Null leaves the header out. */
export const header =
  (name: string, value: string | null): Change =>
  (sent) => {
    const { [name]: _, ...others } = sent.headers
    return { ...sent, headers: value === null ? others : { ...others, [name]: value } }
  }

export const body =
  (value: unknown): Change =>
  (sent) => ({ ...sent, body: value })

const fieldsOf = ({ body: sent }: Sent): Record<string, unknown> => ({ ...(sent as Record<string, unknown>) })

/** Further fields, or other values; undefined leaves one out. */
export const fields =
  (values: Readonly<Record<string, unknown>>): Change =>
  (sent) => ({ ...sent, body: { ...fieldsOf(sent), ...values } })

export const renamedField =
  (from: string, to: string): Change =>
  (sent) => {
    const { [from]: value, ...others } = fieldsOf(sent)
    return { ...sent, body: { ...others, [to]: value } }
  }

export const both =
  (...changes: readonly Change[]): Change =>
  (sent) =>
    changes.reduce((changed, change) => change(changed), sent)
