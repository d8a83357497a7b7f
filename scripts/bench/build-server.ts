import { join } from 'node:path'
import { build } from 'vite'

/** Builds one of the programs that are measured, as the product itself is built, and gives its file. */
export async function buildServer(root: string, name: string): Promise<string> {
  const outDir = join('build', 'bench', name)
  await build({
    configFile: false,
    root,
    base: '/tillgangar/',
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { ssr: `scripts/bench/${name}.ts`, outDir, target: 'node22', minify: false, emptyOutDir: true },
  })
  return join(root, outDir, `${name}.js`)
}
