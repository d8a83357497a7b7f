import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openPromise } from 'yauzl'
import { refuse } from '#platform/result.ts'
import { entryName, isBesideFiles } from './entry-name.rule.ts'
import { largestFile } from './limits.ts'
import { budgetFor, filesInZip, openBundle, type NamedSource } from './open-bundle.source.ts'
import { zipOptions } from './unpack.source.ts'

const deepestFolder = 30

/**
 * The files in a folder of this machine and in its archives and letters, one by one, in the order of their names. Links
 * are not followed, so that nothing outside the folder is read. Rejects when the folder itself can't be opened.
 */
export async function* openFolder(path: string, above = '', depth = 0): AsyncGenerator<NamedSource> {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => a.name.localeCompare(b.name, 'sv'))
  for (const entry of entries) {
    if (isBesideFiles(entry.name)) continue
    const [inside, name] = [join(path, entry.name), `${above}${entryName(entry.name)}`]
    if (entry.isDirectory() && depth < deepestFolder) yield* openFolder(inside, `${name}/`, depth + 1)
    else if (entry.isFile()) yield* openFile(inside, name)
  }
}

async function* openFile(path: string, name: string): AsyncGenerator<NamedSource> {
  try {
    const { size } = await stat(path)
    if (size <= largestFile) yield* openBundle(name, await readFile(path))
    else if (await isZip(path)) yield* filesInZip(await openPromise(path, zipOptions), name, budgetFor(size))
    else yield { name, content: refuse('too-large') }
  } catch {
    yield { name, content: refuse('broken') }
  }
}

/** An archive of any size is read from where it lies; it is never taken into memory as a whole. */
async function isZip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(4)
    await file.read(head, 0, 4, 0)
    return head.equals(Buffer.from('PK\x03\x04'))
  } finally {
    await file.close()
  }
}
