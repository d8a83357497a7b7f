import type {
  AgreementReading,
  ContactReading,
  NamedPerson,
  NetworkReading,
  NetworksReading,
  NewsReading,
  PromisesReading,
  QuoteReading,
  RankedReading,
  SafetySurveyReading,
  SummonsReading,
  VisitReading,
} from './document-reading.ts'
import type { DocumentKind } from './reading.ts'

export type OtherKind = Exclude<DocumentKind, 'minutes'>

/** `count`: a whole number. `share`: per cent. `long`: more than a line. */
export type ValueShape = 'long' | 'day' | 'time' | 'count' | 'share'

/** What a value is called where people meet it. `isOrganisation`: the value names one, as it was written. */
export type KnownField = {
  label: string
  hint?: string
  shape?: ValueShape
  isMany?: true
  isOrganisation?: true
}

/**
 * What belongs together. `group` is '' for what the document says of itself; of a group that `isMany` there are several,
 * numbered from 1 ('networks 1'). The first field is the one that the others are told of.
 */
export type KnownGroup = {
  group: string
  label: string
  addLabel: string
  isMany?: true
  fields: Readonly<Record<string, KnownField>>
}

const day = { hint: 'År-månad-dag, till exempel 2022-10-28.', shape: 'day' } as const
const time = { hint: 'Till exempel 08:30.', shape: 'time' } as const
const organisation = { isOrganisation: true } as const
const many = { isMany: true } as const

const personFields = {
  name: { label: 'Namn' },
  role: { label: 'Roll' },
  organisation: { label: 'Organisation', ...organisation },
} satisfies Record<keyof NamedPerson, KnownField>

const ofItself = (fields: KnownGroup['fields']): KnownGroup => ({
  group: '',
  label: 'Om handlingen',
  addLabel: '',
  fields,
})

const summons: KnownGroup[] = [
  ofItself({
    body: { label: 'Organ', hint: 'Som det står i kallelsen.' },
    date: { label: 'Dag', ...day },
    start: { label: 'Börjar', ...time },
    end: { label: 'Slutar', ...time },
    place: { label: 'Plats' },
  } satisfies Record<Exclude<keyof SummonsReading, 'items'>, KnownField>),
  {
    ...{ group: 'items', label: 'Punkt', addLabel: 'Lägg till en punkt', ...many },
    fields: {
      title: { label: 'Rubrik' },
      number: { label: 'Nummer', hint: 'Som det står, till exempel 3 eller § 14.' },
    } satisfies Record<keyof SummonsReading['items'][number], KnownField>,
  },
]

const promises: KnownGroup[] = [
  ofItself({
    municipality: { label: 'Kommun', ...organisation },
    period: { label: 'Period', hint: 'Som det står, till exempel 2023–2024.' },
    partners: { label: 'Samverkanspart', ...many, ...organisation },
    focusAreas: { label: 'Fokusområde', ...many },
    promises: { label: 'Löfte', hint: 'Vad som lovas, och av vem.', shape: 'long', ...many },
    evidence: {
      label: 'Underlag',
      hint: 'Vad löftena bygger på: dialoger, undersökningar, lägesbild.',
      shape: 'long',
      ...many,
    },
    dialogueCount: { label: 'Antal medborgardialoger', shape: 'count' },
  } satisfies Record<keyof PromisesReading, KnownField>),
]

const agreement: KnownGroup[] = [
  ofItself({
    title: { label: 'Rubrik' },
    parties: { label: 'Part', hint: 'En organisation i varje fält.', ...many, ...organisation },
    purposes: { label: 'Syfte', shape: 'long', ...many },
    areas: { label: 'Område', hint: 'Vad parterna samverkar om.', ...many },
    period: { label: 'Giltighetstid', hint: 'Som det står i överenskommelsen.' },
    signedOn: { label: 'Undertecknat', ...day },
  } satisfies Record<Exclude<keyof AgreementReading, 'signatories'>, KnownField>),
  {
    group: 'signatories',
    label: 'Undertecknare',
    addLabel: 'Lägg till en undertecknare',
    ...many,
    fields: personFields,
  },
]

const networks: KnownGroup[] = [
  ofItself({
    owner: { label: 'Vems sidan är', hint: 'Den som berättar om sina nätverk.', ...organisation },
  } satisfies Record<Exclude<keyof NetworksReading, 'networks'>, KnownField>),
  {
    ...{ group: 'networks', label: 'Nätverk', addLabel: 'Lägg till ett nätverk', ...many },
    fields: {
      name: { label: 'Namn' },
      purpose: { label: 'Syfte', shape: 'long' },
      memberCount: { label: 'Antal medlemmar', hint: 'Om det står i texten.', shape: 'count' },
      members: { label: 'Medlem', hint: 'En organisation i varje fält.', ...many, ...organisation },
    } satisfies Record<keyof NetworkReading, KnownField>,
  },
]

const news: KnownGroup[] = [
  ofItself({
    headline: { label: 'Rubrik' },
    date: { label: 'Datum', ...day },
    lead: { label: 'Ingress', shape: 'long' },
    sender: { label: 'Avsändare', ...organisation },
    facts: { label: 'Fakta', shape: 'long', ...many },
  } satisfies Record<Exclude<keyof NewsReading, 'quotes' | 'visit' | 'contacts'>, KnownField>),
  {
    ...{ group: 'quotes', label: 'Citat', addLabel: 'Lägg till ett citat', ...many },
    fields: {
      words: { label: 'Citat', hint: 'Orden som de står, utan citattecken.', shape: 'long' },
      speaker: { label: 'Talare' },
      role: { label: 'Talarens roll' },
      organisation: { label: 'Talarens organisation', ...organisation },
    } satisfies Record<keyof QuoteReading, KnownField>,
  },
  {
    ...{ group: 'contacts', label: 'Kontakt', addLabel: 'Lägg till en kontakt', ...many },
    fields: {
      name: { label: 'Namn' },
      role: { label: 'Roll' },
      phone: { label: 'Telefon' },
      email: { label: 'E-post' },
    } satisfies Record<keyof ContactReading, KnownField>,
  },
  {
    ...{ group: 'visit', label: 'Besök', addLabel: 'Lägg till ett besök' },
    fields: {
      host: { label: 'Värd', ...organisation },
      visitedBy: { label: 'Besökare', ...organisation },
      date: { label: 'Dag för besöket', ...day },
      place: { label: 'Plats' },
      subjects: { label: 'Ämne', ...many },
    } satisfies Record<Exclude<keyof VisitReading, 'participants'>, KnownField>,
  },
  {
    ...{ group: 'visit, participants', label: 'Deltagare i besöket', addLabel: 'Lägg till en deltagare', ...many },
    fields: personFields,
  },
]

const safetySurvey: KnownGroup[] = [
  ofItself({
    title: { label: 'Rubrik' },
    year: { label: 'År', shape: 'count' },
    sampled: { label: 'Antal tillfrågade', hint: 'Hur många som fick enkäten.', shape: 'count' },
    answers: { label: 'Antal svar', shape: 'count' },
    responseRate: { label: 'Svarsfrekvens i procent', shape: 'share' },
  } satisfies Record<Exclude<keyof SafetySurveyReading, 'results' | 'ranked'>, KnownField>),
  {
    ...{ group: 'ranked', label: 'Rangordnat svar', addLabel: 'Lägg till ett rangordnat svar', ...many },
    fields: {
      what: { label: 'Svar', hint: 'Till exempel ett problem. Det vanligaste står först.' },
      share: { label: 'Andel i procent', shape: 'share' },
    } satisfies Record<keyof RankedReading, KnownField>,
  },
  {
    ...{ group: 'results', label: 'Resultat', addLabel: 'Lägg till ett resultat', ...many },
    fields: {
      asked: { label: 'Fråga eller påstående', shape: 'long' },
      share: { label: 'Andel i procent', shape: 'share' },
    } satisfies Record<keyof SafetySurveyReading['results'][number], KnownField>,
  },
]

/** Of a document of no known kind nothing is read, but a person can say what it is. */
const other: KnownGroup[] = [
  ofItself({
    title: { label: 'Rubrik' },
    date: { label: 'Datum', ...day },
    sender: { label: 'Avsändare', ...organisation },
    facts: { label: 'Uppgift', hint: 'Något ur handlingen som ska gå att hitta.', shape: 'long', ...many },
  }),
]

/** All that can be told of a document that is not notes, by its kind, in the order it is shown. */
export const knownGroups: Readonly<Record<OtherKind, readonly KnownGroup[]>> = {
  ...{ summons, promises, agreement, networks, news, other },
  ...{ press: news, survey: safetySurvey },
}

/** The group's name without its number: 'networks 2' is one of 'networks'. */
export const baseOf = (group: string): string => group.replace(/ \d+$/, '')
