// Generated from the folders of specs and src/dialects by `npm run generate`. Edit that instead.

import type { Dialect } from '../core/dialect.js'
import { dialect as matas } from './matas/index.js'
import { dialect as plandocket } from './plandocket/index.js'
import { dialect as sonderplan } from './sonderplan/index.js'

export const dialects: readonly Dialect[] = [matas, plandocket, sonderplan]
