import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openPromise } from 'yauzl'
import { refuse } from '#platform/result.ts'
import type { UnreadableReason } from '../reading.ts'
import { entryName, isBesideFiles } from './entry-name.rule.ts'
import { largestFile } from './limits.ts'
import { budgetFor } from './budget.rule.ts'
import { filesInZip, openBundle, tooDeepIn, type NamedSource } from './open-bundle.source.ts'
import { countStoredArchive } from './stored-archive.source.ts'
import { zipOptions } from './unpack.source.ts'

const deepestFolder = 30

/**
 * The files in a folder of this machine and in its archives and letters, one by one, in the order of their names. Links
 * are not followed, so that nothing outside the folder is read. Rejects when the folder itself can't be opened.
 */
export async function* openFolder(path: string): AsyncGenerator<NamedSource> {
  yield* sourcesIn(await entriesOf(path), path, '', 0)
}

async function* sourcesIn(
  entries: readonly Dirent[],
  path: string,
  above: string,
  depth: number,
): AsyncGenerator<NamedSource> {
  for (const entry of entries) {
    const [inside, name] = [join(path, entry.name), `${above}${entryName(entry.name)}`]
    if (entry.isFile()) yield* openStored(inside, name)
    else if (entry.isDirectory()) yield* folderIn(inside, name, depth + 1)
  }
}

async function* folderIn(path: string, name: string, depth: number): AsyncGenerator<NamedSource> {
  if (depth > deepestFolder) return yield { name, content: refuse('too-deep'), isItself: false }
  const entries = await entriesOf(path).catch(() => undefined)
  if (entries) yield* sourcesIn(entries, path, `${name}/`, depth)
  else yield { name, content: refuse('no-access'), isItself: false }
}

async function entriesOf(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.filter((entry) => !isBesideFiles(entry.name)).sort((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** A file of this machine, or those in it when it is an archive or a letter. */
export async function* openStored(path: string, name: string): AsyncGenerator<NamedSource> {
  try {
    const { size } = await stat(path)
    if (size <= largestFile) yield* openBundle(name, await readFile(path))
    else if (await countStoredArchive(path)) yield* openLarge(path, name, size)
    else yield { name, content: refuse('too-large'), isItself: true }
  } catch (fault) {
    yield { name, content: refuse(reasonOf(fault)), isItself: true }
  }
}

async function* openLarge(path: string, name: string, size: number): AsyncGenerator<NamedSource> {
  const budget = budgetFor(size)
  yield* filesInZip(await openPromise(path, zipOptions), name, budget)
  yield* tooDeepIn(budget)
}

/** The system's own name for a fault; what is not a matter of rights is a file that is not whole. */
const reasonOf = (fault: unknown): UnreadableReason =>
  fault instanceof Error && 'code' in fault && ['EACCES', 'EPERM'].includes(String(fault.code)) ? 'no-access' : 'broken'

/** About how many files there are to read: what lies with letters and in archives inside archives is not known. */
export async function countFiles(path: string): Promise<number> {
  const entries = await entriesOf(path).catch(() => undefined)
  return entries ? countIn(entries, path, 0) : countStored(path)
}

async function countIn(entries: readonly Dirent[], path: string, depth: number): Promise<number> {
  let files = 0
  for (const entry of entries) {
    const inside = join(path, entry.name)
    if (entry.isFile()) files += await countStored(inside)
    else if (entry.isDirectory() && depth < deepestFolder)
      files += await countIn(await entriesOf(inside).catch(() => []), inside, depth + 1)
  }
  return files
}

const countStored = async (path: string): Promise<number> =>
  (await countStoredArchive(path).catch(() => undefined)) ?? 1
