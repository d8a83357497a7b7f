import { ActionRow, ButtonLink, EmptyState, Page } from '#platform/html/index.ts'
import { OutstandingList, type OutstandingMatter } from '#areas/matters/index.ts'
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
  outstanding: readonly OutstandingMatter[]
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

export const MyPage = ({
  name,
  now,
  today,
  awaiting,
  returned,
  drafts,
  coming,
  outstanding,
  isGuest,
  isAdministrator,
}: Props) => {
  const waiting = awaiting.length + returned.length + drafts.length
  return (
    <Page title="Min sida" heading={`${greeting(now)}, ${name.split(' ')[0]}`}>
      {isAdministrator && (
        <section>
          <h2>Installationen</h2>
          <p>
            Lägg upp nätverk och se vilka brev som har gått ut. Nätverkens egna handlingar läser bara deras medlemmar.
          </p>
          <ActionRow>
            <ButtonLink href="/arbetsyta/natverk">Nätverk</ButtonLink>
            <ButtonLink href="/arbetsyta/utkorg">Utkorg</ButtonLink>
          </ActionRow>
        </section>
      )}
      {!isAdministrator && (
        <section>
          <h2>Väntar på dig ({waiting})</h2>
          {waiting > 0 ? (
            <Waiting awaiting={awaiting} returned={returned} drafts={drafts} />
          ) : (
            <p>Inget väntar på dig just nu.</p>
          )}
        </section>
      )}
      {(coming.length > 0 || !isAdministrator) && (
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
      )}
      {!isGuest && !isAdministrator && (
        <section>
          <h2>Utestående ärenden ({outstanding.length})</h2>
          <OutstandingList matters={outstanding} today={today} showBody />
        </section>
      )}
    </Page>
  )
}
