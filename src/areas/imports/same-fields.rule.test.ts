import { describe, expect, it } from 'vitest'
import type { DraftFields, DraftItem } from './draft.ts'
import { emptyFields } from './draft-fields.rule.ts'
import { sameFields } from './same-fields.rule.ts'

const agendaItem: DraftItem = {
  ...{ number: '1', title: 'Belysning', text: 'Det talades.\n\nLänge.\n', decisions: '', decisionWords: [] },
  ...{ isTabled: false, reason: '', deferredTo: '', tablingWords: null, words: null, isSure: true },
}
const fields = (change: Partial<DraftItem> = {}): DraftFields => ({
  ...emptyFields(),
  items: [{ ...agendaItem, ...change }],
})

describe('a form that was sent back untouched', () => {
  it.each<[string, Partial<DraftItem>]>([
    ['line ends of a browser and no space at the end', { text: 'Det talades.\r\n\r\nLänge.' }],
    ['a box that was not ticked', { isAccepted: false }],
    ['a field that was left empty', { confidentialBy: '' }],
  ])('is known by %s', (_what, change) => expect(sameFields(fields(), fields(change))).toBe(true))
  it.each<[string, Partial<DraftItem>]>([
    ['another word', { text: 'Det talades.\n\nKort.' }],
    ['a box that was ticked', { isAccepted: true }],
    ['a paragraph of law', { confidentialBy: 'OSL 18:1' }],
    ['a tick that was taken away', { isTabled: true }],
  ])('differs by %s', (_what, change) => {
    expect(sameFields(fields(), fields(change))).toBe(false)
    expect(sameFields(fields(change), fields())).toBe(false)
  })
  it('differs from a draft in which nothing was read', () => expect(sameFields(null, fields())).toBe(false))
})
