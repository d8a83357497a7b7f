import type { ComponentChildren } from 'preact'
import { actionPath, dueOf, handOverPath } from '#areas/matters/index.ts'
import type { Action, HandOver } from '#areas/matters/types.ts'
import { Chip } from '#platform/html/index.ts'
import { formatDistance, formatShortDay } from '#platform/time.ts'
import { lackText } from '../assignment.rule.ts'
import { pollPath } from '../date-poll.ts'
import { requestPath } from '../item-request.ts'
import { OpenQuestions } from '../open-questions.view.tsx'
import type { WaitingForMe, WaitingMeeting } from '../waiting.ts'
import { notesWords } from '../minutes-kind.rule.ts'

const Row = ({ verb, children }: { verb: string; children: ComponentChildren }) => (
  <li>
    <span class="waiting-verb">{verb}</span>
    <span>{children}</span>
  </li>
)

const LastDay = ({ day, today }: { day: string; today: string }) =>
  day < today ? (
    <Chip state="late">skulle ha gjorts {formatDistance(day, today)}</Chip>
  ) : (
    <span class="quiet">senast {formatDistance(day, today)}</span>
  )

const meetingWords: Record<WaitingMeeting['kind'], { verb: string; before: (the: string) => string; after: string }> = {
  approve: { verb: 'Justera', before: (the) => the, after: '' },
  'approve-correction': { verb: 'Justera', before: (the) => `rättelsen av ${the}`, after: '' },
  returned: { verb: 'Ändra', before: (the) => the, after: ', som justeraren skickat tillbaka' },
  unfinished: { verb: 'Skriv klart', before: (the) => the, after: '' },
  passed: { verb: 'Avsluta', before: () => 'mötet', after: ': dagen har passerat, håll det eller ställ in det' },
}

const MeetingRow = ({ meeting, today }: { meeting: WaitingMeeting; today: string }) => {
  const { verb, before, after } = meetingWords[meeting.kind]
  return (
    <Row verb={verb}>
      <a href={`/arbetsyta/moten/${meeting.id}${meeting.path}`}>
        {before(notesWords(meeting.documentKind).the)} {formatShortDay(meeting.day)}, {meeting.bodyName}
        {after}
      </a>{' '}
      {meeting.lastDay && <LastDay day={meeting.lastDay} today={today} />}
    </Row>
  )
}

const ActionRow = ({ action, today }: { action: Action; today: string }) => {
  const due = dueOf(action, today)
  return (
    <Row verb="Gör">
      <a href={actionPath(action.id)}>{action.wording}</a>{' '}
      {due.isLate ? <Chip state="late">{due.words}</Chip> : <span class="quiet">{due.words}</span>}
    </Row>
  )
}

const HandOverRow = ({ handOver }: { handOver: HandOver }) => (
  <Row verb={handOver.status === 'sent' ? 'Ta emot' : 'Svara'}>
    <a href={handOverPath(handOver.id)}>{handOver.title}</a>{' '}
    <span class="quiet">
      {handOver.status === 'sent'
        ? `från ${handOver.bodyName} till ${handOver.toBodyName}`
        : `${handOver.bodyName}, som väntar på svar från ${handOver.toBodyName}`}
    </span>
  </Row>
)

export const countWaiting = (waiting: WaitingForMe): number =>
  Object.values(waiting).reduce((sum, some) => sum + some.length, 0)

/** What waits for the reader, verb first: approve, answer, do, take on, look through. */
export const WaitingList = ({ waiting, today }: { waiting: WaitingForMe; today: string }) => (
  <ul class="plain waiting-list">
    {waiting.meetings.map((meeting) => (
      <MeetingRow key={`${meeting.kind} ${meeting.id}`} meeting={meeting} today={today} />
    ))}
    <OpenQuestions questions={waiting.questions} today={today} />
    {waiting.polls.map(({ id, title, bodyName, closesOn }) => (
      <Row key={id} verb="Svara">
        <a href={pollPath(id)}>vilka dagar som passar: {title}</a> <span class="quiet">{bodyName}</span>{' '}
        {closesOn && <LastDay day={closesOn} today={today} />}
      </Row>
    ))}
    {waiting.requests.map(({ id, title, bodyName, requestedByName }) => (
      <Row key={id} verb="Svara">
        <a href={requestPath(id)}>{title}</a>{' '}
        <span class="quiet">{[requestedByName, `önskad punkt, ${bodyName}`].filter(Boolean).join(', ')}</span>
      </Row>
    ))}
    {waiting.actions.map((action) => (
      <ActionRow key={action.id} action={action} today={today} />
    ))}
    {waiting.handOvers.map((handOver) => (
      <HandOverRow key={handOver.id} handOver={handOver} />
    ))}
    {waiting.assignments.map(({ id, party, purpose, lack }) => (
      <Row key={id} verb="Följ upp">
        <a href={`/arbetsyta/uppdrag/${id}`}>
          {party}: {purpose}
        </a>{' '}
        <Chip state="late">{lackText[lack]}</Chip>
      </Row>
    ))}
    {waiting.drafts.map(({ id, name }) => (
      <Row key={id} verb="Granska">
        <a href={`/arbetsyta/inlasning/${id}`}>{name}</a>
      </Row>
    ))}
  </ul>
)
