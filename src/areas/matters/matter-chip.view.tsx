import { Chip } from '#platform/html/index.ts'
import type { MatterStatus } from './matter.ts'

/** Where a matter stands, in one word and a sign. */
export function MatterChip({ status, timesTabled }: { status: MatterStatus; timesTabled?: number | undefined }) {
  if (status === 'tabled')
    return <Chip state="tabled">{timesTabled && timesTabled > 1 ? `Bordlagt (${timesTabled})` : 'Bordlagt'}</Chip>
  if (status === 'referred-back') return <Chip state="tabled">Återremitterat</Chip>
  if (status === 'handed-over') return <Chip state="handed-over">Överlämnat</Chip>
  if (status === 'decided') return <Chip state="decided">Beslutat</Chip>
  if (status === 'closed') return <Chip state="decided">Avslutat</Chip>
  return <Chip state="open">Öppet</Chip>
}
