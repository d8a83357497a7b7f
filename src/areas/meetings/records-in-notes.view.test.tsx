import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { textOf } from '../../../tests/support/stage.ts'
import type { NotesAssignment, NotesRound } from './notes.ts'
import { FollowUpInNotes, RoundsInNotes } from './records-in-notes.view.tsx'

const html = (node: VNode) => renderToString(node)
const aRound = (overrides: Partial<NotesRound>): NotesRound => ({
  ...{ kind: 'questions', askedBy: 'Regionen', document: '', outcome: '', sharedMessage: '', promise: '' },
  questions: [{ wording: 'Hur?', answers: [{ organisation: 'Ekby', wording: 'I planen.' }] }],
  ...overrides,
})

it('the answers are folded; what is said together and promised is not', () => {
  const round = aRound({ sharedMessage: 'Vi bidrar samlat.', promise: 'Fler dialoger.' })
  const drawn = html(<RoundsInNotes agendaItem={{ rounds: [round] }} />)
  const [folded = '', open = ''] = drawn.split('</details>')
  expect(textOf(folded)).toBe('Frågor från Regionen (1 svar) Hur? Ekby I planen.')
  expect(textOf(open)).toBe('Gemensamt medskick Vi bidrar samlat. Nästa steg från Regionen Fler dialoger.')
})

it('a document that nobody commented on is told of in one sentence', () => {
  const round = aRound({
    ...{
      kind: 'consultation',
      askedBy: '',
      document: 'SUP',
      outcome: 'Inga synpunkter inkom på utskickat dokument ”SUP”.',
    },
    questions: [{ wording: 'Synpunkter på ”SUP”', answers: [{ organisation: 'Ekby', wording: '' }] }],
  })
  expect(textOf(html(<RoundsInNotes agendaItem={{ rounds: [round] }} />))).toBe(round.outcome)
})

it('an assignment is told of with its period, its steps folded, each finding and the next step', () => {
  const assignment: NotesAssignment = {
    ...{ party: 'Utredarna', purpose: 'Kartlägg.', method: '', from: '2022-09-26', to: '2022-10-21' },
    steps: [{ wording: 'Intervju', organisation: 'Ekby', outcome: 'klart 3 oktober 2022' }],
    ...{ findings: 'Ett värde\nOklara former', nextStep: 'Bordlagt.' },
  }
  const nominations = [{ seat: 'chair' as const, body: 'Kommittén', name: 'Camilla Berg', organisation: 'Ekby' }]
  const drawn = html(<FollowUpInNotes agendaItem={{ assignments: [assignment], nominations }} />)
  expect(textOf(drawn)).toBe(
    'Uppdrag till Utredarna Syfte Kartlägg. Tid 26 september 2022 till 21 oktober 2022 Så gjordes det (1) ' +
      'Intervju, Ekby: klart 3 oktober 2022 Vad som kom fram Ett värde Oklara former Nästa steg: Bordlagt. ' +
      'Förslag till val: Camilla Berg, Ekby, till ordförande i Kommittén.',
  )
  expect(drawn).toContain('<li>Ett värde</li><li>Oklara former</li>')
})
