/** Writes what runtimes are to find in the temporary folder: whom to trust, in each one's format, and where the proxy is. */

import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LOOPBACK, toHostPattern } from './host-patterns.js'
import { javaKeyStore } from './java-key-store.js'
import { trustedCertificates } from './trusted-certificates.js'

/** Paths of what was written. */
export type ProxyFiles = {
  /** Our authority and all that this machine trusts, PEM. */
  readonly bundle: string
  /** Our authority and what the user tells Node to trust beside its own, PEM. */
  readonly nodeExtra: string
  /** The same as the bundle, for Java. */
  readonly keyStore: string
  /** A folder of settings for PHP. */
  readonly phpFolder: string
  /** A CommonJS module for Node to load first. */
  readonly preload: string
}

export type ToWrite = {
  readonly folder: string
  readonly ca: string
  readonly port: number
  readonly hosts: readonly string[]
  readonly refusesOthers: boolean
  /** Of the command, as it would be without a proxy. */
  readonly preset: NodeJS.ProcessEnv
}

const PRELOAD = fileURLToPath(new URL('../proxy/preload.cjs', import.meta.url))

const phpSettings = (bundle: string): string => `curl.cainfo="${bundle}"\nopenssl.cafile="${bundle}"\n`

const preloadSettings = ({ port, hosts, refusesOthers }: ToWrite): string =>
  JSON.stringify({ port, refusesOthers, answered: toHostPattern(hosts).source, loopback: LOOPBACK.source })

export const writeFiles = async (given: ToWrite): Promise<ProxyFiles> => {
  const at = (name: string): string => join(given.folder, name)
  const files: ProxyFiles = {
    bundle: at('bundle.pem'),
    nodeExtra: at('node-extra.pem'),
    keyStore: at('trusted.jks'),
    phpFolder: at('php'),
    preload: at('preload.cjs'),
  }
  const { all, extraOfNode } = await trustedCertificates(given.preset)
  await mkdir(files.phpFolder)
  await Promise.all([
    writeFile(files.bundle, [given.ca, ...all, ''].join('\n')),
    writeFile(files.nodeExtra, [given.ca, ...extraOfNode, ''].join('\n')),
    writeFile(files.keyStore, javaKeyStore([given.ca, ...all])),
    writeFile(join(files.phpFolder, 'proforma.ini'), phpSettings(files.bundle)),
    writeFile(at('preload.json'), preloadSettings(given)),
    copyFile(PRELOAD, files.preload),
  ])
  return files
}
