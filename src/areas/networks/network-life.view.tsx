import { Timeline } from '#platform/html/index.ts'
import type { NetworkEvent } from './network.ts'
import { eventKindName, formatKnownDay } from './network-words.ts'

const signs = {
  founded: 'open',
  dormant: 'waiting',
  revived: 'open',
  reshaped: 'handed-over',
  ended: 'decided',
} as const

/** What has happened to a network since it was founded (sv. nätverkets historia). */
export const NetworkLife = ({ events }: { events: readonly NetworkEvent[] }) => (
  <Timeline
    steps={events.map(({ kind, day, precision, reason, host }) => ({
      day: formatKnownDay(day, precision),
      title: eventKindName(kind),
      state: signs[kind],
      children: (reason || host) && (
        <>
          {reason && <p>{reason}</p>}
          {host && <p>Värd: {host}</p>}
        </>
      ),
    }))}
  />
)
