import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'
import { notesWords } from './minutes-kind.rule.ts'

const hasNotes = ({ meeting: { status } }: MeetingView) => status !== 'planned' && status !== 'cancelled'

/** What can be read and printed of the meeting besides its page. A guest has none of it. */
export const PaperLinks = ({ view }: { view: MeetingView }) => {
  if (view.isGuest) return null
  const { opening } = notesWords(view.meeting.documentKind)
  const address = `/arbetsyta/moten/${view.meeting.id}`
  return (
    <nav class="item-links" aria-label="Handlingar och utskrifter">
      <a href={`${address}/handlingar`}>Läs möteshandlingarna</a>
      {hasNotes(view) && (
        <>
          <a href={`${address}/anteckningar.pdf`}>{opening} som PDF</a>
          <a href={`${address}/anteckningar.docx`}>{opening} som Word</a>
        </>
      )}
    </nav>
  )
}

/** The way to an excerpt of one item (sv. protokollsutdrag). */
export const ExcerptLink = ({ agendaItem, view }: { agendaItem: AgendaItem; view: MeetingView }) =>
  hasNotes(view) && !view.isGuest ? (
    <a href={`/arbetsyta/moten/${view.meeting.id}/punkter/${agendaItem.id}/utdrag`}>
      Skriv ut ett utdrag<span class="ds-sr-only"> av punkt {agendaItem.number}</span>
    </a>
  ) : null
