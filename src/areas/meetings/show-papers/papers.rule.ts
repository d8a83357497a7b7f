import type { PaperBlock } from '#platform/paper/paper.ts'
import { formatDay, formatHours, formatShortDay, formatTime } from '#platform/time.ts'
import { minutesInWords } from '../agenda-clock.rule.ts'
import { writerLabel } from '../minutes-kind.rule.ts'
import { heading, note, paragraphs, proposalTitle, ruled, sentence } from '../paper-words.rule.ts'
import type { ClosedPlace, MeetingPapers, PapersItem } from './meeting-papers.ts'

/** When, where and how one comes, and by when one says whether one does. */
export const callRows = ({ meeting, onlineUrl, repliesBy }: MeetingPapers): { label: string; value: string }[] =>
  [
    { label: 'Nätverk', value: meeting.networkName },
    { label: 'Tid', value: `${formatDay(meeting.day)} ${formatHours(meeting.startsAt, meeting.endsAt)}`.trim() },
    { label: 'Plats', value: meeting.place },
    { label: 'På distans', value: onlineUrl },
    { label: 'Svara senast', value: repliesBy ? formatDay(repliesBy) : '' },
    { label: 'Ordförande', value: meeting.chairName },
    { label: writerLabel(meeting.documentKind), value: meeting.secretaryName },
  ].filter(({ value }) => value !== '')

/** 'kl. 8.45, 10 min', '10 min', 'om tiden räcker'. */
export function timeWords({ startsAt, plannedMinutes, isIfTime }: PapersItem): string {
  const minutes = plannedMinutes === null ? '' : minutesInWords(plannedMinutes)
  const clock = startsAt && plannedMinutes !== null && !isIfTime ? `kl. ${formatTime(startsAt)}` : ''
  return [clock, minutes, isIfTime && 'om tiden räcker'].filter(Boolean).join(', ')
}

export const itemTitle = (one: PapersItem | ClosedPlace): string =>
  one.kind === 'open' ? `${one.number}. ${one.title}` : `${one.number}. ${one.words}`

const agendaGrid = (items: MeetingPapers['items']): PaperBlock => ({
  kind: 'grid',
  caption: 'Dagordning',
  columns: ['Punkt', 'Rubrik', 'Tid', 'Föredragande'],
  widths: [2, 7, 4, 4],
  rows: items.map((one) =>
    one.kind === 'open'
      ? [one.number, one.title, timeWords(one) || '–', one.presenter || '–']
      : [one.number, one.words, '–', '–'],
  ),
})

const times = (count: number) => (count === 1 ? 'en gång' : `${count} gånger`)

/** What one should know of an item beforehand, below its heading and above its files. */
export function itemBlocks(one: PapersItem): PaperBlock[] {
  const time = timeWords(one)
  return [
    ...(one.law ? [note('Punkten är inte öppen för alla.', `Grund: ${sentence(one.law)}`)] : []),
    ...(one.presenter ? [note('Föredragande:', one.presenter)] : []),
    ...(time ? [note('Tid:', time)] : []),
    ...(one.timesTabledBefore > 0
      ? [
          note(
            'Bordlagt',
            `${times(one.timesTabledBefore)}${one.tabledOn ? `, senast ${formatShortDay(one.tabledOn)}` : ''}.`,
          ),
        ]
      : []),
    ...paragraphs(one.background),
    ...(one.proposal ? [ruled(proposalTitle, one.proposal)] : []),
  ]
}

/** The whole of the papers; `files` gives what stands for an item's files. */
export const papersBlocks = (papers: MeetingPapers, files: (one: PapersItem) => PaperBlock[]): PaperBlock[] => [
  { kind: 'facts', rows: callRows(papers) },
  ...(papers.items.length > 0 ? [agendaGrid(papers.items)] : [note('', 'Dagordningen är tom än så länge.')]),
  ...papers.items.flatMap((one) => [
    heading(1, itemTitle(one)),
    ...(one.kind === 'open' ? [...itemBlocks(one), ...files(one)] : []),
  ]),
]
