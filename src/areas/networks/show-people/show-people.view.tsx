import { ActionRow, ButtonLink, DataTable, EmptyState, Notice, Page } from '#platform/html/index.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { seatPlace } from '../seat-words.ts'
import type { Seat } from '../seat.ts'
import { formatTerm } from '../term.rule.ts'
import type { PersonSeats } from './people-in.rule.ts'

type Contact = { email: string | null; phone: string; hasLeft: boolean }

type Props = {
  network: Network
  people: readonly PersonSeats[]
  bodyNames: ReadonlyMap<string, string>
  contacts: ReadonlyMap<string, Contact>
  roleName: (role: string) => string
  isInside: boolean
  mayChange: boolean
  mayAdd: boolean
  mayJoin: boolean
}

/** Where the person works, or whom they sit for, and as what. */
const workplace = (seats: readonly Seat[]) =>
  [...new Set(seats.map((seat) => [seat.title, seatPlace(seat)].filter(Boolean).join(', ')).filter(Boolean))].join(
    ' · ',
  ) || '–'

const Roles = ({ seats, network, bodyNames, roleName, mayChange }: Props & { seats: readonly Seat[] }) => (
  <>
    {seats.map((seat) => (
      <div key={seat.id}>
        {roleName(seat.role)}
        {seat.bodyId ? ` i ${bodyNames.get(seat.bodyId) ?? 'ett organ'}` : ' i hela nätverket'}, {formatTerm(seat)}
        {mayChange && (
          <>
            {' '}
            <a href={`${networkAddress(network.id)}/roller/${seat.id}/avsluta`}>
              Avsluta<span class="ds-sr-only"> rollen för {seat.name}</span>
            </a>
          </>
        )}
      </div>
    ))}
  </>
)

const Reach = ({ contact }: { contact: Contact | undefined }) => (
  <>
    {[contact?.email, contact?.phone].filter(Boolean).join(', ') || '–'}
    {contact?.hasLeft && <strong> Har lämnat sin befattning</strong>}
  </>
)

const People = (props: Props) => (
  <DataTable
    caption="Personer med roll i nätverket"
    hideCaption
    columns={['Namn', 'Befattning', 'Kontakt', 'Roller']}
    rows={props.people.map(({ personId, name, seats }) => [
      <a href={`/arbetsyta/personer/${personId}`}>{name}</a>,
      workplace(seats),
      <Reach contact={props.contacts.get(personId)} />,
      <Roles {...props} seats={seats} />,
    ])}
  />
)

export const NetworkPeoplePage = (props: Props) => {
  const { network, people, isInside, mayChange, mayAdd, mayJoin } = props
  const address = networkAddress(network.id)
  return (
    <Page wide title={`Personer i ${network.name}`} breadcrumbs={networkCrumbs(network)}>
      <NetworkTabs networkId={network.id} />
      {!isInside && <Notice kind="info">Här ser du dem som sitter för din organisation, inte de andra.</Notice>}
      {people.length === 0 ? (
        <EmptyState title="Ingen person än">När någon får en roll i nätverket står det här.</EmptyState>
      ) : (
        <People {...props} />
      )}
      <ActionRow>
        {mayAdd && <ButtonLink href={`${address}/personer/ny`}>Lägg till en person</ButtonLink>}
        {mayChange && <ButtonLink href={`${address}/personer/las-in`}>Läs in personer från en fil</ButtonLink>}
        {mayJoin && <ButtonLink href={`${address}/namn`}>Koppla namn i gamla anteckningar</ButtonLink>}
      </ActionRow>
    </Page>
  )
}
