import { ok, refuse, type Result } from '#platform/result.ts'

/** What is asked for on the command line. `report`: the file that is told of each file read; `resumes`: go on from it. */
export type ImportRequest = { paths: string[]; report?: string; resumes: boolean; wantsHelp: boolean }
export type WordsRefusal = 'no-path' | 'unknown-option' | 'report-without-name' | 'resume-without-report'

/** After `--` all words are paths, also those that begin with a dash. */
export function readWords(words: readonly string[]): Result<ImportRequest, WordsRefusal> {
  const request: ImportRequest = { paths: [], resumes: false, wantsHelp: false }
  const left = [...words]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') request.paths.push(...left.splice(0))
    else if (word === '--help' || word === '-h') request.wantsHelp = true
    else if (word === '--resume') request.resumes = true
    else if (word === '--report') request.report = left.shift() ?? ''
    else if (word.startsWith('--report=')) request.report = word.slice('--report='.length)
    else if (word.startsWith('-')) return refuse('unknown-option')
    else request.paths.push(word)
  }
  return request.wantsHelp ? ok(request) : whole(request)
}

function whole(request: ImportRequest): Result<ImportRequest, WordsRefusal> {
  if (request.paths.length === 0) return refuse('no-path')
  if (request.report === '' || request.report?.startsWith('--')) return refuse('report-without-name')
  return request.resumes && request.report === undefined ? refuse('resume-without-report') : ok(request)
}
