import { formatShortDay } from '#platform/time.ts'
import type { Action } from '../action.ts'
import { dueOf, ownerWords } from '../due.rule.ts'
import type { HandOver } from '../hand-over.ts'
import type { MatterStage, MatterStory } from './matter-story.ts'

type Told = Pick<MatterStory, 'matter' | 'past' | 'continuations' | 'stages' | 'handOvers' | 'actions'>

/** Where a matter is now, in one sentence, and who has the next step; nobody when it is settled. */
export type MatterNow = { words: string; owner: string }

const isComing = ({ meetingStatus }: Pick<MatterStage, 'meetingStatus'>) =>
  meetingStatus === 'planned' || meetingStatus === 'ongoing'

/** Not where it was put off or handed over just now. */
const isTakenUp = (stage: MatterStage, handOvers: readonly HandOver[]) =>
  isComing(stage) &&
  !stage.tabling &&
  !stage.decisions.some(({ kind }) => kind === 'referred-back') &&
  !handOvers.some(({ itemId }) => itemId === stage.itemId)

const bySecretary = (bodyName: string) => `Sekreteraren i ${bodyName}`

function away({ matter, handOvers, stages }: Told): MatterNow | undefined {
  const sent = handOvers.filter(({ matterId }) => matterId === matter.id).at(-1)
  if (!sent) return undefined
  const { toBodyName, bodyName } = sent
  if (sent.status === 'answered')
    return {
      words: `${toBodyName} har svarat. Svaret tas upp på nästa möte som planeras.`,
      owner: bySecretary(bodyName),
    }
  if (sent.status === 'declined')
    return {
      words: `${toBodyName} tog inte emot ärendet. Det tas upp på nästa möte som planeras.`,
      owner: bySecretary(bodyName),
    }
  if (matter.status !== 'handed-over') return undefined
  if (sent.status === 'sent')
    return { words: `Överlämnat till ${toBodyName}, som inte har tagit emot det än.`, owner: bySecretary(toBodyName) }
  if (sent.status !== 'accepted') return undefined
  const there = stages.find((stage) => stage.matterId === sent.toMatterId && isTakenUp(stage, handOvers))
  const when = there ? ` Där tas det upp ${formatShortDay(there.day)}.` : ''
  return { words: `Överlämnat till ${toBodyName}, som har tagit emot det.${when}`, owner: bySecretary(toBodyName) }
}

/** What somebody has said of a matter that was put off in old notes, and that nobody has said anything about. */
function pastWords({ matter, past }: Told): MatterNow | undefined {
  if (past === 'waiting')
    return {
      words: 'Bordlagt i inlästa anteckningar. Väntar på besked om det ska tas upp igen.',
      owner: bySecretary(matter.bodyName),
    }
  if (past?.act === 'settle') return { words: 'Ärendet är avslutat sedan tidigare.', owner: '' }
  return past?.act === 'lapse' ? { words: 'Ärendet är inte längre aktuellt.', owner: '' } : undefined
}

function settled({ matter, handOvers, actions }: Told, today: string): MatterNow {
  const received = handOvers.find(({ toMatterId, status }) => toMatterId === matter.id && status === 'accepted')
  if (received)
    return {
      words: `Ärendet är avgjort här. Svaret till ${received.bodyName} är inte lämnat än.`,
      owner: bySecretary(matter.bodyName),
    }
  const open = actions.filter((action) => action.matterId === matter.id && action.status === 'open')
  const [nearest] = open.toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
  if (!nearest) return { words: 'Ärendet är avgjort.', owner: '' }
  const count = open.length === 1 ? 'En åtgärd återstår' : `${open.length} åtgärder återstår`
  return {
    words: `Ärendet är avgjort. ${count}: ${nearest.wording.replace(/[.\s]+$/, '')}, ${dueOf(nearest, today).words}.`,
    owner: ownerOf(nearest),
  }
}

const ownerOf = (action: Action): string => ownerWords(action)

const isUnsettled = ({ status }: Told['matter']) => ['open', 'tabled', 'referred-back'].includes(status)

/** Answers 'Var är ärendet nu?'. */
export function matterNow(told: Told, today: string): MatterNow {
  const { matter, stages, handOvers } = told
  const coming = stages.find((stage) => stage.matterId === matter.id && isTakenUp(stage, handOvers))
  const owner = bySecretary(matter.bodyName)
  if (coming?.meetingStatus === 'ongoing') return { words: `Behandlas nu, punkt ${coming.number}.`, owner }
  if (coming) return { words: `Tas upp ${formatShortDay(coming.day)}, punkt ${coming.number}.`, owner }
  const elsewhere = away(told)
  if (elsewhere) return elsewhere
  const later = told.continuations.find(({ earlierMatterId }) => earlierMatterId === matter.id)
  if (later && isUnsettled(matter)) return { words: `Fortsätter som ”${later.title}”.`, owner: '' }
  const said = pastWords(told)
  if (said) return said
  if (matter.status === 'decided' || matter.status === 'closed') return settled(told, today)
  if (matter.status === 'open' && !handOvers.some(({ toMatterId }) => toMatterId === matter.id))
    return { words: 'Inget beslut är fattat.', owner }
  return {
    words: 'Väntar på att nästa möte planeras. Då hamnar ärendet på dagordningen av sig självt.',
    owner,
  }
}
