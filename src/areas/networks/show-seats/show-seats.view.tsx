import { ActionRow, ButtonLink, EmptyState, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { BodyFacts } from '../body-facts.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import type { chairsByYear, Vacancy } from '../seat.rule.ts'
import { SeatTable } from '../seat-table.view.tsx'
import type { Seat } from '../seat.ts'
import { seatHolder } from '../seat-words.ts'
import { endsSoon, isOver } from '../term.rule.ts'

type Props = {
  network: Network
  body: BodyFacts
  seats: readonly Seat[]
  chairs: ReturnType<typeof chairsByYear>
  vacancies: readonly Vacancy[]
  mayChange: boolean
  today: string
}

function leadOf({ chairs, seats, today }: Props): string {
  const thisYear = chairs.find(({ year }) => String(year) === today.slice(0, 4))
  const chair = thisYear ? `Ordförande ${thisYear.year}: ${thisYear.chairs.map(seatHolder).join(', sedan ')}. ` : ''
  const soon = seats.filter((seat) => endsSoon(seat, today)).length
  const ends = soon === 0 ? '' : `${soon} mandat går ut inom 60 dagar.`
  return (chair + ends).trim()
}

const Vacancies = ({ vacancies }: Pick<Props, 'vacancies'>) => (
  <section>
    <h2>Ingen sitter för ({vacancies.length})</h2>
    <ul class="plain">
      {vacancies.map(({ organisation, since }) => (
        <li key={organisation}>
          {organisation}
          {since && `, vakant efter ${formatShortDay(since)}`}
        </li>
      ))}
    </ul>
  </section>
)

const Chairs = ({ chairs }: Pick<Props, 'chairs'>) => (
  <section>
    <h2>Ordförande år för år</h2>
    <ul class="plain">
      {chairs.map(({ year, chairs: held }) => (
        <li key={year}>{`${year} ${held.map(seatHolder).join(', sedan ')}`}</li>
      ))}
    </ul>
  </section>
)

export const SeatsPage = (props: Props) => {
  const { network, body, seats, chairs, vacancies, mayChange, today } = props
  const root = `${networkAddress(network.id)}/organ/${body.id}/platser`
  const addressOf = mayChange ? ({ id }: Seat) => `${root}/${id}` : undefined
  const inBody = seats.filter(({ bodyId }) => bodyId !== null)
  const present = inBody.filter((seat) => !isOver(seat, today))
  const former = inBody.filter((seat) => isOver(seat, today))
  const everywhere = seats.filter((seat) => seat.bodyId === null && !isOver(seat, today))
  return (
    <Page
      title={`Platser i ${body.name}`}
      lead={leadOf(props)}
      breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/organ`, text: 'Organ' })}
    >
      <section>
        <h2>Sitter i organet ({present.length})</h2>
        {present.length === 0 ? (
          <EmptyState title="Ingen har en plats ännu">
            Här står vem som sitter för vilken organisation, i vilken roll och hur länge.
          </EmptyState>
        ) : (
          <SeatTable caption="Platser i organet" seats={present} today={today} addressOf={addressOf} />
        )}
        {mayChange && (
          <ActionRow>
            <ButtonLink href={`${root}/ny`}>Lägg till en plats</ButtonLink>
          </ActionRow>
        )}
      </section>
      {vacancies.length > 0 && <Vacancies vacancies={vacancies} />}
      {everywhere.length > 0 && (
        <section>
          <h2>Har en roll i hela nätverket ({everywhere.length})</h2>
          <SeatTable caption="Roller i hela nätverket" seats={everywhere} today={today} addressOf={addressOf} />
        </section>
      )}
      {chairs.length > 0 && <Chairs chairs={chairs} />}
      {former.length > 0 && (
        <section>
          <h2>Har suttit i organet ({former.length})</h2>
          <SeatTable caption="Tidigare platser" seats={former} today={today} addressOf={addressOf} />
        </section>
      )}
    </Page>
  )
}
