import { expect, it } from 'vitest'
import { askQuestions } from './ask-questions.rule.ts'

const given = {
  ...{ kind: 'questions' as const, askedBy: 'Regionen', introduction: '', document: '', answerBy: null },
  questions: 'Hur?\nVarför?',
}
const today = '2026-03-01'
const many = (count: number) => [...Array(count).keys()].map((number) => `Nummer ${number}?`).join('\n')

it('asks one question a line', () =>
  expect(askQuestions(given, today)).toMatchObject({ ok: true, value: { questions: ['Hur?', 'Varför?'] } }))

it('leaves a year that begins a question where it stands', () =>
  expect(askQuestions({ ...given, questions: '2040 års mål?\n12) Nått?' }, today)).toMatchObject({
    ok: true,
    value: { questions: ['2040 års mål?', 'Nått?'] },
  }))

it('asks for comments on a document when no question is written', () =>
  expect(askQuestions({ ...given, kind: 'consultation', document: 'SUP', questions: '' }, today)).toMatchObject({
    ok: true,
    value: { questions: ['Synpunkter på ”SUP”'] },
  }))

it.each([
  ['30 questions', { questions: many(30) }, undefined],
  ['31 questions', { questions: many(31) }, 'too-many-questions'],
  ['no question', { questions: ' \n-' }, 'questions-missing'],
  ['a document without a name', { kind: 'consultation' as const }, 'document-missing'],
  ['a question of 1,000 characters', { questions: 'x'.repeat(1_000) }, undefined],
  ['a question of 1,001 characters', { questions: 'x'.repeat(1_001) }, 'text-too-long'],
  ['an introduction of 10,001 characters', { introduction: 'x'.repeat(10_001) }, 'text-too-long'],
  ['one who asks with a name of 301 characters', { askedBy: 'x'.repeat(301) }, 'text-too-long'],
  ['answers by today', { answerBy: today }, undefined],
  ['answers by yesterday', { answerBy: '2026-02-28' }, 'day-past'],
] as const)('with %s is refused: %s', (_case, change, refusal) => {
  const asked = askQuestions({ ...given, ...change }, today)
  expect(asked.ok ? undefined : asked.refusal).toBe(refusal)
})
