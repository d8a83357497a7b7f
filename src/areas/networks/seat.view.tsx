import { Button, DateField, Facts, Form, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { BodyFacts } from './body-facts.ts'
import type { Network } from './network.ts'
import { networkAddress, networkCrumbs } from './network-paths.ts'
import { SeatFields, seatErrors, SeatProblems, type Member, type SeatProblem } from './seat-form.view.tsx'
import type { Seat } from './seat.ts'
import { seatPlace, seatRoleName } from './seat-words.ts'
import { formatTerm } from './term.rule.ts'

type Props = {
  network: Network
  body: BodyFacts
  seat: Seat
  members: readonly Member[]
  replaceable: readonly Seat[]
  given?: Given | undefined
  problems?: readonly SeatProblem[] | undefined
  today: string
}

const asForm = (seat: Seat): Given => ({
  ...{ represents: seat.representsId ?? '', substitutesFor: seat.substitutesFor ?? '' },
  ...{ from: seat.from, to: seat.to ?? '' },
})

/** The organisation that the person sits for stays a choice when it has left the network. */
const withOwn = (members: readonly Member[], { representsId, represents }: Seat): readonly Member[] =>
  representsId === null || members.some(({ organisationId }) => organisationId === representsId)
    ? members
    : [...members, { organisationId: representsId, shortName: represents ?? '' }]

type EndProps = { seat: Seat; address: string; last: string; error: string | undefined }

const EndForm = ({ seat, address, last, error }: EndProps) => (
  <section>
    <h2>Avsluta</h2>
    <p>{seat.name} förlorar det som rollen ger dagen efter. Det som personen har gjort ligger kvar.</p>
    <Form action={`${address}/avsluta`} label="Avsluta platsen">
      <DateField name="last" label="Sista dag i organet" value={last} error={error} required />
      <Button variant="secondary">Avsluta platsen</Button>
    </Form>
  </section>
)

export const SeatPage = ({ network, body, seat, members, replaceable, given, problems = [], today }: Props) => {
  const errorFor = seatErrors(problems)
  const root = `${networkAddress(network.id)}/organ`
  const address = `${root}/${body.id}/platser/${seat.id}`
  return (
    <Page
      title={`${seat.name} i ${seat.bodyId ? body.name : network.name}`}
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(
        network,
        { href: root, text: 'Organ' },
        { href: `${root}/${body.id}/platser`, text: `Platser i ${body.name}` },
      )}
    >
      <SeatProblems problems={problems} />
      <Facts
        rows={[
          { label: 'Roll', value: seatRoleName(seat.role) },
          { label: 'Sitter för', value: seatPlace(seat) },
          { label: 'Mandat', value: formatTerm(seat) },
        ]}
      />
      <section>
        <h2>Ändra</h2>
        <Form action={address} label="Ändra platsen">
          <SeatFields
            given={{ ...asForm(seat), ...given }}
            errorFor={errorFor}
            members={withOwn(members, seat)}
            seats={seat.role === 'substitute' ? replaceable.filter(({ personId }) => personId !== seat.personId) : []}
          />
          <Button>Ändra platsen</Button>
        </Form>
      </section>
      {seat.to === null && (
        <EndForm seat={seat} address={address} last={given?.['last'] ?? today} error={errorFor('last')} />
      )}
    </Page>
  )
}
