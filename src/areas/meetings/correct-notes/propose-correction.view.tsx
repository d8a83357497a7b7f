import { Button, Details, ErrorSummary, Form, HiddenField, Page, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingCrumbs } from '../meeting-crumbs.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import type { NotesContent, NotesItem } from '../notes.ts'
import { correctionProblemText, type RefusedCorrection } from './correct-notes.rule.ts'

type Props = {
  meeting: Meeting
  notes: NotesContent
  approvalNumber: number
  given: Given
  refused: RefusedCorrection | undefined
}

type FieldsProps = Pick<Props, 'given' | 'refused'>
type LineProps = FieldsProps & { name: string; label: string }

const errorOn = (name: string, refused: Props['refused']) =>
  refused?.field === name ? correctionProblemText[refused.problem] : undefined

const Line = ({ name, label, given, refused }: LineProps) => (
  <TextField name={name} label={label} value={given[name]} error={errorOn(name, refused)} />
)

const Text = ({ name, label, given, refused }: LineProps) => (
  <TextArea
    name={name}
    label={label}
    rows={Math.max(2, Math.min(12, Math.ceil((given[name] ?? '').length / 75) + 1))}
    value={given[name]}
    error={errorOn(name, refused)}
  />
)

const ItemFields = ({ agendaItem, index, ...rest }: FieldsProps & { agendaItem: NotesItem; index: number }) => (
  <fieldset class="ds-fieldset field">
    <legend class="ds-label" data-weight="semibold">
      Punkt {agendaItem.number}. {agendaItem.title}
    </legend>
    <Line name={`item-${index}-title`} label="Rubrik" {...rest} />
    <Text name={`item-${index}-text`} label="Anteckning" {...rest} />
    {agendaItem.decisions.map((_, at) => (
      <Text
        key={at}
        name={`item-${index}-decision-${at}`}
        label={agendaItem.decisions.length > 1 ? `Beslut ${at + 1}` : 'Beslut'}
        {...rest}
      />
    ))}
    {agendaItem.tabling && <Line name={`item-${index}-tabling`} label="Skäl till bordläggningen" {...rest} />}
  </fieldset>
)

const AttendanceFields = ({ notes, ...rest }: FieldsProps & { notes: NotesContent }) => (
  <Details
    summary={`Namn och organisationer (${notes.attendance.length})`}
    open={rest.refused?.field.startsWith('attendance')}
  >
    {notes.attendance.map(({ name }, index) => (
      <fieldset key={index} class="ds-fieldset field">
        <legend class="ds-label" data-weight="semibold">
          {name}
        </legend>
        <Line name={`attendance-${index}-name`} label="Namn" {...rest} />
        <Line name={`attendance-${index}-organisation`} label="Organisation" {...rest} />
      </fieldset>
    ))}
  </Details>
)

/** The approved notes as a form: whoever finds an error writes what should have stood there. */
export const ProposeCorrectionPage = ({ meeting, notes, approvalNumber, given, refused }: Props) => {
  const fields = { given, refused }
  const { the, old } = notesWords(meeting.documentKind)
  return (
    <Page
      title={`Rätta ${the} ${formatShortDay(meeting.day)}`}
      heading={`Rätta ${the}`}
      problem={refused !== undefined}
      breadcrumbs={meetingCrumbs(meeting)}
    >
      {refused && <ErrorSummary problems={[{ field: refused.field, text: correctionProblemText[refused.problem] }]} />}
      <p>
        Rätta det som är fel och skriv varför. Justeraren ser vad som skiljer och godkänner. {old} ligger kvar bredvid.
      </p>
      <Form label={`Rätta ${the}`}>
        <HiddenField name="approval" value={approvalNumber} />
        <TextArea
          name="reason"
          label={`Varför rättas ${the}?`}
          hint="Skälet visas för alla som läser den rättade utgåvan."
          rows={2}
          value={given['reason']}
          error={errorOn('reason', refused)}
        />
        <Line name="place" label="Plats" {...fields} />
        <Line name="starts" label="Började" {...fields} />
        <Line name="ends" label="Slutade" {...fields} />
        <Line name="chair" label="Ordförande" {...fields} />
        <AttendanceFields notes={notes} {...fields} />
        {notes.items.map((agendaItem, index) => (
          <ItemFields key={index} {...{ agendaItem, index, ...fields }} />
        ))}
        <Button>Föreslå rättelsen</Button>
      </Form>
    </Page>
  )
}
