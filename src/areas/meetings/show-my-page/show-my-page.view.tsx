import { ActionRow, ButtonLink, EmptyState, Page } from '#platform/html/index.ts'
import { OutstandingList, type Outstanding } from '#areas/matters/index.ts'
import { ReminderList, type Reminder } from '#areas/networks/index.ts'
import { formatShortDay, stockholmTime } from '#platform/time.ts'
import type { MeetingRow } from '../meeting.ts'
import { MeetingList } from '../meeting-list.view.tsx'

type Props = {
  name: string
  now: Date
  today: string
  awaiting: readonly MeetingRow[]
  returned: readonly MeetingRow[]
  drafts: readonly { id: string; name: string }[]
  coming: readonly MeetingRow[]
  outstanding: Outstanding
  reminders: readonly Reminder[]
  roleName: (role: string) => string
  isGuest: boolean
  isAdministrator: boolean
}

export function greeting(now: Date): string {
  const hour = Number(stockholmTime(now).slice(0, 2))
  if (hour >= 5 && hour < 10) return 'God morgon'
  return hour >= 10 && hour < 18 ? 'God dag' : 'God kväll'
}

const Waiting = ({ awaiting, returned, drafts }: Pick<Props, 'awaiting' | 'returned' | 'drafts'>) => (
  <ul class="plain waiting-list">
    {awaiting.map((meeting) => (
      <li key={meeting.id}>
        <span class="waiting-verb">Justera</span>
        <a href={`/arbetsyta/moten/${meeting.id}`}>
          anteckningarna {formatShortDay(meeting.day)}, {meeting.bodyName}
        </a>
      </li>
    ))}
    {returned.map((meeting) => (
      <li key={meeting.id}>
        <span class="waiting-verb">Ändra</span>
        <a href={`/arbetsyta/moten/${meeting.id}`}>
          anteckningarna {formatShortDay(meeting.day)}, {meeting.bodyName}, som justeraren skickat tillbaka
        </a>
      </li>
    ))}
    {drafts.map((draft) => (
      <li key={draft.id}>
        <span class="waiting-verb">Granska</span>
        <a href={`/arbetsyta/inlasning/${draft.id}`}>{draft.name}</a>
      </li>
    ))}
  </ul>
)

const Installation = () => (
  <section>
    <h2>Installationen</h2>
    <p>Lägg upp nätverk och se vilka brev som har gått ut. Nätverkens egna handlingar läser bara deras medlemmar.</p>
    <ActionRow>
      <ButtonLink href="/arbetsyta/natverk">Nätverk</ButtonLink>
      <ButtonLink href="/arbetsyta/utkorg">Utkorg</ButtonLink>
    </ActionRow>
  </section>
)

const Coming = ({ coming, today, isGuest }: Pick<Props, 'coming' | 'today' | 'isGuest'>) => (
  <section>
    <h2>{isGuest ? 'Möten du är inbjuden till' : 'Kommande möten'}</h2>
    {coming.length > 0 ? (
      <MeetingList meetings={coming} today={today} />
    ) : (
      <EmptyState title="Inget möte är planerat">
        När ett möte planeras i något av dina nätverk står det här.
      </EmptyState>
    )}
  </section>
)

export const MyPage = (props: Props) => {
  const { name, now, today, awaiting, returned, drafts, coming, outstanding, reminders, isGuest, isAdministrator } =
    props
  const waiting = awaiting.length + returned.length + drafts.length
  return (
    <Page title="Min sida" heading={`${greeting(now)}, ${name.split(' ')[0]}`}>
      {isAdministrator ? (
        <Installation />
      ) : (
        <section>
          <h2>Väntar på dig ({waiting})</h2>
          {waiting > 0 ? <Waiting {...props} /> : <p>Inget väntar på dig just nu.</p>}
        </section>
      )}
      {reminders.length > 0 && (
        <section>
          <h2>Att se över ({reminders.length})</h2>
          <ReminderList reminders={reminders} today={today} roleName={props.roleName} showNetwork />
        </section>
      )}
      {(coming.length > 0 || !isAdministrator) && <Coming coming={coming} today={today} isGuest={isGuest} />}
      {!isGuest && !isAdministrator && (
        <section>
          <h2>Utestående ärenden ({outstanding.matters.length + outstanding.hidden.length})</h2>
          <OutstandingList outstanding={outstanding} today={today} showBody />
        </section>
      )}
    </Page>
  )
}
