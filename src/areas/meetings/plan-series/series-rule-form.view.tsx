import {
  Button,
  Checkbox,
  DateField,
  Form,
  HiddenField,
  Select,
  TextArea,
  TextField,
  TimeField,
} from '#platform/html/index.ts'
import { OnlineUrlField, onlineUrlProblem } from '../online-url.view.tsx'
import { slotRefusalText } from '../slot-words.ts'
import { monthNames, ordinals, weekdayChoices, type SeriesRefusal } from './series.rule.ts'
import type { GivenSeries } from './series-form.ts'

export const seriesProblemText: Record<
  SeriesRefusal | 'time-wrong' | 'online-url-wrong',
  { field: string; text: string }
> = {
  'kind-missing': { field: 'kind', text: 'Välj hur mötena ska återkomma.' },
  'weeks-wrong': { field: 'weeks', text: 'Skriv antalet veckor med siffror, från 1 till 52.' },
  'weekday-missing': { field: 'weekday', text: 'Välj en veckodag.' },
  'ordinal-missing': { field: 'ordinal', text: 'Välj vilken i månaden.' },
  'months-missing': { field: 'month-1', text: 'Kryssa för minst en månad.' },
  'days-missing': { field: 'days', text: 'Skriv minst en dag, till exempel 2026-03-06 eller 6 mars 2026.' },
  'from-missing': { field: 'from', text: 'Välj första dagen.' },
  'to-missing': { field: 'to', text: 'Välj sista dagen.' },
  'to-before-from': { field: 'to', text: 'Sista dagen måste komma efter den första.' },
  'no-day': { field: 'to', text: 'Det finns ingen sådan dag mellan första och sista dagen.' },
  'too-many': { field: 'to', text: 'Det blir fler än 60 möten. Välj en kortare tid eller färre möten.' },
  'time-wrong': { field: 'starts', text: `Skriv tiden som 08:30. ${slotRefusalText['ends-before-start']}` },
  'online-url-wrong': onlineUrlProblem,
}

type Props = { given: GivenSeries; error: (field: string) => string | undefined }

const kinds = [
  { kind: 'interval', text: 'Med jämna mellanrum' },
  { kind: 'monthly', text: 'En viss veckodag i månaden' },
  { kind: 'days', text: 'En egen lista' },
]

/** The three ways to say how meetings come again, each with a form of its own. */
export const SeriesKinds = ({ given }: { given: GivenSeries }) => (
  <nav class="tabs" aria-label="Hur mötena återkommer">
    <ul>
      {kinds.map(({ kind, text }) => (
        <li key={kind}>
          <a href={`?kind=${kind}`} aria-current={given.kind === kind ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Months = ({ given, error }: Props) => (
  <fieldset class="ds-fieldset field">
    <legend class="ds-label" data-weight="semibold">
      I vilka månader?
    </legend>
    <div class="choices choices-inline">
      {monthNames.map((name, index) => (
        <Checkbox
          key={name}
          id={`month-${index + 1}`}
          name="months"
          value={String(index + 1)}
          label={name}
          checked={given.months.includes(String(index + 1))}
          error={error(`month-${index + 1}`)}
        />
      ))}
    </div>
  </fieldset>
)

type TextName = Exclude<keyof GivenSeries, 'months'>
const fieldOf =
  ({ given, error }: Props) =>
  (name: TextName) => ({ name, error: error(name), value: given[name] })

const ordinalChoices = Object.entries(ordinals).map(([value, text]) => ({ value, text }))

const RuleFields = (props: Props) => {
  const field = fieldOf(props)
  const { kind } = props.given
  return (
    <>
      {kind === 'interval' && (
        <TextField
          {...field('weeks')}
          label="Hur många veckor emellan?"
          hint="1 är varje vecka."
          maxLength={2}
          narrow
        />
      )}
      {kind === 'monthly' && (
        <Select {...field('ordinal')} label="Vilken i månaden?" choices={ordinalChoices} empty="Välj …" />
      )}
      <Select {...field('weekday')} label="Veckodag" choices={weekdayChoices} empty="Välj …" />
      {kind === 'monthly' && <Months {...props} />}
      <DateField {...field('from')} label="Första dagen" />
      <DateField {...field('to')} label="Sista dagen" />
    </>
  )
}

/** How the meetings come again. Nothing is saved by it: the days are shown first. */
export const SeriesRuleForm = (props: Props) => {
  const field = fieldOf(props)
  const { kind } = props.given
  return (
    <Form method="get" label="Hur mötena återkommer">
      <HiddenField name="kind" value={kind} />
      {kind === 'days' ? (
        <TextArea
          {...field('days')}
          label="Dagar"
          hint="En dag på varje rad: 2026-03-06, 6 mars 2026 eller 6/3 2026."
          rows={8}
        />
      ) : (
        <RuleFields {...props} />
      )}
      <TimeField {...field('starts')} label="Börjar" optional />
      <TimeField {...field('ends')} label="Slutar" optional />
      <TextField {...field('place')} label="Plats" maxLength={300} optional />
      <OnlineUrlField value={props.given.onlineUrl} error={props.error('onlineUrl')} />
      <Button>Visa dagarna</Button>
    </Form>
  )
}
