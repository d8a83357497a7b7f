import { ActionRow, ButtonLink, EmptyState, Notice, Page, Paragraphs } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { NetworkState, Words } from '../network-document.view.tsx'
import { NetworkLife } from '../network-life.view.tsx'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { ReminderList } from '../reminder-list.view.tsx'
import { BodyList } from './body-list.view.tsx'
import { FactList } from './fact-list.view.tsx'
import type { NetworkView } from './network-facts.ts'

type Props = { view: NetworkView }
const addressOf = ({ facts }: NetworkView, act = '') => `/arbetsyta/natverk/${facts.id}${act}`

/** To those whose organisation is in the network, and to the administrator: why there is no more to see. */
const OnlyFacts = ({ view }: Props) => (
  <Notice kind="info">
    Du ser vad nätverket är. Möten, anteckningar och personer läses av dem som har en roll i nätverket.
    {view.ownOrganisationId && (
      <>
        {' '}
        <a href={`/arbetsyta/organisationer/${view.ownOrganisationId}/samverkan`}>Visa vår samverkan</a>
      </>
    )}
  </Notice>
)

const Aims = ({ view: { facts, goals } }: Props) => (
  <>
    {facts.vision && (
      <section>
        <h2>Vision</h2>
        <Paragraphs text={facts.vision} />
      </section>
    )}
    <Words
      title="Mål"
      words={goals.map(({ wording, targetYear }) => (targetYear ? `${wording} (till ${targetYear})` : wording))}
    />
    <Words title="Samarbetsområden" words={facts.areas} />
    <Words title="Så samverkar vi" words={facts.principles} />
    {facts.tablingPolicy && (
      <section>
        <h2>Så bordläggs ärenden</h2>
        <Paragraphs text={facts.tablingPolicy} />
      </section>
    )}
  </>
)

const Quotes = ({ view }: Props) =>
  view.quotes.length === 0 && !view.mayChange ? null : (
    <section>
      <h2>Uppgifter från andra</h2>
      {view.quotes.length === 0 && (
        <p>Siffror som någon annan har angett återges här som de stod, med källa och dag.</p>
      )}
      <ul class="plain">
        {view.quotes.map(({ id, wording, source, statedOn }) => (
          <li key={id}>
            <p>{wording}</p>
            <p>{statedOn ? `${source}, ${formatShortDay(statedOn)}` : source}</p>
          </li>
        ))}
      </ul>
      {view.mayChange && <ButtonLink href={addressOf(view, '/citat')}>Återge en uppgift</ButtonLink>}
    </section>
  )

const Life = ({ view }: Props) => (
  <section>
    <h2>Historia</h2>
    {view.events.length === 0 ? (
      <EmptyState title="Ingen händelse antecknad">
        Här står när nätverket bildades, blev vilande, återupplivades, ombildades och avslutades.
      </EmptyState>
    ) : (
      <NetworkLife events={view.events} />
    )}
    {view.mayChange && <ButtonLink href={addressOf(view, '/handelser')}>Anteckna en händelse</ButtonLink>}
  </section>
)

export const NetworkPage = ({ view }: Props) => (
  <Page
    title={view.facts.name}
    lead={view.facts.purpose}
    aside={<NetworkState state={view.facts.state} />}
    breadcrumbs={[{ href: '/arbetsyta/natverk', text: 'Nätverk' }]}
  >
    <NetworkTabs networkId={view.facts.id} />
    {!view.isInside && <OnlyFacts view={view} />}
    {view.reminders.length > 0 && (
      <section>
        <h2>Att se över ({view.reminders.length})</h2>
        <ReminderList reminders={view.reminders} today={view.today} roleName={view.roleName} />
      </section>
    )}
    <section>
      <h2>Uppgifter</h2>
      <FactList view={view} />
      {view.mayChange && (
        <ActionRow>
          <ButtonLink href={addressOf(view, '/andra')}>Ändra uppgifterna</ButtonLink>
          <ButtonLink href={addressOf(view, '/mal')}>Lägg till eller stryk mål</ButtonLink>
          {view.mayAddPeople && <ButtonLink href={addressOf(view, '/personer/ny')}>Lägg till en person</ButtonLink>}
          {view.mayPublish && <ButtonLink href={addressOf(view, '/publicera')}>Publicera nätverkets sida</ButtonLink>}
        </ActionRow>
      )}
    </section>
    <Aims view={view} />
    <BodyList view={view} />
    <Quotes view={view} />
    <Life view={view} />
  </Page>
)
