import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { ok, refuse, type Result } from '#platform/result.ts'
import { formatLine, readReport, reportHead, type ReportLine } from './report-line.rule.ts'

export type ReportRefusal = 'exists' | 'no-report' | 'not-written'

/** A report that is being written. `before`: the lines it had from a run that was cut short. */
export type ReportFile = {
  before: ReportLine[]
  add(line: ReportLine): Promise<Result<undefined, 'not-written'>>
  close(): Promise<void>
}

const { O_RDWR, O_CREAT, O_EXCL, O_APPEND } = constants

/** Opens the report that a person has named: a new one, or with `resumes` the one that is to go on. */
export async function openReport(path: string, resumes: boolean): Promise<Result<ReportFile, ReportRefusal>> {
  let file: FileHandle | undefined
  try {
    file = await open(path, O_RDWR | O_CREAT | O_APPEND | (resumes ? 0 : O_EXCL))
    const before = await begin(file)
    if (before) return ok(reportIn(file, before))
    await file.close()
    return refuse('no-report')
  } catch (fault) {
    await file?.close()
    return refuse(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST' ? 'exists' : 'not-written')
  }
}

/** The lines that are there; what a sudden end left half written is cut off, and an empty file is given its headings. */
async function begin(file: FileHandle): Promise<ReportLine[] | undefined> {
  const text = await file.readFile('utf8')
  const end = text.lastIndexOf('\r\n')
  if (end >= 0) {
    const whole = text.slice(0, end + 2)
    const lines = readReport(whole)
    if (lines) await file.truncate(Buffer.byteLength(whole))
    return lines
  }
  if (!reportHead().startsWith(text)) return undefined
  await file.truncate(0)
  await file.appendFile(reportHead())
  return []
}

const reportIn = (file: FileHandle, before: ReportLine[]): ReportFile => ({
  before,
  async add(line) {
    try {
      await file.appendFile(formatLine(line))
      return ok(undefined)
    } catch {
      return refuse('not-written')
    }
  },
  close: () => file.close(),
})
