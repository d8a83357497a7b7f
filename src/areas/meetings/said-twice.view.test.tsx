// Real: the notes as a page and as a paper, of one whole meeting in which every fact is a word that stands nowhere else.
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { PaperBlock } from '#platform/paper/paper.ts'
import { textOf } from '../../../tests/support/stage.ts'
import { CorrectedEdition } from './corrected-edition.view.tsx'
import { NotesDocument } from './notes-document.view.tsx'
import { notesPaper } from './notes-paper.rule.ts'
import { notesText } from './notes-text.rule.ts'
import { parseNotes } from './parse-notes.ts'
import { wholeMeeting, type NotesContent, type NotesItem } from './notes.ts'

const vote = { forCount: 31, againstCount: 32, abstainedCount: 33, isOpen: true, partedBy: 'chair' as const }
const cast = [
  { name: 'Röst Ja', choice: 'for' as const },
  { name: 'Röst Nej', choice: 'against' as const },
  { name: 'Röst Avstår', choice: 'abstained' as const },
]
const kinds = ['adopted', 'informed', 'approved', 'referred-back', 'declined', 'elected'] as const
const dissentKinds = ['reservation', 'dissent', 'statement'] as const

const whole: NotesItem = {
  ...{ number: '7', title: 'Rubriken', presenter: 'Föredraganden', background: 'Bakgrunden.', text: 'Anteckningen.' },
  proposal: 'Förslaget.',
  decisions: kinds.map((kind) => ({
    ...{ kind, wording: `Lydelse ${kind}.`, reason: kind === 'referred-back' ? 'återremisskäl' : '' },
    ...(kind === 'referred-back' && { ground: 'minority' as const, count: { for: 41, of: 43 } }),
    vote: kind === 'elected' ? { ...vote, cast } : kind === 'declined' ? { ...vote, isOpen: false, cast: [] } : null,
  })),
  tabling: {
    ...{ reason: 'bordläggningsskäl', deferredTo: 'majmötet', ground: 'majority', count: { for: 44, of: 45 } },
    meanwhile: 'underhand',
  },
  dissents: dissentKinds.map((kind) => ({
    ...{ kind, name: `Namn ${kind}`, organisation: `Org ${kind}`, against: `Mot ${kind}`, wording: `Skrev ${kind}` },
  })),
  disqualified: [{ name: 'Jävig', organisation: 'Jävsorten', ground: 'jävsgrund' }],
  nominations: [
    { seat: 'chair', body: 'Valorganet', name: 'Nominerad', organisation: 'Valorten' },
    { seat: 'vice-chair', body: 'Andra organet', name: 'Nästnominerad', organisation: '' },
  ],
  actions: [
    { wording: 'åtgärda', organisation: 'Åtgärdsorten', person: 'Ansvarig', dueOn: '2023-02-11' },
    { wording: 'vänta', organisation: '', person: '', dueOn: '' },
  ],
  handOvers: [{ toBody: 'Mottagaren', wording: 'överlämnat', wanted: 'önskemålet' }],
  assignments: [
    {
      ...{ party: 'Utföraren', purpose: 'syftet', method: 'metoden', from: '2023-03-12', to: '2023-04-13' },
      steps: [{ wording: 'steget', organisation: 'Stegorten', outcome: 'stegutfallet' }],
      ...{ findings: 'fynd ett\nfynd två', nextStep: 'fortsättningen' },
    },
  ],
  rounds: [
    {
      ...{ kind: 'questions', askedBy: 'Frågeställaren', document: '', outcome: 'Frågeutfallet.' },
      questions: [
        { wording: 'Frågan?', answers: [{ organisation: 'Svarsorten', wording: 'Svaret.' }] },
        { wording: 'Tomma frågan?', answers: [{ organisation: 'Tysta orten', wording: '' }] },
        { wording: 'Obesvarade frågan?', answers: [] },
      ],
      ...{ sharedMessage: 'Medskicket.', promise: 'Löftet.' },
    },
    {
      ...{ kind: 'consultation', askedBy: 'Remittenten', document: 'Remissen', outcome: 'Remissutfallet.' },
      questions: [
        {
          wording: 'Synpunkter på ”Remissen”',
          answers: [
            { organisation: 'Remissorten', wording: 'Synpunkten.' },
            { organisation: 'Stumma orten', wording: '' },
          ],
        },
      ],
      ...{ sharedMessage: '', promise: '' },
    },
  ],
  attachments: ['bilaga-ett.pdf', 'bilaga-tva.pdf'],
  ...{ leftOut: '', isClosed: true, matterId: null },
}

const meeting: NotesContent = {
  network: { id: 'n', name: 'Nätverket', slug: 'n' },
  body: { id: 'b', name: 'Organet', slug: 'b' },
  ...{ meetingId: 'm', documentKind: 'protokoll', day: '2022-10-28', starts: '08:31', ends: '11:02', place: 'Platsen' },
  ...{ chair: 'Ordföranden', secretary: 'Sekreteraren', approvers: ['Justeraren'], approvedOn: '2022-11-04' },
  approvedAtMeeting: null,
  attendance: [
    { ...wholeMeeting, name: 'Hela Tiden', organisation: 'Helorten', role: 'helroll', isPresent: true },
    { ...wholeMeeting, name: 'Delar Av', organisation: '', role: '', isPresent: true, items: ['7'], from: '09:13' },
    { ...wholeMeeting, name: 'Gick Hem', organisation: '', role: '', isPresent: true, to: '10:14', isRemote: true },
    { ...wholeMeeting, name: 'Gäst Ek', organisation: '', role: '', isPresent: true, isGuest: true },
    { ...wholeMeeting, name: 'Bort Rest', organisation: '', role: '', isPresent: false },
    { ...wholeMeeting, name: 'Ers Ättare', organisation: '', role: '', isPresent: true, substitutesFor: 'Bort Rest' },
  ],
  items: [whole],
  nextMeeting: { day: '2022-12-02', starts: '13:15', ends: '15:16', place: 'Nästa plats' },
  corrections: [{ reason: 'rättelseskälet', day: '2022-11-20' }],
}

/** Every saying of a paper, apart. */
const sayingsOf = (block: PaperBlock): string[] => {
  switch (block.kind) {
    case 'decision':
      return [block.label, ...block.lines]
    case 'list':
      return block.entries.map(({ words }) => words)
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value])
    case 'grid':
      return [...block.columns, ...block.rows.flat()]
    case 'note':
      return [block.label, block.words]
    case 'heading':
    case 'paragraph':
      return [block.words]
    default:
      return []
  }
}
const onPaper = (notes: NotesContent) =>
  notesPaper(notes, { isDraft: false, day: '2022-11-20', foot: [] }).blocks.flatMap(sayingsOf)
const onPage = (notes: NotesContent) =>
  textOf(
    renderToString(
      <>
        <CorrectedEdition corrections={notes.corrections} differences={undefined} before={undefined} />
        <NotesDocument notes={notes} links={new Map()} />
      </>,
    ),
  )

/** A colon parts who from what on one line, where the page has a list of facts. */
const plain = (words: string) => words.replaceAll(':', '').replace(/\.$/, '')
/** Words that only a paper needs: it has no folds, and its parts follow on one another without a line between. */
const onlyOnPaper = ['Anteckning', 'Jäv']

/** Days, hours and choices are told in other words than they are kept in. */
const keptOtherwise =
  /^(\d{4}-\d\d-\d\d|\d\d:\d\d)$|^(n|b|m|protokoll|chair|vice-chair|minority|majority|for|against|abstained|questions|consultation|reservation|dissent|statement)$/
const facts = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split('\n').filter((line) => line !== '' && !keptOtherwise.test(line))
  if (typeof value === 'number') return [String(value)]
  return value && typeof value === 'object' ? Object.values(value).flatMap(facts) : []
}

const notes = { ...meeting, body: { ...meeting.body, name: '' } }
const known = facts(notes).filter((fact) => !(kinds as readonly string[]).includes(fact))

describe('the notes as they are frozen', () => {
  const frozen = (item: object) => JSON.parse(JSON.stringify({ ...notes, items: [item] })) as unknown
  it('are read back whole', () => expect(parseNotes(frozen(whole))).toEqual(notes))
  it('are read back from before proposals were kept', () => {
    const { proposal: _later, ...before } = whole
    expect(parseNotes(frozen(before)).items).toEqual([{ ...whole, proposal: '' }])
  })
})

describe('the notes as a page and as a paper', () => {
  it.each(known)('both say %j', (fact) => {
    expect(onPage(notes)).toContain(fact)
    expect(onPaper(notes).join('\n')).toContain(fact)
  })

  it.each([
    ...['fredag 28 oktober 2022 kl. 8.31–11.02', '4 november 2022', '20 november 2022', '11 februari 2023'],
    ...['12 mars 2023 till 13 april 2023', 'fredag 2 december 2022 kl. 13.15–15.16', 'Kom kl. 9.13'],
    ...['gick kl. 10.14', 'på distans', 'Frånvarande', 'gäst', 'ersätter Bort Rest', 'Sluten votering', 'utslagsröst'],
    ...['vice ordförande i Andra organet', 'Inga synpunkter', 'Inget att tillägga', 'Inga svar har kommit in.'],
    ...['Ärendet avslutades vid mötet.', 'kommunallagen 5 kap. 50 §', 'Med enkel majoritet: 44 av 45'],
  ])('both say %s', (words) => {
    const isIn = (text: string) => text.toLowerCase().includes(words.toLowerCase())
    expect([isIn(onPage(notes)), isIn(onPaper(notes).join('\n'))]).toEqual([true, true])
  })

  it('the page says all that the paper says, in the same words', () => {
    const page = plain(onPage(notes))
    const unsaid = onPaper(notes).filter(
      (saying) => !page.includes(plain(saying)) && !onlyOnPaper.includes(plain(saying)),
    )
    expect(unsaid).toEqual([])
  })

  it('a letter says every fact too', () => {
    const text = notesText(notes)
    const [network, askedBy] = ['Nätverket', 'Remittenten']
    const beyond = [network, askedBy, 'rättelseskälet']
    expect(known.filter((fact) => !text.includes(fact) && !beyond.includes(fact))).toEqual([])
  })

  it('both say what was proposed before what was decided', () => {
    for (const text of [onPage(notes), onPaper(notes).join('\n'), notesText(notes)])
      expect(text.indexOf('Förslaget.')).toBeLessThan(text.indexOf('Lydelse adopted.'))
  })

  it('a document without a name is told of without one', () => {
    const rounds = whole.rounds.map((round) => ({ ...round, document: '' }))
    const unnamed = { ...notes, items: [{ ...whole, rounds }] }
    expect(onPage(unnamed)).not.toContain('””')
    expect(onPaper(unnamed)).toContain('Synpunkter')
  })

  it('what was approved at a later meeting is told of alike', () => {
    const later = { ...notes, approvers: [], approvedAtMeeting: { day: '2022-12-02', number: '3' } }
    expect([onPage(later), onPaper(later).join('\n')]).toEqual([
      expect.stringContaining('vid mötet 2 december 2022, punkt 3'),
      expect.stringContaining('vid mötet 2 december 2022, punkt 3'),
    ])
  })

  it.each([
    [{ day: '', starts: '08:30', ends: '', place: 'Rådhuset' }, 'kl. 8.30, Rådhuset.'],
    [{ day: '', starts: '', ends: '', place: 'Rådhuset' }, 'Rådhuset.'],
    [{ day: '2022-12-02', starts: '', ends: '', place: '' }, 'fredag 2 december 2022.'],
  ])('a next meeting of which not all is known: %o', (nextMeeting, words) => {
    expect(onPage({ ...notes, nextMeeting })).toContain(`Nästa möte: ${words}`)
    expect(onPaper({ ...notes, nextMeeting }).slice(-2)).toEqual(['', words])
  })

  it('an item that is left out says its number, its title and the ground, and nothing else', () => {
    const leftOut = { ...whole, text: 'Punkten är utelämnad. Grund: OSL 18:1', leftOut: 'OSL 18:1' }
    expect(onPaper({ ...notes, items: [leftOut] }).join(' ')).toContain('Punkten är utelämnad. Grund: OSL 18:1.')
  })
})
