import { columns, heading, line, paragraph, title, type SheetBlock } from '../sheet.ts'
import { dottedTime, writtenDay } from '../written-days.ts'
import {
  agendaOf,
  decidedIn,
  inPart,
  itemsOf,
  labelledItem,
  type NumberedMatter,
  type WriteNotes,
} from '../written-notes.ts'

const opening = 1

/** Notes in an authority's template for letters: labels in one row and their values in the next, organisations in a column. */
export const officialLetter: WriteNotes = (facts, chance) => {
  const { municipality, day, start, end, place, people, absent, next } = facts
  const body = chance.pick(['Brottsförebyggande rådet', 'Samverkansgruppen för trygghet', 'Forum för trygghet'])
  const [chair, secretary, approver] = [people[0]?.name ?? '', people[1]?.name ?? '', people[2]?.name ?? '']
  const agenda = agendaOf(facts, {
    opening: [['Mötets öppnande', `${chair} öppnade mötet.`]],
    closing: [
      ['Övrigt', 'Inget togs upp.'],
      ['Nästa möte', `Nästa möte hålls den ${writtenDay(next.day)} kl. ${dottedTime(next.start)} i ${next.place}.`],
    ],
  })
  const belonging = (person: (typeof people)[number]) =>
    person.organisation === person.municipality ? `${person.municipality}s kommun` : person.organisation
  const kommun = (person: (typeof people)[number]) => belonging(person).replace(/([sxz])s kommun$/, '$1 kommun')
  const roleOf = (person: (typeof people)[number], at: number) =>
    at === 0 ? 'ordförande' : at === 1 ? 'sekreterare' : person.title
  return {
    sheet: {
      title: `Minnesanteckningar ${day}`,
      head: ['', ''],
      foot: [`Postadress: 000 00 ${municipality}`, 'Telefon: 0000-00 00 00'],
      size: 11,
      blocks: [
        columns(
          [2, 1, 1],
          [
            ['Handläggare', 'Datum', 'Sida'],
            [secretary, day, '1 (2)'],
          ],
        ),
        title(`Minnesanteckningar från möte med ${body.charAt(0).toLowerCase()}${body.slice(1)}`),
        columns(
          [1, 5],
          [
            ['Tid:', `${writtenDay(day)} kl. ${dottedTime(start)}–${dottedTime(end)}`],
            ['Plats:', place],
          ],
        ),
        line('Närvarande:'),
        columns(
          [1, 1.4],
          people.map((person, at) => {
            const [items] = itemsOf(person, opening)
            return [
              person.name,
              `${kommun(person)}, ${roleOf(person, at)}${items === undefined ? '' : ` (§ ${items})`}`,
            ]
          }),
        ),
        line('Frånvarande:'),
        columns(
          [1, 1.4],
          absent.map((person) => [person.name, kommun(person)]),
        ),
        ...agenda.flatMap(drawn),
        columns(
          [1, 1],
          [
            ['Vid protokollet', 'Justeras'],
            [secretary, approver],
          ],
        ),
      ],
    },
    label: {
      ...{ body, kind: 'minnesanteckningar', date: day, start, end, place, chair, secretary, approver: [approver] },
      present: people.map((person, at) => ({
        ...{ name: person.name, organisation: kommun(person), role: roleOf(person, at) },
        ...inPart(itemsOf(person, opening)),
      })),
      absent: absent.map((person) => ({ name: person.name, organisation: kommun(person) })),
      items: agenda.map((matter) =>
        labelledItem(
          matter,
          decidedIn(matter.outcome, 'act').map((act) => `att ${act}`),
        ),
      ),
      nextMeeting: { date: next.day, time: next.start, place: next.place },
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter): SheetBlock[] {
  const decided = decidedIn(outcome, 'act').map((act) => `att ${act}`)
  const told = decided.length > 0 ? [line('Mötet beslutade'), ...decided.map(line)] : []
  return [heading(`§ ${number} ${words}`), ...said.map(paragraph), ...told]
}
