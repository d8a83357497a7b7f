import { writeScheduling, type CalendarInvited, type CalendarEvent } from '#platform/calendar/index.ts'
import type { Letter } from '#platform/mail.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import { calendarUid, plusAddress } from './summons.rule.ts'
import type { Meeting } from './meeting.ts'

/** Where letters come from and answers go. `secret` is the receiver's own, or the mark that is kept in its place. */
export type Desk = { origin: string; sender: string; replyAddress: string | undefined; secret: string }

export type LetterKind = 'call' | 'change' | 'cancel' | 'call-off'

/** One letter to one who is called, whole: what it says is what the calendar says. */
export type SummonsLetter = {
  kind: LetterKind
  meeting: Pick<Meeting, 'id' | 'day' | 'startsAt' | 'endsAt' | 'place' | 'bodyName' | 'networkName'>
  onlineUrl: string
  repliesBy: string | null
  sequence: number
  writtenAt: Date
  /** What the secretary wants to say to all. */
  message: string
  calledBy: string
  to: { name: string; email: string; role: CalendarInvited['role']; answer: CalendarInvited['answer'] }
  /** Whom the receiver steps in for; null for others. */
  substitutesFor: string | null
  /** The item of a guest with the hours that are known; the title is empty when it is closed to some. */
  guestOf: { itemId: string; number: string; title: string; startsAt: Date | null; endsAt: Date | null } | null
  /** 'number. title', of the items that are open to all. Empty for guests. */
  agenda: readonly string[]
  hasAsked: boolean
}

const subjects: Record<LetterKind, string> = {
  call: 'Kallelse',
  change: 'Ändrad kallelse',
  cancel: 'Inställt möte',
  'call-off': 'Avbokad',
}

function openingWords({ kind, calledBy, meeting, substitutesFor, guestOf, hasAsked }: SummonsLetter): string {
  const to = guestOf ? `en punkt på mötet med ${meeting.bodyName}` : `möte med ${meeting.bodyName}`
  if (kind === 'cancel') return `Mötet med ${meeting.bodyName} är inställt.`
  if (kind === 'call-off')
    return `Du behöver inte komma till mötet med ${meeting.bodyName}. ${calledBy} har avbokat dig.`
  if (kind === 'change' && hasAsked) return `Mötet med ${meeting.bodyName} har fått ny tid eller plats. Svara på nytt.`
  if (kind === 'change') return `Kallelsen till mötet med ${meeting.bodyName} är ändrad.`
  if (substitutesFor) return `${calledBy} kallar dig till ${to}, som ersättare för ${substitutesFor}.`
  return `${calledBy} kallar dig till ${to}.`
}

const hoursOf = ({ guestOf, meeting }: SummonsLetter) =>
  guestOf?.startsAt ? { startsAt: guestOf.startsAt, endsAt: guestOf.endsAt } : meeting

function factLines(letter: SummonsLetter): string[] {
  const { meeting, guestOf, onlineUrl, repliesBy, kind } = letter
  const { startsAt, endsAt } = hoursOf(letter)
  const isOff = kind === 'cancel' || kind === 'call-off'
  return [
    `Tid: ${`${formatDay(meeting.day)} ${formatHours(startsAt, endsAt)}`.trim()}`,
    ...(meeting.place ? [`Plats: ${meeting.place}`] : []),
    ...(onlineUrl && !isOff ? [`På distans: ${onlineUrl}`] : []),
    ...(guestOf ? [`Punkt ${guestOf.number}${guestOf.title ? `: ${guestOf.title}` : ''}`] : []),
    ...(repliesBy && !isOff ? [`Svara senast: ${formatShortDay(repliesBy)}`] : []),
  ]
}

const answerAddress = ({ origin, secret }: Desk): string => `${origin}/svar/${secret}`

/** The parts of the letter, each a paragraph. */
function paragraphsOf(letter: SummonsLetter, desk: Desk): string[] {
  const isOff = letter.kind === 'cancel' || letter.kind === 'call-off'
  return [
    openingWords(letter),
    factLines(letter).join('\n'),
    ...(letter.message ? [letter.message] : []),
    ...(letter.agenda.length > 0 && !isOff ? [`Dagordning\n${letter.agenda.join('\n')}`] : []),
    ...(isOff ? [] : [`Svara här, utan att logga in:\n${answerAddress(desk)}`]),
    ...(isOff ? [] : ['Länken är din egen: den som har den kan svara för dig.']),
  ]
}

function eventOf(letter: SummonsLetter, desk: Desk): CalendarEvent {
  const { meeting, guestOf, to, kind } = letter
  const { startsAt, endsAt } = hoursOf(letter)
  const isAsked = desk.replyAddress !== undefined
  const isOff = kind === 'cancel' || kind === 'call-off'
  const [, ...details] = paragraphsOf(letter, desk)
  return {
    uid: calendarUid(meeting.id, guestOf?.itemId ?? null),
    ...{ sequence: letter.sequence, writtenAt: letter.writtenAt, day: meeting.day, startsAt, endsAt },
    title: guestOf ? `${meeting.bodyName}, punkt ${guestOf.number}` : meeting.bodyName,
    place: meeting.place || letter.onlineUrl,
    description: details.join('\n\n'),
    ...{ url: isOff ? '' : answerAddress(desk), conference: isOff ? '' : letter.onlineUrl, isCancelled: isOff },
    organiser: { name: letter.calledBy, email: organiserAddress(desk) },
    invited: [{ ...to, isAsked }],
  }
}

/** A calendar program sends its answer to the organiser: so that address is the receiver's own, where one is read. */
const organiserAddress = ({ replyAddress, secret, sender }: Desk): string =>
  replyAddress === undefined ? sender : plusAddress(replyAddress, secret)

export function writeSummons(letter: SummonsLetter, desk: Desk): Letter {
  const method = letter.kind === 'cancel' || letter.kind === 'call-off' ? 'CANCEL' : 'REQUEST'
  return {
    to: letter.to.email,
    subject: `${subjects[letter.kind]}: ${letter.meeting.bodyName} ${formatShortDay(letter.meeting.day)}`,
    body: `Hej!\n\n${paragraphsOf(letter, desk).join('\n\n')}\n`,
    calendar: { method, text: writeScheduling(method, eventOf(letter, desk)) },
    ...(desk.replyAddress === undefined ? {} : { replyTo: organiserAddress(desk) }),
  }
}
