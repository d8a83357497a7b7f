import { Button, Checkbox, ErrorSummary, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Person } from '../person.ts'

const problemText = { phone: 'Skriv telefonnumret med siffror, till exempel 08-606 70 00.' } as const

type Props = { person: Person; given?: Given; problem?: keyof typeof problemText }

export const ChangeContactPage = ({ person, given, problem }: Props) => (
  <Page
    title="Ändra dina kontaktuppgifter"
    problem={problem !== undefined}
    breadcrumbs={[{ href: `/arbetsyta/personer/${person.id}`, text: person.name }]}
    lead="De som är i samma nätverk eller organisation som du ser alltid din e-post och telefon."
  >
    {problem && <ErrorSummary problems={[{ field: 'phone', text: problemText[problem] }]} />}
    <Form>
      <TextField
        name="phone"
        type="tel"
        label="Telefon"
        value={given ? given['phone'] : person.phone}
        error={problem && problemText[problem]}
        autocomplete="tel"
        maxLength={40}
        optional
      />
      <Checkbox
        name="published"
        label="Visa mina kontaktuppgifter för alla"
        hint="Då syns de för alla som loggar in och på den öppna webbplatsen."
        checked={given ? given['published'] === 'ja' : person.isContactPublished}
      />
      <p>
        Med {person.email} loggar du in, och den går inte att ändra här. Har du fått en ny e-postadress? Be din
        organisations administratör eller nätverkets sekreterare att lägga till dig med den.
      </p>
      <Button>Ändra kontaktuppgifterna</Button>
    </Form>
  </Page>
)
