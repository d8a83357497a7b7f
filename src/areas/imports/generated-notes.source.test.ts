// Real: Typst, PDFium, Tesseract and the reading process; the documents are made up, and so is everybody in them.
import { describe, expect, it } from 'vitest'
import { generateNotes, notesLayouts, type NotesLayout } from '../../../tests/support/generated-notes/generate-notes.ts'
import { f1Of, scoreReading, type PrintedFields } from '../../../tests/support/generated-notes/score-reading.ts'
import { minutesFields } from './import-file/minutes-fields.rule.ts'
import { readAnything } from './read-notes.source.ts'

/** Lowest F1 that is let pass: what was measured, with a little room for what chance draws. */
const floors: Record<string, number> = {
  'group-notes': 0.96,
  'run-in-notes': 0.96,
  'committee-minutes': 0.97,
  'council-minutes': 0.97,
  'official-letter': 0.97,
  'decision-list': 0.97,
  'word-template': 0.9,
  'word-minutes': 0.97,
  'web-notes': 0.96,
  'web-minutes': 0.96,
  'scanned-notes': 0.93,
}

/** The bench reads the other scan too. */
const testedLayouts = notesLayouts.filter(({ name }) => name !== 'scanned-minutes')
/** One seed for a scan, since its pages take seconds. */
const seedsOf = ({ format }: NotesLayout) => (format === 'scan' ? [1] : [1, 2, 3])

async function scoreOf(layout: NotesLayout, seed: number) {
  const { bytes, label } = await generateNotes(layout, seed)
  const read = await readAnything(bytes)
  const document = read.ok ? read.value.document : undefined
  const fields: PrintedFields = document?.kind === 'minutes' ? minutesFields(document.reading) : {}
  return scoreReading(label, fields)
}

describe('notes whose facts are known', { timeout: 90_000 }, () => {
  it.each(testedLayouts)('are read in the layout $name', async (layout) => {
    const scores = []
    for (const seed of seedsOf(layout)) scores.push(await scoreOf(layout, seed))
    const f1 = f1Of(scores.map(({ tally }) => tally))
    expect(f1, JSON.stringify(scores.flatMap(({ slips }) => slips))).toBeGreaterThanOrEqual(floors[layout.name] ?? 1)
  })
  it('are the same for the same seed, and others for another', async () => {
    const [layout] = notesLayouts
    if (!layout) throw new Error('there is no layout')
    const [one, again, other] = [
      await generateNotes(layout, 7),
      await generateNotes(layout, 7),
      await generateNotes(layout, 8),
    ]
    expect(Buffer.compare(one.bytes, again.bytes)).toBe(0)
    expect(again.label).toEqual(one.label)
    expect(other.label).not.toEqual(one.label)
  })
})

describe('the score of a reading', () => {
  const label = {
    ...{ body: 'Rådet', kind: 'protokoll', date: '2024-03-12', approver: ['Eva Ek'], absent: [] },
    present: [{ name: 'Eva Ek', role: 'ordförande', items: [2] }],
    items: [{ number: '1', title: 'Taxa', tabled: true as const }],
  }
  it('is whole when all is found, whatever the letters', () =>
    expect(f1Of([scoreReading(label, { ...label, body: 'RÅDET' }).tally])).toBe(1))
  it('counts what is missed and what is made up', () => {
    const { tally, slips } = scoreReading(label, { ...label, date: '2024-03-13', approver: [] })
    expect(slips.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['missed date', 'missed approver', 'extra date'])
    expect(f1Of([tally])).toBeCloseTo(14 / 17)
  })
  it('takes words for the same when most of them are, and days only to the letter', () => {
    const near = scoreReading(
      { ...label, place: 'Stora salen i kommunhuset' },
      { ...label, place: 'Stora salen, kommunhuset' },
    )
    expect(near.slips).toEqual([])
  })
  it('is nothing when nothing was read', () => expect(f1Of([scoreReading(label, {}).tally])).toBe(0))
})
