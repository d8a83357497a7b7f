import { Button, DateField, ErrorSummary, Form, Page, Radios, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

const problemText = {
  kind: 'Välj vad det är.',
  title: 'Skriv vad det heter, högst 300 tecken.',
  sentOn: 'Skriv dagen då det sändes till medlemmarna.',
  'sent-later': 'Dagen har inte varit än. Lägg upp programmet när det är sänt.',
  address: 'Skriv länkens hela adress, till exempel https://www.exempel.se/program.pdf.',
  'title-taken': 'Nätverket har redan sänt ut något med det namnet, en annan dag. Skriv till exempel året i namnet.',
} as const
export type Problem = keyof typeof problemText
export const isProblem = (name: unknown): name is Problem => String(name) in problemText
const fields: Partial<Record<Problem, string>> = { 'sent-later': 'sentOn', 'title-taken': 'title' }
const fieldOf = (problem: Problem) => fields[problem] ?? problem

const kinds = [
  { value: 'programme', text: 'Ett program' },
  { value: 'vision', text: 'En vision' },
  { value: 'plan', text: 'En plan' },
  { value: 'agreement', text: 'Ett avtal' },
]

type Props = { network: Network; given?: Given; problems?: readonly Problem[] }

export function AddProgrammePage({ network, given = {}, problems = [] }: Props) {
  const errors = Object.fromEntries(problems.map((problem) => [fieldOf(problem), problemText[problem]]))
  const field = (name: string) => ({ name, value: given[name], error: errors[name] })
  return (
    <Page
      title="Lägg upp ett program"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, {
        href: `/arbetsyta/natverk/${network.id}/program`,
        text: 'Program och visioner',
      })}
      lead="Alla som var medlemmar den dag det sändes väntas besluta. Uppgifterna går inte att ändra sedan, så läs igenom dem först."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      <Form>
        <Radios {...field('kind')} value={given['kind'] ?? 'programme'} legend="Vad är det?" choices={kinds} required />
        <TextField {...field('title')} label="Namn" maxLength={300} required />
        <DateField {...field('sentOn')} label="Sändes till medlemmarna" required />
        <TextField
          {...field('address')}
          type="url"
          label="Länk till det"
          hint="Hela adressen, med https:// först."
          optional
        />
        <Button>Lägg upp programmet</Button>
      </Form>
    </Page>
  )
}
