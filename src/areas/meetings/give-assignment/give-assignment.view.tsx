import { Button, Checkbox, DateField, ErrorSummary, Form, Page, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import { assignmentProblemText, fieldOf, type RefusedField } from '../assignment-problem.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  given: Given
  refused: RefusedField | undefined
  memberCount: number
}
type FieldsProps = { given: Given; errorOn: (field: string) => string | undefined }

const WhatFields = ({ given, errorOn }: FieldsProps) => (
  <>
    <TextField
      name="party"
      label="Vem får uppdraget?"
      hint="Till exempel en konsult eller en myndighet."
      value={given['party']}
      error={errorOn('party')}
      maxLength={300}
      required
    />
    <TextArea
      name="purpose"
      label="Vad går uppdraget ut på?"
      rows={3}
      value={given['purpose']}
      error={errorOn('purpose')}
      required
    />
    <TextArea
      name="method"
      label="Hur ska det göras?"
      hint="Till exempel intervjuer och en enkät."
      rows={2}
      value={given['method']}
      error={errorOn('method')}
      optional
    />
    <DateField name="from" label="Börjar" value={given['from']} error={errorOn('from')} optional />
    <DateField name="to" label="Slutar" value={given['to']} error={errorOn('to')} optional />
  </>
)

const StepFields = ({ given, memberCount }: { given: Given; memberCount: number }) => (
  <fieldset class="ds-fieldset field">
    <legend class="ds-label" data-weight="semibold">
      Vad ska följas upp?
    </legend>
    {memberCount > 0 && (
      <Checkbox
        name="interviews"
        label={`Intervju med varje medlem (${memberCount})`}
        checked={given['interviews'] !== undefined}
      />
    )}
    <Checkbox name="referenceMeeting" label="Referensgruppsmöte" checked={given['referenceMeeting'] !== undefined} />
    <Checkbox name="comments" label="Synpunkter på sammanställningen" checked={given['comments'] !== undefined} />
  </fieldset>
)

export const GiveAssignmentPage = ({ meeting, agendaItem, given, refused, memberCount }: Props) => {
  const field = refused && fieldOf(refused)
  const errorOn = (name: string) => (refused && field === name ? assignmentProblemText[refused.problem] : undefined)
  return (
    <Page
      title="Ge ett uppdrag"
      problem={refused !== undefined}
      lead={`Vid punkt ${agendaItem.number}, ${agendaItem.title}. Uppdraget går till någon utanför organet och följs till dess att det är redovisat.`}
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {refused && <ErrorSummary problems={[{ field, text: assignmentProblemText[refused.problem] }]} />}
      <Form>
        <WhatFields given={given} errorOn={errorOn} />
        <StepFields given={given} memberCount={memberCount} />
        <Button>Ge uppdraget</Button>
      </Form>
    </Page>
  )
}
