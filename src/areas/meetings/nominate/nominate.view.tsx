import type { Body, RoleHolder } from '#areas/networks/types.ts'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  HiddenField,
  Page,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { electionWords, nominationWords } from '../nomination-words.ts'
import type { Nomination } from '../nominations.ts'
import type { NominationRefusal } from './nominate.rule.ts'

const problemText: Record<NominationRefusal, string> = {
  'body-missing': 'Välj vilket organ förslaget gäller.',
  'seat-missing': 'Välj om det gäller ordförande eller vice ordförande.',
  'name-missing': 'Välj en person, eller skriv namnet på den som föreslås.',
  'person-unknown': 'Välj en person i listan, eller skriv namnet nedan.',
  'name-too-long': 'Namnet är för långt. Korta det.',
}
const fields: Record<NominationRefusal, string> = {
  ...{ 'body-missing': 'forBodyId', 'seat-missing': 'seat', 'name-missing': 'name', 'person-unknown': 'personId' },
  'name-too-long': 'name',
}

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  bodies: readonly Body[]
  people: readonly RoleHolder[]
  standing: readonly Nomination[]
  given: Given
  problem: NominationRefusal | undefined
}
type Shown = Pick<Props, 'meeting' | 'agendaItem'> & { nomination: Nomination }

const itemAddress = ({ meeting, agendaItem }: Pick<Props, 'meeting' | 'agendaItem'>) =>
  `/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}`

/** The decision as it would read, ready to be mended and noted at the item. */
const ElectionForm = ({ meeting, agendaItem, nomination }: Shown) => (
  <Details summary="Besluta om förslaget">
    <Form action={`${itemAddress({ meeting, agendaItem })}/beslut`} label={`Beslut om ${nomination.name}`}>
      <HiddenField name="kind" value="elected" />
      <TextArea
        id={`beslut-${nomination.id}`}
        name="wording"
        label="Vad beslutades?"
        rows={3}
        value={electionWords({ ...nomination, body: nomination.forBody }, nomination.forBodyId === meeting.bodyId)}
      />
      <Button>Anteckna beslutet</Button>
    </Form>
  </Details>
)

const Standing = ({ meeting, agendaItem, nomination }: Shown) => (
  <li>
    <p>{nominationWords({ ...nomination, body: nomination.forBody })}</p>
    {meeting.status === 'ongoing' && <ElectionForm {...{ meeting, agendaItem, nomination }} />}
    <div class="item-tools">
      <a href={`/arbetsyta/natverk/${meeting.networkId}/organ/${nomination.forBodyId}/platser`}>
        Ge platsen i {nomination.forBody}
      </a>
      <Form action={`${itemAddress({ meeting, agendaItem })}/nominering/${nomination.id}/aterta`} inline>
        <Button variant="tertiary">Återta förslaget</Button>
      </Form>
    </div>
  </li>
)

const seatChoices = [
  { value: 'chair', text: 'Ordförande' },
  { value: 'vice-chair', text: 'Vice ordförande' },
]

const WhomFields = ({ people, given, problem }: Pick<Props, 'people' | 'given' | 'problem'>) => {
  const errorOn = (name: string) => (problem && fields[problem] === name ? problemText[problem] : undefined)
  return (
    <>
      <Select
        name="personId"
        label="Vem föreslås?"
        empty="Någon annan, skriv namnet nedan"
        choices={people.map(({ personId, name, organisation }) => ({
          ...{ value: personId, text: organisation ? `${name}, ${organisation}` : name },
        }))}
        value={given['personId']}
        error={errorOn('personId')}
      />
      <TextField
        name="name"
        label="Namn"
        hint="Bara för den som inte finns i listan."
        value={given['name']}
        error={errorOn('name')}
        maxLength={200}
        optional
      />
      <TextField name="organisation" label="Organisation" value={given['organisation']} maxLength={200} optional />
    </>
  )
}

export const NominatePage = ({ meeting, agendaItem, bodies, people, standing, given, problem }: Props) => {
  const errorOn = (name: string) => (problem && fields[problem] === name ? problemText[problem] : undefined)
  return (
    <Page
      title="Förslag till ordförande och vice ordförande"
      problem={problem !== undefined}
      lead={`Vid punkt ${agendaItem.number}, ${agendaItem.title}.`}
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {problem && <ErrorSummary problems={[{ field: fields[problem], text: problemText[problem] }]} />}
      {standing.length > 0 && (
        <section>
          <h2>Föreslagna ({standing.length})</h2>
          <ul class="plain nominee-list">
            {standing.map((nomination) => (
              <Standing key={nomination.id} {...{ meeting, agendaItem, nomination }} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Lägg fram ett förslag</h2>
        <Form>
          <Select
            name="forBodyId"
            label="Till vilket organ?"
            empty="Välj organ"
            choices={bodies.map(({ id, name }) => ({ value: id, text: name }))}
            value={given['forBodyId']}
            error={errorOn('forBodyId')}
          />
          <Radios
            name="seat"
            legend="Till vilken plats?"
            choices={seatChoices}
            value={given['seat']}
            error={errorOn('seat')}
            inline
          />
          <WhomFields people={people} given={given} problem={problem} />
          <Button>Anteckna förslaget</Button>
        </Form>
      </section>
      <p>
        <a href={`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`}>Tillbaka till punkten</a>
      </p>
    </Page>
  )
}
