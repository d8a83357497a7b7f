import { fileURLToPath } from 'node:url'
import { measureFirstPage } from './bench/first-page.ts'
import { measurePapers } from './bench/papers.ts'
import { measureLiveMeeting } from './bench/live-meeting.ts'
import { measureImportAnswers } from './bench/import-answers.ts'
import { measureImport } from './bench/import-figures.ts'
import { measurePublicPage } from './bench/public-page.ts'
import { measureRegisterPages } from './bench/register-pages.ts'
import { measureYearsPages } from './bench/years-pages.ts'
import { describeMachine, formatReport, writeReport } from './bench/report.ts'

/** `npm run bench`: shows and keeps figures, never judges them. The same machine can be half as fast a minute later. */
const root = fileURLToPath(new URL('..', import.meta.url))
const tell = (line) => console.error(line)

const report = {
  ...describeMachine(root),
  publicPage: await measurePublicPage(root, tell),
  registerPages: await measureRegisterPages(root, tell),
  yearsPages: await measureYearsPages(root, tell),
  papers: await measurePapers(tell),
  liveMeeting: await measureLiveMeeting(root, tell),
  imports: await measureImport(root, tell),
  importAnswers: await measureImportAnswers(root, tell),
  firstPage: await measureFirstPage(root, tell),
}
console.log(formatReport(report))
console.log(`\nSparat i ${writeReport(root, report)}.`)
