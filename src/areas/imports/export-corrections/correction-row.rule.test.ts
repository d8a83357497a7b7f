import { describe, expect, it } from 'vitest'
import type { DraftFields, OtherFields, OtherValue } from '../draft.ts'
import { otherFieldsOf } from '../other-fields.rule.ts'
import { fieldsOf } from '../other-fields.rule.ts'
import { readAsKind } from '../read-as-kind.rule.ts'
import type { DocumentKind } from '../reading.ts'
import { isNotes } from './compare-fields.rule.ts'
import { correctionRows, type ConfirmedDraft } from './correction-row.rule.ts'

const sourceText = `Minnesanteckningar från Trygghetsrådet

Tid 2026-03-02 kl 8.30-11.00

Plats Kommunhuset, Ekby

Närvarande
Maja Ek, Ekby kommun
Bo Alm, Polisen

1. Belysning

Beslut: Lampan vid torget byts.

2. Busskort
`
const readAs = (kind: DocumentKind, text = sourceText) =>
  readAsKind(kind, { text, pages: [{ start: 0, end: text.length }] })

const confirmedAs = (kind: DocumentKind, mend: (fields: DraftFields & OtherFields) => void, text = sourceText) => {
  const document = readAs(kind, text)
  const fields = structuredClone(fieldsOf(document)) as DraftFields & OtherFields
  mend(fields)
  return correctionRows({ kind, fileName: 'Eva Ek.PDF', sourceText: text, document, fields })
}
const outcomes = (rows: ReturnType<typeof correctionRows>) =>
  rows.filter(({ outcome }) => outcome !== 'rätt').map(({ field, outcome }) => `${field} ${outcome}`)

describe('confirmed notes', () => {
  it('that nobody mended are right in every field, with the shape of the words around', () => {
    const rows = confirmedAs('minutes', () => undefined)
    expect(outcomes(rows)).toEqual([])
    const place = rows.find(({ field }) => field === 'place')
    expect(place).toEqual({
      ...{ kind: 'minutes', format: 'pdf', field: 'place', outcome: 'rätt', wasSure: true },
      ...{ read: 'Xxxxx, Xxxxx', confirmed: 'Xxxxx, Xxxxx' },
      around: 'Tid 9999-99-99 kl 9.99-99.99\n\nPlats ⟦Xxxxx, Xxxxx⟧\n\nNärvarande',
    })
    expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining(['date', 'people.name', 'items.title']))
  })

  it('tell what was changed, added and taken away', () => {
    const rows = confirmedAs('minutes', (fields) => {
      fields.single.place = { ...fields.single.place, value: 'Ekbysalen' }
      fields.single.body = { ...fields.single.body, value: '' }
      fields.single.chair = { ...fields.single.chair, value: 'Maja Ek' }
      fields.people.splice(1, 1)
      Object.assign(fields.items[1] ?? {}, { isTabled: true })
      fields.items.push({
        ...{ number: '3', title: 'Övrigt', text: '', decisions: '', decisionWords: [], isTabled: false, reason: '' },
        ...{ deferredTo: '', tablingWords: null, words: null, isSure: true },
      })
    })
    expect(outcomes(rows)).toEqual([
      ...['body borttagen', 'place ändrad', 'chair tillagd'],
      ...['people.name borttagen', 'people.organisation borttagen', 'people.presence borttagen'],
      ...['items.tabling tillagd', 'items.number tillagd', 'items.title tillagd'],
    ])
    // What was added stands somewhere in the text: that is what the reader missed.
    expect(rows.find(({ field }) => field === 'chair')?.around).toContain('Närvarande\n⟦Xxxxx Xxxxx⟧, Xxxxx kommun')
    expect(rows.find(({ outcome }) => outcome === 'tillagd')?.wasSure).toBeNull()
  })

  it('say nothing of where a short word that was added stands: it may stand anywhere', () => {
    const rows = confirmedAs(
      'minutes',
      (fields) => {
        fields.single.chair = { ...fields.single.chair, value: 'Maj' }
      },
      `${sourceText}\nMaj`,
    )
    expect(rows.find(({ field }) => field === 'chair')).toMatchObject({ outcome: 'tillagd', around: '' })
  })

  it('that were filled in by hand have everything added', () => {
    const fields = fieldsOf(readAs('minutes'))
    const rows = correctionRows({ kind: 'minutes', fileName: 'x', sourceText, document: null, fields })
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['tillagd']))
  })
})

describe('another document', () => {
  const text =
    'Ekby – medborgarlöften\n\nEkby kommun och polisen lovar att:\n\n• Lysa upp torget.\n• Synas mer.\n\nI fokus står trafik och droger.\n'
  const of = (fields: OtherFields, field: string) => fields.values.filter((value) => value.field === field)

  it('is compared by where its values stand', () => {
    const rows = confirmedAs(
      'promises',
      (fields) => {
        const [first, second] = of(fields, 'promises')
        Object.assign(first ?? {}, { value: 'Lysa upp' })
        fields.values = fields.values.filter((value) => value !== second && value.value !== 'trafik')
        fields.values.push({ field: 'partners', group: '', value: 'lysa upp', words: null, isSure: true })
      },
      text,
    )
    expect(outcomes(rows)).toEqual([
      'focusAreas borttagen',
      'promises ändrad',
      'promises borttagen',
      'partners tillagd',
    ])
  })

  it('knows one that lost its words from one that came and one that went', () => {
    const anew = (fields: OtherFields, from: string, value: string) =>
      Object.assign(fields.values.find((one) => one.value === from) ?? {}, { value, words: null })
    expect(outcomes(confirmedAs('promises', (fields) => anew(fields, 'trafik', 'Ordning'), text))).toEqual([
      'focusAreas ändrad',
    ])
    const both = confirmedAs('promises', (fields) => [anew(fields, 'trafik', 'A'), anew(fields, 'droger', 'B')], text)
    expect(outcomes(both)).toEqual([
      'focusAreas borttagen',
      'focusAreas borttagen',
      'focusAreas tillagd',
      'focusAreas tillagd',
    ])
  })

  it('has no numbers in the names of its fields', () => {
    const networks = 'Om Dalarådet\n\nRådet är ett samarbete mellan Mora, Orsa och Leksands kommuner.\n'
    const fields = confirmedAs('networks', () => undefined, networks).map(({ field }) => field)
    expect(new Set(fields)).toEqual(new Set(['networks.name', 'networks.members']))
  })
})

it.each([
  ['Maja Ek.Hemlig', 'annat'],
  ['anteckningar', 'annat'],
  ['a.b.DOCX', 'docx'],
  ['sida.jpeg', 'bild'],
])('the format of %j is %s: the end of a name is not let through', (fileName, format) => {
  const draft: ConfirmedDraft = {
    kind: 'minutes',
    fileName,
    sourceText,
    document: readAs('minutes'),
    fields: fieldsOf(readAs('minutes')),
  }
  expect(correctionRows(draft)[0]?.format).toBe(format)
})

it('holds no word of the text that names anybody or anything', () => {
  const rows = confirmedAs('minutes', (fields) => {
    fields.single.secretary = { ...fields.single.secretary, value: 'Siv Karlsson, 070-123 45 67' }
    Object.assign(fields.items[0] ?? {}, { text: 'maja ek mejlade siv@ekby.se om 19850412-1234' })
  })
  expect(rows.length).toBeGreaterThan(10)
  expect(JSON.stringify(rows)).not.toMatch(/maja|ek\b|ekby|alm|siv|karlsson|lampan|torget|belysning|buss|[0-8]/i)
})

it('compares nothing of two kinds', () => {
  const [notes, other] = [fieldsOf(readAs('minutes')), { values: [] as OtherValue[] }]
  expect([isNotes(notes), isNotes(other)]).toEqual([true, false])
  expect(
    correctionRows({ kind: 'other', fileName: 'x', sourceText, document: { kind: 'other' }, fields: notes }),
  ).toEqual([])
  expect(otherFieldsOf({ kind: 'other' })).toEqual(other)
})
