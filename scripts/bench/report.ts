import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { FirstPage } from './first-page.ts'
import type { PublicPage } from './public-page.ts'
import type { RegisterPages } from './register-pages.ts'

type Machine = {
  version: string
  measuredAt: string
  machine: { cores: number; model: string; memoryGb: number; node: string; platform: string }
}
export type Report = Machine & { publicPage: PublicPage; registerPages: RegisterPages; firstPage: FirstPage }

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

function rowsOf({ publicPage: { bytes, perSecond, ratio }, registerPages, firstPage }: Report): string[][] {
  const kilobytes = `${inSwedish(bytes / 1024, 0)} KB`
  return [
    ['Vad', 'Mått', 'Kvot', 'Mål'],
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
    ...Object.values(registerPages).map(({ title, few, many, ratio }) => [
      `${title}, 1 000 nätverk mot 10`,
      `${inSwedish(many.milliseconds, 1)} ms, ${many.statements} frågor (${few.statements})`,
      inSwedish(ratio, 2),
      'högst 1,3',
    ]),
    ['Första sidan efter npm start', `${inSwedish(firstPage.seconds, 2)} s`, '', 'under 2 s'],
    ['Första sidan, ny tom databas', `${inSwedish(firstPage.newDatabaseSeconds, 2)} s`, '', ''],
  ]
}

export function formatReport(report: Report): string {
  const { machine, measuredAt, version, publicPage, registerPages, firstPage } = report
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
