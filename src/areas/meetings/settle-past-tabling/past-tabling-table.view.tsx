import type { ComponentChildren } from 'preact'
import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import type { PastTabling } from '#areas/matters/index.ts'
import { DataTable } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'

type Shown = Pick<PastTabling, 'matterId' | 'title' | 'meetingId' | 'itemId' | 'day' | 'number'>

export const MatterLink = ({
  matterId,
  title,
  itemId,
  restrictions,
}: Shown & { restrictions: readonly Restriction[] }) => (
  <>
    <a href={`/arbetsyta/arenden/${matterId}`}>{title}</a>
    {restrictions
      .filter(({ recordId }) => recordId === matterId || recordId === itemId)
      .map((restriction) => (
        <SecrecyChip key={restriction.id} restriction={restriction} />
      ))}
  </>
)

export const MeetingLink = ({ meetingId, itemId, day, number }: Shown) => (
  <a href={`/arbetsyta/moten/${meetingId}#punkt-${itemId}`}>
    {formatShortDay(day)}, {`punkt\u00a0${number}`}
  </a>
)

const shortened = (notes: string) => (notes.length > 200 ? `${notes.slice(0, 200).replace(/\s+\S*$/, '')} …` : notes)

/** Why and to when, in the words of the notes; where they don't say, what they tell of the item. */
function wordsOf({ reason, deferredTo, notes }: PastTabling): string {
  const said = [reason, deferredTo && `till ${deferredTo.replace(/^till /i, '')}`].filter(Boolean).join(', ')
  return said || shortened(notes) || '–'
}

type Column = { title: string; cell: (past: PastTabling, index: number) => ComponentChildren }
type Props = { waiting: readonly PastTabling[]; restrictions: readonly Restriction[]; more?: readonly Column[] }

export const PastTablingTable = ({ waiting, restrictions, more = [] }: Props) => (
  <DataTable
    caption="Bordlagda i inlästa anteckningar"
    hideCaption
    columns={['Ärende', 'Bordlades', 'Orden', ...more.map(({ title }) => title)]}
    rows={waiting.map((past, index) => [
      <MatterLink {...past} restrictions={restrictions} />,
      <MeetingLink {...past} />,
      wordsOf(past),
      ...more.map(({ cell }) => cell(past, index)),
    ])}
  />
)
