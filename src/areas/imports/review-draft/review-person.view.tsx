import { Button, Select, TextField } from '#platform/html/index.ts'
import type { DraftPerson } from '../draft.ts'
import { ReviewField } from './review-field.view.tsx'

const presences = [
  { value: 'present', text: 'Deltog' },
  { value: 'absent', text: 'Frånvarande' },
]

/** `meant`: the organisation in the register, where it is called something else. */
type Props = { person: DraftPerson; index: number; sourceText: string; meant?: string | undefined }

const MoveButtons = ({ person, index }: Props) => {
  const move = (to: string, words: string, sign?: string) => (
    <Button variant="tertiary" name="act" value={`move-person:${index}:${to}`}>
      {sign && <span aria-hidden="true">{sign}</span>}
      <span class={sign ? 'ds-sr-only' : undefined}>{words}</span>
      <span class="ds-sr-only">: {person.name}</span>
    </Button>
  )
  return (
    <div class="person-moves">
      {move(person.isPresent ? 'absent' : 'present', person.isPresent ? 'Till frånvarande' : 'Till närvarande')}
      {move('up', 'Flytta upp', '↑')}
      {move('down', 'Flytta ner', '↓')}
    </div>
  )
}

const Summary = ({ person }: { person: DraftPerson }) => (
  <>
    {[person.name, person.organisation, person.role].filter(Boolean).join(', ')}
    {person.items && ` (bara punkt ${person.items})`}
  </>
)

/** One person on one line; the labels stand over the first row on a desk, and over each box on a phone. */
export const PersonReview = ({ person, index, sourceText, meant }: Props) => {
  const who = person.name || 'ny person'
  return (
    <div class="review-person">
      <ReviewField
        name={`p-${index}`}
        row={person}
        isEmpty={person.name === ''}
        what={who}
        sourceText={sourceText}
        summary={<Summary person={person} />}
      >
        <fieldset class="person-row">
          <legend class="ds-sr-only">{who}</legend>
          <TextField name={`p-${index}-name`} label="Namn" value={person.name} />
          <TextField name={`p-${index}-organisation`} label="Organisation" value={person.organisation} />
          <TextField name={`p-${index}-role`} label="Roll" value={person.role} />
          <TextField name={`p-${index}-items`} label="Bara punkt" value={person.items} />
          {!person.name && (
            <Select
              name={`p-${index}-presence`}
              label="Närvaro"
              choices={presences}
              value={person.isPresent ? 'present' : 'absent'}
            />
          )}
        </fieldset>
        {person.name && <MoveButtons {...{ person, index, sourceText }} />}
        {meant && <p class="field-hint">I registret: {meant}</p>}
      </ReviewField>
    </div>
  )
}
