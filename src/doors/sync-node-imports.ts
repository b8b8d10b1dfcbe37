/** For clients that import single functions of `node:http` and `node:https`. */

/**
 * Shows what interception has put into `node:http` and `node:https` to those who wrote `import * as https` or
 * `import { get }` as well; without it only `import https` sees it. Call it after every `listen()`, and after `close()`.
 * Does nothing outside Node.
 */
export const syncNodeImports = (): void =>
  globalThis.process?.getBuiltinModule?.('node:module')?.syncBuiltinESMExports()
