/** The variables by which each runtime is told of the proxy and of whom to trust. Machines preset many of them, so all are set. */

import { delimiter } from 'node:path'
import { STORE_PASSWORD } from './java-key-store.js'
import type { ProxyFiles } from './write-files.js'

/** What talks to itself or to servers of its own needs no proxy. */
const NOT_PROXIED = 'localhost,127.0.0.1,::1'

const inBothCases = (name: string, value: string): Record<string, string> => ({
  [name]: value,
  [name.toLowerCase()]: value,
})

/** Node takes what stands in quotation marks as one word, and there a backslash escapes. */
const nodeOptions = ({ preload }: ProxyFiles): string => `--require "${preload.replace(/["\\]/g, '\\$&')}"`

/** Java has no escapes, but takes either kind of quotation mark. */
const javaOptions = ({ keyStore }: ProxyFiles, port: number): string =>
  [
    ...['http', 'https'].flatMap((scheme) => [`-D${scheme}.proxyHost=127.0.0.1`, `-D${scheme}.proxyPort=${port}`]),
    '-Dhttp.nonProxyHosts=localhost|127.*|[::1]',
    /\s/.test(keyStore) ? `"-Djavax.net.ssl.trustStore=${keyStore}"` : `-Djavax.net.ssl.trustStore=${keyStore}`,
    '-Djavax.net.ssl.trustStoreType=JKS',
    `-Djavax.net.ssl.trustStorePassword=${STORE_PASSWORD}`,
  ].join(' ')

/** What a user has said already stays, and ours comes after it. */
const added = (present: string | undefined, ours: string): string => (present ? `${present} ${ours}` : ours)

export type ToTell = {
  readonly files: ProxyFiles
  readonly port: number
  /** Of the command, as it would be without a proxy. */
  readonly preset: NodeJS.ProcessEnv
}

export const toEnvironment = ({ files, port, preset }: ToTell): Readonly<Record<string, string>> => {
  const proxy = `http://127.0.0.1:${port}`
  return {
    ...inBothCases('HTTP_PROXY', proxy),
    ...inBothCases('HTTPS_PROXY', proxy),
    ...inBothCases('ALL_PROXY', proxy),
    ...inBothCases('NO_PROXY', NOT_PROXIED),
    // curl and what is built on it.
    CURL_CA_BUNDLE: files.bundle,
    // Python's requests and httplib2; its own ssl module listens to SSL_CERT_FILE.
    REQUESTS_CA_BUNDLE: files.bundle,
    HTTPLIB2_CA_CERTS: files.bundle,
    PERL_LWP_SSL_CA_FILE: files.bundle,
    // Go and whatever asks OpenSSL. A preset SSL_CERT_DIR stays: it adds, and takes nothing away.
    SSL_CERT_FILE: files.bundle,
    // With nothing before the separator, PHP still reads its own settings first.
    PHP_INI_SCAN_DIR: `${preset.PHP_INI_SCAN_DIR ?? ''}${delimiter}${files.phpFolder}`,
    NODE_EXTRA_CA_CERTS: files.nodeExtra,
    // Most clients in Node ignore the variables for proxies.
    NODE_OPTIONS: added(preset.NODE_OPTIONS, nodeOptions(files)),
    JAVA_TOOL_OPTIONS: added(preset.JAVA_TOOL_OPTIONS, javaOptions(files, port)),
    // For whoever listens to none of these and has to be told by hand.
    PROFORMA_CA_FILE: files.bundle,
  }
}
