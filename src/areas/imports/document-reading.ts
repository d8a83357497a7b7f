import type { Found, MinutesReading, SourceText } from './reading.ts'

/** What a page of citizen promises (sv. medborgarlöften) says. Names of parties stand as they are written. */
export type PromisesReading = {
  municipality?: Found<string>
  period?: Found<string>
  partners: Found<string>[]
  focusAreas: Found<string>[]
  promises: Found<string>[]
  /** What the promises rest on: dialogues, surveys, situational pictures. */
  evidence: Found<string>[]
  dialogueCount?: Found<number>
}

export type NetworkReading = {
  name: Found<string>
  purpose?: Found<string>
  memberCount?: Found<number>
  members: Found<string>[]
}

/** Networks on one page. `owner`: the municipality whose page tells of the networks it is in. */
export type NetworksReading = { owner?: Found<string>; networks: NetworkReading[] }

export type NamedPerson = { name: Found<string>; role?: Found<string>; organisation?: Found<string> }

/** An agreement to cooperate (sv. samverkansöverenskommelse, KBA (2023:196) 9 §). */
export type AgreementReading = {
  title?: Found<string>
  parties: Found<string>[]
  purposes: Found<string>[]
  areas: Found<string>[]
  period?: Found<string>
  /** YYYY-MM-DD. */
  signedOn?: Found<string>
  signatories: NamedPerson[]
}

export type QuoteReading = {
  words: Found<string>
  speaker?: Found<string>
  role?: Found<string>
  organisation?: Found<string>
}

/** Whom to ask: a person, or an office that answers. */
export type ContactReading = { name: Found<string>; role?: Found<string>; phone?: Found<string>; email?: Found<string> }

/** A visit (sv. besök) that a page tells of. */
export type VisitReading = {
  host?: Found<string>
  visitedBy?: Found<string>
  date?: Found<string>
  place?: Found<string>
  participants: NamedPerson[]
  subjects: Found<string>[]
}

/** A news page or a press release. `sender` and `contacts` are what a press release tells of itself. */
export type NewsReading = {
  headline?: Found<string>
  date?: Found<string>
  lead?: Found<string>
  sender?: Found<string>
  contacts: ContactReading[]
  quotes: QuoteReading[]
  facts: Found<string>[]
  visit?: VisitReading
}

/** One of several answers that are told in order, the most usual first. */
export type RankedReading = { what: Found<string>; share?: Found<number> }

/**
 * What a page on a survey of safety (sv. trygghetsundersökning) says. `sampled`: how many were asked (sv. urval), `answers`:
 * how many of them answered. `share` and `responseRate` in per cent.
 */
export type SafetySurveyReading = {
  title?: Found<string>
  year?: Found<number>
  sampled?: Found<number>
  answers?: Found<number>
  responseRate?: Found<number>
  ranked: RankedReading[]
  results: { asked: Found<string>; share: Found<number> }[]
}

/** A summons (sv. kallelse, föredragningslista): when, where and what will be taken up. */
export type SummonsReading = {
  body?: Found<string>
  date?: Found<string>
  start?: Found<string>
  end?: Found<string>
  place?: Found<string>
  items: { number: string; title: Found<string> }[]
}

/** A document's kind and what was read of it. */
export type DocumentReading =
  | { kind: 'minutes'; reading: MinutesReading }
  | { kind: 'summons'; reading: SummonsReading }
  | { kind: 'promises'; reading: PromisesReading }
  | { kind: 'agreement'; reading: AgreementReading }
  | { kind: 'networks'; reading: NetworksReading }
  | { kind: 'news' | 'press'; reading: NewsReading }
  | { kind: 'survey'; reading: SafetySurveyReading }
  | { kind: 'other' }

/** A document's text, and what it says. */
export type ReadDocument = { source: SourceText; document: DocumentReading }

/** What a file says: as the document it is first of all, and as those that it holds besides. */
export type FileReading = ReadDocument & { further: ReadDocument[] }
