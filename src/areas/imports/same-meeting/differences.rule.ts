import type { Difference } from '../difference.ts'
import { singleFields, type DraftFields, type DraftItem } from '../draft.ts'
import { singleLabels } from '../single-labels.ts'

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Characters shown from a few words before where the two texts part. */
const shown = 90
const ahead = 25

function cutAt(text: string, at: number): string {
  const start = at > ahead ? text.lastIndexOf(' ', at - ahead) + 1 : 0
  const cut = text.slice(start, start + shown)
  return `${start > 0 ? '… ' : ''}${cut}${start + shown < text.length ? ' …' : ''}`
}

/** The two texts, long ones from where they part. */
function difference(label: string, one: string, other: string): Difference[] {
  const [here, there] = [plain(one), plain(other)]
  if (here === there) return []
  const parts = [...here].findIndex((sign, index) => sign !== there[index])
  const at = parts < 0 ? here.length : parts
  return [{ label, here: cutAt(here, at), there: cutAt(there, at) }]
}

const headingOf = (draftItem: DraftItem | undefined) => (draftItem ? `${draftItem.number}. ${draftItem.title}` : '')
const tablingOf = ({ isTabled }: DraftItem) => (isTabled ? 'bordlagd' : 'inte bordlagd')

function ofItem(here: DraftItem | undefined, there: DraftItem | undefined): Difference[] {
  if (!here || !there) return difference('Punkt', headingOf(here), headingOf(there))
  const label = `Punkt ${here.number}`
  return [
    ...difference(label, here.title, there.title),
    ...difference(`${label}, text`, here.text, there.text),
    ...difference(`${label}, beslut`, here.decisions, there.decisions),
    ...difference(`${label}, bordläggning`, tablingOf(here), tablingOf(there)),
  ]
}

const namesOf = ({ people }: DraftFields, isPresent: boolean) =>
  people.filter((person) => person.isPresent === isPresent).map(({ name }) => plain(name))
const withoutKnown = (names: readonly string[], known: readonly string[]) =>
  names.filter((name) => !known.includes(name)).join(', ')

function ofPeople(here: DraftFields, there: DraftFields, isPresent: boolean): Difference[] {
  const [ours, theirs] = [namesOf(here, isPresent), namesOf(there, isPresent)]
  const label = isPresent ? 'Bara här som deltagare' : 'Bara här som frånvarande'
  return difference(label, withoutKnown(ours, theirs), withoutKnown(theirs, ours))
}

/** What differs between two drafts of what may be one meeting, field by field; items by their numbers. */
export function differencesOf(here: DraftFields, there: DraftFields): Difference[] {
  const singles = singleFields.flatMap((name) =>
    difference(singleLabels[name].label, here.single[name].value, there.single[name].value),
  )
  const numbers = [...new Set([...here.items, ...there.items].map(({ number }) => number))]
  const numbered = ({ items }: DraftFields, number: string) => items.find((draftItem) => draftItem.number === number)
  return [
    ...singles,
    ...numbers.flatMap((number) => ofItem(numbered(here, number), numbered(there, number))),
    ...ofPeople(here, there, true),
    ...ofPeople(here, there, false),
  ]
}
