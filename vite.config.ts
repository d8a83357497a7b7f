import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

// The launcher builds into a folder of its own and then swaps it in, so that a broken build never replaces a whole one.
const buildFolder = process.env['RADSLAG_BUILD'] ?? 'build'

const serverEntries = Object.fromEntries(
  Object.entries({
    main: 'src/main.ts',
    cli: 'src/cli.ts',
    'read-worker': 'src/areas/imports/read-file/read-worker.ts',
    'paper-worker': 'src/platform/paper/paper-worker.ts',
  }).filter(([, file]) => existsSync(join(import.meta.dirname, file))),
)

/** The page's styles and scripts, with a hash in each name so that browsers may keep them for ever. */
const client: UserConfig['build'] = {
  outDir: join(buildFolder, 'client'),
  assetsDir: '',
  manifest: true,
  target: 'es2022',
  modulePreload: false,
  rolldownOptions: { input: 'src/islands/main.ts' },
}

/** Chunks lie beside the entries: `assets.ts` finds the client's folder from where it stands. */
const server: UserConfig['build'] = {
  outDir: join(buildFolder, 'server'),
  target: 'node22',
  sourcemap: true,
  minify: false,
  rolldownOptions: {
    input: serverEntries,
    output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
}

export default defineConfig(({ isSsrBuild = false }) => ({
  base: '/tillgangar/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { emptyOutDir: true, ...(isSsrBuild ? { ...server, ssr: true } : client) },
}))
