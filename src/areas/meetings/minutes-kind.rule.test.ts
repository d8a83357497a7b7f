import { expect, it } from 'vitest'
import { areMinutes, minutesKind, notesWords, writerLabel } from './minutes-kind.rule.ts'

it.each([
  ['council', 'protokoll'],
  ['committee', 'protokoll'],
  ['joint-committee', 'protokoll'],
  ['network', 'minnesanteckningar'],
] as const)('a %s writes %s (KL 5:65, 6:35, 9:23)', (procedure, kind) => expect(minutesKind(procedure)).toBe(kind))

it.each([
  ['protokoll', true],
  ['Sammanträdesprotokoll', true],
  ['minnesanteckningar', false],
  ['Mötesanteckningar', false],
])('%s are minutes: %s', (kind, expected) => expect(areMinutes(kind)).toBe(expected))

it('names each with the words that agree with it', () => {
  const { the, it: them, approved } = notesWords('protokoll')
  expect(`Justera ${the}. När ${them} är ${approved} …`).toBe('Justera protokollet. När det är justerat …')
  const notes = notesWords('minnesanteckningar')
  expect(`${notes.opening}: ${notes.they} är ${notes.approved}`).toBe('Anteckningarna: de är justerade')
  expect([writerLabel('protokoll'), writerLabel('minnesanteckningar')]).toEqual([
    'Vid protokollet',
    'Vid anteckningarna',
  ])
})
