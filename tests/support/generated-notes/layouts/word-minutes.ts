import { heading, line, paragraph, points, subheading, title, type SheetBlock } from '../sheet.ts'
import { capitalized, dottedTime, wholeDay } from '../written-days.ts'
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

/** Minutes written in Word with its own headings and lists. */
export const wordMinutes: WriteNotes = (facts, chance) => {
  const { municipality, day, start, end, place, people, absent, next } = facts
  const body = `${chance.pick(['Trygghetsrådet', 'Folkhälsorådet', 'Pensionärsrådet'])} i ${municipality}`
  const [chair, secretary, approver] = [people[0]?.name ?? '', people[1]?.name ?? '', people[2]?.name ?? '']
  const agenda = agendaOf(facts, {
    opening: [
      ['Mötets öppnande', 'Ordföranden öppnar mötet.'],
      ['Val av justerare', `${approver} utses att justera protokollet.`],
    ],
    closing: [
      ['Övriga frågor', 'Inga frågor anmäldes.'],
      ['Nästa möte', `${capitalized(wholeDay(next.day))} kl. ${dottedTime(next.start)}.`],
    ],
  })
  return {
    sheet: {
      title: `Protokoll ${body}`,
      head: ['', ''],
      foot: ['', 'Sida PAGE av PAGES'],
      size: 11,
      blocks: [
        title(`Protokoll fört vid möte med ${body}`),
        line(`Tid: ${wholeDay(day)} kl. ${dottedTime(start)}–${dottedTime(end)}`),
        line(`Plats: ${place}`),
        subheading('Närvarande'),
        points(
          '•',
          people.map((person, at) => {
            const [items] = itemsOf(person, opening)
            const role = at === 0 ? 'ordförande' : person.title
            return `${person.name}, ${role}, ${person.organisation}${items === undefined ? '' : ` (§ ${items})`}`
          }),
        ),
        subheading('Frånvarande'),
        points(
          '•',
          absent.map(({ name, organisation }) => `${name}, ${organisation}`),
        ),
        ...agenda.flatMap(drawn),
        line('Vid protokollet'),
        line(secretary),
        line('Justeras'),
        line(approver),
      ],
    },
    label: {
      ...{ body, kind: 'protokoll', date: day, start, end, place, chair, secretary, approver: [approver] },
      present: people.map((person, at) => ({
        ...{ name: person.name, organisation: person.organisation, role: at === 0 ? 'ordförande' : person.title },
        ...inPart(itemsOf(person, opening)),
      })),
      absent: absent.map(({ name, organisation }) => ({ name, organisation })),
      items: agenda.map((matter) =>
        labelledItem(
          matter,
          decidedIn(matter.outcome, 'act').map((act) => `att ${act}`),
        ),
      ),
      nextMeeting: { date: next.day, time: next.start },
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter): SheetBlock[] {
  const decided = decidedIn(outcome, 'act').map((act) => `att ${act}`)
  const told = decided.length > 0 ? [subheading('Beslut'), points('•', decided)] : []
  return [heading(`§ ${number} ${words}`), ...said.map(paragraph), ...told]
}
