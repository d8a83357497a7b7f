import { join, resolve } from 'node:path'
import { refuse, type Result } from '#platform/result.ts'
import type { UnreadableReason } from './reading.ts'
import { openPath, type NamedSource, type NotOpened } from './read-notes.source.ts'

export type NotRead = UnreadableReason | NotOpened | 'nothing-there'
/** `isPart`: found in a folder, an archive or a letter, and not named by the person. */
export type FileToRead = Partial<Pick<NamedSource, 'isCover' | 'wasKnown'>> & {
  name: string
  isPart: boolean
  content: Result<Uint8Array, NotRead>
}

/**
 * All files under the paths, one by one. A file found in something is called by its name there; after the path as well
 * when there are several. The file called `except` is left out: it is the report on the others.
 */
export async function* filesToRead(paths: readonly string[], except?: string): AsyncGenerator<FileToRead> {
  for (const path of paths) yield* filesAt(path, paths.length > 1, except)
}

async function* filesAt(path: string, isOneOfMany: boolean, except: string | undefined): AsyncGenerator<FileToRead> {
  const opened = await openPath(path)
  if (!opened.ok) return yield { name: path, isPart: false, content: opened }
  const { isMany, folder, sources } = opened.value
  let isEmpty = true
  for await (const { name, ...source } of sources) {
    if (except !== undefined && resolve(folder, name) === resolve(except)) continue
    isEmpty = false
    const ownName = isOneOfMany ? join(folder, name) : name
    yield { ...source, name: isMany ? ownName : path, isPart: isMany }
  }
  if (isEmpty) yield { name: path, isPart: false, content: refuse('nothing-there') }
}
