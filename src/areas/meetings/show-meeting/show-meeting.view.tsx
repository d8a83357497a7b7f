import { EmptyState, Page } from '#platform/html/index.ts'
import type { MeetingRow } from '../meeting.ts'
import { MeetingList } from '../meeting-list.view.tsx'

export const MeetingsPage = ({ meetings, today }: { meetings: readonly MeetingRow[]; today: string }) => {
  const isComing = (meeting: MeetingRow) => meeting.status === 'planned' || meeting.status === 'ongoing'
  const coming = meetings.filter(isComing).reverse()
  const held = meetings.filter((meeting) => !isComing(meeting))
  return (
    <Page title="Möten">
      <section>
        <h2>Kommande och pågående</h2>
        {coming.length > 0 ? (
          <MeetingList meetings={coming} today={today} />
        ) : (
          <EmptyState title="Inget möte är planerat">
            Planera nästa möte från organets sida, eller läs in anteckningar som nämner det.
          </EmptyState>
        )}
      </section>
      {held.length > 0 && (
        <section>
          <h2>Hållna</h2>
          <MeetingList meetings={held} today={today} />
        </section>
      )}
    </Page>
  )
}
