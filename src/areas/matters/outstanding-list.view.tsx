import { HiddenLine, SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { Chip, DataTable, EmptyState } from '#platform/html/index.ts'
import { daysBetween, formatAge, formatShortDay } from '#platform/time.ts'
import type { Outstanding, OutstandingMatter } from './matter.ts'

// How often is not known by one to whom the items where it was put off are closed.
const timesWords = (times: number) => (times === 0 ? 'Bordlagt' : times === 1 ? '1 gång' : `${times} gånger`)

const NextStep = ({ matter }: { matter: OutstandingMatter }) =>
  matter.next ? (
    <a href={`/arbetsyta/moten/${matter.next.meetingId}`}>
      {formatShortDay(matter.next.day)}, punkt {matter.next.number}
    </a>
  ) : (
    <span>Väntar på att nästa möte planeras</span>
  )

type Props = { outstanding: Outstanding; today: string; showBody?: boolean }

const Title = ({ matter, restrictions }: { matter: OutstandingMatter; restrictions: readonly Restriction[] }) => (
  <>
    <a href={`/arbetsyta/arenden/${matter.id}`}>{matter.title}</a>
    {restrictions
      .filter(({ recordId }) => recordId === matter.id || recordId === matter.tabledAt)
      .map((restriction) => (
        <SecrecyChip key={restriction.id} restriction={restriction} />
      ))}
  </>
)

/** The matters that were put off (sv. utestående ärenden), with age, times put off, reason and next step. */
export function OutstandingList({ outstanding, today, showBody = false }: Props) {
  const { matters, restrictions, hidden } = outstanding
  if (matters.length + hidden.length === 0) {
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
      rows={[
        ...matters.map((matter) => [
          <Title matter={matter} restrictions={restrictions} />,
          ...(showBody ? [matter.bodyName] : []),
          formatAge(daysBetween(matter.raisedOn, today)),
          <Chip state="tabled">{timesWords(matter.timesTabled)}</Chip>,
          matter.reason || '–',
          <NextStep matter={matter} />,
        ]),
        ...hidden.map(({ law, bodyName }) => [
          <HiddenLine kind="matter" law={law} />,
          ...(showBody ? [bodyName] : []),
          '–',
          <Chip state="tabled">Bordlagt</Chip>,
          '–',
          '–',
        ]),
      ]}
    />
  )
}
