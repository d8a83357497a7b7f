import { formatDay } from '#platform/time.ts'
import { lastDayOfAppeal, noticeDay, type NoticeBoard } from '../deadline.rule.ts'
import { itemHeading } from '../item-label.rule.ts'
import { plusDays } from '../lawful-day.rule.ts'
import type { NotesContent } from '../notes.ts'

export type NoticeFacts = {
  notes: NotesContent
  boards: readonly NoticeBoard[]
  /** The board that this notice is for, and the day it goes up there (YYYY-MM-DD). */
  boardName: string
  postedOn: string
  /** Where the notes can be read. */
  keptAt: string
}

const line = (label: string, value: string) => `${label}: ${value}`

function appealLines(boards: readonly NoticeBoard[]): string[] {
  const last = lastDayOfAppeal(boards)
  if (!last)
    return [
      'Sista dag att överklaga: tre veckor från den dag anslaget är uppe på alla medlemmars anslagstavlor',
      'Anslaget tas ner: dagen efter sista dagen att överklaga',
    ]
  return [
    line('Sista dag att överklaga', formatDay(last)),
    line('Anslaget tas ner tidigast', formatDay(plusDays(last, 1))),
  ]
}

/** The words of the notice for the official board (sv. anslag, KL 8:12): that the notes are approved and where they are. */
export function noticeText({ notes, boards, boardName, postedOn, keptAt }: NoticeFacts): string {
  const others = boards.filter(({ name }) => name !== boardName)
  const all = [...others, { name: boardName, postedOn, takenDownOn: '' }]
  const items = notes.items.map((one) => itemHeading(notes, one))
  return [
    'ANSLAG',
    `Justerat protokoll från ${notes.body.name}`,
    '',
    line('Sammanträdesdag', formatDay(notes.day)),
    line('Justerat', notes.approvedOn ? formatDay(notes.approvedOn) : 'dagen är inte känd'),
    line('Anslaget sätts upp', formatDay(postedOn)),
    ...(noticeDay(all) ? [] : ['Anslaget är ännu inte uppe på alla medlemmars anslagstavlor.']),
    ...appealLines(all),
    line('Protokollet finns', keptAt || 'hos organets sekreterare'),
    '',
    'Punkter',
    ...items,
    '',
    'Beslut kan överklagas genom laglighetsprövning (13 kap. kommunallagen). Överklagandet lämnas till förvaltningsrätten.',
  ].join('\n')
}
