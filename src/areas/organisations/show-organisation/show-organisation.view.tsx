import {
  ActionRow,
  ButtonLink,
  Chip,
  DataTable,
  EmptyState,
  Facts,
  Notice,
  Page,
  Timeline,
  type TimelineStep,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { formatFigure } from '../figures.ts'
import type { Organisation, OrganisationEvent } from '../organisation.ts'
import { hasEnded, nameOn } from '../organisation-history.rule.ts'
import { kindName } from '../organisation-kinds.ts'
import { OrganisationTabs } from '../organisation-tabs.view.tsx'

const root = '/arbetsyta/organisationer'

type Figure = { year: number; inhabitants: number; source: string }
type Network = { id: string; name: string; role: string; from: string | null; to: string | null }
type Props = {
  organisation: Organisation
  /** The counties it stands in or, for a police region, covers. */
  counties: readonly string[]
  figures: readonly Figure[]
  events: readonly OrganisationEvent[]
  names: ReadonlyMap<string, string>
  networks: readonly Network[]
  today: string
  mayRead: boolean
  mayAdminister: boolean
  mayChange: boolean
}

// The keys of the police regions are our own and tell a reader nothing.
const codeLabel: Record<string, string> = { municipality: 'Kommunkod', region: 'Länskod', 'county-board': 'Länskod' }

const OrganisationFacts = ({ organisation, counties }: Pick<Props, 'organisation' | 'counties'>) => (
  <Facts
    rows={[
      { label: 'Slag', value: kindName(organisation.kind) },
      { label: 'Kort namn', value: organisation.shortName !== organisation.name && organisation.shortName },
      { label: codeLabel[organisation.kind] ?? '', value: codeLabel[organisation.kind] && organisation.code },
      { label: 'Län', value: counties.join(', ') },
      { label: 'Organisationsnummer', value: organisation.nationalNumber },
      {
        label: 'Webbplats',
        value: organisation.website && <a href={organisation.website}>{organisation.website}</a>,
      },
    ]}
  />
)

const Population = ({ figures }: Pick<Props, 'figures'>) => (
  <section>
    <h2>Invånare</h2>
    {figures.length === 0 ? (
      <EmptyState title="Inga siffror är inlästa">
        <a href={`${root}/befolkning`}>Befolkning</a> visar vilka år som finns.
      </EmptyState>
    ) : (
      <DataTable
        caption="Invånare år för år"
        hideCaption
        columns={['År', 'Invånare', 'Källa']}
        figures={[1]}
        rows={figures.map(({ year, inhabitants, source }) => [year, formatFigure(inhabitants), source])}
      />
    )}
  </section>
)

const roleNames: Record<string, string> = { member: 'Medlem', adjunct: 'Adjungerad', observer: 'Observatör' }

function roleOf({ role, to }: Network, today: string): string {
  const name = roleNames[role] ?? role
  return to && to < today ? `Tidigare ${name.toLowerCase()}` : name
}

const periodOf = ({ from, to }: Network) => {
  if (!from && !to) return ''
  const [first, last] = [from ? formatShortDay(from) : '', to ? formatShortDay(to) : '']
  return to ? `${first || 'okänt'} – ${last}` : `sedan ${first}`
}

/** Under what name it was a member, where that was another than today's. */
const nameThen = ({ to }: Network, { organisation, events }: Pick<Props, 'organisation' | 'events'>) => {
  const name = to ? nameOn(events, organisation.name, to) : organisation.name
  return name === organisation.name ? '' : `, då ${name}`
}

const Networks = (props: Pick<Props, 'organisation' | 'events' | 'networks' | 'today'>) => (
  <section>
    <h2>Nätverk</h2>
    {props.networks.length === 0 ? (
      <EmptyState title="Inga nätverk att visa">
        Här står de nätverk som organisationen är med i, bland dem som du själv kan se.
      </EmptyState>
    ) : (
      <DataTable
        caption="Nätverk som du kan se"
        columns={['Nätverk', 'Som', 'Tid']}
        rows={props.networks.map((network) => [
          <a href={`/arbetsyta/natverk/${network.id}`}>{network.name}</a>,
          roleOf(network, props.today) + nameThen(network, props),
          periodOf(network),
        ])}
      />
    )}
  </section>
)

type Past = Pick<Props, 'organisation' | 'events' | 'names'>

const Linked = ({ id, names }: { id: string; names: Props['names'] }) => <a href={`${root}/${id}`}>{names.get(id)}</a>

function stepOf(event: OrganisationEvent, { organisation, names }: Past): TimelineStep {
  const day = formatShortDay(event.day)
  const children = event.remark || undefined
  if (event.kind === 'renamed') return { day, title: `Bytte namn från ${event.nameBefore}`, children }
  if (event.kind === 'founded') return { day, title: 'Bildades', children }
  if (!event.successorId) return { day, title: 'Sista dagen', children, state: 'tabled' }
  if (event.successorId !== organisation.id) {
    const title = (
      <>
        Sista dagen. Gick upp i <Linked id={event.successorId} names={names} />
      </>
    )
    return { day, title, children, state: 'handed-over' }
  }
  const title = (
    <>
      <Linked id={event.organisationId} names={names} /> gick upp i organisationen
    </>
  )
  return { day, title, children }
}

const History = (past: Past) => (
  <section>
    <h2>Historia</h2>
    <Timeline steps={past.events.map((event) => stepOf(event, past))} />
  </section>
)

const ChangeLinks = ({ organisation }: Pick<Props, 'organisation'>) => {
  const own = `${root}/${organisation.id}`
  return (
    <section>
      <h2>Ändra i registret</h2>
      <ActionRow>
        <ButtonLink href={`${own}/uppgifter`}>Ändra uppgifter</ButtonLink>
        {!organisation.endedOn && (
          <>
            <ButtonLink href={`${own}/namnbyte`}>Byt namn</ButtonLink>
            <ButtonLink href={`${own}/sammanslagning`}>Slå ihop med en annan</ButtonLink>
            <ButtonLink href={`${own}/avslut`}>Avsluta organisationen</ButtonLink>
          </>
        )}
      </ActionRow>
    </section>
  )
}

export const OrganisationPage = (props: Props) => {
  const { organisation, today } = props
  const { endedOn } = organisation
  return (
    <Page
      title={organisation.name}
      breadcrumbs={[{ href: root, text: 'Organisationer' }]}
      aside={endedOn && <Chip state="tabled">{hasEnded(organisation, today) ? 'Har upphört' : 'Upphör snart'}</Chip>}
    >
      {(props.mayRead || props.mayAdminister) && (
        <OrganisationTabs
          organisationId={organisation.id}
          mayRead={props.mayRead}
          mayAdminister={props.mayAdminister}
        />
      )}
      {endedOn && (
        <Notice kind="info">
          {hasEnded(organisation, today) ? 'Organisationen fanns till och med' : 'Organisationen finns till och med'}{' '}
          {formatShortDay(endedOn)}. Den står kvar i anteckningar och beslut från sin tid.
        </Notice>
      )}
      <OrganisationFacts {...props} />
      {(organisation.kind === 'municipality' || props.figures.length > 0) && <Population {...props} />}
      <Networks {...props} />
      {props.events.length > 0 && <History {...props} />}
      {props.mayChange && <ChangeLinks {...props} />}
    </Page>
  )
}
