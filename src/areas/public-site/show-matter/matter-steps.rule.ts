export type MatterState = 'open' | 'tabled' | 'decided' | 'closed'

/** What one meeting did with the matter, in the words of its notes. */
export type MatterStep = {
  day: string
  bodyName: string
  networkName: string
  href: string
  title: string
  text: string
  decisions: string[]
  tabling: { reason: string; deferredTo: string } | null
  state: MatterState
}

export type MatterStory = {
  title: string
  network: { name: string; slug: string }
  steps: MatterStep[]
  state: MatterState
  timesTabled: number
}

type ToldItem = Pick<MatterStep, 'title' | 'text' | 'decisions' | 'tabling'> & {
  number: string
  isClosed: boolean
  matterId: string | null
}
type Place = { name: string; slug: string }

/** As much of an edition's notes as tells of its matters. */
export type Told = { path: string; notes: { day: string; network: Place; body: Place; items: readonly ToldItem[] } }

function stateAfter({ isClosed, tabling, decisions }: ToldItem): MatterState {
  if (isClosed) return 'closed'
  if (tabling) return 'tabled'
  return decisions.length > 0 ? 'decided' : 'open'
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
      decisions: agendaItem.decisions,
      tabling: agendaItem.tabling,
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
    timesTabled: steps.filter((step) => step.tabling).length,
  }
}
