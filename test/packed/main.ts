/**
 * Installs the packed tarball into an empty project, as a user does, and holds that its command serves, each entry point
 * imports, and its types resolve. Ends with `N passed, N failed`.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname
const project = mkdtempSync(join(tmpdir(), 'proforma-packed-'))
const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const install = (): void => {
  run('npm', ['run', 'build', '--silent'], root)
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project], root)) as [
    { filename: string },
  ]
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', `./${filename}`, '@types/node@20', 'typescript@5.9'])
}

const serves = async (): Promise<void> => {
  const child = spawn('npx', ['proforma', 'serve', '--port', '0', '--json'], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()))
      child.once('exit', (code) => reject(new Error(`proforma serve ended with ${code}`)))
    })
    const { dialects } = JSON.parse(line) as {
      dialects: Record<string, { sample: string; headers: Record<string, string> }>
    }
    for (const [name, { sample, headers }] of Object.entries(dialects)) {
      const response = await fetch(sample, { headers })
      if (response.status !== 200) throw new Error(`${name} answered ${response.status} to ${sample}`)
    }
  } finally {
    // npx does not pass the signal on, so it goes to the group of processes that npx leads.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  }
}

const USER_CODE = `
import { readFileSync } from 'node:fs'
import { createServer, createSimulator, type Exchange, type TestWorld } from 'proforma'
import { createMiddleware, type Middleware } from 'proforma/express'
import { generateScenario } from 'proforma/generate'
const simulator = await createSimulator({ scenario: 'empty', readings: { P2: 'unix' } })
const middleware: Middleware = createMiddleware(simulator, { onExchange: (exchange: Exchange, ms: number) => void [exchange.reply.status, ms] })
const response: Response = await simulator.fetch('http://localhost/')
const world: TestWorld = await simulator.fork()
const { open } = await world.ledger.build({ status: 'overdue', total: '595.00', paid: '95.00' })
await world.end()
if (open !== '500.00') throw new Error(open + ' is open')
const scenario = await generateScenario(readFileSync(new URL(import.meta.resolve('proforma/scenarios/empty.yaml')), 'utf8'))
if (response.status !== 200 || typeof middleware !== 'function' || scenario.name !== 'scenario') throw new Error('the entry points do not work')
createServer(simulator).close()
`

const imports = (): void => {
  writeFileSync(join(project, 'user.ts'), USER_CODE)
  const options = { module: 'nodenext', target: 'es2023', strict: true, types: ['node'], outDir: 'out' }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['user.ts'] }))
  run('npx', ['tsc', '-p', '.'])
  run('node', ['out/user.js'])
}

const hasSchemas = (): void => {
  for (const name of ['scenario', 'config', 'check-result'])
    run('node', ['-e', `require('node:fs').accessSync(require.resolve('proforma/${name}.schema.json'))`])
}

const checks = { serves, imports, hasSchemas }
let failed = 0
try {
  install()
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check()
      process.stdout.write(`ok ${name}\n`)
    } catch (error) {
      failed++
      process.stdout.write(`not ok ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}
process.stdout.write(`${Object.keys(checks).length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
