import { Button, ErrorSummary, Form, Notice, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Organisation } from '../organisation.ts'

const problemText = {
  nationalNumber: 'Numret stämmer inte. Skriv organisationsnumret med tio siffror, till exempel 212000-0142.',
  'number-taken': 'En annan organisation har det organisationsnumret.',
  website: 'Skriv webbplatsens adress, till exempel https://www.exempel.se.',
} as const

export type Problem = keyof typeof problemText

type Props = {
  organisation: Organisation
  given?: Given
  problem?: Problem
  same?: { id: string; name: string } | undefined
}

export const ChangePage = ({ organisation, given = {}, problem, same }: Props) => {
  const field = problem === 'website' ? 'website' : 'nationalNumber'
  const errorFor = (name: string) => (problem && field === name ? problemText[problem] : undefined)
  return (
    <Page
      title={`Ändra uppgifter om ${organisation.name}`}
      problem={problem !== undefined}
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: `/arbetsyta/organisationer/${organisation.id}`, text: organisation.name },
      ]}
    >
      {problem && <ErrorSummary problems={[{ field, text: problemText[problem] }]} />}
      {same && (
        <Notice kind="info">
          Numret har <a href={`/arbetsyta/organisationer/${same.id}`}>{same.name}</a>.
        </Notice>
      )}
      <Form>
        <TextField
          name="nationalNumber"
          label="Organisationsnummer"
          value={given['nationalNumber'] ?? organisation.nationalNumber}
          error={errorFor('nationalNumber')}
          narrow
          optional
        />
        <TextField
          name="website"
          type="url"
          label="Webbplats"
          value={given['website'] ?? organisation.website}
          error={errorFor('website')}
          optional
        />
        <Button>Ändra uppgifterna</Button>
      </Form>
    </Page>
  )
}
