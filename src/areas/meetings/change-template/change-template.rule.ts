import { typedMinutes } from '../agenda-clock.rule.ts'
import type { TemplateItem } from '../agenda-template.ts'

export type TypedRow = { title: string; presenter: string; minutes: string }
export type TemplateProblem = { refusal: 'title-missing' | 'minutes-wrong' | 'too-long'; row: number }

export const mostRows = 40

const isEmpty = ({ title, presenter, minutes }: TypedRow) => `${title}${presenter}${minutes}` === ''

/** The standing items as they were typed; empty rows are left out. */
export function templateOf(rows: readonly TypedRow[]): { items: TemplateItem[] } | { problem: TemplateProblem } {
  const items: TemplateItem[] = []
  for (const [row, typed] of rows.entries()) {
    if (isEmpty(typed)) continue
    const minutes = typedMinutes(typed.minutes)
    if (typed.title === '') return { problem: { refusal: 'title-missing', row } }
    if (typed.title.length > 300 || typed.presenter.length > 200) return { problem: { refusal: 'too-long', row } }
    if (!minutes) return { problem: { refusal: 'minutes-wrong', row } }
    items.push({ title: typed.title, presenter: typed.presenter, ...minutes })
  }
  return { items }
}

/** The rows after a button beside one of them: 'up-2', 'down-0', 'remove-1'. Anything else leaves them as they are. */
export function rowsAfter(rows: readonly TypedRow[], act: string): TypedRow[] {
  const [, verb, at] = /^(up|down|remove)-(\d+)$/.exec(act) ?? []
  const row = Number(at)
  const [here, other] = [rows[row], rows[verb === 'up' ? row - 1 : row + 1]]
  if (!verb || !here) return [...rows]
  if (verb === 'remove') return rows.filter((_, index) => index !== row)
  if (!other || (verb === 'down' && isEmpty(other))) return [...rows]
  return rows.map((one) => (one === here ? other : one === other ? here : one))
}

export const rowOf = ({ title, presenter, plannedMinutes }: TemplateItem): TypedRow => ({
  ...{ title, presenter, minutes: plannedMinutes === null ? '' : String(plannedMinutes) },
})
