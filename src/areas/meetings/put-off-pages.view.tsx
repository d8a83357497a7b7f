import {
  Button,
  Details,
  Form,
  HiddenField,
  Paragraphs,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import { ItemActPage } from './item-act-page.view.tsx'
import type { AgendaItem, Meeting } from './meeting.ts'
import { GroundFields, putOffErrorAt, type PutOffFormState } from './put-off-fields.view.tsx'
import type { LaterMeeting } from './later-meeting.ts'
import { MeanwhileField } from './meanwhile-field.view.tsx'
import { tablingReasons } from './tabling-reasons.ts'
import { putOffField, putOffText } from './put-off-words.ts'

export type PutOffPageProps = {
  meeting: Meeting
  agendaItem: AgendaItem
  later: readonly LaterMeeting[]
  form: PutOffFormState
}

const problemOf = ({ problem }: PutOffFormState) =>
  problem && { field: putOffField[problem], text: putOffText[problem] }
const actionOf = ({ meeting, agendaItem }: PutOffPageProps, act: string) =>
  `/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/${act}`

const Later = ({ later, chosen }: { later: readonly LaterMeeting[]; chosen: string | undefined }) =>
  later.length > 1 ? (
    <Select
      name="toMeeting"
      label="Till vilket möte?"
      choices={later.map(({ id, day }, index) => ({
        value: index === 0 ? '' : id,
        text: index === 0 ? `Nästa möte, ${formatDay(day)}` : formatDay(day),
      }))}
      value={chosen ?? ''}
    />
  ) : null

/** Putting a matter off to a later meeting (sv. bordläggning). */
export const TableMatterPage = (props: PutOffPageProps) => {
  const { meeting, form, later } = props
  const isOwn = meeting.procedure === 'network'
  return (
    <ItemActPage {...props} title="Bordlägg ärendet" problem={problemOf(form)} lead={leadOf(later)}>
      {isOwn && meeting.tablingPolicy && (
        <Details summary="Så bordläggs ärenden i nätverket">
          <Paragraphs text={meeting.tablingPolicy} />
        </Details>
      )}
      {form.given['wording'] && <Written words={form.given['wording']} />}
      <Form action={actionOf(props, 'bordlagg')}>
        <HiddenField name="page" value="own" />
        <Radios
          name="reason"
          legend={isOwn ? 'Varför skjuts ärendet upp?' : 'Varför skjuts ärendet upp? Skälet är frivilligt.'}
          choices={tablingReasons}
          value={form.given['reason'] ?? (isOwn ? 'tidsbrist' : '')}
        />
        <TextField
          name="otherReason"
          label="Annat skäl"
          value={form.given['otherReason']}
          error={putOffErrorAt(form.problem, 'otherReason')}
          maxLength={300}
        />
        <MeanwhileField value={form.given['meanwhile']} error={putOffErrorAt(form.problem, 'meanwhile')} />
        <Later later={later} chosen={form.given['toMeeting']} />
        <GroundFields {...form} />
        <Button>Bordlägg ärendet</Button>
      </Form>
    </ItemActPage>
  )
}

const leadOf = (later: readonly LaterMeeting[]) =>
  later[0]
    ? `Ärendet kommer upp igen ${formatDay(later[0].day)}.`
    : 'Ärendet kommer upp på nästa möte, när det är planerat.'

const Written = ({ words }: { words: string }) => (
  <div class="typed-before">
    <p class="hint">Du skrev:</p>
    <Paragraphs text={words} />
  </div>
)

/** Sending a matter back to be prepared further (sv. återremiss). */
export const ReferBackPage = (props: PutOffPageProps) => {
  const { meeting, form, later } = props
  return (
    <ItemActPage {...props} title="Återremittera ärendet" problem={problemOf(form)} lead={leadOf(later)}>
      {meeting.procedure === 'network' && meeting.tablingPolicy && (
        <Details summary="Så skjuts ärenden upp i nätverket">
          <Paragraphs text={meeting.tablingPolicy} />
        </Details>
      )}
      <Form action={actionOf(props, 'aterremiss')}>
        <TextArea
          name="reason"
          label="Vad behöver beredas mer?"
          hint="Skälet, i ord från dem som begärde det."
          rows={3}
          value={form.given['reason']}
          error={putOffErrorAt(form.problem, 'reason')}
        />
        <TextArea
          name="wording"
          label="Så ska beslutet stå"
          rows={2}
          value={form.given['wording'] || 'Ärendet återremitteras.'}
          error={putOffErrorAt(form.problem, 'wording')}
        />
        <GroundFields {...form} />
        <Button>Återremittera ärendet</Button>
      </Form>
    </ItemActPage>
  )
}
