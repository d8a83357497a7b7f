import { formatDay } from '#platform/time.ts'
import { approvalSentence } from '../approval-words.rule.ts'
import type { MeetingStatus } from '../meeting.ts'
import type { NotesContent, NotesItem } from '../notes.ts'
import { itemText } from '../notes-text.rule.ts'

export const dispatchProblemText = {
  'not-approved': 'Beslutet skickas när det är justerat.',
  'no-decision': 'Punkten har inget beslut att skicka.',
  'item-closed': 'Punkten är stängd för andra. Ett beslut därifrån skickas inte med vanlig e-post.',
  'nobody-chosen': 'Välj en mottagare eller skriv en e-postadress.',
  'address-wrong': 'Skriv en mottagare på varje rad, namn och e-postadress: Anna Ek, anna.ek@exempel.se',
  'too-many': 'Skicka till högst 100 mottagare åt gången.',
} as const
export type DispatchProblem = keyof typeof dispatchProblemText

export type Addressee = { name: string; address: string }

/** A name and an address from a line such as 'Anna Ek, anna.ek@exempel.se'; undefined when the line is not that. */
function addresseeIn(line: string): Addressee | undefined {
  const found = /^(?:(.{1,200}?)[\s,;<]+)?([^\s@<>,;]{1,64}@[^\s@<>,;]{1,250}[.][^\s@<>,;.]{2,})>?$/.exec(line)
  const address = found?.[2]
  return address ? { name: found[1]?.trim() || address, address } : undefined
}

/** The addressees that were written by hand, one a line; undefined when a line can't be read. */
export function addresseesIn(text: string): Addressee[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const read = lines.filter((line) => line !== '').map(addresseeIn)
  const whole = read.filter((one): one is Addressee => one !== undefined)
  return whole.length === read.length ? whole : undefined
}

/** Each address once, without those that have been sent the same words already. */
export function unsentAmong(chosen: readonly Addressee[], sent: readonly string[]): Addressee[] {
  const known = new Set(sent.map((address) => address.toLowerCase()))
  return chosen.filter(({ address }) => {
    const isNew = !known.has(address.toLowerCase())
    known.add(address.toLowerCase())
    return isNew
  })
}

type Standing = { status: MeetingStatus; decision: NotesItem | undefined; isClosed: boolean }

/** Whether the item has an approved decision that may be sent out (sv. expedieras). */
export function problemOfDispatch({ status, decision, isClosed }: Standing): DispatchProblem | undefined {
  if (status !== 'approved' && status !== 'published') return 'not-approved'
  if (isClosed) return 'item-closed'
  return decision && decision.decisions.length > 0 ? undefined : 'no-decision'
}

/** The letter: the item as it was approved, and whose decision it is. */
export const dispatchText = (notes: NotesContent, agendaItem: NotesItem, sender: string): string =>
  [
    `Utdrag ur ${notes.documentKind} från ${notes.body.name}, ${notes.network.name}, ${formatDay(notes.day)}`,
    itemText(notes, agendaItem),
    ...(notes.chair ? [`Ordförande: ${notes.chair}`] : []),
    approvalSentence(notes),
    `Skickat av ${sender}.`,
  ].join('\n\n')
