/** `evidence.gen.ts`: how each place of the default document is known, for findings that must not wait for the document. */
import { toEvidence } from '../../src/judge/to-evidence.js'
import { header } from './header.js'
import type { Spec } from './specs.js'

export const printEvidence = ({ dialect, bundle }: Spec, core: string): string =>
  [
    header(`specs/${dialect}`),
    `import type { EvidenceTable } from '${core}/evidence.js'\n`,
    `export const evidence: EvidenceTable = ${JSON.stringify(toEvidence(bundle.document), null, 1)}\n`,
  ].join('\n')
