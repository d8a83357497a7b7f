import { columns, gap, title } from '../sheet.ts'
import { dottedTime, writtenDay } from '../written-days.ts'
import { agendaOf, decidedIn, labelledItem, type WriteNotes } from '../written-notes.ts'

/** A Word template that is tables throughout: facts beside their labels, and a row a matter. */
export const wordTemplate: WriteNotes = (facts, chance) => {
  const { day, start, end, place, people, absent, next } = facts
  const body = chance.pick(['Samverkansgruppen', 'Trygghetsgruppen', 'Arbetsgruppen för skola och fritid'])
  const [chair, secretary] = [people[0]?.name ?? '', people[1]?.name ?? '']
  const agenda = agendaOf(facts, {
    opening: [['Mötet öppnas', `${chair} hälsar välkommen.`]],
    closing: [['Nästa möte', `${writtenDay(next.day)} kl. ${dottedTime(next.start)}, ${next.place}`]],
  })
  return {
    sheet: {
      title: `Minnesanteckningar ${body}`,
      head: [body, 'PAGE(PAGES)'],
      foot: ['', ''],
      size: 11,
      blocks: [
        title(`Minnesanteckningar ${body}`),
        columns(
          [1, 4],
          [
            ['Datum', writtenDay(day)],
            ['Tid', `${dottedTime(start)}–${dottedTime(end)}`],
            ['Plats', place],
            ['Ordförande', chair],
            ['Sekreterare', secretary],
            [
              'Närvarande',
              people.map(({ name, title: role, organisation }) => `${name}, ${role}, ${organisation}`).join('\n'),
            ],
            ['Frånvarande', absent.map(({ name, organisation }) => `${name}, ${organisation}`).join('\n')],
          ],
          true,
        ),
        gap,
        columns(
          [1, 8, 4],
          [
            ['Nr', 'Ärende', 'Beslut'],
            ...agenda.map(({ number, title: words, said, outcome }) => [
              ...[number, [words, ...said].join('\n')],
              decidedIn(outcome, 'sentence').join('\n'),
            ]),
          ],
          true,
        ),
      ],
    },
    label: {
      ...{ body, kind: 'minnesanteckningar', date: day, start, end, place, chair, secretary, approver: [] },
      present: people.map(({ name, title: role, organisation }) => ({ name, role, organisation })),
      absent: absent.map(({ name, organisation }) => ({ name, organisation })),
      items: agenda.map((matter) => labelledItem(matter, decidedIn(matter.outcome, 'sentence'))),
      nextMeeting: { date: next.day, time: next.start, place: next.place },
    },
  }
}
