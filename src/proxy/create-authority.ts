/**
 * A certificate authority for one run, and the certificate that it issues for the hosts that are stood in for. Its private
 * key is forgotten at once, and the other is never written anywhere, so that nobody can make use of either afterwards.
 */

import { randomBytes, webcrypto } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'

export type IssuedFor = {
  /** Certificate of the authority, PEM. */
  readonly ca: string
  /** For a server that is any of the hosts. */
  readonly context: SecureContext
}

const DAY_MS = 86_400_000
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

/** For clients whose clocks are set apart a little. */
const EARLIER_MS = 7 * DAY_MS
const LATER_MS = 90 * DAY_MS

const createKeys = (): Promise<webcrypto.CryptoKeyPair> => webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify'])

/** A positive number that no other certificate has. */
const serialNumber = (): string => `4${randomBytes(16).toString('hex').slice(1)}`

const toPem = async (key: webcrypto.CryptoKey): Promise<string> => {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key))
  return `-----BEGIN PRIVATE KEY-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`
}

/** The packages take half a second to load, which only those wait for who ask for a proxy. */
const loadX509 = async () => {
  await import('reflect-metadata')
  return import('@peculiar/x509')
}

type X509 = Awaited<ReturnType<typeof loadX509>>

const validity = () => ({
  notBefore: new Date(Date.now() - EARLIER_MS),
  notAfter: new Date(Date.now() + LATER_MS),
  signingAlgorithm: ECDSA,
  serialNumber: serialNumber(),
})

const createRoot = async (x509: X509, keys: webcrypto.CryptoKeyPair) =>
  x509.X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: `CN=proforma check ${randomBytes(4).toString('hex')}, O=Made for one run`,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })

type Root = Awaited<ReturnType<typeof createRoot>>

type Issue = {
  readonly root: Root
  readonly signingKey: webcrypto.CryptoKey
  readonly publicKey: webcrypto.CryptoKey
  readonly hosts: readonly string[]
}

const issue = async (x509: X509, { root, signingKey, publicKey, hosts }: Issue) =>
  x509.X509CertificateGenerator.create({
    ...validity(),
    subject: 'CN=proforma',
    issuer: root.subject,
    publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value }))),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(root.publicKey),
    ],
  })

/** One certificate names all hosts, with their `*.`, as those of the vendors do. */
export const createAuthority = async (hosts: readonly string[]): Promise<IssuedFor> => {
  const [x509, rootKeys, keys] = await Promise.all([loadX509(), createKeys(), createKeys()])
  const root = await createRoot(x509, rootKeys)
  const leaf = await issue(x509, { root, signingKey: rootKeys.privateKey, publicKey: keys.publicKey, hosts })
  const ca = `${root.toString('pem')}\n`
  const context = createSecureContext({ cert: `${leaf.toString('pem')}\n${ca}`, key: await toPem(keys.privateKey) })
  return { ca, context }
}
