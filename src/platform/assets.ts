import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Assets = { css: string[]; js: string[] }

/** Where the address of every built file begins. */
export const assetsPath = '/tillgangar/'

/** The folder that the client build fills. The built server lies in a folder beside it. */
export const clientFolder = join(import.meta.dirname, '../client')

const entry = 'src/islands/main.ts'

type Manifest = Record<string, { file: string; css?: string[] }>

/** Reads which files a page needs. Without a build, as in tests, there are none. Call it once, at start. */
export function readAssets(folder: string = clientFolder): Assets {
  const file = join(folder, '.vite/manifest.json')
  if (!existsSync(file)) return { css: [], js: [] }
  const built = (JSON.parse(readFileSync(file, 'utf8')) as Manifest)[entry]
  if (!built) throw new Error(`${file} does not tell what became of ${entry}: build the client again`)
  const toPath = (name: string) => assetsPath + name
  return { css: (built.css ?? []).map(toPath), js: [toPath(built.file)] }
}
