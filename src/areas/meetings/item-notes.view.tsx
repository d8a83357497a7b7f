import { Button, Details, Form, HiddenField, Paragraphs, TextArea } from '#platform/html/index.ts'
import { givenFor, itemPath } from './agenda-item-paths.ts'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

/** Where the browser begins when it writes together with others. Not after a refusal: then the text is the writer's own. */
function liveAttributes({ agendaItem, view }: Props) {
  const written = view.live.written.get(agendaItem.id)
  if (!written || givenFor({ agendaItem, view })) return {}
  return {
    'data-write': itemPath({ agendaItem, view }, 'andringar'),
    'data-item': agendaItem.id,
    'data-version': written.version,
    'data-state': written.state,
    'data-person': view.live.personId,
  }
}

const NotesForm = ({ agendaItem, view }: Props) => {
  const given = givenFor({ agendaItem, view })
  const hasConflict = view.refused?.problem === 'notes-changed' && given !== undefined
  const { version, text } = view.live.written.get(agendaItem.id) ?? {
    version: agendaItem.version,
    text: agendaItem.notes,
  }
  return (
    <Form
      action={itemPath({ agendaItem, view }, 'anteckning')}
      label={`Anteckning, punkt ${agendaItem.number}`}
      data-notes-form=""
      {...liveAttributes({ agendaItem, view })}
    >
      <HiddenField name="version" value={String(version)} />
      <TextArea
        id={`anteckning-${agendaItem.id}`}
        name="notes"
        label={`Anteckning till punkt ${agendaItem.number}`}
        hideLabel
        autocomplete="off"
        rows={Math.max(3, Math.min(14, Math.ceil(text.length / 75) + 1))}
        value={given?.['notes'] ?? text}
      />
      {hasConflict && (
        <Details summary="Texten som är sparad nu" open>
          <Paragraphs text={text || '(tom)'} />
        </Details>
      )}
      <div class="notes-actions">
        <Button variant="secondary">Spara anteckningen</Button>
        <output data-notes-status="" aria-live="polite" />
      </div>
    </Form>
  )
}

/** The notes of the item: to write in for the secretary of a meeting that is held, to read for others. */
export const ItemNotes = ({ agendaItem, view }: Props) => {
  const isHeld = view.meeting.status === 'ongoing'
  if (isHeld && view.mayWrite) return <NotesForm agendaItem={agendaItem} view={view} />
  if (isHeld)
    return (
      <div class="item-notes" data-notes={agendaItem.id} data-version={agendaItem.version}>
        <Paragraphs text={agendaItem.notes} />
      </div>
    )
  return agendaItem.notes ? <Paragraphs text={agendaItem.notes} /> : null
}
