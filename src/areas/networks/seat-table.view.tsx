import { Chip, DataTable } from '#platform/html/index.ts'
import { formatDistance } from '#platform/time.ts'
import type { Seat } from './seat.ts'
import { seatPlace, seatRoleName } from './seat-words.ts'
import { endsSoon, formatTerm } from './term.rule.ts'

type Props = {
  caption: string
  seats: readonly Seat[]
  today: string
  /** Where a seat is shown and changed; left out where the list is only read. */
  addressOf?: ((seat: Seat) => string) | undefined
}

const roleWords = (seat: Seat, seats: readonly Seat[]): string => {
  if (seat.bodyId === null && seat.role === 'secretary') return 'nätverkssekreterare'
  const steppedInFor = seats.find(({ id }) => id === seat.substitutesFor)
  return steppedInFor ? `${seatRoleName(seat.role)} för ${steppedInFor.name}` : seatRoleName(seat.role)
}

/** Who sits, for whom, as what and how long. A term that runs out within 60 days says so. */
export const SeatTable = ({ caption, seats, today, addressOf }: Props) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={['Namn', 'Sitter för', 'Roll', 'Mandat']}
    rows={seats.map((seat) => [
      addressOf ? <a href={addressOf(seat)}>{seat.name}</a> : seat.name,
      [seatPlace(seat), seat.title].filter(Boolean).join(', ') || '–',
      roleWords(seat, seats),
      <>
        {formatTerm(seat)}{' '}
        {seat.to && endsSoon(seat, today) && <Chip state="waiting">Går ut {formatDistance(seat.to, today)}</Chip>}
      </>,
    ])}
  />
)
