import { bold, columns, line, paragraph, points, title, type SheetBlock } from '../sheet.ts'
import { writtenDay } from '../written-days.ts'
import { agendaOf, decidedIn, labelledItem, type NumberedMatter, type WriteNotes } from '../written-notes.ts'

/** Minutes that list what was decided and little else: `Beslut att …`. */
export const decisionList: WriteNotes = (facts, chance) => {
  const { day, start, end, place, people, next } = facts
  const body = chance.pick(['Styrgruppen för trygghet', 'Beslutsgruppen för samverkan', 'Trygghetsrådet'])
  const [chair, approver, secretary] = [people[0]?.name ?? '', people[1]?.name ?? '', people[2]?.name ?? '']
  const agenda = agendaOf(facts, {
    opening: [['Föregående protokoll', 'Protokollet lades till handlingarna.']],
    closing: [['Nästa möte', `Den ${writtenDay(next.day)} kl ${next.start} i ${next.place}.`]],
  })
  return {
    sheet: {
      title: `Beslutsprotokoll ${day}`,
      head: [`${body}`, 'Sida PAGE'],
      foot: ['', ''],
      size: 11.5,
      blocks: [
        title(`Beslutsprotokoll\n${body}`),
        columns(
          [1, 5],
          [
            ['Datum', day],
            ['Tid', `${start}–${end}`],
            ['Plats', place],
          ],
        ),
        bold('Närvarande'),
        points(
          '•',
          people.map(({ name, organisation }, at) => `${name}, ${organisation}${at === 0 ? ', ordförande' : ''}`),
        ),
        columns(
          [1, 5],
          [
            ['Sekreterare', secretary],
            ['Justerare', approver],
          ],
        ),
        ...agenda.flatMap(drawn),
      ],
    },
    label: {
      ...{ body, kind: 'protokoll', date: day, start, end, place, chair, secretary, approver: [approver] },
      present: people.map(({ name, organisation }, at) => ({
        name,
        organisation,
        ...(at === 0 ? { role: 'ordförande' } : {}),
      })),
      absent: [],
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
  const decided = decidedIn(outcome, 'act')
  const told = decided.length > 0 ? decided.map((act) => line(`Beslut att ${act}`)) : said.slice(0, 1).map(paragraph)
  return [bold(`${number} ${words}`), ...told]
}
