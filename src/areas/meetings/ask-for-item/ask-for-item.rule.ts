import { ok, refuse, type Result } from '#platform/result.ts'
import { typedMinutes } from '../agenda-clock.rule.ts'

type Field = 'title' | 'background' | 'minutes' | 'presenter' | 'organisation' | 'isIfTime' | 'meetingId'
export type TypedRequest = Record<Field, string>

export type AskRefusal =
  'title-missing' | 'title-long' | 'background-long' | 'minutes-wrong' | 'name-long' | 'meeting-unknown'

export type AskedItem = {
  title: string
  background: string
  plannedMinutes: number | null
  presenter: string
  organisationName: string
  isIfTime: boolean
  meetingId: string | null
}

/** What is asked for, as it was typed; only for a meeting whose agenda is still open, or for whichever comes. */
export function askedItem(typed: TypedRequest, openMeetings: readonly string[]): Result<AskedItem, AskRefusal> {
  const { title, background, presenter, organisation, meetingId } = typed
  const minutes = typedMinutes(typed.minutes)
  if (title === '') return refuse('title-missing')
  if (title.length > 300) return refuse('title-long')
  if (background.length > 20_000) return refuse('background-long')
  if (!minutes) return refuse('minutes-wrong')
  if (presenter.length > 200 || organisation.length > 200) return refuse('name-long')
  if (meetingId !== '' && !openMeetings.includes(meetingId)) return refuse('meeting-unknown')
  return ok({
    ...{ title, background, presenter, organisationName: organisation, ...minutes },
    ...{ isIfTime: typed.isIfTime === 'ja', meetingId: meetingId || null },
  })
}
