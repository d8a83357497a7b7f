import { heading, paragraph, points, subheading, title, type SheetBlock } from '../sheet.ts'
import { dottedTime, writtenDay } from '../written-days.ts'
import { agendaOf, decidedIn, labelledItem, type NumberedMatter, type WriteNotes } from '../written-notes.ts'

/** Notes as a page on a municipality's site. */
export const webNotes: WriteNotes = (facts, chance) => {
  const { municipality, day, start, end, place, people, next } = facts
  const body = chance.pick(['Trygghetsrådet', 'Brottsförebyggande rådet', 'Ungdomsrådet'])
  const [chair, secretary] = [people[0]?.name ?? '', people[1]?.name ?? '']
  const agenda = agendaOf(facts, {
    opening: [['Inledning', `${chair} hälsar välkommen.`]],
    closing: [
      ['Nästa möte', `Rådet träffas igen den ${writtenDay(next.day)} kl. ${dottedTime(next.start)} i ${next.place}.`],
    ],
  })
  return {
    sheet: {
      title: `Minnesanteckningar ${body} ${writtenDay(day)}`,
      head: [`${municipality} kommun`, ''],
      foot: ['', ''],
      size: 11,
      blocks: [
        title(`Minnesanteckningar från ${body.charAt(0).toLowerCase()}${body.slice(1)} den ${writtenDay(day)}`),
        paragraph(`Tid: kl. ${dottedTime(start)}–${dottedTime(end)}`),
        paragraph(`Plats: ${place}`),
        paragraph(`Ordförande: ${chair}`),
        paragraph(`Sekreterare: ${secretary}`),
        heading('Närvarande'),
        points(
          '•',
          people.map(({ name, title: role, organisation }) => `${name}, ${role}, ${organisation}`),
        ),
        ...agenda.flatMap(drawn),
      ],
    },
    label: {
      ...{ body, kind: 'minnesanteckningar', date: day, start, end, place, chair, secretary, approver: [], absent: [] },
      present: people.map(({ name, title: role, organisation }) => ({ name, role, organisation })),
      items: agenda.map((matter) => labelledItem(matter, decidedIn(matter.outcome, 'sentence'))),
      nextMeeting: { date: next.day, time: next.start, place: next.place },
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter): SheetBlock[] {
  const decided = decidedIn(outcome, 'sentence')
  const told = decided.length > 0 ? [subheading('Beslut'), points('•', decided)] : []
  return [heading(`${number}. ${words}`), ...said.map(paragraph), ...told]
}
