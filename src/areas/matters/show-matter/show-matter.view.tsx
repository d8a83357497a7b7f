import { hiddenWords, SecrecyChip, type HiddenItem, type Restriction } from '#areas/access/index.ts'
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

const stepOf = (stage: MatterStage, isFirst: boolean, restrictions: readonly Restriction[]): TimelineStep => ({
  day: formatDay(stage.day),
  state: stageState(stage),
  title: (
    <>
      {stageWord(stage, isFirst)} –{' '}
      <a href={`/arbetsyta/moten/${stage.meetingId}#punkt-${stage.itemId}`}>
        {stage.bodyName}, punkt {stage.number}
      </a>
    </>
  ),
  children: (
    <>
      <Chips restrictions={restrictions} recordId={stage.itemId} />
      {stage.decisions.map((wording) => (
        <Decision key={wording}>
          <p>{wording}</p>
        </Decision>
      ))}
      {stage.decisions.length === 0 && stage.notes && <p class="excerpt">{excerptOf(stage.notes)}</p>}
    </>
  ),
})

const hiddenStep = (hidden: HiddenItem): TimelineStep => ({
  day: formatDay(hidden.day),
  state: 'waiting',
  title: (
    <>
      {hiddenWords('agenda-item', hidden.law)} –{' '}
      <a href={`/arbetsyta/moten/${hidden.meetingId}#punkt-${hidden.id}`}>
        {hidden.bodyName}, punkt {hidden.number}
      </a>
    </>
  ),
})

/** What the reader may see and what they may not, in the order it happened. */
function stepsOf({ stages, hidden, restrictions }: Props): TimelineStep[] {
  const seen = stages.map((stage, index) => ({ day: stage.day, step: stepOf(stage, index === 0, restrictions) }))
  const unseen = hidden.map((closed) => ({ day: closed.day, step: hiddenStep(closed) }))
  return [...seen, ...unseen].sort((one, other) => one.day.localeCompare(other.day)).map(({ step }) => step)
}

type ChipsProps = { restrictions: readonly Restriction[]; recordId: string }

const Chips = ({ restrictions, recordId }: ChipsProps) =>
  restrictions
    .filter((restriction) => restriction.recordId === recordId)
    .map((restriction) => <SecrecyChip key={restriction.id} restriction={restriction} />)

const excerptOf = (notes: string) => (notes.length > 400 ? `${notes.slice(0, 400).replace(/\s+\S*$/, '')} …` : notes)

type Props = {
  matter: Matter
  stages: readonly MatterStage[]
  restrictions: readonly Restriction[]
  hidden: readonly HiddenItem[]
  mayRestrict: boolean
}

function nextStepWords(matter: Matter, stages: readonly MatterStage[]): string {
  const coming = stages.find((stage) => stage.meetingStatus === 'planned' || stage.meetingStatus === 'ongoing')
  if (coming) return `Tas upp ${formatShortDay(coming.day)}, punkt ${coming.number}.`
  if (matter.status === 'tabled')
    return 'Väntar på att nästa möte planeras. Då hamnar ärendet på dagordningen av sig självt.'
  return matter.status === 'open' ? 'Inget beslut är fattat.' : 'Ärendet är avgjort.'
}

const SecrecyLink = ({ matter, restrictions }: Pick<Props, 'matter' | 'restrictions'>) => (
  <p>
    {restrictions.some(({ recordId }) => recordId === matter.id) ? (
      <a href={`/arbetsyta/natverk/${matter.networkId}/sekretess`}>Se vad som är stängt, eller häv sekretessen</a>
    ) : (
      <a href={`/arbetsyta/sekretess/ny?slag=matter&id=${matter.id}`}>Stäng ärendet för andra</a>
    )}
  </p>
)

export const MatterPage = (props: Props) => {
  const { matter, stages, restrictions, mayRestrict } = props
  return (
    <Page
      title={matter.title}
      aside={<MatterChip status={matter.status} timesTabled={stages.filter((stage) => stage.tabling).length} />}
      lead={nextStepWords(matter, stages)}
      breadcrumbs={[
        { href: '/arbetsyta/arenden', text: 'Ärenden' },
        { href: `/arbetsyta/organ/${matter.bodyId}`, text: matter.bodyName },
      ]}
    >
      <Chips restrictions={restrictions} recordId={matter.id} />
      <Timeline steps={stepsOf(props)} />
      {mayRestrict && <SecrecyLink matter={matter} restrictions={restrictions} />}
    </Page>
  )
}
