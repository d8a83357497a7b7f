import { formatShortDay } from '#platform/time.ts'
import type { Meeting } from '../meeting.ts'
import { answerByWords, roundTitle } from '../round-words.ts'
import type { Round } from '../rounds.ts'

type Asking = {
  round: Pick<Round, 'kind' | 'askedBy' | 'document' | 'itemTitle' | 'answerBy'>
  meeting: Pick<Meeting, 'bodyName' | 'day'>
  /** Open to some only: a letter is kept where others read it, and says nothing of what it is about. */
  isClosed: boolean
  from: string
  address: string
}

/** The letter that asks a member to answer. */
export function askingLetter({ round, meeting, isClosed, from, address }: Asking): { subject: string; body: string } {
  const when = `${meeting.bodyName} ${formatShortDay(meeting.day)}`
  const isConsultation = round.kind === 'consultation'
  const title = isClosed ? 'Frågor inför en punkt' : roundTitle(round)
  const what = isConsultation && !isClosed ? `lämna synpunkter på ”${round.document}”` : 'svara på frågor'
  const about = isClosed ? 'en punkt som inte är öppen för alla' : `punkten ”${round.itemTitle}”`
  const by = answerByWords(round)
  const lines = [
    `Hej!\n\n${from} ber din organisation att ${what} inför ${about}, ${when}.`,
    by && `Svara ${by}.`,
    `Läs och svara här:\n${address}\n\nHar ni inget att tillägga? Kryssa för det på sidan, så vet vi att ni har läst.`,
  ]
  return { subject: `${title}, ${when}`, body: `${lines.filter(Boolean).join('\n')}\n` }
}
