import * as invented from '../invented-names.ts'
import { columns, heading, line, paragraph, subheading, title, type SheetBlock } from '../sheet.ts'
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

const opening = 1

/** Informal notes of a group of municipalities: labels in a column of their own, persons row by row, decisions under a heading. */
export const groupNotes: WriteNotes = (facts, chance) => {
  const { day, start, end, place, people, absent, next } = facts
  const region = chance.pick(invented.regions)
  const [body, kind] = [`${region}s ledningsgrupp`, chance.pick(['Minnesanteckningar', 'Mötesanteckningar'])]
  const [chair, secretary, approver] = [people[0]?.name ?? '', people[1]?.name ?? '', people[2]?.name ?? '']
  const labels = chance.pick([
    ['Deltagare', 'Ej närvarande'],
    ['Närvarande', 'Förhindrade'],
    ['Deltagare', 'Frånvarande'],
  ])
  const until = `Ledningsgruppen träffas nästa gång ${wholeDay(next.day).replace(/^\S+ /, '')} kl ${dottedTime(next.start)} i ${next.place}.`
  const agenda = agendaOf(facts, {
    opening: [['Välkommen och presentation', `${chair} hälsar alla välkomna.`]],
    closing: [
      ['Övriga frågor', 'Inga övriga frågor.'],
      ['Nästa möte', until],
    ],
  })
  const isUnderHeading = chance.falls(0.6)
  const rows = people.map((person, at) => {
    const [items] = itemsOf(person, opening)
    const part = items === undefined ? '' : ` (punkt ${items})`
    return [
      at === 0 ? (labels[0] ?? '') : '',
      `${person.name} ${person.organisation}${at === 0 ? ', ordförande' : ''}${part}`,
    ]
  })
  const away = absent.map((person, at) => [at === 0 ? (labels[1] ?? '') : '', `${person.name} ${person.organisation}`])
  const withDecisions = agenda.map((matter) => ({ matter, decision: decisionsOf(matter, isUnderHeading) }))
  return {
    sheet: {
      title: `${kind} ${body}`,
      head: ['', ''],
      foot: chance.pick([
        ['', 'PAGE'],
        ['', 'PAGE (PAGES)'],
        ['', ''],
      ] as const),
      size: chance.pick([11, 12]),
      blocks: [
        line(`${region.toUpperCase()} SAMVERKAR\nwww.${chance.pick(['samverkan', 'kommunerna'])}.example`),
        title(`${kind} från\n${body}`),
        columns(
          [1, 4],
          [
            ['Tid', `${capitalized(wholeDay(day))} kl ${dottedTime(start)}-${dottedTime(end)}`],
            ['Plats', place],
          ],
        ),
        columns([1, 4], [...rows, ...away]),
        ...withDecisions.flatMap(({ matter, decision }) => drawn(matter, decision)),
        paragraph(`${chair} tackar och avslutar mötet.`),
        columns(
          [1, 1],
          [
            ['Vid anteckningarna', 'Justeras'],
            [secretary, approver],
          ],
        ),
      ],
    },
    label: {
      ...{ body, kind: kind.toLowerCase(), date: day, start, end, place, chair, secretary, approver: [approver] },
      present: people.map((person, at) => ({
        ...{ name: person.name, organisation: person.organisation },
        ...(at === 0 ? { role: 'ordförande' } : {}),
        ...inPart(itemsOf(person, opening)),
      })),
      absent: absent.map(({ name, organisation }) => ({ name, organisation })),
      items: withDecisions.map(({ matter, decision }) => labelledItem(matter, decision)),
      nextMeeting: { date: next.day, time: next.start, place: next.place },
    },
  }
}

/** What is put off is told of as a decision by some secretaries, and in passing by others. */
const decisionsOf = ({ outcome }: NumberedMatter, isUnderHeading: boolean) =>
  outcome.kind === 'put-off' && !isUnderHeading ? [] : decidedIn(outcome, 'sentence')

function drawn({ number, title: words, said, outcome }: NumberedMatter, decision: string[]): SheetBlock[] {
  const inPassing = outcome.kind === 'put-off' && decision.length === 0 ? [paragraph(outcome.sentence)] : []
  const decided = decision.length > 0 ? [subheading('Beslut'), ...decision.map(paragraph)] : []
  return [heading(`${number}. ${words}`), ...said.map(paragraph), ...inPassing, ...decided]
}
