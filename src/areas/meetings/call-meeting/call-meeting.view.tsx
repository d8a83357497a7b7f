import { roleName } from '#areas/access/index.ts'
import {
  ActionRow,
  Button,
  ButtonLink,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  HiddenField,
  Notice,
  Page,
  TextArea,
} from '#platform/html/index.ts'
import type { Letter } from '#platform/mail.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import type { Change } from '../summons.rule.ts'
import type { NextSending } from './call-meeting.rule.ts'
import type { CallProblem, CallView } from './call-view.ts'
import type { Callee } from './callee.ts'
import { CalledPeople } from './called-people.view.tsx'

export const problemText: Record<CallProblem, { field?: string; text: string }> = {
  'not-ahead': { text: 'Mötet har varit, pågår inte längre eller är inställt. Det går inte att kalla till.' },
  'nobody-chosen': { field: 'person', text: 'Välj minst en person att kalla.' },
  'message-too-long': { field: 'message', text: 'Texten är för lång. Korta den till högst 4 000 tecken.' },
  'deadline-wrong': { field: 'repliesBy', text: 'Sista svarsdag måste vara från i dag till och med mötets dag.' },
  'changed-meanwhile': { text: 'Något har ändrats medan du skrev. Läs hur det ser ut nu och skicka sedan.' },
  'substitute-missing': { text: 'Skriv ersättarens namn och e-postadress.' },
}

const submitWords: Record<Exclude<NextSending, 'nothing'>, string> = {
  call: 'Skicka kallelsen',
  change: 'Skicka ändringen',
  more: 'Kalla också dem',
}

const changeWords: Record<Change, string> = { time: 'tiden', place: 'platsen', agenda: 'dagordningen' }

/** 'tiden, platsen och dagordningen'. */
export const listChanges = (changes: readonly Change[]): string =>
  new Intl.ListFormat('sv').format(changes.map((change) => changeWords[change]))

const Changed = ({ view: { state } }: { view: CallView }) =>
  state.changes.length === 0 ? null : (
    <Notice kind="warning">
      Mötet har ändrats sedan kallelsen: {listChanges(state.changes)}. De kallade vet inte om det förrän du skickar
      ändringen.
      {state.changes.some((change) => change !== 'agenda') && ' De får då svara på nytt.'}
    </Notice>
  )

const whoWords = ({ role, organisation, email, itemId }: Callee, view: CallView): string => {
  const number = view.state.agenda.find(({ id }) => id === itemId)?.number
  const as = itemId === null ? roleName(role) : `gäst vid punkt ${number ?? ''}`.trim()
  return [as, organisation, email ? '' : 'saknar e-postadress, får inget brev'].filter(Boolean).join(', ')
}

const isTicked = ({ chosen }: CallView, callee: Callee) => (chosen ? chosen.includes(callee.key) : callee.isProposed)

/** One box for each person, in one group. */
const People = ({ view }: { view: CallView }) => (
  <fieldset class="ds-fieldset field" id="person" tabIndex={-1}>
    <legend class="ds-label" data-weight="semibold">
      {view.state.summons.length > 0 ? 'Inte kallade än' : 'Vilka kallas?'}
    </legend>
    <div class="choices">
      {view.uncalled.map((callee, index) => (
        <div class="ds-field choice" key={callee.key}>
          <input
            class="ds-input"
            type="checkbox"
            name="person"
            value={callee.key}
            id={`person-${index}`}
            checked={isTicked(view, callee)}
            aria-describedby={`person-${index}-vem`}
          />
          <label class="ds-label" data-weight="regular" for={`person-${index}`}>
            {callee.name}
          </label>
          <div data-field="description" class="field-hint" id={`person-${index}-vem`}>
            {whoWords(callee, view)}
          </div>
        </div>
      ))}
    </div>
  </fieldset>
)

const Preview = ({ letter }: { letter: Letter }) => (
  <section class="summons-preview" aria-label="Så blir brevet">
    <h2>Så blir brevet</h2>
    <p>
      <strong>{letter.subject}</strong>
    </p>
    <p class="letter-text">{letter.body}</p>
    <p>Var och en får en egen länk. Gäster får bara sin egen punkt och tid.</p>
  </section>
)

function CallForm({ view, next }: { view: CallView; next: Exclude<NextSending, 'nothing'> }) {
  const { given, problem, state, meeting, today } = view
  const errorFor = (field: string) =>
    problem && problemText[problem].field === field ? problemText[problem].text : undefined
  return (
    <Form label={submitWords[next]}>
      <HiddenField name="state" value={view.formState} />
      {view.uncalled.length > 0 && <People view={view} />}
      <TextArea
        name="message"
        label="Ett ord från dig"
        rows={4}
        value={given['message']}
        error={errorFor('message')}
        optional
      />
      <DateField
        name="repliesBy"
        label="Svara senast"
        value={given['repliesBy'] ?? state.terms.repliesBy ?? ''}
        min={today}
        max={meeting.day}
        error={errorFor('repliesBy')}
        optional
      />
      <ActionRow>
        <Button name="act" value="send" data-busy="Skickar …">
          {submitWords[next]}
        </Button>
        <Button name="act" value="preview" variant="secondary">
          Visa brevet först
        </Button>
      </ActionRow>
    </Form>
  )
}

function Sending({ view }: { view: CallView }) {
  const { next, isAhead, uncalled, state } = view
  if (!isAhead) return null
  if (next === 'nothing') return <p>Alla som hör till mötet är kallade, och de vet det som gäller nu.</p>
  if (next === 'call' && uncalled.length === 0)
    return (
      <EmptyState title="Det finns ingen att kalla">
        <p>Ge organet sina platser först. Då står de som har dem här.</p>
        <ActionRow>
          <ButtonLink href={`/arbetsyta/natverk/${view.meeting.networkId}/organ/${view.meeting.bodyId}/platser`}>
            Lägg till en plats
          </ButtonLink>
        </ActionRow>
      </EmptyState>
    )
  const form = <CallForm view={view} next={next} />
  const isQuiet = next === 'more' && !view.chosen && state.summons.length > 0
  return isQuiet ? <Details summary={`Inte kallade än (${uncalled.length})`}>{form}</Details> : form
}

export const CallMeetingPage = ({ view }: { view: CallView }) => {
  const { meeting, problem, state } = view
  const when = `${formatDay(meeting.day)} ${formatHours(meeting.startsAt, meeting.endsAt)}`.trim()
  return (
    <Page
      title={`Kallelse till ${meeting.bodyName} ${formatShortDay(meeting.day)}`}
      heading={state.summons.length > 0 ? 'Kallelse och svar' : 'Kalla till mötet'}
      lead={[when, meeting.place || 'ingen plats bestämd'].join(', ')}
      problem={problem !== undefined}
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {problem && <ErrorSummary problems={[problemText[problem]]} />}
      {!view.isAhead && <Notice kind="info">{problemText['not-ahead'].text}</Notice>}
      {view.isAhead && <Changed view={view} />}
      {view.isAhead && !view.isMailSent && (
        <Notice kind="info">Ingen e-postserver är inställd. Breven läggs i utkorgen men går inte iväg.</Notice>
      )}
      {view.preview && <Preview letter={view.preview} />}
      <Sending view={view} />
      {state.summons.length > 0 && <CalledPeople view={view} />}
    </Page>
  )
}
