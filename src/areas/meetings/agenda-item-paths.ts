import type { Given } from '#platform/given.ts'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

export const itemPath = ({ agendaItem, view }: Props, act: string): string =>
  `/arbetsyta/moten/${view.meeting.id}/punkter/${agendaItem.id}/${act}`

/** What was typed into this item's form, when the page comes back after a refusal. */
export const givenFor = ({ agendaItem, view }: Props): Given | undefined =>
  view.refused?.itemId === agendaItem.id ? view.refused.given : undefined
