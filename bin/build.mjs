import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Stop, root, runQuietly, say } from './say.mjs'

const sources = ['src', 'styles', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
const buildFolder = join(root, 'build')
const stampFile = join(buildFolder, '.stamp')

export const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp()

/** By content, not by time: a new clone, a copy and a change of branch and back give the same answer. */
function sourceStamp() {
  const hash = createHash('sha256')
  for (const source of sources.filter((name) => existsSync(join(root, name)))) {
    for (const file of filesIn(source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return `${hash.digest('hex')}\n`
}

function filesIn(path) {
  if (/\.test\.tsx?$/.test(path)) return []
  const entries = readEntries(path)
  return entries ? entries.flatMap((name) => filesIn(`${path}/${name}`)) : [path]
}

/** Undefined for a file. */
function readEntries(path) {
  try {
    return readdirSync(join(root, path)).sort()
  } catch (fault) {
    if (fault.code === 'ENOTDIR') return undefined
    throw fault
  }
}

/** Builds in a folder beside and moves it in when both halves are whole: a failed build leaves the last one in use. */
export async function build(node) {
  say('Bygger Rådslag …')
  const stamp = sourceStamp()
  const draft = join(buildFolder, '.new')
  rmSync(draft, { recursive: true, force: true })
  await vite(node, draft, [])
  await vite(node, draft, ['--ssr'])
  rmSync(stampFile, { force: true })
  moveIn(draft)
  rmSync(draft, { recursive: true, force: true })
  writeFileSync(stampFile, stamp)
}

async function vite(node, draft, flags) {
  const program = join('node_modules', 'vite', 'bin', 'vite.js')
  const { isOk, said } = await runQuietly(node, [program, 'build', '--logLevel', 'warn', ...flags], {
    RADSLAG_BUILD: draft,
    NODE_ENV: 'production',
  })
  if (!isOk) throw new Stop(`Rådslag gick inte att bygga:\n${said.trim()}`)
}

/**
 * File by file, each in one step, the new names first and those that replace something last. A server that already runs
 * on the last build keeps finding the parts it loads late (their names hold a hash), so nothing is taken away here.
 */
function moveIn(draft) {
  const files = filesUnder(draft, '')
  const replaces = (file) => Number(existsSync(join(buildFolder, file)))
  for (const file of files.sort((a, b) => replaces(a) - replaces(b))) {
    mkdirSync(dirname(join(buildFolder, file)), { recursive: true })
    renameSync(join(draft, file), join(buildFolder, file))
  }
}

function filesUnder(folder, path) {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(folder, join(path, entry.name)) : [join(path, entry.name)],
  )
}
