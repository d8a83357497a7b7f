import type { ImportedMeeting, NotesContent, NotesItem } from '#areas/meetings/types.ts'
import type { Difference } from '../difference.ts'
import type { EditionChange } from './edition-changes.ts'

type Edition = Pick<ImportedMeeting, 'place' | 'starts' | 'ends' | 'chair' | 'attendance' | 'items'>
type EditionItem = Edition['items'][number]

/** `changes`: what a correction can carry over. `beyond`: what it can't, `here` as in the edition and `there` as in the notes. */
export type EditionDifferences = { changes: EditionChange[]; beyond: Difference[] }

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What an edition leaves unsaid corrects nothing. */
const change = (field: string, label: string, before: string, after: string): EditionChange[] =>
  after.trim() === '' || plain(before) === plain(after) ? [] : [{ field, label, before, after }]

/**
 * What another edition of the same notes says otherwise than the notes as they were approved. A correction changes words;
 * it adds and takes away no item, no decision and nobody present (ADR 22). `closed`: the places of the notes' items that are
 * open to some only (ADR 15); neither their words nor who was there for a part of the meeting is then carried anywhere.
 */
export function editionDifferences(
  notes: NotesContent,
  edition: Edition,
  closed: readonly number[] = [],
): EditionDifferences {
  const hasClosed = closed.length > 0 || edition.items.some(({ confidential }) => confidential)
  const parts = [
    ofPeople(notes, hasClosed ? { ...edition, attendance: edition.attendance.filter(isThroughout) } : edition),
    ofItems(notes, edition, { closed, hasClosed }),
  ]
  return {
    changes: [
      ...change('place', 'Plats', notes.place, edition.place),
      ...change('starts', 'Började', notes.starts, edition.starts),
      ...change('ends', 'Slutade', notes.ends, edition.ends),
      ...change('chair', 'Ordförande', notes.chair, edition.chair),
      ...parts.flatMap(({ changes }) => changes),
    ],
    beyond: parts.flatMap(({ beyond }) => beyond),
  }
}

const isThroughout = ({ itemNumbers }: Edition['attendance'][number]) => itemNumbers.length === 0

function ofPeople(notes: NotesContent, { attendance }: Edition): EditionDifferences {
  const isNamed = (name: string) => (person: { name: string }) => plain(person.name) === plain(name)
  const onlyNotes = notes.attendance.filter(({ name }) => !attendance.some(isNamed(name)))
  const onlyEdition = attendance.filter(({ name }) => !notes.attendance.some(isNamed(name)))
  // One who is left over on each side, from the same organisation, is one whose name was misspelled.
  const renamed = onlyNotes.flatMap((person) => {
    const alike = onlyEdition.filter(isFrom(person.organisation))
    const isOnlyOne = alike.length === 1 && onlyNotes.filter(isFrom(person.organisation)).length === 1
    return isOnlyOne && alike[0] ? [{ person, as: alike[0] }] : []
  })
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ')
  const added = onlyEdition.filter((one) => !renamed.some(({ as }) => as === one))
  const gone = onlyNotes.filter((one) => !renamed.some(({ person }) => person === one))
  return {
    changes: notes.attendance.flatMap((person, index) => {
      const same = attendance.find(isNamed(person.name)) ?? renamed.find((one) => one.person === person)?.as
      if (!same) return []
      const field = `attendance-${index}`
      return [
        ...change(`${field}-name`, 'Namn', person.name, same.name),
        ...change(`${field}-organisation`, `Organisation för ${person.name}`, person.organisation, same.organisation),
      ]
    }),
    beyond: added.length + gone.length === 0 ? [] : [{ label: 'Deltagare', here: names(added), there: names(gone) }],
  }
}

const isFrom = (organisation: string) => (person: { organisation: string }) =>
  plain(person.organisation) === plain(organisation)

type Secrecy = { closed: readonly number[]; hasClosed: boolean }

/** Where something is closed, an item is the same only when its number and its title say so: a number alone may be another's. */
function sameItem(before: NotesItem, free: readonly EditionItem[], { hasClosed }: Secrecy): EditionItem | undefined {
  const isTitled = ({ title }: EditionItem) => plain(title) === plain(before.title)
  const numbered = free.find(({ number }) => number === before.number)
  return hasClosed ? (numbered && isTitled(numbered) ? numbered : undefined) : (numbered ?? free.find(isTitled))
}

function ofItems(notes: NotesContent, edition: Edition, secrecy: Secrecy): EditionDifferences {
  const used = new Set<EditionItem>()
  const pairs = notes.items.map((before) => {
    const free = edition.items.filter((one) => !used.has(one))
    const after = sameItem(before, free, secrecy)
    if (after) used.add(after)
    return { before, after }
  })
  const parts = pairs.map(({ before, after }, index) => {
    // Words that are closed in either are carried nowhere.
    if (secrecy.closed.includes(index) || after?.confidential) return { changes: [], beyond: [] }
    return after ? ofItem(before, after, index) : lacking(before)
  })
  // Among those that are left over may be what is closed in the notes.
  const added = secrecy.hasClosed ? [] : edition.items.filter((one) => !used.has(one))
  return {
    changes: parts.flatMap(({ changes }) => changes),
    beyond: [
      ...parts.flatMap(({ beyond }) => beyond),
      ...added.map(({ number, title }) => ({ label: 'Punkt', here: `${number}. ${title}`, there: '' })),
    ],
  }
}

const lacking = ({ number, title }: NotesItem): EditionDifferences => ({
  changes: [],
  beyond: [{ label: 'Punkt', here: '', there: `${number}. ${title}` }],
})

function ofItem(before: NotesItem, after: EditionItem, index: number): EditionDifferences {
  const [field, label] = [`item-${index}`, `Punkt ${before.number}`]
  const wordings = after.decisions.map(({ wording }) => wording)
  const hasSame = wordings.length === before.decisions.length
  const isPutOff = (tabling: object | null) => (tabling ? 'bordlagd' : 'inte bordlagd')
  return {
    changes: [
      ...change(`${field}-title`, `${label}, rubrik`, before.title, after.title),
      ...change(`${field}-text`, `${label}, anteckning`, before.text, after.text),
      ...(hasSame ? before.decisions : []).flatMap(({ wording }, at) =>
        change(`${field}-decision-${at}`, `${label}, beslut`, wording, wordings[at] ?? ''),
      ),
      ...(before.tabling && after.tabling
        ? change(`${field}-tabling`, `${label}, skäl till bordläggningen`, before.tabling.reason, after.tabling.reason)
        : []),
    ],
    beyond: [
      ...(hasSame
        ? []
        : [
            {
              label: `${label}, beslut`,
              here: wordings.join(' / '),
              there: before.decisions.map(({ wording }) => wording).join(' / '),
            },
          ]),
      ...(isPutOff(before.tabling) === isPutOff(after.tabling)
        ? []
        : [{ label: `${label}, bordläggning`, here: isPutOff(after.tabling), there: isPutOff(before.tabling) }]),
    ],
  }
}
