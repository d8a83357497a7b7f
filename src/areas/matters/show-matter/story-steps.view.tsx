import { hiddenWords, SecrecyChip, type HiddenItem, type Restriction } from '#areas/access/index.ts'
import { Decision, type TimelineStep } from '#platform/html/index.ts'
import { formatDay, formatShortDay, stockholmDay } from '#platform/time.ts'
import type { Action, ActionStep } from '../action.ts'
import { ActionChip, actionPath } from '../action-list.view.tsx'
import { ownerWords } from '../due.rule.ts'
import type { HandOver, HandOverStep } from '../hand-over.ts'
import { handOverPath } from '../outstanding-list.view.tsx'
import type { AnsweredTabling } from '../past-tabling.ts'
import { pastTablingWords } from '../past-tablings-line.view.tsx'
import { OtherMatter } from './continuations.view.tsx'
import type { MatterStage, MatterStory, StageAssignment, StageDecision, StageRound } from './matter-story.ts'

/** One step of the story. `order` keeps what a meeting did before what was done later the same day. */
type Told = { day: string; order: number; step: TimelineStep }

const decisionTitles: Record<string, string> = {
  informed: 'Till kännedom',
  approved: 'Godkännande',
  'referred-back': 'Återremiss',
  declined: 'Avslag',
  elected: 'Val',
}
const titleOf = ({ kind }: StageDecision) => decisionTitles[kind] ?? 'Beslut'

function stageWord(stage: MatterStage, isFirst: boolean): string {
  if (stage.tabling) return stage.tabling.reason ? `Bordlagt: ${stage.tabling.reason}` : 'Bordlagt'
  const referral = stage.decisions.find(({ kind }) => kind === 'referred-back')
  if (referral) return referral.reason ? `Återremitterat: ${referral.reason}` : 'Återremitterat'
  if (stage.isClosedHere) return 'Avslutat'
  if (stage.decisions.length > 0) return 'Beslutat'
  if (stage.meetingStatus === 'planned') return 'Står på dagordningen'
  if (stage.meetingStatus === 'ongoing') return 'Behandlas nu'
  return isFirst ? 'Väckt' : 'Diskuterat'
}

function stageState(stage: MatterStage, isAway: boolean): NonNullable<TimelineStep['state']> {
  if (stage.tabling || stage.decisions.some(({ kind }) => kind === 'referred-back')) return 'tabled'
  if (isAway) return 'handed-over'
  if (stage.decisions.length > 0 || stage.isClosedHere) return 'decided'
  return stage.meetingStatus === 'planned' ? 'waiting' : 'open'
}

const excerptOf = (notes: string) => (notes.length > 400 ? `${notes.slice(0, 400).replace(/\s+\S*$/, '')} …` : notes)

const ActionLine = ({ action, today }: { action: Action; today: string }) => (
  <p class="tabling-line">
    <ActionChip action={action} today={today} />
    <span>
      Åtgärd: <a href={actionPath(action.id)}>{action.wording}</a>{' '}
      {[ownerWords(action), action.dueOn && action.status === 'open' && `senast ${formatShortDay(action.dueOn)}`]
        .filter(Boolean)
        .join(', ')}
    </span>
  </p>
)

const AssignmentLine = ({ assignment }: { assignment: StageAssignment }) => (
  <p>
    <a href={`/arbetsyta/uppdrag/${assignment.id}`}>Uppdrag till {assignment.party}</a>: {assignment.purpose}
    {assignment.to && ` Klart senast ${formatShortDay(assignment.to)}.`}
  </p>
)

const RoundLine = ({ round }: { round: StageRound }) => (
  <p>
    <a href={`/arbetsyta/fragor/${round.id}`}>
      {round.kind === 'consultation' ? `Remiss: ${round.document}` : `Frågor till medlemmarna`}
    </a>
    {round.askedBy && ` från ${round.askedBy}`}
    {round.outcome ? `. ${round.outcome}` : round.isClosed ? '' : ', svar tas emot'}
  </p>
)

const Chips = ({ restrictions, recordId }: { restrictions: readonly Restriction[]; recordId: string }) =>
  restrictions
    .filter((restriction) => restriction.recordId === recordId)
    .map((restriction) => <SecrecyChip key={restriction.id} restriction={restriction} />)

type StageProps = { stage: MatterStage; story: MatterStory; today: string }

/** Where another matter, that this one went on from or went on as, comes in. */
const Beginning = ({ stage, story }: Omit<StageProps, 'today'>) => {
  const isFirstOfIts = story.stages.find(({ matterId }) => matterId === stage.matterId) === stage
  if (!isFirstOfIts) return null
  return <OtherMatter matterId={stage.matterId} isBeginning={story.stages[0] === stage} story={story} />
}

const StageBody = ({ stage, story, today }: StageProps) => {
  const ofItem = (one: { itemId: string }) => one.itemId === stage.itemId
  return (
    <>
      <Chips restrictions={story.restrictions} recordId={stage.itemId} />
      <Beginning stage={stage} story={story} />
      {stage.rounds.map((round) => (
        <RoundLine key={round.id} round={round} />
      ))}
      {stage.decisions.map((decision) => (
        <Decision key={decision.id} title={titleOf(decision)}>
          <p>{decision.wording}</p>
        </Decision>
      ))}
      {stage.tabling?.meanwhile && <p>Under tiden: {stage.tabling.meanwhile}</p>}
      {stage.decisions.length === 0 && stage.notes && <p class="excerpt">{excerptOf(stage.notes)}</p>}
      {stage.assignments.map((assignment) => (
        <AssignmentLine key={assignment.id} assignment={assignment} />
      ))}
      {story.actions.filter(ofItem).map((action) => (
        <ActionLine key={action.id} action={action} today={today} />
      ))}
      {story.handOvers.filter(ofItem).map((handOver) => (
        <p key={handOver.id}>
          Överlämnat till <a href={handOverPath(handOver.id)}>{handOver.toBodyName}</a>: {handOver.wording}
          {handOver.wanted && ` Önskas: ${handOver.wanted}.`}
        </p>
      ))}
    </>
  )
}

function stageStep({ stage, story, today }: StageProps, isFirst: boolean): Told {
  const isAway = story.handOvers.some(({ itemId }) => itemId === stage.itemId)
  const word = stageWord(stage, isFirst)
  return {
    ...{ day: stage.day, order: 0 },
    step: {
      day: formatDay(stage.day),
      state: stageState(stage, isAway),
      title: (
        <>
          {isAway && ['Diskuterat', 'Väckt', 'Behandlas nu'].includes(word) ? 'Överlämnat' : word} –{' '}
          <a href={`/arbetsyta/moten/${stage.meetingId}#punkt-${stage.itemId}`}>
            {stage.bodyName}, punkt {stage.number}
          </a>
        </>
      ),
      children: <StageBody stage={stage} story={story} today={today} />,
    },
  }
}

const hiddenStep = (hidden: HiddenItem): Told => ({
  ...{ day: hidden.day, order: 0 },
  step: {
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
  },
})

const handOverWords = (handOver: HandOver, act: string): string | undefined => {
  const { bodyName, toBodyName } = handOver
  const words: Record<string, string> = {
    accept: `Mottaget av ${toBodyName}`,
    decline: `${toBodyName} tackade nej`,
    'take-back': `${bodyName} tog tillbaka ärendet`,
    answer: `${toBodyName} svarade ${bodyName}`,
    close: `${bodyName} noterade svaret`,
  }
  return words[act]
}

function handOverStep({ handOverId, act, remark, takenAt }: HandOverStep, story: MatterStory): Told[] {
  const handOver = story.handOvers.find(({ id }) => id === handOverId)
  const words = handOver && handOverWords(handOver, act)
  if (!words) return []
  const day = stockholmDay(takenAt)
  const title = <a href={handOverPath(handOverId)}>{words}</a>
  const children = remark ? <p>{remark}</p> : undefined
  return [{ day, order: 1, step: { day: formatDay(day), state: 'handed-over', title, children } }]
}

const actionWords: Record<string, string> = {
  report: 'Rapport om åtgärden',
  postpone: 'Ny dag för åtgärden',
  finish: 'Åtgärden är klar',
  cancel: 'Åtgärden avbröts',
  reopen: 'Åtgärden öppnades igen',
}

function actionStep({ actionId, act, remark, dueOn, takenAt }: ActionStep, story: MatterStory): Told[] {
  const action = story.actions.find(({ id }) => id === actionId)
  const words = actionWords[act]
  if (!action || !words) return []
  const day = stockholmDay(takenAt)
  const title = (
    <>
      {words}: <a href={actionPath(actionId)}>{action.wording}</a>
    </>
  )
  const said = [dueOn && `Till ${formatShortDay(dueOn)}.`, remark].filter(Boolean).join(' ')
  const state = act === 'finish' ? 'decided' : 'open'
  return [{ day, order: 2, step: { day: formatDay(day), state, title, children: said ? <p>{said}</p> : undefined } }]
}

const reportStep = ({ id, party, findings, reportedOn, nextStep, nextStepOwner }: StageAssignment): Told[] =>
  reportedOn === null
    ? []
    : [
        {
          ...{ day: reportedOn, order: 1 },
          step: {
            ...{ day: formatDay(reportedOn), state: 'open' },
            title: <a href={`/arbetsyta/uppdrag/${id}`}>{party} redovisade uppdraget</a>,
            children: (
              <>
                <p class="excerpt">{excerptOf(findings)}</p>
                {nextStep && <p>Nästa steg: {[nextStep, nextStepOwner].filter(Boolean).join(', ')}</p>}
              </>
            ),
          },
        },
      ]

const pastStep = ({ act, remark, saidBy, saidOn }: AnsweredTabling): Told => ({
  ...{ day: saidOn, order: 3 },
  step: {
    ...{ day: formatDay(saidOn), state: act === 'take-up' ? 'open' : 'decided', title: pastTablingWords[act] },
    children: <p>{[remark, saidBy && `Sagt av ${saidBy}.`].filter(Boolean).join(' ')}</p>,
  },
})

/** What the reader may see and what they may not, of every body that has had the matter, in the order it happened. */
export function storySteps(story: MatterStory, today: string): TimelineStep[] {
  const told: Told[] = [
    ...story.stages.map((stage, index) => stageStep({ stage, story, today }, index === 0)),
    ...story.hidden.map(hiddenStep),
    ...story.handOverSteps.flatMap((step) => handOverStep(step, story)),
    ...(story.past && story.past !== 'waiting' ? [pastStep(story.past)] : []),
    ...story.actionSteps.flatMap((step) => actionStep(step, story)),
    ...story.stages.flatMap(({ assignments }) => assignments.flatMap(reportStep)),
  ]
  const isBefore = (one: Told, other: Told) => one.day.localeCompare(other.day) || one.order - other.order
  return told.sort(isBefore).map(({ step }) => step)
}
