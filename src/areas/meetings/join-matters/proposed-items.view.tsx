import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { OpenProposal } from '../same-matter.ts'

type At = {
  meetingId: string
  itemId: string
  matterId: string | null
  title: string
  day: string
  restrictions: readonly Restriction[]
}
const ItemLink = ({ meetingId, itemId, matterId, title, day, restrictions }: At) => (
  <>
    <a href={`/arbetsyta/moten/${meetingId}#punkt-${itemId}`}>{title}</a>{' '}
    <span class="quiet">{formatShortDay(day)}</span>
    {restrictions
      .filter(({ recordId }) => recordId === itemId || recordId === matterId)
      .map((restriction) => (
        <SecrecyChip key={restriction.id} restriction={restriction} />
      ))}
  </>
)

type Row = { proposal: OpenProposal; restrictions: readonly Restriction[] }
export const Later = ({ proposal, restrictions }: Row) => <ItemLink {...proposal} restrictions={restrictions} />
export const Earlier = ({ proposal, restrictions }: Row) => (
  <ItemLink
    {...{ meetingId: proposal.earlierMeetingId, itemId: proposal.earlierItemId, restrictions }}
    {...{ matterId: proposal.earlierMatterId, title: proposal.earlierTitle, day: proposal.earlierDay }}
  />
)

/** Both of them in words, for those who hear the page. */
export const both = ({ title, earlierTitle, earlierDay }: OpenProposal) =>
  `: ${title} och ${earlierTitle} ${formatShortDay(earlierDay)}`
