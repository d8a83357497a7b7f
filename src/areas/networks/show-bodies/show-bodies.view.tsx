import { ActionRow, ButtonLink, DataTable, EmptyState, Facts, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { BodyFacts, BodyHost } from '../body-facts.ts'
import { formatHost, nextHost } from '../body-host.rule.ts'
import type { Network } from '../network.ts'
import { networkAddress } from '../network-paths.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { bodyKindName } from '../network-words.ts'
import { holderOf } from '../seat.rule.ts'
import type { Seat } from '../seat.ts'
import { seatHolder } from '../seat-words.ts'
import { holdsOn } from '../term.rule.ts'

type Props = {
  network: Network
  bodies: readonly BodyFacts[]
  hosts: readonly BodyHost[]
  /** Undefined for those who may know what the network is but not who sits in it. */
  seats: readonly Seat[] | undefined
  mayRead: (bodyId: string) => boolean
  mayAdd: boolean
  mayChange: boolean
  today: string
}
type BodyProps = Omit<Props, 'bodies' | 'mayAdd'> & { body: BodyFacts }

function seatFacts({ body, seats, today, network }: BodyProps) {
  if (!seats) return []
  const holder = (role: string) => {
    const seat = holderOf(seats, role, body.id, today)
    return seat && seatHolder(seat)
  }
  const count = new Set(
    seats.filter((seat) => seat.bodyId === body.id && holdsOn(seat, today)).map(({ personId }) => personId),
  ).size
  const address = `${networkAddress(network.id)}/organ/${body.id}/platser`
  return [
    { label: `Ordförande ${today.slice(0, 4)}`, value: holder('chair') ?? 'ingen angiven' },
    { label: 'Vice ordförande', value: holder('vice-chair') },
    {
      label: 'Platser',
      value: <a href={address}>{count === 0 ? 'Ingen ännu' : count === 1 ? '1 person' : `${count} personer`}</a>,
    },
  ]
}

const Body = (props: BodyProps) => {
  const { body, hosts, mayRead, mayChange, today, network } = props
  const host = nextHost(
    hosts.filter(({ bodyId }) => bodyId === body.id),
    today,
  )
  const address = `${networkAddress(network.id)}/organ/${body.id}`
  return (
    <section>
      <h2>{mayRead(body.id) ? <a href={`/arbetsyta/organ/${body.id}`}>{body.name}</a> : body.name}</h2>
      {body.purpose && <p>{body.purpose}</p>}
      <Facts
        rows={[
          { label: 'Slag', value: bodyKindName(body.kind) },
          {
            label: 'Juridisk person',
            value: body.organisationId && (
              <a href={`/arbetsyta/organisationer/${body.organisationId}`}>{body.organisationName}</a>
            ),
          },
          ...seatFacts(props),
          { label: 'Möten per år', value: body.meetingsPerYear && `minst ${body.meetingsPerYear}` },
          { label: 'Mötesrytm', value: body.rhythm },
          { label: 'Värd', value: host && formatHost(host) },
        ]}
      />
      {mayChange && (
        <ActionRow>
          <ButtonLink href={address} variant="tertiary">
            Ändra<span class="ds-sr-only"> {body.name}</span>
          </ButtonLink>
          <ButtonLink href={`${address}/vardar`} variant="tertiary">
            Värdar<span class="ds-sr-only"> för {body.name}</span>
          </ButtonLink>
        </ActionRow>
      )}
    </section>
  )
}

const EndedBodies = ({ bodies, mayRead }: { bodies: readonly BodyFacts[]; mayRead: Props['mayRead'] }) => (
  <section>
    <h2>Organ som har upphört ({bodies.length})</h2>
    <DataTable
      caption="Organ som har upphört"
      hideCaption
      columns={['Organ', 'Slag', 'Sista dag']}
      rows={bodies.map((body) => [
        mayRead(body.id) ? <a href={`/arbetsyta/organ/${body.id}`}>{body.name}</a> : body.name,
        bodyKindName(body.kind),
        body.endedOn ? formatShortDay(body.endedOn) : '–',
      ])}
    />
  </section>
)

export const BodiesPage = ({ bodies, mayAdd, ...props }: Props) => {
  const { network, seats, today } = props
  const hasEnded = ({ endedOn }: BodyFacts) => endedOn !== null && endedOn < today
  const [living, ended] = [bodies.filter((body) => !hasEnded(body)), bodies.filter(hasEnded)]
  return (
    <Page
      title={`Organ i ${network.name}`}
      breadcrumbs={[
        { href: '/arbetsyta/natverk', text: 'Nätverk' },
        { href: networkAddress(network.id), text: network.name },
      ]}
    >
      <NetworkTabs networkId={network.id} />
      {living.length === 0 && (
        <EmptyState title="Inget organ ännu">
          Ett organ håller möten: en politisk kommitté, en ledningsgrupp, en arbetsgrupp. Här står vem som leder det,
          hur ofta det möts och vem som är värd.
        </EmptyState>
      )}
      {!seats && living.length > 0 && <p>Vem som sitter i organen ser de som har en roll i nätverket.</p>}
      {living.map((body) => (
        <Body key={body.id} body={body} {...props} />
      ))}
      {mayAdd && (
        <ActionRow>
          <ButtonLink href={`${networkAddress(network.id)}/organ/nytt`}>Lägg upp ett organ</ButtonLink>
        </ActionRow>
      )}
      {ended.length > 0 && <EndedBodies bodies={ended} mayRead={props.mayRead} />}
    </Page>
  )
}
