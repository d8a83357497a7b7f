import { Button, ErrorSummary, Form, Notice, Page, Select, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { County } from '../organisation.ts'
import { kindName, type OrganisationKind } from '../organisation-kinds.ts'

export const fieldProblem = {
  kind: 'Välj vilket slag av organisation det är.',
  name: 'Skriv organisationens namn, högst 200 tecken.',
  shortName: 'Skriv ett kort namn med högst 200 tecken.',
  code: 'Skriv koden: fyra siffror för en kommun, två för en region eller länsstyrelse, ett ord för polisen. Andra slag har ingen kod.',
  countyCode: 'Välj ett län i listan.',
  nationalNumber: 'Numret stämmer inte. Skriv organisationsnumret med tio siffror, till exempel 212000-0142.',
  website: 'Skriv webbplatsens adress, till exempel https://www.exempel.se.',
  'name-taken': 'Det finns redan en organisation med det namnet.',
  'number-taken': 'Det finns redan en organisation med det organisationsnumret.',
  'code-taken': 'Det finns redan en organisation av samma slag med den koden.',
} as const

export type Problem = keyof typeof fieldProblem

const places: Partial<Record<Problem, string>> = {
  'name-taken': 'name',
  'number-taken': 'nationalNumber',
  'code-taken': 'code',
}
const fieldOf = (problem: Problem): string => places[problem] ?? problem

type Props = {
  kinds: readonly OrganisationKind[]
  counties: readonly County[]
  given?: Given
  problems?: readonly Problem[]
  /** The one that is in the register already. */
  same?: { id: string; name: string } | undefined
}

const Same = ({ same }: { same: { id: string; name: string } }) => (
  <Notice kind="info">
    I registret finns <a href={`/arbetsyta/organisationer/${same.id}`}>{same.name}</a>. Är det den du menar behöver du
    inte lägga till något.
  </Notice>
)

export const AddOrganisationPage = ({ kinds, counties, given = {}, problems = [], same }: Props) => {
  const field = (name: string) => ({
    name,
    value: given[name],
    error: problems.filter((problem) => fieldOf(problem) === name).map((problem) => fieldProblem[problem])[0],
  })
  return (
    <Page
      title="Lägg till en organisation"
      problem={problems.length > 0}
      breadcrumbs={[{ href: '/arbetsyta/organisationer', text: 'Organisationer' }]}
      lead="Kommuner, regioner, länsstyrelser och polisregioner finns redan. Här lägger du till andra som deltar."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: fieldProblem[problem] }))} />
      {same && <Same same={same} />}
      <Form>
        <Select
          {...field('kind')}
          label="Slag"
          empty="Välj …"
          choices={kinds.map((kind) => ({ value: kind, text: kindName(kind) }))}
          required
        />
        <TextField {...field('name')} label="Namn" hint="Hela namnet, som det skrivs i avtal." required />
        <TextField {...field('shortName')} label="Kort namn" hint="Som det skrivs i listor." optional />
        {kinds.includes('municipality') && (
          <TextField
            {...field('code')}
            label="Kod"
            hint="Bara för kommun, region, länsstyrelse och polis."
            narrow
            optional
          />
        )}
        <Select
          {...field('countyCode')}
          label="Län"
          empty="Inget särskilt län"
          choices={counties.map(({ code, name }) => ({ value: code, text: name }))}
        />
        <TextField {...field('nationalNumber')} label="Organisationsnummer" narrow optional />
        <TextField {...field('website')} type="url" label="Webbplats" optional />
        <Button>Lägg till organisationen</Button>
      </Form>
    </Page>
  )
}
