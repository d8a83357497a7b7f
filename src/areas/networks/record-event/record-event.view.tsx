import { Button, EmptyState, ErrorSummary, Form, Page, Radios, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network, NetworkEvent } from '../network.ts'
import { NetworkLife } from '../network-life.view.tsx'
import type { Refusal } from './record-event.rule.ts'
import { networkCrumbs } from '../network-paths.ts'

export type Problem = Refusal | 'kind' | 'host' | 'reason'

const problemText: Record<Problem, string> = {
  kind: 'Välj vad som hände.',
  host: 'Värden finns inte i registret. Skriv namnet som det står där, till exempel Huddinge kommun.',
  reason: 'Skriv skälet kortare, högst 1 000 tecken.',
  'day-unknown': 'Skriv när det hände som 2018, 2018-03 eller 2018-03-12.',
  'day-ahead': 'Dagen har inte varit än. Anteckna händelsen när den har hänt.',
  'founded-already': 'Nätverket bildades redan enligt historien. Välj en annan händelse.',
  'founded-not-first':
    'Något annat står antecknat samma dag eller tidigare. Ett nätverk bildas först av allt: skriv en tidigare dag.',
  'before-founded':
    'Dagen ligger före den då nätverket bildades. Skriv en senare dag, eller skriv ut månad och dag om året är detsamma.',
  'not-active': 'Nätverket är inte aktivt den dagen, så det kan inte bli vilande då.',
  'not-asleep': 'Nätverket är varken vilande eller avslutat den dagen, så det kan inte återupplivas då.',
  'asleep-or-ended': 'Nätverket är vilande eller avslutat den dagen. Anteckna först att det återupplivades.',
  'ended-already': 'Nätverket är redan avslutat den dagen.',
  'breaks-later': 'En senare händelse i historien går inte ihop med den här. Läs historien och välj en annan dag.',
}
const fieldOf = (problem: Problem) => {
  if (problem === 'host' || problem === 'reason') return problem
  return ['kind', 'founded-already'].includes(problem) ? 'kind' : 'day'
}

const choices = [
  { value: 'founded', text: 'Nätverket bildades' },
  { value: 'dormant', text: 'Nätverket blev vilande' },
  { value: 'revived', text: 'Nätverket återupplivades' },
  { value: 'reshaped', text: 'Nätverket ombildades', hint: 'Ny form, ny värd eller nytt uppdrag.' },
  { value: 'ended', text: 'Nätverket avslutades' },
]

type Props = { network: Network; events: readonly NetworkEvent[]; given?: Given; problem?: Problem }

const EventFields = ({ given, problem }: { given: Given; problem: Problem | undefined }) => {
  const field = (name: string) => ({
    ...{ name, value: given[name] },
    error: problem && fieldOf(problem) === name ? problemText[problem] : undefined,
  })
  return (
    <>
      <Radios {...field('kind')} legend="Vad hände?" choices={choices} required />
      <TextField
        {...field('day')}
        label="När?"
        hint="Så mycket som är känt: 2018, 2018-03 eller 2018-03-12."
        narrow
        maxLength={10}
        required
      />
      <TextArea {...field('reason')} label="Skäl" hint="Varför det hände, och vem som beslutade." rows={3} optional />
      <TextField {...field('host')} label="Värd efter händelsen" hint="Organisationens namn i registret." optional />
    </>
  )
}

export const EventsPage = ({ network, events, given = {}, problem }: Props) => (
  <Page
    title="Anteckna en händelse"
    problem={problem !== undefined}
    breadcrumbs={networkCrumbs(network)}
    lead="Den senaste händelsen avgör om nätverket är aktivt, vilande eller avslutat. En antecknad händelse går inte att ändra."
  >
    {problem && <ErrorSummary problems={[{ field: fieldOf(problem), text: problemText[problem] }]} />}
    <Form action={`/arbetsyta/natverk/${network.id}/handelser`}>
      <EventFields given={given} problem={problem} />
      <Button>Anteckna händelsen</Button>
    </Form>
    <section>
      <h2>Historien hittills</h2>
      {events.length === 0 ? (
        <EmptyState title="Ingen händelse antecknad">Börja med när nätverket bildades.</EmptyState>
      ) : (
        <NetworkLife events={events} />
      )}
    </section>
  </Page>
)
