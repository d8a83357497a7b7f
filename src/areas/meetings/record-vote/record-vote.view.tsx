import { Button, ButtonLink, EmptyState, Form, HiddenField, Radios, Select, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { ItemActPage } from '../item-act-page.view.tsx'
import type { AgendaItem, Attendance, Meeting } from '../meeting.ts'
import { meetingProblemText } from '../meeting-problem.ts'
import type { StandingDecision } from '../recorded-facts.ts'
import type { VoteRefusal } from './record-vote.rule.ts'

type Problem = VoteRefusal | 'count-unreadable'

const problemText: Record<Problem, string> = {
  'not-open': meetingProblemText['not-open'],
  'notes-frozen': meetingProblemText['notes-frozen'],
  'decision-missing': 'Välj vilket beslut voteringen gällde. Finns det inget beslut, anteckna det först.',
  'nothing-to-vote-on': 'Om något som bara var information röstar man inte. Välj ett annat beslut.',
  'already-voted': 'Voteringen om beslutet är redan antecknad. Återta den först om den blev fel.',
  'open-needs-votes': 'I en öppen votering antecknas hur var och en röstade. Välj det, eller välj sluten votering.',
  'closed-has-names':
    'I en sluten votering antecknas inte hur var och en röstade. Ta bort valen, eller välj öppen votering.',
  'election-is-closed': 'Val sker med slutna sedlar (kommunallagen 5 kap. 54 §). Välj sluten votering.',
  'voter-not-there': 'Bara den som var närvarande vid punkten, tjänstgjorde och inte var jävig kan rösta.',
  'votes-missing': 'Fyll i hur många som röstade för och emot.',
  'count-unreadable': 'Skriv antalen med siffror, till exempel 11.',
  'more-votes-than-present':
    'Rösterna är fler än de som kan ha deltagit i beslutet vid punkten. Rätta antalen, eller närvaron först.',
  'majority-was-against':
    'Fler röstade emot än för, och då kan beslutet inte gälla. Enkel majoritet avgör (kommunallagen 5 kap. 55 §). Rätta antalen eller beslutet.',
  'equal-votes-unparted':
    'Röstetalet är lika. Ange om ordförandens utslagsröst eller, i val, lotten avgjorde (kommunallagen 5 kap. 56 §).',
  'nothing-to-part': 'Röstetalet är inte lika. Då avgör varken utslagsröst eller lott.',
  'elections-by-lot': 'I val avgör lotten vid lika röstetal (kommunallagen 5 kap. 56 §).',
  'chair-parts': 'Ordförandens utslagsröst avgör vid lika röstetal. Lotten avgör bara val (kommunallagen 5 kap. 56 §).',
  'chair-away':
    'Mötets ordförande var jävig eller frånvarande vid punkten och kan inte ge utslagsrösten. Rätta jävet eller närvaron om de är fel. Ledde någon annan punkten, skriv i anteckningen hur rösterna föll och vem som gav utslagsrösten.',
}

const problemField: Partial<Record<Problem, string>> = {
  ...{ 'decision-missing': 'decision', 'nothing-to-vote-on': 'decision', 'already-voted': 'decision' },
  ...{ 'open-needs-votes': 'isOpen', 'closed-has-names': 'isOpen', 'election-is-closed': 'isOpen' },
  ...{ 'votes-missing': 'forCount', 'count-unreadable': 'forCount', 'more-votes-than-present': 'forCount' },
  ...{ 'majority-was-against': 'forCount', 'equal-votes-unparted': 'partedBy', 'nothing-to-part': 'partedBy' },
  ...{ 'elections-by-lot': 'partedBy', 'chair-parts': 'partedBy', 'chair-away': 'partedBy' },
}

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  deciders: readonly Attendance[]
  given: Given
  problem?: Problem | undefined
}

const errorAt = ({ problem }: Props, field: string) =>
  problem && problemField[problem] === field ? problemText[problem] : undefined

const choices = [
  { value: 'for', text: 'För' },
  { value: 'against', text: 'Emot' },
  { value: 'abstained', text: 'Avstod' },
  { value: '', text: 'Röstade inte' },
]

const DecisionChoice = ({ decisions, ...props }: Props & { decisions: readonly StandingDecision[] }) =>
  decisions.length === 1 && decisions[0] ? (
    <>
      <HiddenField name="decision" value={decisions[0].id} />
      <blockquote class="voted-on">{decisions[0].wording}</blockquote>
    </>
  ) : (
    <Radios
      name="decision"
      legend="Vilket beslut?"
      choices={decisions.map(({ id, wording }) => ({ value: id, text: wording }))}
      value={props.given['decision'] ?? ''}
      error={errorAt(props, 'decision')}
    />
  )

const Voter = ({ person, given }: { person: Attendance; given: Given }) => (
  <fieldset class="attendance-row">
    <legend>
      {person.name} <span class="quiet">{[person.organisationName, person.role].filter(Boolean).join(', ')}</span>
    </legend>
    <Radios
      name={`vote-${person.id}`}
      legend={`Röst för ${person.name}`}
      hideLegend
      inline
      choices={choices}
      value={given[`vote-${person.id}`] ?? ''}
    />
  </fieldset>
)

const Count = ({ name, label, ...props }: Props & { name: string; label: string }) => (
  <TextField name={name} label={label} value={props.given[name]} error={errorAt(props, name)} narrow />
)

const VoteForm = ({ decisions, ...props }: Props & { decisions: readonly StandingDecision[] }) => (
  <Form action={`/arbetsyta/moten/${props.meeting.id}/punkter/${props.agendaItem.id}/votering`}>
    <DecisionChoice {...props} decisions={decisions} />
    <Radios
      name="isOpen"
      legend="Hur röstade ni?"
      choices={[
        { value: 'open', text: 'Öppet: fyll i vars och ens röst', hint: 'Rösterna räknas av sig själva.' },
        { value: 'closed', text: 'Slutet: fyll i antalen', hint: 'Så väljer man personer.' },
      ]}
      value={props.given['isOpen'] ?? 'open'}
      error={errorAt(props, 'isOpen')}
    />
    <h2>Öppen votering</h2>
    {props.deciders.map((person) => (
      <Voter key={person.id} person={person} given={props.given} />
    ))}
    {props.deciders.length === 0 && <p>Ingen är markerad som närvarande vid punkten. Markera närvaron först.</p>}
    <h2>Sluten votering</h2>
    <div class="short-fields">
      <Count {...props} name="forCount" label="För" />
      <Count {...props} name="againstCount" label="Emot" />
      <Count {...props} name="abstainedCount" label="Avstod" />
    </div>
    <Select
      name="partedBy"
      label="Vid lika röstetal avgjorde"
      choices={[
        { value: '', text: 'Röstetalet var inte lika' },
        { value: 'chair', text: 'ordförandens utslagsröst' },
        { value: 'lot', text: 'lotten, i ett val' },
      ]}
      value={props.given['partedBy'] ?? ''}
      error={errorAt(props, 'partedBy')}
    />
    <Button>Anteckna voteringen</Button>
  </Form>
)

/** How a body voted on a decision (sv. votering). */
export const RecordVotePage = (props: Props) => {
  const { agendaItem, meeting, problem } = props
  const decisions = agendaItem.decisions.filter(({ kind }) => kind !== 'informed')
  return (
    <ItemActPage
      {...props}
      title="Votering"
      lead="”För” är för beslutet så som det är antecknat."
      problem={problem && { field: problemField[problem], text: problemText[problem] }}
    >
      {decisions.length === 0 ? (
        <EmptyState title="Inget beslut att rösta om">
          <p>Anteckna beslutet först. Sedan fyller du i hur ni röstade.</p>
          <ButtonLink href={`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`}>Tillbaka till punkten</ButtonLink>
        </EmptyState>
      ) : (
        <VoteForm {...props} decisions={decisions} />
      )}
    </ItemActPage>
  )
}
