import type { Body } from '#areas/networks/types.ts'
import { DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { YearLinks } from '../year-links.view.tsx'
import type { YearCell, YearMeeting, YearRow } from './attendance-year.ts'

type Props = {
  body: Body
  year: number
  years: readonly number[]
  meetings: readonly YearMeeting[]
  people: readonly YearRow[]
  organisations: readonly YearRow[]
}

const signs: Record<YearCell, { sign: string; text: string }> = {
  present: { sign: '●', text: 'Deltog' },
  partly: { sign: '◐', text: 'En del av mötet' },
  absent: { sign: '○', text: 'Frånvarande' },
  none: { sign: '–', text: 'Inte kallad' },
}

const Cell = ({ cell }: { cell: YearCell }) => (
  <span class="attendance-cell" data-presence={cell}>
    <span aria-hidden="true">{signs[cell].sign}</span> <span class="attendance-word">{signs[cell].text}</span>
  </span>
)

const share = ({ there, of }: YearRow) => (of === 0 ? '–' : `${there} av ${of} (${Math.round((100 * there) / of)} %)`)
// '6 mar': the year is said in the heading.
const shortDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', day: 'numeric', month: 'short' })
const columnOf = ({ day }: YearMeeting) => shortDay.format(new Date(`${day}T00:00:00Z`))

type TableProps = { caption: string; first: string; rows: readonly YearRow[]; meetings: readonly YearMeeting[] }

const YearTable = ({ caption, first, rows, meetings }: TableProps) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={[first, ...meetings.map(columnOf), 'Deltog']}
    rows={rows.map((row) => [
      row.organisation ? (
        <>
          {row.name} <span class="quiet">{row.organisation}</span>
        </>
      ) : (
        row.name
      ),
      ...row.cells.map((cell, index) => <Cell key={index} cell={cell} />),
      share(row),
    ])}
  />
)

/** Who has been there over a year, meeting by meeting, in words and signs. */
export const AttendancePage = ({ body, year, years, meetings, people, organisations }: Props) => (
  <Page
    title={`Närvaro ${year}, ${body.name}`}
    heading={`Närvaro ${year}`}
    wide
    lead={
      meetings.length > 0
        ? `${meetings.length === 1 ? 'Ett möte' : `${meetings.length} möten`} har hållits.`
        : undefined
    }
    breadcrumbs={[
      { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
      { href: `/arbetsyta/organ/${body.id}`, text: body.name },
    ]}
  >
    <YearLinks path={`/arbetsyta/organ/${body.id}/narvaro`} year={year} years={years} />
    {people.length === 0 ? (
      <EmptyState title={`Ingen närvaro är antecknad ${year}`}>
        Närvaron markeras på varje möte och räknas ihop här.
      </EmptyState>
    ) : (
      <>
        <section>
          <h2>Personer</h2>
          <YearTable caption={`Personernas närvaro ${year}`} first="Namn" rows={people} meetings={meetings} />
        </section>
        {organisations.length > 0 && (
          <section>
            <h2>Organisationer</h2>
            <p>En organisation räknas som närvarande när någon från den deltog.</p>
            <YearTable
              caption={`Organisationernas närvaro ${year}`}
              first="Organisation"
              rows={organisations}
              meetings={meetings}
            />
          </section>
        )}
        <p class="quiet">● deltog · ◐ en del av mötet · ○ frånvarande · – stod inte på listan. Gäster räknas inte.</p>
      </>
    )}
  </Page>
)
