import { Button, ButtonLink, DataTable, EmptyState, Form, HiddenField, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { candidatesFor } from './join-people.rule.ts'
import type { NameProposal } from './name-proposals.ts'
import { NameProposals } from './name-proposals.view.tsx'
import type { Candidate, JoinedName, JoinedPerson, WrittenName } from './joins.ts'

type Props = {
  network: Network
  proposals: readonly NameProposal[]
  names: readonly WrittenName[]
  people: readonly Candidate[]
  joinedNames: readonly JoinedName[]
  joinedPeople: readonly JoinedPerson[]
}

const asWritten = ({ name, organisation }: Pick<WrittenName, 'name' | 'organisation'>) =>
  organisation ? `${name}, ${organisation}` : name

const days = ({ first, last }: WrittenName) =>
  first === last ? formatShortDay(first) : `${formatShortDay(first)}–${formatShortDay(last)}`

const Names = ({ network, names, people }: Pick<Props, 'network' | 'names' | 'people'>) => (
  <DataTable
    caption="Namn i anteckningar"
    hideCaption
    columns={['Namn som det står', 'Möten', 'När', 'Samma namn i nätverket', 'Gör']}
    figures={[1]}
    rows={names.map((written) => {
      const asked = new URLSearchParams({ namn: written.name, organisation: written.organisation })
      const { same } = candidatesFor(written.name, people)
      return [
        asWritten(written),
        written.count,
        days(written),
        same.map(({ name, organisation }) => asWritten({ name, organisation: organisation ?? '' })).join(' · ') || '–',
        <a href={`${networkAddress(network.id)}/namn/koppla?${asked}`}>
          Koppla till en person<span class="ds-sr-only">: {asWritten(written)}</span>
        </a>,
      ]
    })}
  />
)

const Undo = ({ network, joinIds, what }: { network: Network; joinIds: readonly string[]; what: string }) => (
  <Form action={`${networkAddress(network.id)}/namn/los`} inline>
    {joinIds.map((id) => (
      <HiddenField key={id} name="join" value={id} />
    ))}
    <Button variant="tertiary">
      Ta bort kopplingen<span class="ds-sr-only"> för {what}</span>
    </Button>
  </Form>
)

const Person = ({ id, name }: { id: string; name: string }) => <a href={`/arbetsyta/personer/${id}`}>{name}</a>

const JoinedNames = ({ network, joinedNames }: Pick<Props, 'network' | 'joinedNames'>) => (
  <DataTable
    caption="Kopplade namn"
    hideCaption
    columns={['Namn som det står', 'Är', 'Möten', 'Kopplat av', 'Gör']}
    figures={[2]}
    rows={joinedNames.map((joined) => [
      asWritten(joined),
      <Person id={joined.personId} name={joined.person} />,
      joined.joinIds.length,
      joined.joinedBy,
      <Undo network={network} joinIds={joined.joinIds} what={asWritten(joined)} />,
    ])}
  />
)

const JoinedPeople = ({ network, joinedPeople }: Pick<Props, 'network' | 'joinedPeople'>) => (
  <DataTable
    caption="Samma människa två gånger"
    hideCaption
    columns={['Den här', 'Är samma människa som', 'Gör']}
    rows={joinedPeople.map(({ joinId, personId, person, otherId, other }) => [
      <Person id={otherId} name={other} />,
      <Person id={personId} name={person} />,
      <Undo network={network} joinIds={[joinId]} what={other} />,
    ])}
  />
)

export const NamesPage = ({ network, proposals, names, people, joinedNames, joinedPeople }: Props) => (
  <Page
    wide
    title="Vilka är namnen i gamla anteckningar?"
    breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/personer`, text: 'Personer' })}
    lead="Du kopplar ett namn till en person när du vet att det är samma människa. Programmet föreslår, men kopplar aldrig själv."
  >
    <NameProposals network={network} proposals={proposals} />
    <section>
      <h2>Namn som inte är kopplade</h2>
      {names.length === 0 ? (
        <EmptyState title="Inget namn väntar">
          Namn som står i anteckningar utan att vara någon i nätverket hamnar här.
        </EmptyState>
      ) : (
        <Names network={network} names={names} people={people} />
      )}
    </section>
    {joinedNames.length > 0 && (
      <section>
        <h2>Kopplade namn</h2>
        <JoinedNames network={network} joinedNames={joinedNames} />
      </section>
    )}
    <section>
      <h2>Samma människa två gånger</h2>
      {joinedPeople.length > 0 && <JoinedPeople network={network} joinedPeople={joinedPeople} />}
      <p>Någon som har bytt e-postadress kan stå två gånger bland personerna.</p>
      <ButtonLink href={`${networkAddress(network.id)}/namn/samma`}>Koppla två personer</ButtonLink>
    </section>
  </Page>
)
