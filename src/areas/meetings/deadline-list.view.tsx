import { Chip, DataTable, type State } from '#platform/html/index.ts'
import { formatDay, formatDistance, formatShortDay } from '#platform/time.ts'
import type { Deadline } from './deadline.rule.ts'

const actWords: Record<Deadline['act'], (boardName: string) => string> = {
  approve: () => 'Justera protokollet',
  post: (boardName) => `Anslå på anslagstavlan: ${boardName}`,
  appeal: () => 'Sista dag att överklaga',
  'take-down': (boardName) => `Ta ner anslaget: ${boardName}`,
}

/** In a word first; the day it was done stands beside it. */
type Standing = { state: State; text: string; day?: string }

function standing({ act, state, doneOn }: Deadline): Standing {
  const day = doneOn && formatShortDay(doneOn)
  if (act === 'appeal' && state === 'done') return { state: 'decided', text: 'Tiden har gått ut' }
  if (act === 'take-down' && state === 'late') return { state: 'late', text: 'Nedtaget för tidigt', day }
  if (act === 'take-down' && state === 'coming') return { state: 'open', text: 'Kan tas ner nu' }
  if (act === 'take-down' && state === 'waiting') return { state: 'waiting', text: 'Ska sitta uppe' }
  const words: Record<Deadline['state'], Standing> = {
    done: { state: 'decided', text: 'Gjort', day },
    'done-late': { state: 'late', text: 'Gjort för sent', day },
    late: { state: 'late', text: 'Försenat' },
    coming: { state: 'open', text: 'Återstår' },
    waiting: { state: 'waiting', text: 'Räknas senare' },
  }
  return words[state]
}

const notCounted: Record<Deadline['act'], string> = {
  approve: '–',
  post: 'Andra dagen efter justeringen',
  appeal: 'Tre veckor från det sista anslaget',
  'take-down': 'Dagen efter sista dagen att överklaga',
}

function dayWords({ act, day }: Deadline, today: string): string {
  if (!day) return notCounted[act]
  return `${act === 'take-down' ? 'tidigast ' : ''}${formatDay(day)} (${formatDistance(day, today)})`
}

/** What has its day, whether it is done, and by which law. */
export const DeadlineList = ({ deadlines, today }: { deadlines: readonly Deadline[]; today: string }) => (
  <DataTable
    caption="Dagar att hålla"
    hideCaption
    columns={['Vad', 'Senast', 'Läge', 'Enligt']}
    rows={deadlines.map((deadline) => {
      const { state, text, day } = standing(deadline)
      return [
        actWords[deadline.act](deadline.boardName ?? ''),
        dayWords(deadline, today),
        <>
          <Chip state={state}>{text}</Chip> {day}
        </>,
        deadline.law,
      ]
    })}
  />
)
