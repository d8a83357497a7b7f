import { readFileSync, statSync } from 'node:fs'
import { ok, refuse, type Result } from '#platform/result.ts'

export type FileRefusal = 'missing' | 'no-file' | 'no-access' | 'too-large' | 'not-json'

/** All of Sweden's municipalities in full detail are some 60 MB. */
const mostBytes = 200_000_000

/** What a JSON file on this machine holds. A file that is too large is not taken into memory at all. */
export function readJsonFile(path: string): Result<unknown, FileRefusal> {
  try {
    const facts = statSync(path)
    if (!facts.isFile()) return refuse('no-file') // a folder, or a device that may never end
    if (facts.size > mostBytes) return refuse('too-large')
    return ok(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')))
  } catch (fault) {
    if (fault instanceof SyntaxError) return refuse('not-json')
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'no-access')
  }
}
