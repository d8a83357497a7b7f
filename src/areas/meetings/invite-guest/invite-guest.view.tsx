import { Button, ErrorSummary, Form, Page, Radios, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { GuestList } from './guest-list.view.tsx'
import type { Guest, GuestLinkChoice } from './guest.ts'

export const fieldProblem = {
  name: 'Skriv gästens namn.',
  email: 'Skriv gästens e-postadress, till exempel anna.berg@regionen.se.',
} as const

export type Field = keyof typeof fieldProblem

const untilText: Record<GuestLinkChoice, string> = {
  'day-after': 'Dagen efter mötet',
  '7-days': '7 dagar framåt',
  '30-days': '30 dagar framåt',
}
const untilChoices = Object.entries(untilText).map(([value, text]) => ({ value, text }))

type Props = {
  meeting: Meeting
  agendaItem: AgendaItem
  guests: readonly Guest[]
  given?: Given
  problems?: readonly Field[]
}

export const InviteGuestPage = ({ meeting, agendaItem, guests, given = {}, problems = [] }: Props) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  return (
    <Page
      title={`Bjud in en gäst till punkt ${agendaItem.number}`}
      problem={problems.length > 0}
      lead={`Gästen får en personlig länk som öppnar punkten ”${agendaItem.title}” och inget annat.`}
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
        <Radios
          name="until"
          legend="Hur länge ska länken gälla?"
          choices={untilChoices}
          value={given['until'] ?? 'day-after'}
        />
        <Button data-busy="Bjuder in …">Bjud in gästen</Button>
      </Form>
      <GuestList guests={guests} address={`/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/gast`} />
    </Page>
  )
}
