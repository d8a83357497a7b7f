import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { FirstPage } from './first-page.ts'
import type { Papers } from './papers.ts'
import type { ImportAnswers } from './import-answers.ts'
import type { ImportFigures } from './import-figures.ts'
import type { LiveMeeting } from './live-meeting.ts'
import type { PublicPage } from './public-page.ts'
import type { RegisterPages } from './register-pages.ts'
import type { YearsPages } from './years-pages.ts'

type Machine = {
  version: string
  measuredAt: string
  machine: { cores: number; model: string; memoryGb: number; node: string; platform: string }
}
export type Report = Machine & {
  publicPage: PublicPage
  registerPages: RegisterPages
  yearsPages: YearsPages
  papers: Papers
  liveMeeting: LiveMeeting
  imports: ImportFigures
  importAnswers: ImportAnswers
  firstPage: FirstPage
}

export function describeMachine(root: string): Machine {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    version,
    measuredAt: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? '',
      memoryGb: Math.round(totalmem() / 1024 ** 3),
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
    },
  }
}

const inSwedish = (value: number, decimals: number) =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

const rowsOfLive = ({ ours, bare, ratio, cuts }: LiveMeeting): string[][] => [
  ['Bokstav till 100 skärmar, bar Yjs-server, p50/p95', spread(bare.fromKey), '1', ''],
  ['Bokstav till 100 skärmar, ett möte, p50/p95', spread(ours.fromKey), inSwedish(ratio, 2), 'p95 under 500 ms'],
  ['Från sändning till 100 skärmar, ett möte, p50/p95', spread(ours.fromSending), '', ''],
  [
    `Förlorade ord av ${cuts.words} vid ${inSwedish(cuts.cuts, 0)} brott`,
    `${cuts.lost} förlorade, ${cuts.doubled} dubbla, ${cuts.differing} av ${cuts.clients} skärmar olika`,
    '',
    'inga',
  ],
]

const rowsOfImports = ({ f1, pdf, memory, scans }: ImportFigures): string[][] => [
  ...f1.map((one) => [
    `Inläsning, ${one.layout} (${one.format}), ${one.documents} st`,
    `F1 ${inSwedish(one.f1, 3)}`,
    '',
    '',
  ]),
  [`Inläsning av ${pdf.files} PDF-filer, pdftotext -layout`, secondsOrNone(pdf.poppler), '1', ''],
  [
    `Inläsning av ${pdf.files} PDF-filer, hela`,
    secondsOrNone(pdf.ours),
    pdf.ratio ? inSwedish(pdf.ratio, 2) : '',
    'högst 4',
  ],
  [
    `Minne vid ${inSwedish(memory.files, 0)} filer, första och sista tredjedelen`,
    `${inMegabytes(memory.first)} och ${inMegabytes(memory.last)} MB`,
    inSwedish(memory.last / memory.first, 2),
    'under 400 MB',
  ],
  [
    `Tolkning av ${scans.pages} skannade sidor, tesseract`,
    scans.tesseract ? `${inSwedish(scans.tesseract, 1)} sidor/min` : 'finns inte här',
    '1',
    '',
  ],
  [
    `Tolkning av ${scans.pages} skannade sidor, hela`,
    `${inSwedish(scans.ours, 1)} sidor/min`,
    scans.tesseract ? inSwedish(scans.ours / scans.tesseract, 2) : '',
    '',
  ],
]

const rowsOfAnswers = ({ files, atRest, whileReading, ratio }: ImportAnswers): string[][] => [
  ['En sida medan inget läses in, p50/p95', spread(atRest), '1', ''],
  [`En sida medan ${files} besvärliga filer läses in, p50/p95`, spread(whileReading), inSwedish(ratio, 2), ''],
  [
    'Längsta svar, och längsta stund då programmet inte kunde svara',
    `${inSwedish(whileReading.most, 0)} ms, ${inSwedish(whileReading.busy, 0)} ms (${inSwedish(atRest.most, 0)}, ${inSwedish(atRest.busy, 0)})`,
    '',
    '',
  ],
]

const secondsOrNone = (seconds: number | undefined) => (seconds ? `${inSwedish(seconds, 1)} s` : 'finns inte här')
const inMegabytes = (bytes: number) => inSwedish(bytes / 1_000_000, 0)

const spread = ({ p50, p95 }: { p50: number; p95: number }) => {
  const decimals = p95 < 20 ? 1 : 0
  return `${inSwedish(p50, decimals)}/${inSwedish(p95, decimals)} ms`
}

const rowsOfYears = (pages: YearsPages): string[][] =>
  Object.values(pages).map(({ title, goal, answers: { whole, fewBodies, fewYears }, ratios }) => [
    `${title}, 200 organ i tio år mot 20 organ och mot ett år`,
    `${inSwedish(whole.milliseconds, 1)} ms, ${whole.statements} frågor (${fewBodies.statements}, ${fewYears.statements})`,
    `${inSwedish(ratios.fewBodies, 2)} och ${inSwedish(ratios.fewYears, 2)}`,
    goal,
  ])

const rowsOfPapers = (papers: Papers): string[][] => [
  [`Papper på ${papers.pages} sidor, PDF`, `${inSwedish(papers.seconds.next, 2)} s`, '', 'under 2 s'],
  [`Papper på ${papers.pages} sidor, DOCX`, `${inSwedish(papers.seconds.docx, 2)} s`, '', ''],
  ['Första pappret, med processen', `${inSwedish(papers.seconds.first, 2)} s`, '', 'under 2 s'],
  ['Sida i ett långt papper mot i ett kort', '', inSwedish(papers.ratio, 2), ''],
]

const rowsOfPublicPage = ({ bytes, perSecond, ratio }: PublicPage): string[][] => {
  const kilobytes = `${inSwedish(bytes / 1024, 0)} KB`
  return [
    [`Mötessida ${kilobytes}, bar Hono`, `${inSwedish(perSecond.bare, 0)} sidor/s`, '1', ''],
    [
      `Mötessida ${kilobytes}, sparad`,
      `${inSwedish(perSecond.cached, 0)} sidor/s`,
      inSwedish(ratio.cached, 2),
      'minst 0,5',
    ],
    [
      `Mötessida ${kilobytes}, ritad varje gång`,
      `${inSwedish(perSecond.uncached, 0)} sidor/s`,
      inSwedish(ratio.uncached, 2),
      '',
    ],
  ]
}

function rowsOf(report: Report): string[][] {
  const { publicPage, registerPages, yearsPages, papers, liveMeeting, imports, importAnswers, firstPage } = report
  return [
    ['Vad', 'Mått', 'Kvot', 'Mål'],
    ...rowsOfPublicPage(publicPage),
    ...Object.values(registerPages).map(({ title, few, many, ratio }) => [
      `${title}, 1 000 nätverk mot 10`,
      `${inSwedish(many.milliseconds, 1)} ms, ${many.statements} frågor (${few.statements})`,
      inSwedish(ratio, 2),
      'högst 1,3',
    ]),
    ...rowsOfYears(yearsPages),
    ...rowsOfPapers(papers),
    ...rowsOfLive(liveMeeting),
    ...rowsOfImports(imports),
    ...rowsOfAnswers(importAnswers),
    ['Första sidan efter npm start', `${inSwedish(firstPage.seconds, 2)} s`, '', 'under 2 s'],
    ['Första sidan, ny tom databas', `${inSwedish(firstPage.newDatabaseSeconds, 2)} s`, '', ''],
  ]
}

export function formatReport(report: Report): string {
  const { machine, measuredAt, version, publicPage, registerPages, yearsPages, papers, liveMeeting } = report
  const { imports, importAnswers, firstPage } = report
  const rows = rowsOf(report)
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [
    `Rådslag ${version}, ${measuredAt}`,
    `${machine.cores} kärnor (${machine.model}), ${machine.memoryGb} GB, Node ${machine.node}, ${machine.platform}`,
    '',
    ...lines,
    '',
    `Mötessidan: ${publicPage.arrangement}; median.`,
    `Nätverk: ${Object.values(registerPages)[0]?.arrangement ?? ''}; median.`,
    `Organ och år: ${Object.values(yearsPages)[0]?.arrangement ?? ''}; median.`,
    `Papper: ${papers.arrangement}; median.`,
    `Mötet som pågår: ${liveMeeting.arrangement}; kvot av p95.`,
    `Inläsning: ${imports.arrangement}; median av tre.`,
    `Sidor under inläsning: ${importAnswers.arrangement}.`,
    `Första sidan: ${firstPage.arrangement}; median av ${firstPage.starts.length}.`,
  ].join('\n')
}

/** Gives the file's path from the root. */
export function writeReport(root: string, report: Report): string {
  const file = join('bench-results', 'latest.json')
  mkdirSync(join(root, 'bench-results'), { recursive: true })
  writeFileSync(join(root, file), `${JSON.stringify(report, null, 2)}\n`)
  return file
}
