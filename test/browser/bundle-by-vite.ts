/** Bundles code for browsers by Vite, in a project that has the built package installed. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { ensureBuilt } from '../running/ensure-built.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const createProject = async (text: string): Promise<string> => {
  const project = await mkdtemp(join(tmpdir(), 'proforma-vite-'))
  await mkdir(join(project, 'node_modules'))
  await symlink(ROOT, join(project, 'node_modules/proforma'))
  await symlink(join(ROOT, 'node_modules/msw'), join(project, 'node_modules/msw'))
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'page', type: 'module' }))
  await writeFile(join(project, 'page.js'), text)
  return project
}

/** Whatever is in the bundle, by the paths of its modules; ours from the package's root. */
export const bundleByVite = async (text: string): Promise<readonly string[]> => {
  ensureBuilt()
  const project = await createProject(text)
  try {
    const input = join(project, 'page.js')
    const built = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, rollupOptions: { input } },
    })
    const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
    return outputs.flatMap((file) => (file.type === 'chunk' ? file.moduleIds.map((id) => id.replace(ROOT, '')) : []))
  } finally {
    await rm(project, { recursive: true, force: true })
  }
}
