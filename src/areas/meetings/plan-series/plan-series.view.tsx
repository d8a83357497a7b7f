import {
  Button,
  Checkbox,
  DateField,
  Details,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  TimeField,
} from '#platform/html/index.ts'
import { formatDay, isDay } from '#platform/time.ts'
import type { Conflict } from '../conflict.rule.ts'
import { ConflictList } from '../conflicts.view.tsx'
import { slotRefusalText } from '../slot-words.ts'
import type { ChosenProblem, TypedDay } from './chosen-days.rule.ts'
import type { GivenDays, GivenSeries } from './series-form.ts'
import { SeriesKinds, SeriesRuleForm, seriesProblemText } from './series-rule-form.view.tsx'

const chosenText: Record<ChosenProblem['refusal'], { field: string; text: string }> = {
  'nothing-chosen': { field: 'take-0', text: 'Kryssa för minst en dag.' },
  'day-twice': { field: 'day', text: 'Samma dag står två gånger. Ändra den ena eller kryssa ur den.' },
  'day-taken': { field: 'day', text: 'Organet har redan ett möte den dagen. Välj en annan dag eller kryssa ur den.' },
  'day-missing': { field: 'day', text: slotRefusalText['day-missing'] },
  'day-unlikely': { field: 'day', text: slotRefusalText['day-unlikely'] },
  'time-wrong': { field: 'starts', text: slotRefusalText['time-wrong'] },
  'start-skipped': { field: 'starts', text: slotRefusalText['start-skipped'] },
  'end-skipped': { field: 'ends', text: slotRefusalText['end-skipped'] },
  'ends-before-start': { field: 'ends', text: slotRefusalText['ends-before-start'] },
}

type Proposed = GivenDays & { conflicts: readonly (readonly Conflict[])[]; unread: readonly string[] }

type Props = {
  body: { id: string; name: string }
  given: GivenSeries
  refusal?: keyof typeof seriesProblemText | undefined
  proposed?: Proposed | undefined
  problem?: ChosenProblem | undefined
}

const wordsOf = ({ refusal, row }: ChosenProblem) => {
  const { field, text } = chosenText[refusal]
  return row === undefined ? { field, text } : { field: `${field}-${row}`, text: `Möte ${row + 1}: ${text}` }
}

type RowProps = {
  row: TypedDay
  index: number
  conflicts: readonly Conflict[]
  error: (field: string) => string | undefined
}

const DayRow = ({ row, index, conflicts, error }: RowProps) => {
  const field = (name: 'day' | 'starts' | 'ends') => ({
    ...{ name: `${name}-${index}`, value: row[name], error: error(`${name}-${index}`) },
  })
  const hasError = ['day', 'starts', 'ends'].some((name) => error(`${name}-${index}`))
  return (
    <li>
      <Checkbox
        name={`take-${index}`}
        label={isDay(row.day) ? formatDay(row.day) : `Möte ${index + 1}`}
        checked={row.isTaken}
        error={error(`take-${index}`)}
      />
      <ConflictList conflicts={conflicts} />
      <Details
        summary={
          <>
            Ändra dag eller tid<span class="ds-sr-only"> för möte {index + 1}</span>
          </>
        }
        open={hasError}
      >
        <div class="slot-row">
          <DateField {...field('day')} label="Dag" />
          <TimeField {...field('starts')} label="Börjar" />
          <TimeField {...field('ends')} label="Slutar" />
        </div>
      </Details>
    </li>
  )
}

const ProposedDays = ({ proposed, problem }: { proposed: Proposed; problem: ChosenProblem | undefined }) => {
  const { rows, wording, place, onlineUrl, conflicts, unread } = proposed
  const words = problem && wordsOf(problem)
  const error = (field: string) => (words?.field === field ? words.text : undefined)
  return (
    <section id="dagar">
      <h2>{rows.length === 1 ? 'En dag' : `${rows.length} dagar`}: inget är planerat ännu</h2>
      <p>{wording}. Kryssa ur de dagar som inte passar, eller ändra dag eller tid för en av dem.</p>
      {unread.length > 0 && <Notice kind="warning">Det här gick inte att läsa som dagar: {unread.join('; ')}.</Notice>}
      <Form label="Dagarna">
        <HiddenField name="rows" value={rows.length} />
        <HiddenField name="wording" value={wording} />
        <HiddenField name="place" value={place} />
        <HiddenField name="onlineUrl" value={onlineUrl} />
        <ol class="plain series-days">
          {rows.map((row, index) => (
            <DayRow key={index} row={row} index={index} conflicts={conflicts[index] ?? []} error={error} />
          ))}
        </ol>
        <div class="action-row">
          <Button name="act" value="plan">
            Planera mötena
          </Button>
          <Button name="act" value="check" variant="secondary">
            Visa krockar igen
          </Button>
        </div>
      </Form>
    </section>
  )
}

/** A year of meetings at once (sv. mötesserie): the rule, then the days it gives, then the meetings. */
export const PlanSeriesPage = ({ body, given, refusal, proposed, problem }: Props) => {
  const words = refusal && seriesProblemText[refusal]
  const problems = [...(words ? [words] : []), ...(problem ? [wordsOf(problem)] : [])]
  const form = (
    <>
      <SeriesKinds given={given} />
      <SeriesRuleForm given={given} error={(field) => (words?.field === field ? words.text : undefined)} />
    </>
  )
  return (
    <Page
      title="Planera en serie möten"
      problem={problems.length > 0}
      breadcrumbs={[{ href: `/arbetsyta/organ/${body.id}`, text: body.name }]}
      lead="Välj hur mötena återkommer, så visas dagarna med helger och krockar innan något planeras."
    >
      <ErrorSummary problems={problems} />
      {proposed ? (
        <>
          <ProposedDays proposed={proposed} problem={problem} />
          <Details summary="Välj andra dagar">{form}</Details>
        </>
      ) : (
        form
      )}
    </Page>
  )
}
