import { readFile, stat } from 'node:fs/promises'
import { ok, refuse, type Result } from '#platform/result.ts'

export type NotOpened = 'missing' | 'folder' | 'no-access' | 'too-large'

/** The bytes of a file on this machine. A file over `limit` bytes is not taken into memory at all. */
export async function openFile(path: string, limit: number): Promise<Result<Uint8Array, NotOpened>> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) return refuse('folder')
    if (!facts.isFile()) return refuse('no-access') // a device or a pipe may never end
    if (facts.size > limit) return refuse('too-large')
    return ok(await readFile(path))
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : code === 'EISDIR' ? 'folder' : 'no-access')
  }
}
