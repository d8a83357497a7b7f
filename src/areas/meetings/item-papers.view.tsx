import { Details, Paragraphs } from '#platform/html/index.ts'
import type { NotesItem } from './notes.ts'

type Props = { agendaItem: Pick<NotesItem, 'presenter' | 'background' | 'attachments'> }

/** In frozen notes: who presented the item, what it was about, and what lay before those who decided. */
export const NotesPapers = ({ agendaItem: { presenter, background, attachments } }: Props) => (
  <>
    {presenter && <p class="item-facts">Föredragande: {presenter}</p>}
    {background && (
      <Details summary="Bakgrund">
        <Paragraphs text={background} />
      </Details>
    )}
    {attachments.length > 0 && (
      <p class="item-facts">
        {attachments.length === 1 ? 'Bilaga' : 'Bilagor'}: {attachments.join(', ')}
      </p>
    )}
  </>
)
