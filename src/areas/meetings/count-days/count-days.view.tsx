import { EmptyState, Notice, Page } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import type { MeetingDays } from '../read-deadlines.ts'
import { DeadlineList } from '../deadline-list.view.tsx'

type Props = { meeting: Meeting; days: MeetingDays; today: string }

const ownManner = ({ approvalManner, approverNames, documentKind }: Meeting) =>
  approvalManner === 'next-meeting'
    ? `Organet godkänner ${notesWords(documentKind).the} vid nästa möte.`
    : `${notesWords(documentKind).opening} justeras av ${approverNames.join(' och ') || 'den som sekreteraren skickar dem till'}.`

const NetworkDays = ({ meeting, days }: Props) => (
  <>
    <Notice kind="info">Nätverkets egna regler; kommunallagens dagar gäller inte.</Notice>
    <ul>
      <li>Mötet hölls {formatDay(meeting.day)}.</li>
      <li>
        {ownManner(meeting)}
        {days.approvedOn && ` Det skedde ${formatDay(days.approvedOn)}.`}
      </li>
      {meeting.status === 'published' && <li>Publicerat på den öppna webbplatsen.</li>}
    </ul>
  </>
)

const FormalDays = ({ meeting, days, today }: Props) => (
  <>
    <DeadlineList deadlines={days.deadlines} today={today} />
    <p>
      <a href={`/arbetsyta/moten/${meeting.id}/anslag`}>Skriv anslaget och anteckna när det sattes upp</a>
    </p>
    <section>
      <h2>Så räknas dagarna</h2>
      <p>
        Dagarna räknas i kalenderdagar. Infaller sista dagen att överklaga på en lördag, söndag, annan helgdag,
        midsommarafton, julafton eller nyårsafton gäller nästa vardag (2 § lagen 1930:173 om beräkning av lagstadgad
        tid). Dagarna för justering och anslag flyttas inte här: håll kalenderdagen.
      </p>
      {meeting.procedure === 'joint-committee' && (
        <p>
          I en gemensam nämnd räknas tiden för överklagande från den dag anslaget är uppe på alla medlemmars
          anslagstavlor.
        </p>
      )}
    </section>
  </>
)

const Days = (props: Props) => {
  if (props.meeting.procedure === 'network') return <NetworkDays {...props} />
  if (props.days.isUncounted)
    return (
      <EmptyState title="Dagarna kan inte räknas">
        <p>Det som är inläst säger inte vilken dag det justerades.</p>
      </EmptyState>
    )
  if (props.days.deadlines.length === 0)
    return (
      <EmptyState title="Inga dagar att hålla än">
        <p>
          När mötet har hållits står här när protokollet ska justeras och anslås, och till när besluten kan överklagas.
        </p>
      </EmptyState>
    )
  return <FormalDays {...props} />
}

export const DaysPage = (props: Props) => (
  <Page
    title={`Dagar att hålla efter mötet ${formatShortDay(props.meeting.day)}`}
    heading="Dagar att hålla"
    breadcrumbs={meetingCrumbs(props.meeting)}
  >
    <Days {...props} />
  </Page>
)
