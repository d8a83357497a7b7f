import { bold, columns, heading, line, pageBreak, paragraph, points, title, type SheetBlock } from '../sheet.ts'
import { wholeDay } from '../written-days.ts'
import { agendaOf, decidedIn, labelledItem, type NumberedMatter, type WriteNotes } from '../written-notes.ts'

/** Minutes of a municipal council: a list of matters with numbers of pages, and the same headings again with their records. */
export const councilMinutes: WriteNotes = (facts, chance) => {
  const { municipality, day, start, end, place, people } = facts
  const body = 'Kommunfullmäktige'
  const agenda = agendaOf(facts, {
    first: chance.whole(1, 120),
    opening: [['Upprop', 'Upprop förrättas.']],
    closing: [['Inkomna motioner', 'Inga motioner har kommit in.']],
  })
  const [chair, one, other] = people.map(({ name }) => name)
  const secretary = people.at(-1)?.name ?? ''
  const members = people.slice(0, -1)
  const half = Math.ceil(members.length / 2)
  const said = members.map(({ name, party }, at) => `${name} (${party})${at === 0 ? ', ordförande' : ''}`)
  const record = (place_: number) => `Dnr KS ${day.slice(0, 4)}/${100 + place_ * 17}`
  return {
    sheet: {
      title: `Protokoll ${body}`,
      head: [`${municipality.toUpperCase()} KOMMUN\n${body}`, `PROTOKOLL\n${day}`],
      foot: ['', 'Sida PAGE av PAGES'],
      size: 11,
      blocks: [
        title(`Protokoll från ${body.toLowerCase()}`),
        columns([1, 3], [['Tid och plats', `${wholeDay(day)} kl ${start}–${end}, ${place}`]]),
        bold('Beslutande ledamöter'),
        columns(
          [1, 1],
          said.slice(0, half).map((words, at) => [words, said[half + at] ?? '']),
        ),
        columns(
          [1, 3],
          [
            ['Justerare', `${one ?? ''} och ${other ?? ''}`],
            ['Sekreterare', secretary],
            ['Ordförande', chair ?? ''],
          ],
        ),
        pageBreak,
        heading('Ärendelista'),
        columns(
          [1, 5, 1],
          agenda.map(({ number, title: words }, at) => [`§ ${number}`, words, String(3 + Math.floor(at / 3))]),
        ),
        pageBreak,
        ...agenda.flatMap((matter, at) => drawn(matter, body, record(at))),
      ],
    },
    label: {
      ...{ body, kind: 'protokoll', date: day, start, end, place, secretary },
      ...(chair ? { chair } : {}),
      approver: [one, other].filter((name) => name !== undefined),
      present: members.map(({ name }, at) => ({ name, ...(at === 0 ? { role: 'ordförande' } : {}) })),
      absent: [],
      items: agenda.map((matter) =>
        labelledItem(
          matter,
          decidedIn(matter.outcome, 'act').map((act) => `att ${act}`),
        ),
      ),
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter, body: string, record: string): SheetBlock[] {
  const decided = decidedIn(outcome, 'act').map((act) => `att ${act}`)
  const start = [heading(`§ ${number} ${words}`), ...(decided.length > 0 ? [line(record)] : [])]
  if (decided.length === 0) return [...start, ...said.map(paragraph)]
  return [
    ...start,
    bold('Beslut'),
    line(`${body} beslutar`),
    points('–', decided),
    bold('Bakgrund'),
    ...said.map(paragraph),
  ]
}
