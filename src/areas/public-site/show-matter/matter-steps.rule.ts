import type { NotesItem } from '#areas/meetings/types.ts'

export type MatterState = 'open' | 'tabled' | 'referred-back' | 'handed-over' | 'decided' | 'closed'

/** What the notes of an item tell beyond its text. */
export type Noted = Pick<
  NotesItem,
  'decisions' | 'tabling' | 'actions' | 'handOvers' | 'assignments' | 'nominations' | 'rounds'
>

/** What one meeting did with the matter, in the words of its notes. */
export type MatterStep = {
  day: string
  bodyName: string
  networkName: string
  href: string
  title: string
  text: string
  noted: Noted
  state: MatterState
}

export type MatterStory = {
  title: string
  network: { name: string; slug: string }
  steps: MatterStep[]
  state: MatterState
  timesTabled: number
}

type ToldItem = Noted & Pick<NotesItem, 'title' | 'text' | 'number' | 'isClosed' | 'matterId'>
type Place = { name: string; slug: string }

/** As much of an edition's notes as tells of its matters. */
export type Told = { path: string; notes: { day: string; network: Place; body: Place; items: readonly ToldItem[] } }

function stateAfter({ isClosed, tabling, decisions, handOvers }: ToldItem): MatterState {
  if (isClosed) return 'closed'
  if (tabling) return 'tabled'
  if (decisions.some(({ kind }) => kind === 'referred-back')) return 'referred-back'
  if (handOvers.length > 0) return 'handed-over'
  return decisions.some(({ kind }) => kind !== 'informed') ? 'decided' : 'open'
}

const stepsIn = (matterId: string, { path, notes }: Told): MatterStep[] =>
  notes.items
    .filter((agendaItem) => agendaItem.matterId === matterId)
    .map((agendaItem) => ({
      day: notes.day,
      bodyName: notes.body.name,
      networkName: notes.network.name,
      href: `${path}#punkt-${agendaItem.number.replace(/\s+/g, '-')}`,
      title: agendaItem.title,
      text: agendaItem.text,
      noted: agendaItem,
      state: stateAfter(agendaItem),
    }))

/** The matter from meeting to meeting (oldest first, as the notes come), and where the last of them left it. */
export function matterSteps(matterId: string, told: readonly Told[]): MatterStory | undefined {
  const steps = told.flatMap((one) => stepsIn(matterId, one))
  const [last, lastTold] = [steps.at(-1), told.at(-1)]
  if (!last || !lastTold) return undefined
  const { name, slug } = lastTold.notes.network
  return {
    title: last.title,
    network: { name, slug },
    steps,
    state: last.state,
    timesTabled: steps.filter(({ noted }) => noted.tabling).length,
  }
}
