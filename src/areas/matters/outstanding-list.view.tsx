import { HiddenLine, SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { Chip, DataTable, EmptyState, type State } from '#platform/html/index.ts'
import { daysBetween, formatAge, formatShortDay } from '#platform/time.ts'
import type { Outstanding, OutstandingMatter, Standing } from './matter.ts'
import { standingOf } from './outstanding.rule.ts'
import { PastTablingsLine } from './past-tablings-line.view.tsx'

// How often is not known by one to whom the items where it was put off are closed.
const tabledWords = (times: number) =>
  times === 0 ? 'Bordlagt' : times === 1 ? 'Bordlagt 1 gång' : `Bordlagt ${times} gånger`

const chips: Record<Standing, { state: State; text: string }> = {
  tabled: { state: 'tabled', text: 'Bordlagt' },
  'referred-back': { state: 'tabled', text: 'Återremitterat' },
  'awaiting-answer': { state: 'handed-over', text: 'Överlämnat' },
  answered: { state: 'open', text: 'Svar har kommit' },
  declined: { state: 'open', text: 'Togs inte emot' },
  'taken-back': { state: 'open', text: 'Återtaget' },
  'answer-noted': { state: 'open', text: 'Svar noterat' },
  accepted: { state: 'open', text: 'Mottaget' },
  'to-answer': { state: 'decided', text: 'Avgjort, inte besvarat' },
  'answer-given': { state: 'open', text: 'Besvarat, inte avgjort' },
}

/** What an outstanding matter waits for, and how many times it was put off. */
export const StandingChip = ({ matter }: { matter: OutstandingMatter }) => {
  const standing = standingOf(matter)
  const { state, text } = chips[standing]
  return <Chip state={state}>{standing === 'tabled' ? tabledWords(matter.timesTabled) : text}</Chip>
}

/** Why it waits, in the words that were said. */
export function reasonOf(matter: OutstandingMatter): string {
  const standing = standingOf(matter)
  const { sent, received } = matter
  if (standing === 'tabled' || standing === 'referred-back') return matter.reason || '–'
  if (standing === 'accepted' || standing === 'to-answer' || standing === 'answer-given') return received?.words || '–'
  if (standing === 'answered') return `${sent?.otherBody} svarar: ${sent?.words}`
  if (standing === 'declined') return `${sent?.otherBody} tackar nej: ${sent?.words}`
  return sent?.words || '–'
}

export const handOverPath = (handOverId: string) => `/arbetsyta/overlamningar/${handOverId}`

const NextStep = ({ matter }: { matter: OutstandingMatter }) => {
  const standing = standingOf(matter)
  if (matter.next)
    return (
      <a href={`/arbetsyta/moten/${matter.next.meetingId}`}>
        {formatShortDay(matter.next.day)}, {`punkt\u00a0${matter.next.number}`}
      </a>
    )
  if (standing === 'awaiting-answer' && matter.sent)
    return <a href={handOverPath(matter.sent.id)}>Väntar på svar från {matter.sent.otherBody}</a>
  if (standing === 'to-answer' && matter.received)
    return <a href={handOverPath(matter.received.id)}>Svara {matter.received.otherBody}</a>
  return <span>Väntar på att nästa möte planeras</span>
}

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

/** The outstanding matters (sv. utestående ärenden), and where those wait that were put off in old notes. */
export const OutstandingList = ({ outstanding, today, showBody = false }: Props) => (
  <>
    <Waiting {...{ outstanding, today, showBody }} />
    <PastTablingsLine past={outstanding.past} showBody={showBody} />
  </>
)

/** With age, what each waits for, reason and next step. */
function Waiting({ outstanding, today, showBody = false }: Props) {
  const { matters, restrictions, hidden } = outstanding
  if (matters.length + hidden.length === 0) {
    return (
      <EmptyState title="Inget väntar">
        Ärenden som skjuts upp, återremitteras eller lämnas över samlas här tills de är avgjorda.
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Utestående ärenden"
      hideCaption
      columns={['Ärende', ...(showBody ? ['Organ'] : []), 'Ålder', 'Läge', 'Skäl', 'Nästa steg']}
      rows={[
        ...matters.map((matter) => [
          <Title matter={matter} restrictions={restrictions} />,
          ...(showBody ? [matter.bodyName] : []),
          formatAge(daysBetween(matter.raisedOn, today)),
          <StandingChip matter={matter} />,
          reasonOf(matter),
          <NextStep matter={matter} />,
        ]),
        ...hidden.map(({ law, bodyName }) => [
          <HiddenLine kind="matter" law={law} />,
          ...(showBody ? [bodyName] : []),
          '–',
          <Chip state="tabled">Utestående</Chip>,
          '–',
          '–',
        ]),
      ]}
    />
  )
}
