import type { Terminal } from '#platform/terminal.ts'
import { filesToRead, type FileToRead } from '../files-to-read.source.ts'
import { printable } from '../printable.rule.ts'
import { countFiles } from '../read-notes.source.ts'
import { help, reportText, wordsText } from './import-help.ts'
import { importOne, knownFrom, untilStopped, type KnownFiles, type Outcome } from './import-one.source.ts'
import { readWords, type ImportRequest } from './import-words.rule.ts'
import { openReport, type ReportFile } from './report-file.source.ts'
import { count, emptyTally, grouped, summaryOf, type Tally } from './summary.rule.ts'

const [allWell, notAll, interrupted] = [0, 2, 130]

/**
 * The command `import`. Prints what was read as JSON: one object for one file, one object a line (with `file`) for
 * several or for what is found in a folder or an archive. A file that gives nothing is told of on stderr. Exit code 0
 * when all files could be read, 130 when it was stopped, else 2. Needs no database.
 */
export async function importFiles(words: readonly string[], out: Terminal): Promise<number> {
  const request = readWords(words)
  if (!request.ok) return complain(out, wordsText[request.refusal])
  const { report: path, resumes, wantsHelp } = request.value
  if (wantsHelp) {
    out.stdout(help)
    return allWell
  }
  if (path === undefined) return importAll(request.value, out)
  const report = await openReport(path, resumes)
  if (!report.ok) return complain(out, `${printable(path)}: ${reportText[report.refusal]}`)
  const exitCode = await importAll(request.value, out, report.value)
  await report.value.close()
  return exitCode
}

function complain(out: Terminal, sentence: string): number {
  out.stderr(sentence)
  return notAll
}

async function importAll(request: ImportRequest, out: Terminal, report?: ReportFile): Promise<number> {
  const { paths } = request
  const known = knownFrom(report?.before ?? [])
  const tally = emptyTally()
  const total = out.progress ? await countAll(paths, out) : 0
  let [at, hasParts] = [0, false]
  for await (const file of filesToRead(paths, request.report)) {
    at += 1
    hasParts ||= file.isPart
    const outcome = await watched(file, known, out, `${grouped(at)} av ${grouped(Math.max(at, total))}`)
    if (!outcome) break
    tell(outcome, file, paths.length > 1 || file.isPart, out)
    count(tally, outcome.line, outcome.isResumed)
    const kept = outcome.isResumed ? undefined : await report?.add(outcome.line)
    if (kept && !kept.ok) return complain(out, reportText[kept.refusal])
  }
  return conclude(tally, tally.became.size > 0 && (hasParts || report !== undefined), out)
}

/** Undefined when the person has stopped it. */
async function watched(file: FileToRead, known: KnownFiles, out: Terminal, place: string) {
  if (out.stop?.aborted) return undefined
  out.progress?.(`${place} …`)
  const onPage = (page: number, pages: number) => out.progress?.(`${place}, sida ${page} av ${pages} …`)
  return importOne(file, known, { stop: out.stop, onPage })
}

function tell({ printed, said }: Outcome, file: FileToRead, isNamed: boolean, out: Terminal): void {
  if (printed) out.stdout(JSON.stringify(isNamed ? { file: file.name, ...printed } : printed))
  if (said !== undefined) out.stderr(`${printable(file.name)}: ${said}`)
}

function conclude(tally: Tally, isSummed: boolean, out: Terminal): number {
  if (isSummed) for (const line of summaryOf(tally)) out.stderr(line)
  if (!out.stop?.aborted) return tally.became.has('unread') ? notAll : allWell
  out.stderr('Inläsningen avbröts. Det som är läst är utskrivet.')
  return interrupted
}

async function countAll(paths: readonly string[], out: Terminal): Promise<number> {
  out.progress?.('Räknar filerna …')
  let files = 0
  for (const path of paths) files += (await untilStopped(countFiles(path), out.stop)) ?? 0
  return files
}
