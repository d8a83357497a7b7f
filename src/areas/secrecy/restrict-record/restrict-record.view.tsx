import type { RecordKind } from '#areas/access/types.ts'
import {
  Button,
  Checkbox,
  DateField,
  Details,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Radios,
  Select,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Circles, RecordToClose } from './record-to-close.ts'
import type { AskedRestriction, RestrictRefusal } from './restrict-record.rule.ts'

const problemText: Record<RestrictRefusal, { field: string; text: string }> = {
  'closed-already': { field: 'level', text: 'Det är redan stängt. Häv sekretessen först, om andra ska få läsa.' },
  published: {
    field: 'level',
    text: 'Det står i anteckningar som är publicerade. Avpublicera dem först, annars kan alla läsa det ändå.',
  },
  'level-missing': { field: 'level', text: 'Välj vilka som får läsa.' },
  'body-missing': { field: 'bodyId', text: 'Välj vilket organ som får läsa.' },
  'organisation-missing': { field: 'organisationId', text: 'Välj vilken organisation som får läsa.' },
  'people-missing': { field: 'personIds', text: 'Kryssa för minst en person som får läsa.' },
  'law-missing': { field: 'law', text: 'Skriv vilket lagrum som gäller, till exempel OSL 18:1.' },
  'since-missing': { field: 'since', text: 'Skriv från vilken dag det gäller, till exempel 2026-03-06.' },
  'since-to-come': { field: 'since', text: 'Dagen har inte kommit än. Stäng när beslutet gäller.' },
  'decided-by-missing': { field: 'decidedBy', text: 'Skriv vem som har beslutat, till exempel kommunstyrelsen.' },
}

const heading: Record<RecordKind, string> = {
  'agenda-item': 'Stäng punkten för andra',
  matter: 'Stäng ärendet för andra',
  document: 'Stäng dokumentet för andra',
}
const lead: Record<RecordKind, string> = {
  'agenda-item': 'Andra ser att punkten finns och varför den är stängd, men inget av det som står i den.',
  matter:
    'Hela ärendet stängs, vid alla möten. Andra ser att det finns och varför det är stängt, men inte vad det gäller.',
  document: 'Andra ser att dokumentet finns och varför det är stängt, men varken rubriken eller innehållet.',
}

type Props = {
  record: RecordToClose
  circles: Circles
  given: AskedRestriction
  problems: readonly RestrictRefusal[]
}

const errorOf = ({ problems }: Props, field: string): string | undefined => {
  const problem = problems.find((one) => problemText[one].field === field)
  return problem && problemText[problem].text
}

/** What the choice of a single item leaves open. */
const MatterNotice = ({ record }: Props) =>
  record.matterId === null ? null : (
    <Notice kind="info">
      Punkten hör till ett ärende som också står på andra möten. Ärendets rubrik och de andra punkterna förblir öppna.{' '}
      <a href={`/arbetsyta/sekretess/ny?slag=matter&id=${record.matterId}`}>Stäng hela ärendet i stället</a>
    </Notice>
  )

const levelChoices = ({ record }: Props) => [
  {
    value: 'body',
    text: record.bodyName ? `De som sitter i ${record.bodyName}` : 'De som sitter i ett organ',
    hint: 'Och nätverkets sekreterare. Inte gäster, och inte de som bara har en roll i hela nätverket.',
  },
  {
    value: 'organisation',
    text: 'En organisations egna personer',
    hint: 'De som företräder den eller har en roll i den.',
  },
  { value: 'persons', text: 'Namngivna personer' },
]

const asChoices = (choices: Circles['bodies']) => choices.map(({ id, name }) => ({ value: id, text: name }))

/** All three are there for whoever has no script; the one that was chosen above is the one that counts. */
const Circle = (props: Props) => {
  const { record, circles, given } = props
  return (
    <>
      {record.bodyId === null && (
        <Select
          name="bodyId"
          label="Organ, om du valde ett organ"
          empty="Välj ett organ"
          choices={asChoices(circles.bodies)}
          value={given.bodyId}
          error={errorOf(props, 'bodyId')}
        />
      )}
      <Select
        name="organisationId"
        label="Organisation, om du valde en organisation"
        empty="Välj en medlem"
        choices={asChoices(circles.organisations)}
        value={given.organisationId}
        error={errorOf(props, 'organisationId')}
      />
      <People {...props} />
    </>
  )
}

const People = (props: Props) => {
  const error = errorOf(props, 'personIds')
  return (
    <Details summary="Personer, om du valde namngivna personer" open={props.given.level === 'persons'}>
      <fieldset class="ds-fieldset field" id="personIds" tabIndex={-1}>
        <legend class="ds-label">Vilka får läsa?</legend>
        {error && <p class="ds-validation-message">{error}</p>}
        {props.circles.people.map(({ id, name }) => (
          <Checkbox
            key={id}
            id={`person-${id}`}
            name="personIds"
            value={id}
            label={name}
            checked={props.given.personIds.includes(id)}
          />
        ))}
      </fieldset>
    </Details>
  )
}

const Ground = (props: Props) => (
  <>
    <TextField
      name="law"
      label="Lagrum"
      hint="Den bestämmelse som sekretessen vilar på, till exempel OSL 18:1."
      value={props.given.law}
      maxLength={300}
      error={errorOf(props, 'law')}
      narrow
    />
    <DateField name="since" label="Gäller sedan" value={props.given.since} error={errorOf(props, 'since')} />
    <TextField
      name="decidedBy"
      label="Beslutat av"
      hint="Den som beslutade, och gärna när och i vilken paragraf."
      value={props.given.decidedBy}
      maxLength={300}
      error={errorOf(props, 'decidedBy')}
    />
  </>
)

export const RestrictRecordPage = (props: Props) => {
  const { record, given, problems } = props
  return (
    <Page
      title={heading[record.kind]}
      problem={problems.length > 0}
      lead={lead[record.kind]}
      breadcrumbs={[
        { href: `/arbetsyta/natverk/${record.networkId}`, text: record.networkName },
        { href: record.path, text: record.title },
      ]}
    >
      {problems.length > 0 && <ErrorSummary problems={problems.map((problem) => problemText[problem])} />}
      {record.publishedOn && problems.length === 0 && (
        <Notice kind="warning">
          Det står i anteckningarna från {formatShortDay(record.publishedOn)}, som är publicerade. Avpublicera dem
          först.
        </Notice>
      )}
      <MatterNotice {...props} />
      <Form>
        <Radios
          name="level"
          legend="Vilka får läsa?"
          hint="Den som stänger kan alltid läsa och häva."
          choices={levelChoices(props)}
          value={given.level}
          error={errorOf(props, 'level')}
        />
        <Circle {...props} />
        <Ground {...props} />
        <Button>{heading[record.kind]}</Button>
      </Form>
    </Page>
  )
}
