import { Button, Checkbox, Details, Form, HiddenField, Select, TextArea } from '#platform/html/index.ts'
import { roundProblemText } from './round-problem.ts'
import type { RoundView } from './round-view.ts'
import type { RoundMember } from './rounds.ts'

type Props = { view: RoundView; chosen: RoundMember }

const Chooser = ({ view }: { view: RoundView }) =>
  view.choices.length > 1 ? (
    <Form method="get" label="Vem svaret gäller" inline>
      <Select
        name="organisation"
        id="valj-organisation"
        label={view.mayWrite ? 'Anteckna svar från' : 'Svara för'}
        empty="Välj organisation"
        choices={view.choices.map(({ organisationId, organisation }) => ({
          value: organisationId,
          text: organisation,
        }))}
        value={view.chosen?.organisationId}
        error={view.refused?.problem === 'organisation-missing' ? roundProblemText['organisation-missing'] : undefined}
      />
      <Button variant="secondary">Visa frågorna</Button>
    </Form>
  ) : null

/** What this organisation last answered; undefined where it has not. */
const standingOf = ({ view: { round }, chosen }: Props) =>
  new Map(
    round.questions.flatMap(({ id, answers }) =>
      answers
        .filter(({ organisationId }) => organisationId === chosen.organisationId)
        .map(({ wording }): [string, string] => [id, wording]),
    ),
  )

const AnswerForm = ({ view, chosen }: Props) => {
  const { round, refused } = view
  const standing = standingOf({ view, chosen })
  const given = refused?.given
  const hasNothing = standing.size > 0 && [...standing.values()].every((wording) => wording === '')
  const errorOn = (field: string) => (refused?.field === field ? roundProblemText[refused.problem] : undefined)
  return (
    <Form label={`Svar från ${chosen.organisation}`}>
      <HiddenField name="organisation" value={chosen.organisationId} />
      {round.questions.map(({ id, wording }) => (
        <TextArea
          key={id}
          name={`answer-${id}`}
          label={wording}
          rows={4}
          value={given ? given[`answer-${id}`] : standing.get(id)}
          error={errorOn(`answer-${id}`)}
        />
      ))}
      <Checkbox
        name="nothing"
        label={round.kind === 'consultation' ? 'Vi har inga synpunkter' : 'Vi har inget att tillägga'}
        checked={given ? given['nothing'] !== undefined : hasNothing}
        error={errorOn('nothing')}
      />
      <Button>{round.kind === 'consultation' ? 'Lämna synpunkterna' : 'Lämna svaret'}</Button>
    </Form>
  )
}

/** Where one answers, first of all on the page while one has not; folded afterwards. */
export const AnswerSection = ({ view }: { view: RoundView }) => {
  const { choices, chosen, refused, mayWrite } = view
  if (choices.length === 0) return null
  if (!chosen) {
    return (
      <Details summary="Anteckna ett svar" open={refused?.problem === 'organisation-missing'}>
        <Chooser view={view} />
      </Details>
    )
  }
  const hasAnswered = standingOf({ view, chosen }).size > 0
  const isTyped = refused?.given?.['organisation'] !== undefined
  const form = (
    <>
      <Chooser view={view} />
      <AnswerForm view={view} chosen={chosen} />
    </>
  )
  return hasAnswered && !isTyped ? (
    <div class="no-print">
      <Details summary={`Ändra svaret från ${chosen.organisation}`}>{form}</Details>
    </div>
  ) : (
    <section class="no-print meeting-send">
      <h2>{mayWrite ? `Anteckna svaret från ${chosen.organisation}` : `Svara för ${chosen.organisation}`}</h2>
      {form}
    </section>
  )
}
