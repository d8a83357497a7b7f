import { expect, it } from 'vitest'
import { digestWords, reminderWords } from './letter-words.rule.ts'
import { linesToRemindOf, waitingLines, type WaitingLine } from './waiting-lines.rule.ts'

const aLine = (lastDay: string | null, text = 'Byt lampan'): WaitingLine => ({
  ...{ verb: 'Gör', text, path: '/arbetsyta/atgarder/1', lastDay },
})
const nothing = {
  ...{ meetings: [], questions: [], polls: [], requests: [], actions: [], handOvers: [], assignments: [], drafts: [] },
}
const anAction = {
  ...{ id: 'a', networkId: 'n', bodyId: 'b', bodyName: 'Styrgruppen', meetingId: 'm', itemId: 'i', matterId: 'x' },
  ...{ wording: 'Byt lampan', organisationName: '', personName: 'Maja Ek', personId: 'p', dueOn: '2026-12-01' },
  ...{ agreedDueOn: '2026-12-01', status: 'open' as const, agreed: null, decision: '' },
}

it.each([
  ['no last day', null, false],
  ['four days left', '2026-12-05', false],
  ['three days left', '2026-12-04', true],
  ['two days left', '2026-12-03', false],
  ['one day left', '2026-12-02', true],
  ['the day itself', '2026-12-01', false],
  ['one day late', '2026-11-30', true],
  ['two days late', '2026-11-29', false],
  ['a week late', '2026-11-24', true],
  ['four weeks late', '2026-11-03', true],
])('with %s one is reminded: %s', (_, lastDay, isReminded) =>
  expect(linesToRemindOf([aLine(lastDay)], '2026-12-01')).toHaveLength(isReminded ? 1 : 0),
)

it('tells of an action in its own words, unless it is open to few', () => {
  const lines = (closed: string[]) =>
    waitingLines({ waiting: { ...nothing, actions: [anAction] }, invitations: [], closed: new Set(closed) })
  expect(lines([])).toEqual([{ verb: 'Gör', text: 'Byt lampan', path: '/arbetsyta/atgarder/a', lastDay: '2026-12-01' }])
  for (const record of ['x', 'i']) expect(JSON.stringify(lines([record]))).not.toContain('lampan')
})

it('writes each thing with its address and its last day', () => {
  const facts = { name: 'Maja Ek', origin: 'https://r.se', today: '2026-12-01' }
  const { subject, body } = digestWords({ ...facts, lines: [aLine('2026-12-02'), aLine('2026-11-27', 'Ring')] })
  expect(subject).toBe('Väntar på dig: 2 saker')
  expect(body).toContain('Hej Maja!')
  expect(body).toContain('Gör Byt lampan (senast i morgon)\nhttps://r.se/arbetsyta/atgarder/1')
  expect(body).toContain('Gör Ring (skulle ha gjorts för 4 dagar sedan)')
  expect(reminderWords({ ...facts, lines: [aLine(null)] }).subject).toBe('Påminnelse: en sak')
})

it('writes at most thirty things, and how many there are besides', () => {
  const lines = Array.from({ length: 32 }, (_, index) => aLine(null, `sak ${index}`))
  const { body } = digestWords({ name: 'Maja Ek', origin: 'https://r.se', today: '2026-12-01', lines })
  expect(body).toContain('Och 2 till.')
  expect(body).not.toContain('sak 31')
})
