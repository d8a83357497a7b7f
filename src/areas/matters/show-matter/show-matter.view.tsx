import { Decision, Page, Timeline, type TimelineStep } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import type { Matter, MatterStage } from '../matter.ts'
import { MatterChip } from '../matter-chip.view.tsx'

function stageState(stage: MatterStage): TimelineStep['state'] {
  if (stage.tabling) return 'tabled'
  if (stage.decisions.length > 0 || stage.isClosedHere) return 'decided'
  return stage.meetingStatus === 'planned' ? 'waiting' : 'open'
}

function stageWord(stage: MatterStage, isFirst: boolean): string {
  if (stage.tabling) return stage.tabling.reason ? `Bordlagt: ${stage.tabling.reason}` : 'Bordlagt'
  if (stage.decisions.length > 0) return 'Beslutat'
  if (stage.isClosedHere) return 'Avslutat'
  if (stage.meetingStatus === 'planned') return 'Står på dagordningen'
  if (stage.meetingStatus === 'ongoing') return 'Behandlas nu'
  return isFirst ? 'Väckt' : 'Behandlat'
}

const stepOf = (stage: MatterStage, index: number): TimelineStep => ({
  day: formatDay(stage.day),
  state: stageState(stage),
  title: (
    <>
      {stageWord(stage, index === 0)} –{' '}
      <a href={`/arbetsyta/moten/${stage.meetingId}#punkt-${stage.itemId}`}>
        {stage.bodyName}, punkt {stage.number}
      </a>
    </>
  ),
  children: (
    <>
      {stage.decisions.map((wording) => (
        <Decision key={wording}>
          <p>{wording}</p>
        </Decision>
      ))}
      {stage.decisions.length === 0 && stage.notes && <p class="excerpt">{excerptOf(stage.notes)}</p>}
    </>
  ),
})

const excerptOf = (notes: string) => (notes.length > 400 ? `${notes.slice(0, 400).replace(/\s+\S*$/, '')} …` : notes)

type Props = { matter: Matter; stages: readonly MatterStage[] }

function nextStepWords(matter: Matter, stages: readonly MatterStage[]): string {
  const coming = stages.find((stage) => stage.meetingStatus === 'planned' || stage.meetingStatus === 'ongoing')
  if (coming) return `Tas upp ${formatShortDay(coming.day)}, punkt ${coming.number}.`
  if (matter.status === 'tabled')
    return 'Väntar på att nästa möte planeras. Då hamnar ärendet på dagordningen av sig självt.'
  return matter.status === 'open' ? 'Inget beslut är fattat.' : 'Ärendet är avgjort.'
}

export const MatterPage = ({ matter, stages }: Props) => (
  <Page
    title={matter.title}
    aside={<MatterChip status={matter.status} timesTabled={stages.filter((stage) => stage.tabling).length} />}
    lead={nextStepWords(matter, stages)}
    breadcrumbs={[
      { href: '/arbetsyta/arenden', text: 'Ärenden' },
      { href: `/arbetsyta/organ/${matter.bodyId}`, text: matter.bodyName },
    ]}
  >
    <Timeline steps={stages.map(stepOf)} />
  </Page>
)
