/** Runs a command of the page as a reader would paste it, with the package's command standing for `npx proforma`. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** `url`: where the stand-in is served that commands without an address talk to. */
export const runInShell = async (command: string, url = ''): Promise<string> => {
  const own = command.replaceAll('npx proforma', 'node dist/node/cli.js')
  const { stdout } = await execute('bash', ['-c', own], {
    env: { ...process.env, NO_COLOR: '1', ...(url && { PROFORMA_URL: url }) },
  })
  return stdout
}
