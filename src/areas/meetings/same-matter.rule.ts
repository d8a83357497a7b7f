import { daysBetween, formatShortDay } from '#platform/time.ts'
import { comparedTitle, isKindred, type ComparedTitle } from './item-title.rule.ts'
import { refersBack, type Reference } from './refers-back.rule.ts'
import type { ComparedItem, SameMatterProposal } from './same-matter.ts'
import { daysIn } from './written-day.rule.ts'

/** An item with its title made ready: for comparing one with many. */
export type ReadyItem = ComparedItem & { compared: ComparedTitle }

export const readyItem = (agendaItem: ComparedItem): ReadyItem => ({
  ...agendaItem,
  compared: comparedTitle(agendaItem.title),
})

/** What is worth a person's look. */
const bound = 50
const most = 3
/** A title that has come at so many meetings comes at every one. */
const oftenIs = 4
/** After so many days the same words may well be of something else. */
const longAgo = 1100

type Sign = { weight: number; words: string }
type Surroundings = { references: readonly Reference[]; previousDay: string | undefined; isRecurring: boolean }

/**
 * The earlier items of the same body that an item may go on from (sv. samma ärende), the likeliest first, with reasons that
 * quote the notes. It is for a person to say: standing items are never proposed by their title alone.
 */
export function proposeSameMatter(agendaItem: ReadyItem, earlierItems: readonly ReadyItem[]): SameMatterProposal[] {
  const before = earlierItems.filter(({ day }) => day < agendaItem.day)
  const days = new Set(before.map(({ day }) => day))
  const previousDay = [...days].sort().at(-1)
  const sameTitled = before.filter(({ compared }) => compared.key === agendaItem.compared.key)
  const surroundings = {
    previousDay,
    references: refersBack(agendaItem, previousDay),
    isRecurring: new Set(sameTitled.map(({ day }) => day)).size >= oftenIs,
  }
  const isOnlyTabled = onlyTabledOn(before)
  const proposals = before.flatMap((earlier) => {
    if (earlier.matterId !== null && earlier.matterId === agendaItem.matterId) return []
    const signs = signsOf(agendaItem, earlier, surroundings, isOnlyTabled(earlier))
    const weight = signs.reduce((sum, sign) => sum + sign.weight, 0)
    const reason = signs.map(({ words }) => words).join(' ')
    return weight < bound
      ? []
      : [{ earlier, proposal: { itemId: agendaItem.id, earlierItemId: earlier.id, reason, weight } }]
  })
  return likeliest(proposals)
}

type Weighed = { earlier: ReadyItem; proposal: SameMatterProposal }

/** Of what has one title or is one matter, only the likeliest and latest: the rest hang together with that. */
function likeliest(proposals: readonly Weighed[]): SameMatterProposal[] {
  const sorted = proposals.toSorted(
    (one, other) => other.proposal.weight - one.proposal.weight || other.earlier.day.localeCompare(one.earlier.day),
  )
  const isSame = (one: Weighed, other: Weighed) =>
    one.earlier.compared.key === other.earlier.compared.key ||
    (one.earlier.matterId !== null && one.earlier.matterId === other.earlier.matterId)
  return sorted
    .filter((one, index) => !sorted.slice(0, index).some((heavier) => isSame(one, heavier)))
    .slice(0, most)
    .map(({ proposal }) => proposal)
}

function onlyTabledOn(before: readonly ReadyItem[]): (one: ReadyItem) => boolean {
  const counts = new Map<string, number>()
  for (const { day, isTabled } of before) if (isTabled) counts.set(day, (counts.get(day) ?? 0) + 1)
  return ({ day, isTabled }) => isTabled && counts.get(day) === 1
}

function signsOf(
  agendaItem: ReadyItem,
  earlier: ReadyItem,
  { references, previousDay, isRecurring }: Surroundings,
  isOnlyTabled: boolean,
): Sign[] {
  const isStanding = agendaItem.compared.isStanding || earlier.compared.isStanding || isRecurring
  if (isStanding && !earlier.isTabled) return []
  const title = titleSign(agendaItem, earlier, isStanding)
  const toThen = references.filter(({ day }) => day === earlier.day)
  const told = toThen.find(({ isPutOff }) => isPutOff) ?? toThen[0]
  const reference = told ? referenceSign(told, earlier, isOnlyTabled && !title) : undefined
  const tabling = title ? tablingSign(agendaItem, earlier, previousDay) : undefined
  return [title, reference, tabling].filter((sign) => sign !== undefined)
}

function titleSign(one: ReadyItem, earlier: ReadyItem, isStanding: boolean): Sign | undefined {
  const isSame = one.compared.key === earlier.compared.key && one.compared.key !== ''
  if (!isSame && (isStanding || !isKindred(one.compared, earlier.compared))) return undefined
  const isAlike = one.title.toLowerCase() === earlier.title.toLowerCase()
  const both = `”${one.title}” och ”${earlier.title}”`
  if (!isSame) return { weight: 30, words: `Rubrikerna liknar varandra: ${both}.` }
  const isLongAgo = daysBetween(earlier.day, one.day) > longAgo
  return {
    weight: isStanding ? 30 : isLongAgo ? 45 : 60,
    words: isAlike ? `Samma rubrik: ”${earlier.title}”.` : `Rubrikerna säger samma sak: ${both}.`,
  }
}

function referenceSign({ words, isPutOff, isPrevious, day }: Reference, earlier: ReadyItem, isAlone: boolean): Sign {
  const isSure = isPutOff && earlier.isTabled
  const when = isPrevious ? `mötet dessförinnan var ${formatShortDay(day)}` : `den dagen hölls ett möte`
  return {
    weight: isSure ? (isAlone ? 55 : 40) : 20,
    words: `Här står ”${words}”: ${when}${isSure ? ', och punkten sköts upp där' : ''}.`,
  }
}

function tablingSign(one: ReadyItem, earlier: ReadyItem, previousDay: string | undefined): Sign | undefined {
  if (!earlier.isTabled) return undefined
  const told = `Punkten sköts upp till ”${earlier.deferredTo}”`
  // The year that is left out is the one that the meeting is held in.
  if (daysIn(earlier.deferredTo, one.day).some(({ day }) => day === one.day))
    return { weight: 25, words: `${told}, dagen för det här mötet.` }
  const isNext = /(?:nästa|nästkommande|kommande)\s+\p{L}*(?:möte|sammanträde)/iu.test(earlier.deferredTo)
  return isNext && earlier.day === previousDay ? { weight: 20, words: `${told}, och det här är nästa.` } : undefined
}
