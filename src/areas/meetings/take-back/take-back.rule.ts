import type { AgendaItem } from '../meeting.ts'
import type { RecordedFacts } from '../recorded-facts.ts'

export type FactKind = 'decision' | 'tabling' | 'vote' | 'dissent' | 'disqualification'
/** `movesMatter`: where the matter stands hangs on it. `putsOff`: the matter was put on coming agendas because of it. */
export type StandingFact = { kind: FactKind; movesMatter: boolean; putsOff: boolean }

const aside = { movesMatter: false, putsOff: false }

/** What of the item's facts an id is, so that it can be taken back (sv. återtas); undefined when none that stands. */
export function standingFact(
  { decisions, tabling, dissents, disqualifications }: Pick<AgendaItem, keyof RecordedFacts>,
  id: string,
): StandingFact | undefined {
  const decision = decisions.find((known) => known.id === id)
  if (decision)
    return { kind: 'decision', movesMatter: decision.kind !== 'informed', putsOff: decision.kind === 'referred-back' }
  if (tabling?.id === id) return { kind: 'tabling', movesMatter: true, putsOff: true }
  if (decisions.some(({ vote }) => vote?.id === id)) return { kind: 'vote', ...aside }
  if (dissents.some((known) => known.id === id)) return { kind: 'dissent', ...aside }
  if (disqualifications.some((known) => known.id === id)) return { kind: 'disqualification', ...aside }
  return undefined
}
