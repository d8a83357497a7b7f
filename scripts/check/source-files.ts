import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type SourceFile = { path: string; text: string }
export type Problem = { path: string; line?: number; message: string }

const pattern = '{src,tests,scripts,bin}/**/*.{ts,tsx,mjs}'
/** Written by a program, read by no one. */
const generated = new Set(['src/platform/db-types.ts'])
const known = new Map<string, Promise<SourceFile[]>>()

/** All code files of our own, paths from the root with forward slashes. Read once for all checks of a run. */
export function readSourceFiles(root: string): Promise<SourceFile[]> {
  const files = known.get(root) ?? readAll(root)
  known.set(root, files)
  return files
}

async function readAll(root: string): Promise<SourceFile[]> {
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: root })) paths.push(path.replaceAll('\\', '/'))
  const wanted = paths.filter((path) => !generated.has(path)).sort()
  return Promise.all(wanted.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
}
