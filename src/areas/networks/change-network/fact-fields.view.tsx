import { Select, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { networkKinds } from '../network-words.ts'
import type { TypedFacts } from './change-network.rule.ts'

export type Person = { id: string; name: string }

export const factLabels: Record<keyof TypedFacts, string> = {
  name: 'Namn',
  shortName: 'Kort namn',
  kind: 'Form',
  purpose: 'Syfte',
  vision: 'Vision',
  areas: 'Samarbetsområden',
  principles: 'Principer',
  website: 'Webbplats',
  tablingPolicy: 'Så bordläggs ärenden',
  host: 'Värd',
  organisation: 'Juridisk person',
  contact: 'Kontaktperson',
}
const kindChoices = Object.entries(networkKinds).map(([value, text]) => ({ value, text }))

type Props = { given: Given; errors: Record<string, string | undefined>; people: readonly Person[] }

/** Every fact of a network, from what it is called to whom one turns to. */
export function FactFields({ given, errors, people }: Props) {
  const field = (name: keyof TypedFacts) => ({
    ...{ name, label: factLabels[name], value: given[name] },
    error: errors[name],
  })
  return (
    <>
      <TextField {...field('name')} maxLength={200} required />
      <TextField {...field('shortName')} hint="Det man säger till vardags." maxLength={200} optional />
      <Select {...field('kind')} choices={kindChoices} />
      <TextArea {...field('purpose')} hint="Varför nätverket finns." rows={3} optional />
      <TextArea {...field('vision')} rows={3} optional />
      <TextArea {...field('areas')} hint="Ett på varje rad, till exempel Miljö." rows={5} optional />
      <TextArea {...field('principles')} hint="Förhållningssätt i samverkan, ett på varje rad." rows={5} optional />
      <TextArea
        {...field('tablingPolicy')}
        hint="Hur nätverket skjuter upp ett ärende. Ett nätverk bestämmer det självt; kommunallagen säger det inte."
        rows={3}
        optional
      />
      <TextField {...field('website')} type="url" hint="Hela adressen, med https:// först." optional />
      <TextField
        {...field('host')}
        hint="Organisationen som håller i sekretariatet, som den heter i registret."
        optional
      />
      <TextField
        {...field('organisation')}
        hint="Nätverkets egen organisation, om det är ett förbund, ett bolag eller en förening."
        optional
      />
      <Select
        {...field('contact')}
        hint="En person med roll i nätverket. Namn, telefon och e-post visas för medlemmarna."
        choices={people.map(({ id, name }) => ({ value: id, text: name }))}
        empty="Ingen vald"
      />
    </>
  )
}
