import type { CsvFault, CsvRow } from '#platform/csv.ts'
import { isDay } from '#platform/time.ts'
import { endsBeforeBegin, isHeldOn } from '../period.rule.ts'
import { isEmail } from '../email.rule.ts'

export type PeopleColumn = 'name' | 'email' | 'title' | 'from' | 'to'
export type NewStaff = { name: string; email: string; title: string; from: string; to: string | null }

type Known = { email: string | null; from: string; to: string | null }

type Read = { good: NewStaff[]; faults: CsvFault[] }

/** What each line of an organisation's file of people would do, and what is wrong with the lines that can't be read in. */
export function readPeopleFile(rows: readonly CsvRow<PeopleColumn>[], known: readonly Known[], today: string): Read {
  const lineOf = new Map<string, number>()
  const read: Read = { good: [], faults: [] }
  for (const { line, values } of rows) {
    const staff = {
      ...{ name: values.name, email: values.email.toLowerCase(), title: values.title },
      ...{ from: values.from || today, to: values.to || null },
    }
    const reason = faultIn(staff, known, lineOf.get(staff.email))
    if (reason) read.faults.push({ line, reason, words: Object.values(values).join('; ') })
    else read.good.push(staff)
    if (isEmail(staff.email) && !lineOf.has(staff.email)) lineOf.set(staff.email, line)
  }
  return read
}

function faultIn(
  { name, email, title, from, to }: NewStaff,
  known: readonly Known[],
  line: number | undefined,
): string | undefined {
  if (!name) return 'Namn saknas.'
  if (!isEmail(email)) return email ? `”${email}” är ingen e-postadress.` : 'E-postadress saknas.'
  if (line !== undefined) return `E-postadressen ${email} står redan på rad ${line}.`
  if (!title) return 'Befattning saknas.'
  if (!isDay(from)) return `Från ska vara en dag, till exempel 2026-03-01. Det står ”${from}”.`
  if (to !== null && !isDay(to)) return `Till ska vara en dag, till exempel 2026-03-01. Det står ”${to}”.`
  if (endsBeforeBegin(from, to)) return `Befattningen slutar ${to}, innan den börjar ${from}.`
  const overlaps = known.some((post) => post.email === email && overlapsWith(post, { from, to }))
  return overlaps ? 'Personen har redan en befattning här under den tiden.' : undefined
}

type Term = { from: string; to: string | null }
const overlapsWith = (one: Term, other: Term) => isHeldOn(one.from, other) || isHeldOn(other.from, one)
