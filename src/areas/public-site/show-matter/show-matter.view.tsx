import { NotedActions, NotedDecisions, FollowUpInNotes, RoundsInNotes } from '#areas/meetings/published.ts'
import { Chip, Page, Paragraphs, Timeline, type State } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import { meetingsPath, networkPath } from '../addresses.ts'
import type { MatterState, MatterStep, MatterStory } from './matter-steps.rule.ts'

const words: Record<MatterState, { sign: State; text: string }> = {
  open: { sign: 'open', text: 'Diskuterat' },
  tabled: { sign: 'tabled', text: 'Bordlagt' },
  'referred-back': { sign: 'tabled', text: 'Återremitterat' },
  'handed-over': { sign: 'handed-over', text: 'Överlämnat' },
  decided: { sign: 'decided', text: 'Beslutat' },
  closed: { sign: 'decided', text: 'Avslutat' },
}

function lead({ steps, timesTabled }: MatterStory): string {
  const first = formatShortDay(steps[0]?.day ?? '')
  const meetings =
    steps.length === 1
      ? `Ärendet togs upp den ${first}`
      : `Ärendet har tagits upp ${steps.length} gånger sedan den ${first}`
  if (timesTabled === 0) return `${meetings}.`
  return `${meetings} och har bordlagts ${timesTabled === 1 ? 'en gång' : `${timesTabled} gånger`}.`
}

export const MatterPage = ({ story }: { story: MatterStory }) => (
  <Page
    title={story.title}
    aside={<Chip state={words[story.state].sign}>{words[story.state].text}</Chip>}
    breadcrumbs={[
      { href: meetingsPath, text: 'Möten' },
      { href: networkPath(story.network.slug), text: story.network.name },
    ]}
    description={`Ärendet ”${story.title}” från möte till möte. ${lead(story)}`}
    lead={lead(story)}
  >
    <Timeline
      steps={story.steps.map((step) => ({
        day: formatDay(step.day),
        title: <a href={step.href}>{step.bodyName}</a>,
        state: words[step.state].sign,
        children: <StepBody step={step} heading={story.title} />,
      }))}
    />
    <p class="quiet">Tidslinjen visar bara möten vars anteckningar är publicerade.</p>
  </Page>
)

const StepBody = ({ step, heading }: { step: MatterStep; heading: string }) => (
  <>
    {step.title !== heading && <p>Rubrik i anteckningarna: {step.title}</p>}
    {step.text && <Paragraphs text={step.text} />}
    <RoundsInNotes agendaItem={step.noted} />
    <FollowUpInNotes agendaItem={step.noted} />
    <NotedDecisions decisions={step.noted.decisions} />
    <NotedActions agendaItem={step.noted} />
    {step.noted.tabling && <TablingWords tabling={step.noted.tabling} />}
    {step.state === 'closed' && (
      <p>
        <Chip state="decided">Avslutat</Chip>
      </p>
    )}
    <p>
      <a href={step.href}>Läs punkten i anteckningarna</a>
    </p>
  </>
)

const TablingWords = ({ tabling }: { tabling: NonNullable<MatterStep['noted']['tabling']> }) => (
  <p class="tabling-line">
    <Chip state="tabled">Bordlagt</Chip>
    {tabling.deferredTo && <span>Till: {tabling.deferredTo}.</span>}
    {tabling.reason && <span>Skäl: {tabling.reason}.</span>}
    {tabling.meanwhile && <span>Under tiden: {tabling.meanwhile}</span>}
  </p>
)
