import { Chip, DataTable, EmptyState } from '#platform/html/index.ts'
import { daysBetween, formatAge, formatShortDay } from '#platform/time.ts'
import type { OutstandingMatter } from './matter.ts'

const timesWords = (times: number) => (times === 1 ? '1 gång' : `${times} gånger`)

const NextStep = ({ matter }: { matter: OutstandingMatter }) =>
  matter.next ? (
    <a href={`/arbetsyta/moten/${matter.next.meetingId}`}>
      {formatShortDay(matter.next.day)}, punkt {matter.next.number}
    </a>
  ) : (
    <span>Väntar på att nästa möte planeras</span>
  )

type Props = { matters: readonly OutstandingMatter[]; today: string; showBody?: boolean }

/** The matters that were put off (sv. utestående ärenden), with age, times put off, reason and next step. */
export function OutstandingList({ matters, today, showBody = false }: Props) {
  if (matters.length === 0) {
    return (
      <EmptyState title="Inget är bordlagt">
        Ärenden som skjuts upp på ett möte samlas här tills de är avgjorda.
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Utestående ärenden"
      hideCaption
      columns={['Ärende', ...(showBody ? ['Organ'] : []), 'Ålder', 'Bordlagt', 'Skäl', 'Nästa steg']}
      rows={matters.map((matter) => [
        <a href={`/arbetsyta/arenden/${matter.id}`}>{matter.title}</a>,
        ...(showBody ? [matter.bodyName] : []),
        formatAge(daysBetween(matter.raisedOn, today)),
        <Chip state="tabled">{timesWords(matter.timesTabled)}</Chip>,
        matter.reason || '–',
        <NextStep matter={matter} />,
      ])}
    />
  )
}
