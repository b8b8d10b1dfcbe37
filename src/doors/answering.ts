/** The little that a door needs of a simulator. */

import type { Simulator } from '../simulator.js'

export type Answering = Pick<Simulator, 'handle' | 'claims' | 'dialects'>
