import type { Given } from '#platform/given.ts'
import { nothingNoted, type NotesContent, type NotesItem } from './notes.ts'

/** Grounds for leaving an item out of what is published: secrecy by OSL, or that it says too much of people (GDPR). */
export const grounds = [
  'OSL 18 kap. 1–2 §§ (förundersökning och underrättelser)',
  'OSL 18 kap. 8 § (säkerhets- och bevakningsåtgärder)',
  'OSL 18 kap. 13 § (risk- och sårbarhetsanalyser)',
  'OSL 21 kap. (enskildas personliga förhållanden)',
  'OSL 23 kap. (skola och förskola)',
  'OSL 25 kap. 1 § (hälso- och sjukvård)',
  'OSL 26 kap. 1 § (socialtjänst)',
  'OSL 32 kap. 3 § (kamerabevakning)',
  'OSL 35 kap. 1 § (enskilda i brottsärenden)',
  'Dataskyddsförordningen (personuppgifter)',
] as const

/** An item to be left out (sv. utelämnad), by its place in the notes; `hidesTitle` where the title says too much too. */
export type LeftOut = { index: number; ground: string; hidesTitle: boolean }

/** The ground stands in a document that all read: it is no place for a long text. */
const longestGround = 300
const longestOwnWords = longestGround - Math.max(...grounds.map(({ length }) => length)) - 2

export type LeaveOutProblem = { problem: 'ground-missing' | 'ground-too-long'; index: number }

/** What the form asks to leave out; an item without a ground is refused. */
export function leftOutIn(given: Given, count: number): { leftOut: LeftOut[]; problem?: LeaveOutProblem } {
  const leftOut: LeftOut[] = []
  for (let index = 0; index < count; index += 1) {
    if (!given[`leaveOut-${index}`]) continue
    const chosen = grounds.find((ground) => ground === given[`ground-${index}`])
    const own = (given[`otherGround-${index}`] ?? '').trim()
    if (own.length > longestOwnWords) return { leftOut, problem: { problem: 'ground-too-long', index } }
    const ground = [chosen, own].filter(Boolean).join('. ')
    if (!ground) return { leftOut, problem: { problem: 'ground-missing', index } }
    leftOut.push({ index, ground, hidesTitle: Boolean(given[`hideTitle-${index}`]) })
  }
  return { leftOut }
}

const hiddenTitle = 'Utelämnad punkt'

const lineFor = ({ number, title }: NotesItem, { ground, hidesTitle }: LeftOut): NotesItem => ({
  ...nothingNoted,
  number,
  title: hidesTitle ? hiddenTitle : title,
  text: `Punkten är utelämnad. Grund: ${ground}`,
  leftOut: ground,
})

/** The notes with these items left out: number and ground stand in their place, and nothing that they said. */
export const leaveOut = (notes: NotesContent, leftOut: readonly LeftOut[]): NotesContent => ({
  ...notes,
  items: notes.items.map((agendaItem, index) => {
    const found = leftOut.find((one) => one.index === index)
    return found ? lineFor(agendaItem, found) : agendaItem
  }),
})

/** What an earlier edition left out, so that a later one does not tell it by mistake. */
export const leftOutOf = (edition: NotesContent): LeftOut[] =>
  edition.items.flatMap(({ leftOut, title }, index) =>
    leftOut ? [{ index, ground: leftOut, hidesTitle: title === hiddenTitle }] : [],
  )
