/** The certificates that are trusted beside our own: those of this machine, so that what is let through is still believed. */

import { readFile } from 'node:fs/promises'
import { rootCertificates } from 'node:tls'

/** By which a user or a machine names certificates to trust; all of them are set anew for the command. */
const VARIABLES = ['SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const

/** Where systems keep theirs. */
const SYSTEM = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
] as const

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** None, where the file is missing or no file at all: nobody could have used it either. */
const certificatesIn = async (path: string | undefined): Promise<readonly string[]> => {
  if (!path) return []
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.match(CERTIFICATE) ?? []
}

export type Trusted = {
  /** PEM, each once. */
  readonly all: readonly string[]
  /** Those that Node would trust beside its own. */
  readonly extraOfNode: readonly string[]
}

export const trustedCertificates = async (env: NodeJS.ProcessEnv): Promise<Trusted> => {
  const [extraOfNode, ...others] = await Promise.all([
    certificatesIn(env.NODE_EXTRA_CA_CERTS),
    ...[...VARIABLES.map((name) => env[name]), ...SYSTEM].map(certificatesIn),
  ])
  const all = others.flat()
  return { all: [...new Set(all.length > 0 ? all : rootCertificates)], extraOfNode: extraOfNode ?? [] }
}
