import { Chip, type State } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { minutesInWords } from './agenda-clock.rule.ts'
import { requestPath, type ItemRequest } from './item-request.ts'

/** 'Eva Ek, Ekby kommun · 15 min · om tid och utrymme finns'. */
export const requestWords = ({ requestedByName, organisationName, plannedMinutes, isIfTime }: ItemRequest): string =>
  [
    [requestedByName, organisationName].filter(Boolean).join(', '),
    plannedMinutes !== null && minutesInWords(plannedMinutes),
    isIfTime && 'om tid och utrymme finns',
  ]
    .filter(Boolean)
    .join(' · ')

type Standing = { state: State; text: string }

/** Where a request stands, in a word; one whose item has been taken off since says so. */
export function standingOfRequest({ outcome, takenUp }: ItemRequest): Standing {
  if (outcome === null) return { state: 'waiting', text: 'Väntar på svar' }
  if (outcome === 'declined') return { state: 'draft', text: 'Tas inte upp' }
  return takenUp
    ? { state: 'decided', text: `Tas upp ${formatShortDay(takenUp.day)}` }
    : { state: 'draft', text: 'Borttagen från dagordningen' }
}

const meantFor = ({ meetingDay }: ItemRequest) => (meetingDay ? `till mötet ${formatShortDay(meetingDay)}` : '')

type Props = { requests: readonly ItemRequest[]; showBody?: boolean; meetingId?: string }

/** For the secretary: what others have asked to have taken up. */
export const OpenRequests = ({ requests, showBody = false, meetingId }: Props) => (
  <ul class="plain item-requests">
    {requests.map((request) => (
      <li key={request.id}>
        <a href={`${requestPath(request.id)}${meetingId ? `?mote=${meetingId}` : ''}`}>Svara: {request.title}</a>
        <p>{[showBody && request.bodyName, requestWords(request), meantFor(request)].filter(Boolean).join(' · ')}</p>
      </li>
    ))}
  </ul>
)

/** For the one who asked: where each request stands. */
export const OwnRequests = ({ requests }: Pick<Props, 'requests'>) => (
  <ul class="plain item-requests">
    {requests.map((request) => {
      const { state, text } = standingOfRequest(request)
      return (
        <li key={request.id}>
          <a href={requestPath(request.id)}>{request.title}</a> <Chip state={state}>{text}</Chip>
          <p>{request.bodyName}</p>
        </li>
      )
    })}
  </ul>
)
