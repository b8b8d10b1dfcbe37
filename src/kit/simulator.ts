/** What `createSimulator()` gives: the main world, further ones, and what doors need. */

import type { Answering } from '../engine/engine.js'
import type { Worlds } from '../worlds/worlds.js'
import type { TestWorld } from './test-world.js'

export interface Simulator extends TestWorld, Answering {
  /** Which world answers, the key or host says; else the world of the asynchronous context, else the main one. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** A world by name; without one that of the asynchronous context, else the main one. @throws WorldError unknown-world */
  world(name?: string): TestWorld
  /** The inside, for servers and tools of our own. */
  readonly worlds: Worlds
  /** Waits until everything is kept, where there is a `data` folder. */
  close(): Promise<void>
}
