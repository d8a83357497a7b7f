import { expect, it } from 'vitest'
import { anItem, someNotes } from '../../../../tests/support/editions.ts'
import { excerptPaper } from './excerpt.rule.ts'

const version = { isDraft: false, day: '2022-11-04', foot: [] }
const excerpt = (documentKind: string) => {
  const one = anItem({ number: '7', title: 'Budget' })
  const paper = excerptPaper({ notes: someNotes({ documentKind, items: [one] }), one, version })
  const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? block.words : []))
  const notes = paper.blocks.flatMap((block) => (block.kind === 'note' ? block.words : []))
  return { title: paper.title, head: paper.runningHead, headings, notes: notes.join(' ') }
}

it('of minutes names the paragraph, in the title and on each page', () => {
  const { title, head, headings, notes } = excerpt('protokoll')
  expect([title, headings[0]]).toEqual(['Utdrag: Ledningsgruppen, 28 oktober 2022, § 7', '§ 7 Budget'])
  expect(head).toMatch(/ · § 7$/)
  expect(notes).toContain('Utdraget stämmer med det justerade protokollet.')
})

it('of other notes names the point', () => {
  const { title, head, headings, notes } = excerpt('minnesanteckningar')
  expect([title, headings[0]]).toEqual(['Utdrag: Ledningsgruppen, 28 oktober 2022, punkt 7', '7. Budget'])
  expect(head).toMatch(/ · punkt 7$/)
  expect(notes).toContain('Utdraget stämmer med de justerade anteckningarna.')
})
