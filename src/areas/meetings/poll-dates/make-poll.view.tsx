import { Button, DateField, ErrorSummary, Form, Page, TextField, TimeField } from '#platform/html/index.ts'
import { slotRefusalText } from '../slot-words.ts'
import { mostOptions, type PollProblem, type PollRefusal, type TypedPoll } from './poll-dates.rule.ts'

const problemText: Record<PollRefusal, { field: string; text: string }> = {
  'title-missing': { field: 'title', text: 'Skriv vad mötet gäller.' },
  'too-long': { field: 'title', text: 'Skriv kortare: högst 200 tecken i rubriken och 300 i platsen.' },
  'closes-wrong': { field: 'closesOn', text: 'Sista svarsdag måste vara i dag eller senare.' },
  'options-few': { field: 'day-0', text: 'Föreslå minst två dagar.' },
  'options-same': { field: 'day', text: 'Samma dag och tid står två gånger.' },
  'day-missing': { field: 'day', text: slotRefusalText['day-missing'] },
  'day-unlikely': { field: 'day', text: slotRefusalText['day-unlikely'] },
  'day-passed': { field: 'day', text: 'Dagen har passerat. Föreslå en dag framåt.' },
  'time-wrong': { field: 'starts', text: slotRefusalText['time-wrong'] },
  'start-skipped': { field: 'starts', text: slotRefusalText['start-skipped'] },
  'end-skipped': { field: 'ends', text: slotRefusalText['end-skipped'] },
  'ends-before-start': { field: 'ends', text: slotRefusalText['ends-before-start'] },
}

const wordsOf = ({ refusal, row }: PollProblem) => {
  const { field, text } = problemText[refusal]
  return row === undefined ? { field, text } : { field: `${field}-${row}`, text: `Dag ${row + 1}: ${text}` }
}

type Props = { body: { id: string; name: string }; given: TypedPoll; problem?: PollProblem | undefined }

const OptionRow = ({
  row,
  given,
  error,
}: {
  row: number
  given: TypedPoll
  error: (field: string) => string | undefined
}) => {
  const typed = given.options[row]
  const field = (name: 'day' | 'starts' | 'ends') => ({
    ...{ name: `${name}-${row}`, value: typed?.[name], error: error(`${name}-${row}`) },
  })
  return (
    <fieldset class="slot-row">
      <legend>Dag {row + 1}</legend>
      <DateField {...field('day')} label="Dag" />
      <TimeField {...field('starts')} label="Börjar" />
      <TimeField {...field('ends')} label="Slutar" />
    </fieldset>
  )
}

/** The secretary asks the members which day suits them. */
export const MakePollPage = ({ body, given, problem }: Props) => {
  const words = problem && wordsOf(problem)
  const error = (field: string) => (words?.field === field ? words.text : undefined)
  return (
    <Page
      title="Fråga vilken dag som passar"
      problem={problem !== undefined}
      breadcrumbs={[{ href: `/arbetsyta/organ/${body.id}`, text: body.name }]}
      lead="Föreslå några dagar. Alla i organet får ett brev och svarar på en sida, och du väljer sedan den dag som passar flest."
    >
      {words && <ErrorSummary problems={[words]} />}
      <Form>
        <TextField
          name="title"
          label="Vad gäller mötet?"
          value={given.title}
          error={error('title')}
          maxLength={200}
          required
        />
        <TextField name="place" label="Plats" value={given.place} maxLength={300} optional />
        <DateField name="closesOn" label="Svara senast" value={given.closesOn} error={error('closesOn')} optional />
        {Array.from({ length: mostOptions }, (_, row) => (
          <OptionRow key={row} row={row} given={given} error={error} />
        ))}
        <Button>Skicka datumförslaget</Button>
      </Form>
    </Page>
  )
}
