import { Button, DateField, ErrorSummary, Form, Notice, Page, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Organisation } from '../organisation.ts'
import type { Refusal } from './rename-organisation.rule.ts'

export const problemText: Record<Refusal | 'name' | 'shortName' | 'day' | 'remark' | 'name-taken', string> = {
  name: 'Skriv det nya namnet, högst 200 tecken.',
  shortName: 'Skriv ett kort namn med högst 200 tecken.',
  day: 'Skriv den dag namnet började gälla, till exempel 2026-01-01.',
  remark: 'Anmärkningen får ha högst 2 000 tecken.',
  'already-ended': 'Organisationen är avslutad och byter inte namn.',
  'same-name': 'Organisationen heter redan så.',
  'day-ahead': 'Dagen ligger framåt i tiden. Skriv in namnbytet när det nya namnet gäller.',
  'before-history': 'Något annat har hänt med organisationen samma dag eller senare. Välj en senare dag.',
  'name-taken': 'En annan organisation heter redan så.',
}

export type Problem = keyof typeof problemText

const places: Partial<Record<Problem, string>> = {
  ...{ 'already-ended': 'name', 'same-name': 'name', 'name-taken': 'name' },
  ...{ 'day-ahead': 'day', 'before-history': 'day' },
}
const fieldOf = (problem: Problem): string => places[problem] ?? problem

type Props = {
  organisation: Organisation
  given?: Given
  problems?: readonly Problem[]
  same?: { id: string; name: string } | undefined
}

export const RenamePage = ({ organisation, given = {}, problems = [], same }: Props) => {
  const field = (name: string) => ({
    name,
    value: given[name],
    error: problems.filter((problem) => fieldOf(problem) === name).map((problem) => problemText[problem])[0],
  })
  const own = `/arbetsyta/organisationer/${organisation.id}`
  return (
    <Page
      title={`Byt namn på ${organisation.name}`}
      problem={problems.length > 0}
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: own, text: organisation.name },
      ]}
      lead="Det gamla namnet står kvar i historien och i anteckningar från den tiden."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      {same && (
        <Notice kind="info">
          Namnet har <a href={`/arbetsyta/organisationer/${same.id}`}>{same.name}</a>.
        </Notice>
      )}
      <Form>
        <TextField {...field('name')} label="Nytt namn" required />
        <TextField {...field('shortName')} label="Nytt kort namn" hint="Som det skrivs i listor." optional />
        <DateField {...field('day')} label="Gäller från och med" required />
        <TextArea
          {...field('remark')}
          label="Anmärkning"
          hint="Till exempel vilket beslut det bygger på."
          rows={3}
          optional
        />
        <Button>Byt namn</Button>
      </Form>
    </Page>
  )
}
