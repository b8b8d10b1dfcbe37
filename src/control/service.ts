/** What the control API says about the stand-in itself. */

import type { Success } from '../core/dialect.js'
import { ok } from './answer.js'
import type { ControlCall, Schemas } from './call.js'

const getHealth = ({ parts: { version, worlds, dialects } }: ControlCall): Success =>
  ok({
    status: 'ok',
    version,
    worlds: worlds.all().length,
    dialects: dialects.map(({ name }) => name),
  } satisfies Schemas['Health'])

const getDescription = async (): Promise<Success> => ok((await import('./document.gen.js')).document)

export const serviceOperations = { getHealth, getDescription }
