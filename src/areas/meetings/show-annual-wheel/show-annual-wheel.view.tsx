import type { Body } from '#areas/networks/types.ts'
import { Chip, EmptyState, Page } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { YearLinks } from '../year-links.view.tsx'
import { monthNames } from './annual-wheel.rule.ts'
import type { PlacedEvent, Wheel, WheelEvent } from './annual-wheel.ts'

type Props = {
  body: Body
  year: number
  years: readonly number[]
  events: readonly WheelEvent[]
  wheel: Wheel
  rhythm: string
  today: string
}

const stateWords: Record<WheelEvent['kind'], Record<WheelEvent['state'], string>> = {
  meeting: { coming: 'planerat', done: 'hållet', late: '' },
  approval: { coming: '', done: 'justerat', late: 'försenat' },
  action: { coming: 'pågår', done: 'klart', late: 'försenat' },
}

const wordsOf = (event: WheelEvent) =>
  [`${formatShortDay(event.day)}: ${event.title}`, stateWords[event.kind][event.state]].filter(Boolean).join(', ')

const dayNumber = (day: string) => String(Number(day.slice(8)))

/** The day's number stands in the mark of a meeting; what the mark means is also said by its shape. */
const Mark = ({ event }: { event: PlacedEvent }) => {
  const { kind, x, y, radius } = event
  if (kind === 'action')
    return <path d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`} />
  if (kind === 'approval') return <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} />
  return (
    <>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y} dy="0.35em" text-anchor="middle">
        {dayNumber(event.day)}
      </text>
    </>
  )
}

// A meeting is a link here too; the smaller marks would be hard to hit, and their links stand in the list.
const EventMark = ({ event }: { event: PlacedEvent }) =>
  event.kind === 'meeting' ? (
    <a href={event.href} class="wheel-event" data-kind="meeting" data-state={event.state} aria-label={wordsOf(event)}>
      <title>{wordsOf(event)}</title>
      <Mark event={event} />
    </a>
  ) : (
    <g class="wheel-event" data-kind={event.kind} data-state={event.state} aria-hidden="true">
      <title>{wordsOf(event)}</title>
      <Mark event={event} />
    </g>
  )

const Drawing = ({ wheel, year, name }: { wheel: Wheel; year: number; name: string }) => (
  <svg
    class="annual-wheel"
    viewBox={`0 0 ${wheel.size} ${wheel.size}`}
    role="group"
    aria-label={`Årshjul ${year}. Samma sak står i listan.`}
  >
    {wheel.months.map(({ number, name: month, path, x, y }) => (
      <g key={number} class="wheel-month" aria-hidden="true">
        <path d={path} />
        <text x={x} y={y} dy="0.35em" text-anchor="middle">
          {month.slice(0, 3)}
        </text>
      </g>
    ))}
    <text class="wheel-year" x={wheel.size / 2} y={wheel.size / 2} dy="0.1em" text-anchor="middle" aria-hidden="true">
      {year}
    </text>
    <text class="wheel-name" x={wheel.size / 2} y={wheel.size / 2 + 34} text-anchor="middle" aria-hidden="true">
      {name.length > 26 ? `${name.slice(0, 25)}…` : name}
    </text>
    {wheel.events.map((event, index) => (
      <EventMark key={index} event={event} />
    ))}
  </svg>
)

const kindWords: Record<WheelEvent['kind'], string> = {
  meeting: 'Möte',
  approval: 'Justering',
  action: 'Åtgärd',
}

const Line = ({ event }: { event: WheelEvent }) => (
  <li>
    <span class="wheel-day">{formatDay(event.day).replace(/ \d{4}$/, '')}</span>
    <span>
      {event.kind !== 'meeting' && `${kindWords[event.kind]}: `}
      <a href={event.href}>{event.title}</a>{' '}
      {event.state === 'late' && <Chip state="late">{stateWords[event.kind].late}</Chip>}
      {event.state === 'done' && <Chip state="decided">{stateWords[event.kind].done}</Chip>}
      {event.series && <span class="quiet">i serien ”{event.series}”</span>}
    </span>
  </li>
)

const MonthList = ({ events, year }: Pick<Props, 'events' | 'year'>) => (
  <>
    {monthNames.map((name, index) => {
      const own = events.filter(({ day }) => Number(day.slice(5, 7)) === index + 1)
      return own.length === 0 ? null : (
        <section key={name} class="wheel-list">
          <h3>
            {name} {year}
          </h3>
          <ul class="plain">
            {own.map((event, at) => (
              <Line key={at} event={event} />
            ))}
          </ul>
        </section>
      )
    })}
  </>
)

const Key = () => (
  <p class="wheel-key quiet">
    Cirkel: möte, med dagens nummer. Kvadrat: sista dag att justera. Romb: dag då en åtgärd ska vara klar. Ifyllt är
    gjort, streckat är försenat.
  </p>
)

/** The body's year as a wheel, and the same as a list beside it. */
export const AnnualWheelPage = ({ body, year, years, events, wheel, rhythm }: Props) => (
  <Page
    title={`Årshjul ${year}, ${body.name}`}
    heading={`Årshjul ${year}`}
    wide
    lead={rhythm ? `Organets rytm: ${rhythm}` : undefined}
    breadcrumbs={[
      { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
      { href: `/arbetsyta/organ/${body.id}`, text: body.name },
    ]}
  >
    <YearLinks path={`/arbetsyta/organ/${body.id}/arshjul`} year={year} years={years} />
    {events.length === 0 ? (
      <EmptyState title={`Inget är planerat ${year}`}>
        Möten, sista dagar att justera och dagar då åtgärder ska vara klara ritas in här.
      </EmptyState>
    ) : (
      <div class="wheel-columns">
        <div>
          <Drawing wheel={wheel} year={year} name={body.name} />
          <Key />
        </div>
        <div>
          <h2>Månad för månad</h2>
          <MonthList events={events} year={year} />
        </div>
      </div>
    )}
  </Page>
)
