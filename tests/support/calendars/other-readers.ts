import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What another parser saw of the first event. Times as they stand in the file. */
export type Seen = {
  errors: number
  keepsRestrictions?: boolean
  uid: string
  title: string
  place: string | null
  description: string | null
  start: string
  attendee: string | null
  name: string | null
}
export type SeenBy = { libical: Seen; icalendar: Seen; vobject: Seen }

// Debian's own, which has the packages; another first on the path may have none.
const python = '/usr/bin/python3'
const script = join(import.meta.dirname, 'read_calendars.py')

const answers = (command: string, given: readonly string[]) => {
  try {
    execFileSync(command, given, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether the parsers of Debian's python3-gi, gir1.2-ical-3.0, python3-vobject and python3-icalendar are here. */
export const hasOtherParsers = (): boolean => answers(python, [script])
export const hasKhal = (): boolean => answers('khal', ['--version'])
export const hasCalcurse = (): boolean => answers('calcurse', ['--version'])

/** Gives `work` the files with the calendars, in a folder that is removed after it. */
function withFiles<T>(calendars: readonly string[], work: (paths: string[], folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-calendars-'))
  try {
    const paths = calendars.map((calendar, index) => {
      const path = join(folder, `${index}.ics`)
      writeFileSync(path, calendar)
      return path
    })
    return work(paths, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const readByOthers = (calendars: readonly string[]): SeenBy[] =>
  withFiles(
    calendars,
    (paths) => JSON.parse(execFileSync(python, [script, ...paths], { encoding: 'utf8' })) as SeenBy[],
  )

/** What the khal calendar lists after taking the file in: one line for each event, with the hours of Stockholm. */
export const listedByKhal = (calendar: string, from: string, to: string): string[] =>
  withFiles([calendar], ([path = ''], folder) => {
    const config = join(folder, 'khal.conf')
    writeFileSync(
      config,
      `[calendars]\n[[prov]]\npath = ${folder}/kalender\ntype = calendar\n` +
        `[locale]\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\n` +
        `timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n` +
        `[default]\ndefault_calendar = prov\n[sqlite]\npath = ${folder}/khal.db\n`,
    )
    const khal = (...given: string[]) =>
      execFileSync('khal', ['-c', config, ...given], { encoding: 'utf8', env: { ...process.env, HOME: folder } })
    khal('import', '--batch', '-a', 'prov', path)
    return khal(
      'list',
      '--format',
      '{start-date} {start-time-full}-{end-time-full} {title}',
      '--day-format',
      '',
      from,
      to,
    )
      .split('\n')
      .filter((line) => line.trim() !== '')
  })

/** What the calcurse calendar says after taking the file in. */
export const takenByCalcurse = (calendar: string): string =>
  withFiles([calendar], ([path = ''], folder) => {
    const home = join(folder, 'calcurse')
    mkdirSync(home)
    const settings = { ...process.env, HOME: folder, TERM: 'xterm', TZ: 'Europe/Stockholm' }
    return execFileSync('calcurse', ['-D', home, '-i', path], { encoding: 'utf8', env: settings })
  })
