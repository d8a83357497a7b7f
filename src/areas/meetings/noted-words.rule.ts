import { areMinutes } from './minutes-kind.rule.ts'
import type {
  DecisionKind,
  NotesAttendance,
  NotesCount,
  NotesDecision,
  NotesItem,
  NotesTabling,
  NotesVote,
  TablingGround,
} from './notes.ts'
import { sentence } from './paper-words.rule.ts'
import { hourWords } from './written-hours.rule.ts'

/** What stands above a decision: what kind it is. */
export const decisionLabels: Record<DecisionKind, string> = {
  adopted: 'Beslut',
  informed: 'Till kännedom',
  approved: 'Godkännande',
  'referred-back': 'Återremiss',
  declined: 'Avslag',
  elected: 'Val',
}

export const dissentLabels: Record<NotesItem['dissents'][number]['kind'], string> = {
  reservation: 'Reservation',
  dissent: 'Avvikande mening',
  statement: 'Protokollsanteckning',
}

const partings: Record<NotesVote['partedBy'], string> = {
  '': '',
  chair: 'Ordförandens utslagsröst avgjorde.',
  lot: 'Lotten avgjorde.',
}

const withOrganisation = (name: string, organisation: string) => (organisation ? `${name} (${organisation})` : name)

/** 'Votering: 7 för, 4 emot, 1 avstod.' and in an open vote who voted how. */
export function voteLines({ forCount, againstCount, abstainedCount, isOpen, partedBy, cast }: NotesVote): string[] {
  const abstained = abstainedCount > 0 ? `, ${abstainedCount} avstod` : ''
  const counts = `${isOpen ? 'Votering' : 'Sluten votering'}: ${forCount} för, ${againstCount} emot${abstained}.`
  const named = (label: string, choice: NotesVote['cast'][number]['choice']) => {
    const names = cast.filter((one) => one.choice === choice).map(({ name }) => name)
    return names.length > 0 ? [`${label}: ${names.join(', ')}.`] : []
  }
  return [
    [counts, partings[partedBy]].filter(Boolean).join(' '),
    ...named('För', 'for'),
    ...named('Emot', 'against'),
    ...named('Avstod', 'abstained'),
  ]
}

/** By which right it was put off: nothing to say where all agreed. */
export function groundWords(ground: TablingGround | undefined, count: NotesCount | undefined): string {
  if (ground === 'majority') return `Med enkel majoritet${count ? `: ${count.for} av ${count.of}` : ''}.`
  if (ground === 'minority')
    return `På begäran av en minoritet${count ? `: ${count.for} av ${count.of} närvarande` : ''} (kommunallagen 5 kap. 50 §).`
  return ''
}

/** What is said under a decision: why and on what ground it was referred back, and how the body voted. */
export const decisionLines = ({ reason, ground, count, vote }: NotesDecision): string[] =>
  [reason && `Skäl: ${sentence(reason)}`, groundWords(ground, count), ...(vote ? voteLines(vote) : [])].filter(Boolean)

/** What is said beside the word that a matter was put off. */
export const tablingWords = ({ reason, deferredTo, ground, count, meanwhile }: NotesTabling): string =>
  [
    reason && `Skäl: ${sentence(reason)}`,
    deferredTo && `Till: ${sentence(deferredTo)}`,
    groundWords(ground, count),
    meanwhile && `Under tiden: ${sentence(meanwhile)}`,
  ]
    .filter(Boolean)
    .join(' ')

export const dissentWords = ({ name, organisation, against, wording }: NotesItem['dissents'][number]): string =>
  sentence(
    `${withOrganisation(name, organisation)}${against ? ` mot beslutet ”${against.replace(/\s*\n\s*/g, ' ')}”` : ''}${wording ? `: ${wording}` : ''}`,
  )

export const disqualifiedWords = ({ name, organisation, ground }: NotesItem['disqualified'][number]): string =>
  sentence(`${withOrganisation(name, organisation)} deltog inte på grund av jäv${ground ? `: ${ground}` : ''}`)

/** 'punkt 2', 'punkterna 2, 3'; in minutes '§ 2', '§§ 2, 3'. */
function itemsWords(items: readonly string[], documentKind: string): string {
  const [one, several] = areMinutes(documentKind) ? ['§ ', '§§ '] : ['punkt ', 'punkterna ']
  return `${items.length === 1 ? one : several}${items.join(', ')}`
}

/** 'punkterna 2, 3, kom kl. 9.10, på distans, ersätter Maja Ek'; empty for one who was there throughout, in the room. */
const spanWords = (
  { items, from, to, isRemote, isGuest, substitutesFor }: NotesAttendance,
  documentKind: string,
): string =>
  [
    items.length > 0 && itemsWords(items, documentKind),
    from && `kom kl. ${hourWords(from)}`,
    to && `gick kl. ${hourWords(to)}`,
    isRemote && 'på distans',
    isGuest && 'gäst',
    substitutesFor && `ersätter ${substitutesFor}`,
  ]
    .filter(Boolean)
    .join(', ')

/** 'Hela mötet', 'Punkt 2', 'Frånvarande' or what else there is to say of how one attended. */
export function attendanceWords(person: NotesAttendance, documentKind = ''): string {
  if (!person.isPresent) return 'Frånvarande'
  const words = spanWords(person, documentKind)
  const isWhole = person.items.length === 0 && !person.from && !person.to
  const all = isWhole ? ['Hela mötet', words].filter(Boolean).join(', ') : words
  return all.slice(0, 1).toUpperCase() + all.slice(1)
}

/** Decisions as lines: what comes before, and then each 'att …' on a line of its own (sv. att-sats). */
export function clausesOf(wording: string): { before: string; clauses: string[] } {
  const lines = wording.split('\n').map((line) => line.trim())
  const first = lines.findIndex((line) => /^[-–•*]?\s*att\s/i.test(line))
  const clauses = first < 0 ? [] : lines.slice(first).filter(Boolean)
  const areAll = clauses.length > 0 && clauses.every((line) => /^[-–•*]?\s*att\s/i.test(line))
  if (!areAll) return { before: wording, clauses: [] }
  return {
    before: lines.slice(0, first).join('\n').trim(),
    clauses: clauses.map((line) => line.replace(/^[-–•*]\s*/, '')),
  }
}
