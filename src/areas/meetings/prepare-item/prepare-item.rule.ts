import { ok, refuse, type Result } from '#platform/result.ts'
import { typedMinutes } from '../agenda-clock.rule.ts'
import type { AgendaItem } from '../meeting.ts'

export type PreparedItem = Pick<
  AgendaItem,
  'title' | 'presenter' | 'plannedMinutes' | 'isIfTime' | 'background' | 'proposal'
>
export type TypedItem = Record<'title' | 'presenter' | 'minutes' | 'isIfTime' | 'background' | 'proposal', string>
export type PrepareRefusal = 'title-missing' | 'title-long' | 'presenter-long' | 'minutes-wrong' | 'text-long'

/** Room for some twenty pages. */
const longestText = 60_000

/** What is said of an item before the meeting, as it was typed. */
export function preparedItem(typed: TypedItem): Result<PreparedItem, PrepareRefusal> {
  const { title, presenter, isIfTime, background, proposal } = typed
  const minutes = typedMinutes(typed.minutes)
  if (title === '') return refuse('title-missing')
  if (title.length > 300) return refuse('title-long')
  if (presenter.length > 200) return refuse('presenter-long')
  if (!minutes) return refuse('minutes-wrong')
  if (background.length > longestText || proposal.length > longestText) return refuse('text-long')
  return ok({ title, presenter, background, proposal, ...minutes, isIfTime: isIfTime === 'ja' })
}

export const typedOf = (prepared: PreparedItem): TypedItem => ({
  ...{
    title: prepared.title,
    presenter: prepared.presenter,
    background: prepared.background,
    proposal: prepared.proposal,
  },
  ...{
    minutes: prepared.plannedMinutes === null ? '' : String(prepared.plannedMinutes),
    isIfTime: prepared.isIfTime ? 'ja' : '',
  },
})

/** The words that two secretaries may both change, in one text to compare by. */
export const shownWords = (prepared: PreparedItem): string => JSON.stringify(Object.values(typedOf(prepared)))
