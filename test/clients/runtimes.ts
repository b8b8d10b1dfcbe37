/** What the clients of `examples/clients` are written for: how each is run, and what has to be on the machine for that. */
import { spawnSync } from 'node:child_process'

export type Runtime = {
  readonly name: string
  /** Ends of the names of its clients. */
  readonly suffixes: readonly string[]
  /** Words in front of the client's path. */
  readonly command: readonly string[]
  /** Each has to end well. None: whoever runs this test has it. */
  readonly probes: readonly (readonly [command: string, ...args: string[]])[]
  /** Debian's names for what is needed. */
  readonly packages: readonly string[]
}

export const runtimes: readonly Runtime[] = [
  { name: 'fetch', suffixes: ['.mjs'], command: [process.execPath], probes: [], packages: [] },
  {
    name: 'axios, openapi-fetch and a generated client',
    suffixes: ['.axios.mjs', '.openapi-fetch.ts', '.hey-api.ts'],
    command: [process.execPath, '--import', 'tsx'],
    probes: [],
    packages: [],
  },
  {
    name: 'curl',
    suffixes: ['.sh'],
    command: ['sh'],
    probes: [
      ['curl', '--version'],
      ['jq', '--version'],
    ],
    packages: ['curl', 'jq'],
  },
  {
    name: 'PHP with its curl extension',
    suffixes: ['.php'],
    command: ['php'],
    probes: [['php', '-r', 'exit(extension_loaded("curl") ? 0 : 1);']],
    packages: ['php-cli', 'php-curl'],
  },
  {
    name: 'Python with requests',
    suffixes: ['.py'],
    command: ['python3'],
    probes: [['python3', '-c', 'import requests']],
    packages: ['python3', 'python3-requests'],
  },
]

/** Whether it can be run here. */
export const isHere = ({ probes }: Runtime): boolean =>
  probes.every(([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0)
