/** `document.gen.ts`: the document with its overlays and translations, as plain data that is loaded on demand. */
import { header } from './header.js'
import type { Spec } from './specs.js'

export const printDocument = ({ dialect, bundle }: Spec, core: string): string =>
  [
    header(`specs/${dialect}`),
    `import type { SpecBundle } from '${core}/spec-source.js'\n`,
    ...(['document', 'overlays', 'translations', 'overlayTranslations', 'readingSources'] as const).map(
      (part) => `export const ${part}: SpecBundle['${part}'] = ${JSON.stringify(bundle[part], null, 2)}\n`,
    ),
  ].join('\n')
