import { bold, line, paragraph, title, type SheetBlock } from '../sheet.ts'
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

const opening = 2

/** Short notes with everything in running text: attendance in one paragraph, `Beslut:` before each decision. */
export const runInNotes: WriteNotes = (facts, chance) => {
  const { municipality, day, start, end, place, people, absent, next } = facts
  const body = `Lokala brottsförebyggande rådet i ${municipality}`
  const kind = chance.pick(['Mötesanteckningar', 'Minnesanteckningar'])
  const [chair, secretary] = [people[0]?.name ?? '', people[1]?.name ?? '']
  const sign = chance.pick(['. ', ': '])
  const agenda = agendaOf(facts, {
    opening: [
      ['Inledning', `${chair} öppnar mötet.`],
      ['Föregående anteckningar', 'Anteckningarna lades till handlingarna.'],
    ],
    closing: [['Nästa möte', `${writtenDay(next.day)} kl. ${next.start}, ${next.place}.`]],
  })
  const listed = people.map((person, at) => {
    const [items] = itemsOf(person, opening)
    const [role] = [['ordförande', 'sekreterare'][at]]
    const notes = [role, items === undefined ? undefined : `punkt ${items}`].filter((note) => note !== undefined)
    const from = at < 2 ? '' : `, ${person.organisation}`
    return `${person.name}${from}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  })
  return {
    sheet: {
      title: `${kind} ${day}`,
      head: ['', 'PAGE(PAGES)'],
      foot: ['', ''],
      size: 11,
      blocks: [
        line(body),
        title(`${kind} ${writtenDay(day)}`),
        line(`Tid: kl. ${dottedTime(start)}–${dottedTime(end)}`),
        line(`Plats: ${place}`),
        paragraph(`Närvarande: ${listed.slice(0, -1).join(', ')} och ${listed.at(-1) ?? ''}`),
        paragraph(`Förhinder: ${absent.map(({ name }) => name).join(', ')}`),
        ...agenda.flatMap((matter) => drawn(matter, sign)),
        line(`Vid pennan: ${secretary}`),
      ],
    },
    label: {
      ...{ body, kind: kind.toLowerCase(), date: day, start, end, place, chair, secretary, approver: [] },
      present: people.map((person, at) => ({
        name: person.name,
        ...(at === 0
          ? { role: 'ordförande' }
          : at === 1
            ? { role: 'sekreterare' }
            : { organisation: person.organisation }),
        ...inPart(itemsOf(person, opening)),
      })),
      absent: absent.map(({ name }) => ({ name })),
      items: agenda.map((matter) => labelledItem(matter, decidedIn(matter.outcome, 'sentence'))),
      nextMeeting: { date: next.day, time: next.start, place: next.place },
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter, sign: string): SheetBlock[] {
  const decided = decidedIn(outcome, 'sentence')
  const told = decided.length > 0 ? [line(`Beslut: ${decided.join(' ')}`)] : []
  return [bold(`${number}${sign}${words}`), paragraph(said.join(' ')), ...told]
}
