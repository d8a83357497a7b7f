import { expect, it } from 'vitest'
import { anItem, someNotes } from '../../../tests/support/editions.ts'
import { approvalFact } from './approval-words.rule.ts'
import { notesPaper } from './notes-paper.rule.ts'
import { excerptPaper } from './print-excerpt/excerpt.rule.ts'

const asked = someNotes({ approvedOn: '' })
const version = (isDraft: boolean) => ({ isDraft, day: '2022-11-04', foot: [] })

it.each([
  ['a draft', asked, true, { label: 'Justerare', value: 'Maja Ek' }],
  ['approved notes', someNotes(), false, { label: 'Justerat av', value: 'Maja Ek, 4 november 2022' }],
  ['approved notes read in that give no day', asked, false, { label: 'Justerat av', value: 'Maja Ek' }],
  ['notes that name nobody', someNotes({ approvers: [] }), true, undefined],
])('of %s', (_case, notes, isDraft, fact) => expect(approvalFact(notes, isDraft)).toEqual(fact))

it.each([
  [true, 'Justerare'],
  [false, 'Justerat av'],
])('notes and excerpts printed as draft: %j say %s', (isDraft, label) => {
  const papers = [
    notesPaper(asked, version(isDraft)),
    excerptPaper({ notes: asked, one: anItem(), version: version(isDraft) }),
  ]
  for (const { blocks } of papers) {
    const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    expect(rows.filter(({ value }) => value === 'Maja Ek').map((row) => row.label)).toEqual(['Ordförande', label])
  }
})
