import type { ComponentChildren } from 'preact'
import { ErrorSummary, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from './meeting.ts'

type Props = {
  meeting: Pick<Meeting, 'id' | 'bodyName' | 'day'>
  agendaItem: Pick<AgendaItem, 'id' | 'number' | 'title'>
  title: string
  lead?: string | undefined
  problem?: { field?: string | undefined; text: string } | undefined
  children: ComponentChildren
}

/** An act on one item of a meeting, on a page of its own, so that the meeting's page stays calm. */
export const ItemActPage = ({ meeting, agendaItem, title, lead, problem, children }: Props) => (
  <Page
    title={`${title} – punkt ${agendaItem.number}`}
    heading={title}
    problem={problem !== undefined}
    lead={lead}
    breadcrumbs={[
      {
        href: `/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`,
        text: `${meeting.bodyName} ${formatShortDay(meeting.day)}`,
      },
    ]}
  >
    {problem && <ErrorSummary problems={[problem]} />}
    <p class="item-of-act">
      Punkt {agendaItem.number}. {agendaItem.title}
    </p>
    {children}
  </Page>
)
