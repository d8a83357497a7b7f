import { describe, expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import { doubtOf } from '../doubt.rule.ts'
import { actOn, parseAct } from './review-act.rule.ts'

const id = '0b0e7c6e-0000-4000-8000-000000000001'
const words = { start: 1, end: 5 }
const person = { name: 'Maja', organisation: '', role: '', isPresent: true, items: '', words, isSure: true }
const { single } = emptyFields()
const fields = {
  single: {
    ...single,
    place: { value: 'Ekby', words, isSure: true },
    chair: { value: 'Bo', words, isSure: false },
  },
  people: [person, { ...person, name: 'Bo', isSure: false }],
  items: [],
}

describe('parseAct', () => {
  it.each([
    [{}, { act: 'save' }],
    [{ act: 'confirm-next' }, { act: 'confirm-next' }],
    [{ act: 'join-items:2' }, { act: 'join-items', row: 2 }],
    [
      { act: 'split-item:2', 'i-2-split': '3' },
      { act: 'split-item', row: 2, paragraph: 3 },
    ],
    [{ act: 'move-person:0:absent' }, { act: 'move-person', row: 0, move: 'absent' }],
    [{ act: 'move-person:0:away' }, { act: 'unknown' }],
    [{ act: 'join-items:' }, { act: 'unknown' }],
    [{ act: 'join-items:-1' }, { act: 'unknown' }],
    [{ act: 'join-items:1e3' }, { act: 'unknown' }],
    [{ act: `same-meeting:apart:${id}` }, { act: 'same-meeting', otherId: id, choice: 'apart' }],
    [{ act: `same-meeting:keep:${id}` }, { act: 'unknown' }],
    [{ act: 'same-meeting:apart:1' }, { act: 'unknown' }],
    [{ act: 'drop-draft' }, { act: 'unknown' }],
    [{ act: '' }, { act: 'unknown' }],
  ])('reads %j', (given: Record<string, string>, act) => expect(parseAct(given)).toEqual(act))
})

describe('accepting all that is sure', () => {
  const outcome = actOn(fields, { act: 'accept-sure' }, '')
  const after = outcome.ok ? outcome.value : fields

  it('accepts what was read with certainty and nothing else', () => {
    expect(Object.entries(after.single).filter(([, field]) => 'isAccepted' in field)).toEqual([
      ['place', { value: 'Ekby', words, isSure: true, isAccepted: true }],
    ])
    expect(after.people.map((one) => 'isAccepted' in one)).toEqual([true, false])
  })

  it('leaves as much in doubt as before', () => expect(doubtOf(after)).toEqual(doubtOf(fields)))
})
