import { Button, ErrorSummary, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'

export const fieldProblem = {
  name: 'Skriv gästens namn.',
  email: 'Skriv gästens e-postadress, till exempel anna.berg@regionen.se.',
} as const

export type Field = keyof typeof fieldProblem

type Props = { meeting: Meeting; agendaItem: AgendaItem; given?: Given; problems?: readonly Field[] }

export const InviteGuestPage = ({ meeting, agendaItem, given = {}, problems = [] }: Props) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  return (
    <Page
      title={`Bjud in en gäst till punkt ${agendaItem.number}`}
      problem={problems.length > 0}
      lead={`Gästen får läsa punkten ”${agendaItem.title}” och inget annat från mötet.`}
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems.map((field) => ({ field, text: fieldProblem[field] }))} />
      )}
      <Form>
        <TextField name="name" label="Gästens namn" value={given['name']} error={errorFor('name')} required />
        <TextField
          name="email"
          type="email"
          label="Gästens e-postadress"
          value={given['email']}
          error={errorFor('email')}
          required
        />
        <Button>Bjud in gästen</Button>
      </Form>
    </Page>
  )
}
