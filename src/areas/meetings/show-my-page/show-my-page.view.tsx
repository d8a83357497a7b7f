import { ActionRow, ButtonLink, Details, Page } from '#platform/html/index.ts'
import { OutstandingList, type Outstanding } from '#areas/matters/index.ts'
import { ReminderList } from '#areas/networks/index.ts'
import { stockholmTime } from '#platform/time.ts'
import { OwnRequests } from '../item-requests.view.tsx'
import { ComingMeetings } from './coming-meetings.view.tsx'
import type { MyPageView } from './my-page.ts'
import { countWaiting, WaitingList } from './waiting-list.view.tsx'

export function greeting(now: Date): string {
  const hour = Number(stockholmTime(now).slice(0, 2))
  if (hour >= 5 && hour < 10) return 'God morgon'
  return hour >= 10 && hour < 18 ? 'God dag' : 'God kväll'
}

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

/** The outstanding matters, body by body. */
function byBody({ matters, restrictions, hidden, past }: Outstanding) {
  const names = new Map([...matters, ...hidden, ...past].map(({ bodyId, bodyName }) => [bodyId, bodyName]))
  return [...names].map(([bodyId, bodyName]) => ({
    ...{ bodyId, bodyName },
    outstanding: {
      matters: matters.filter((matter) => matter.bodyId === bodyId),
      hidden: hidden.filter((matter) => matter.bodyId === bodyId),
      past: past.filter((counted) => counted.bodyId === bodyId),
      restrictions,
    },
  }))
}

const OutstandingByBody = ({ outstanding, today }: Pick<MyPageView, 'outstanding' | 'today'>) => {
  const bodies = byBody(outstanding)
  if (bodies.length < 2) return <OutstandingList outstanding={outstanding} today={today} showBody />
  return (
    <>
      {bodies.map(({ bodyId, bodyName, outstanding: own }) => (
        <Details key={bodyId} summary={`${bodyName} (${own.matters.length + own.hidden.length})`}>
          <OutstandingList outstanding={own} today={today} />
          <p>
            <a href={`/arbetsyta/organ/${bodyId}`}>Till {bodyName}</a>
          </p>
        </Details>
      ))}
    </>
  )
}

const Waiting = ({ waiting, today }: Pick<MyPageView, 'waiting' | 'today'>) => {
  const count = countWaiting(waiting)
  return (
    <section>
      <h2>Väntar på dig ({count})</h2>
      {count > 0 ? <WaitingList waiting={waiting} today={today} /> : <p>Inget väntar på dig just nu.</p>}
    </section>
  )
}

type Props = { view: MyPageView; roleName: (role: string) => string }

/** What waits for the reader, in every network, on one page. */
export const MyPage = ({ view, roleName }: Props) => {
  const { name, now, today, coming, invitations, outstanding, reminders, isGuest, isAdministrator } = view
  return (
    <Page title="Min sida" heading={`${greeting(now)}, ${name.split(' ')[0]}`}>
      {isAdministrator ? <Installation /> : <Waiting waiting={view.waiting} today={today} />}
      {reminders.length > 0 && (
        <section>
          <h2>Att se över ({reminders.length})</h2>
          <ReminderList reminders={reminders} today={today} roleName={roleName} showNetwork />
        </section>
      )}
      {(coming.length + invitations.length > 0 || !isAdministrator) && <ComingMeetings view={view} />}
      {view.ownRequests.length > 0 && (
        <section>
          <h2>Det du har bett om</h2>
          <OwnRequests requests={view.ownRequests} />
        </section>
      )}
      {!isGuest && !isAdministrator && (
        <section>
          <h2>Utestående ärenden ({outstanding.matters.length + outstanding.hidden.length})</h2>
          <OutstandingByBody outstanding={outstanding} today={today} />
          <ActionRow>
            <ButtonLink href="/arbetsyta/atgarder">Alla åtgärder</ButtonLink>
          </ActionRow>
        </section>
      )}
    </Page>
  )
}
