import type { NotesItem } from './notes.ts'

type Named = NotesItem['nominations'][number]

const seatName: Record<Named['seat'], string> = { chair: 'ordförande', 'vice-chair': 'vice ordförande' }

const nomineeWords = ({ name, organisation }: Pick<Named, 'name' | 'organisation'>): string =>
  organisation ? `${name}, ${organisation},` : name

/** 'ordförande i Samarbetskommittén'. */
export const seatWords = ({ seat, body }: Pick<Named, 'seat' | 'body'>): string =>
  body ? `${seatName[seat]} i ${body}` : seatName[seat]

export const nominationTitle = 'Förslag till val'

/** 'Camilla Broo, Huddinge, till ordförande i Samarbetskommittén'. */
export const nominationWords = (nomination: Named): string =>
  `${nomineeWords(nomination)} till ${seatWords(nomination)}`

/** The decision that is near at hand; a body elects to its own seats and proposes for another's. */
export const electionWords = (nomination: Named, isOwnBody: boolean): string =>
  `${nomineeWords(nomination)} ${isOwnBody ? 'väljs' : 'föreslås'} till ${seatWords(nomination)}.`
