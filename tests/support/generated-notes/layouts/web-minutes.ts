import { heading, paragraph, subheading, title, line, type SheetBlock } from '../sheet.ts'
import { writtenDay } from '../written-days.ts'
import { agendaOf, decidedIn, labelledItem, type NumberedMatter, type WriteNotes } from '../written-notes.ts'

/** Minutes of a joint board as a page on its site, with the number before the §. */
export const webMinutes: WriteNotes = (facts, chance) => {
  const { day, people } = facts
  const body = chance.pick(['Direktionen', 'Styrelsen'])
  const agenda = agendaOf(facts, {
    first: chance.whole(1, 40),
    opening: [
      ['Sammanträdets öppnande', 'Ordföranden öppnade mötet.'],
      ['Föregående protokoll', 'Protokollet lades till handlingarna.'],
    ],
    closing: [['Övriga frågor', 'Inga övriga frågor.']],
  })
  const [members, others] = [people.slice(0, 5), people.slice(5, -1)]
  const secretary = people.at(-1)?.name ?? ''
  const [chair, , approver] = members.map(({ name }) => name)
  const seats = ['ordförande', 'vice ordförande']
  return {
    sheet: {
      title: `Protokoll ${day}`,
      head: ['Räddningsförbundet', ''],
      foot: ['', ''],
      size: 11,
      blocks: [
        title(`${body}s protokoll ${writtenDay(day)}`),
        heading('Närvarande'),
        subheading('Ledamöter'),
        ...members.map(({ name, party }, at) => line(`${name} (${party})${seats[at] ? `, ${seats[at]}` : ''}`)),
        subheading('Övriga deltagare'),
        ...others.map(({ name, title: role }) => line(`${name}, ${role}`)),
        heading('Justering och sekreterare'),
        paragraph(`${approver ?? ''} utses att jämte ordföranden justera protokollet. Sekreterare är ${secretary}.`),
        ...agenda.flatMap((matter) => drawn(matter, body)),
      ],
    },
    label: {
      ...{ body, kind: 'protokoll', date: day, secretary, approver: approver ? [approver] : [], absent: [] },
      ...(chair ? { chair } : {}),
      present: [
        ...members.map(({ name }, at) => ({ name, ...(seats[at] ? { role: seats[at] } : {}) })),
        ...others.map(({ name, title: role }) => ({ name, role })),
      ],
      items: agenda.map((matter) =>
        labelledItem(
          matter,
          decidedIn(matter.outcome, 'act').map((act) => `att ${act}`),
        ),
      ),
    },
  }
}

function drawn({ number, title: words, said, outcome }: NumberedMatter, body: string): SheetBlock[] {
  const decided = decidedIn(outcome, 'act').map((act) => `att ${act}`)
  const told = decided.length > 0 ? [paragraph(`${body} beslutar`), ...decided.map(paragraph)] : []
  const background = decided.length > 0 ? [subheading('Bakgrund')] : []
  return [heading(`${number} § ${words}`), ...told, ...background, ...said.map(paragraph)]
}
