import { columns, heading, line, pageBreak, paragraph, points, subheading, title, type SheetBlock } from '../sheet.ts'
import { dayAfter, dottedTime, wholeDay } from '../written-days.ts'
import { agendaOf, decidedIn, labelledItem, type NumberedMatter, type WriteNotes } from '../written-notes.ts'

/** Minutes of a committee: a first page of labels in a column with signatures and the notice board, then a § a matter. */
export const committeeMinutes: WriteNotes = (facts, chance) => {
  const { municipality, day, start, end, place, people, next } = facts
  const body = chance.pick(['Socialnämnden', 'Kultur- och fritidsnämnden', 'Folkhälsorådet', 'Trygghetsrådet'])
  const agenda = agendaOf(facts, {
    first: chance.whole(1, 90),
    opening: [['Mötets öppnande', 'Ordföranden förklarar sammanträdet öppnat.']],
    closing: [['Nästa sammanträde', `Nästa sammanträde är ${wholeDay(next.day)} kl. ${dottedTime(next.start)}.`]],
  })
  const [members, substitutes, officials] = [people.slice(0, 5), people.slice(5, 7), people.slice(7)]
  const [chair, second] = members.map(({ name }) => name)
  const secretary = people.at(-1)?.name ?? ''
  const seats = ['ordförande', 'vice ordförande']
  const member = ({ name, party }: { name: string; party: string }, at: number) =>
    `${name} (${party})${seats[at] ? `, ${seats[at]}` : ''}`
  const official = (person: (typeof people)[number]) =>
    person.name === secretary ? `${person.name}, nämndsekreterare` : `${person.name}, ${person.title}`
  const [adjusted, taken] = [dayAfter(day, 3), dayAfter(day, 25)]
  const numbers = `${agenda[0]?.number ?? ''}–${agenda.at(-1)?.number ?? ''}`
  return {
    sheet: {
      title: `Sammanträdesprotokoll ${body}`,
      head: [`${municipality} kommun\n${body}`, `SAMMANTRÄDESPROTOKOLL\n${day}     Sida PAGE (PAGES)`],
      foot: ['Justerandes sign', 'Utdragsbestyrkande'],
      size: chance.pick([10.5, 11]),
      blocks: [
        columns(
          [1, 2.6],
          [
            ['Plats och tid', `${place}, ${wholeDay(day)} kl. ${dottedTime(start)}–${dottedTime(end)}`],
            ['Beslutande', members.map(member).join('\n')],
            ['Ej tjänstgörande ersättare', substitutes.map(({ name, party }) => `${name} (${party})`).join('\n')],
            ['Övriga deltagande', officials.map(official).join('\n')],
            ['Utses att justera', second ?? ''],
            ['Justeringens plats och tid', `Kommunhuset, ${adjusted}`],
            ['Paragrafer', numbers],
          ],
        ),
        title('Underskrifter'),
        columns(
          [1, 2.6],
          [
            ['Sekreterare', secretary],
            ['Ordförande', chair ?? ''],
            ['Justerande', second ?? ''],
          ],
        ),
        subheading('ANSLAG/BEVIS'),
        line('Protokollet är justerat. Justeringen har tillkännagivits på den digitala anslagstavlan.'),
        columns(
          [1.4, 2],
          [
            ['Organ', body],
            ['Sammanträdesdatum', day],
            ['Datum för anslags uppsättande', dayAfter(adjusted, 1)],
            ['Datum för anslags nedtagande', taken],
            ['Förvaringsplats för protokollet', 'Kommunkansliet'],
          ],
        ),
        pageBreak,
        ...agenda.flatMap((matter) => drawn(matter, body)),
      ],
    },
    label: {
      ...{ body, kind: 'protokoll', date: day, start, end, place, secretary, approver: second ? [second] : [] },
      ...(chair ? { chair } : {}),
      present: [
        ...members.map(({ name }, at) => ({ name, ...(seats[at] ? { role: seats[at] } : {}) })),
        ...substitutes.map(({ name }) => ({ name, role: 'ej tjänstgörande ersättare' })),
        ...officials.map(({ name, title: role }) => ({ name, role: name === secretary ? 'nämndsekreterare' : role })),
      ],
      absent: [],
      items: agenda.map((matter) => labelledItem(matter, decidedIn(matter.outcome, 'sentence'))),
      nextMeeting: { date: next.day, time: next.start },
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter, body: string): SheetBlock[] {
  const decided = decidedIn(outcome, 'sentence')
  if (decided.length === 0) return [heading(`§ ${number} ${words}`), ...said.map(paragraph)]
  return [
    ...[heading(`§ ${number} ${words}`), subheading(`${body}s beslut`)],
    ...[points('1.', decided), subheading('Sammanfattning av ärendet'), ...said.map(paragraph)],
  ]
}
