import type { NotesPart } from './notes-part.ts'
import type { NotesAssignment, NotesDecision, NotesItem, NotesRound, NotesTabling } from './notes.ts'

const line = (...words: (string | false | null | undefined)[]) => words.filter(Boolean).join(', ')
const named = (label: string, words: string) => (words ? `${label}: ${words}` : '')

const kindWords: Record<NotesDecision['kind'], string> = {
  ...{ adopted: '', informed: 'Till kännedom', approved: 'Godkänt', 'referred-back': 'Återremiss' },
  ...{ declined: 'Avslag', elected: 'Val' },
}

function decisionWords({ wording, kind, reason, vote }: NotesDecision): string {
  const counts = vote && `${vote.forCount} ja, ${vote.againstCount} nej, ${vote.abstainedCount} avstod`
  const cast = vote?.cast.map(({ name, choice }) => `${name} ${choice}`).join(', ')
  return [
    kindWords[kind] ? named(kindWords[kind], wording) : wording,
    named('Skäl', reason),
    counts,
    vote?.partedBy,
    cast,
  ]
    .filter(Boolean)
    .join('\n')
}

const tablingWords = ({ reason, deferredTo, ground, meanwhile }: NotesTabling) =>
  [named('Skäl', reason), named('Till', deferredTo), ground !== 'consent' && ground, named('Under tiden', meanwhile)]
    .filter(Boolean)
    .join('\n') || 'Bordlagt'

const assignmentWords = (one: NotesAssignment) =>
  [
    ...[line(one.party, one.purpose, one.method, one.from, one.to)],
    ...one.steps.map((step) => line(step.wording, step.organisation, step.outcome)),
    ...[one.findings, one.nextStep],
  ]
    .filter(Boolean)
    .join('\n')

const roundWords = (one: NotesRound) =>
  [
    ...[line(one.askedBy, one.document)],
    ...one.questions.flatMap(({ wording, answers }) => [
      wording,
      ...answers.map((answer) => `${answer.organisation}: ${answer.wording}`),
    ]),
    ...[one.outcome, one.sharedMessage, one.promise],
  ]
    .filter(Boolean)
    .join('\n')

type Row = [key: string, label: string, text: string]

const many = <T>(key: string, label: string, list: readonly T[], words: (one: T) => string): Row[] =>
  list.map((one, index) => [`${key}:${index}`, list.length > 1 ? `${label} ${index + 1}` : label, words(one)])

const rowsOf = (one: NotesItem): Row[] => [
  ['number', 'Nummer', one.number],
  ['title', 'Rubrik', one.title],
  ['presenter', 'Föredragande', one.presenter],
  ['background', 'Bakgrund', one.background],
  ['text', 'Anteckning', one.text],
  ...many('decision', 'Beslut', one.decisions, decisionWords),
  ['tabling', 'Bordläggning', one.tabling ? tablingWords(one.tabling) : ''],
  ...many('dissent', 'Avvikande mening', one.dissents, (dissent) =>
    line(dissent.name, dissent.organisation, dissent.kind, dissent.wording),
  ),
  ...many('disqualified', 'Jäv', one.disqualified, ({ name, organisation, ground }) =>
    line(name, organisation, ground),
  ),
  ...many('nomination', 'Förslag till val', one.nominations, ({ seat, body, name, organisation }) =>
    line(seat, body, name, organisation),
  ),
  ...many('action', 'Åtgärd', one.actions, ({ wording, organisation, person, dueOn }) =>
    line(wording, organisation, person, dueOn),
  ),
  ...many('hand-over', 'Överlämnat', one.handOvers, ({ toBody, wording, wanted }) => line(toBody, wording, wanted)),
  ...many('assignment', 'Uppdrag', one.assignments, assignmentWords),
  ...many('round', 'Frågor och svar', one.rounds, roundWords),
  ...many('attachment', 'Bilaga', one.attachments, (name) => name),
  ['closed', 'Avslutat', one.isClosed ? 'Ärendet avslutades' : ''],
]

/** What one item says, saying by saying. */
export const itemParts = (one: NotesItem, index: number): NotesPart[] =>
  rowsOf(one).map(([key, label, text]) => ({
    ...{ key: `item:${index}:${key}`, place: `Punkt ${one.number}`, label, text },
  }))
