import { Button, EmptyState, ErrorSummary, Form, HiddenField, Page, TextField } from '#platform/html/index.ts'
import { OrganisationSignIns } from '../organisation-sign-ins.view.tsx'
import type { ProviderRefusal, SigningOrganisation } from '../provider.ts'
import type { AttemptRefusal } from './attempt.rule.ts'

export type Refusal =
  (ProviderRefusal | AttemptRefusal | 'denied' | 'provider-error' | 'code-refused' | 'token-refused') | 'too-many'

const again = 'Försök igen.'
const broken =
  'Din organisations inloggning svarar inte som den ska. Logga in med en länk så länge, och säg till din it-avdelning.'

const refusalText: Record<Refusal, string> = {
  'attempt-unknown': `Svaret från din organisation är redan använt, eller hör inte till någon inloggning här. ${again}`,
  'attempt-expired': `Det tog för lång tid hos din organisation. ${again}`,
  'attempt-other-browser': 'Inloggningen började i en annan webbläsare. Börja om i den som du vill använda.',
  denied: 'Din organisation släppte inte in dig, eller så avbröt du inloggningen.',
  'provider-error': 'Din organisations inloggning gick inte att slutföra. Försök igen, eller logga in med en länk.',
  'code-refused': `Din organisation godtog inte svaret. Det kan vara använt eller för gammalt. ${again}`,
  'token-refused':
    'Intyget från din organisation gick inte att lita på. Därför är du inte inloggad. Försök igen, eller logga in med en länk.',
  'provider-down':
    'Din organisations inloggning går inte att nå just nu. Försök igen om en stund, eller logga in med en länk.',
  'not-a-provider': broken,
  'other-issuer': broken,
  'too-many': 'Det har kommit för många försök härifrån. Vänta en kvart och försök igen.',
}

export const refusalStatus = {
  'attempt-unknown': 422,
  'attempt-expired': 422,
  'attempt-other-browser': 422,
  denied: 403,
  'provider-error': 422,
  'code-refused': 422,
  'token-refused': 422,
  'provider-down': 503,
  'not-a-provider': 503,
  'other-issuer': 503,
  'too-many': 429,
} as const satisfies Record<Refusal, number>

const Ways = () => (
  <p>
    <a href="/logga-in/organisation">Logga in med din organisation</a> eller <a href="/logga-in">med en länk</a>
  </p>
)

export const OrganisationRefusedPage = ({ refusal }: { refusal: Refusal }) => (
  <Page title="Inloggningen gick inte" problem>
    <p>{refusalText[refusal]}</p>
    <Ways />
  </Page>
)

export const UnknownPersonPage = ({ organisation, email }: { organisation: string; email: string | undefined }) => (
  <Page title="Vi hittar dig inte" problem>
    <p>
      {organisation} har släppt in dig, men här finns ingen med ett uppdrag i {organisation} som{' '}
      {email ? (
        <>
          har adressen <strong>{email}</strong>.
        </>
      ) : (
        'hör till din inloggning där. Din organisation lämnade inte heller ut någon bekräftad e-postadress.'
      )}
    </p>
    <p>
      Be den som sköter er organisations personer här att lägga till dig med den adressen. Sedan kan du logga in direkt.
    </p>
    <Ways />
  </Page>
)

const emailMissing = 'Skriv din e-postadress, till exempel anna.berg@kommunen.se.'

type Props = {
  organisations: readonly SigningOrganisation[]
  returnTo: string
  email?: string
  /** Set when the organisations are those whose people have addresses in it. */
  domain?: string
  problem?: 'email-missing'
}

const Found = ({ organisations, returnTo, domain }: Props) => {
  if (organisations.length > 0) return <OrganisationSignIns organisations={organisations} returnTo={returnTo} />
  return (
    <EmptyState title={domain ? `Ingen inloggning för ${domain}` : 'Ingen organisation har anslutit sin inloggning än'}>
      <a href={`/logga-in?till=${encodeURIComponent(returnTo)}`}>Logga in med en länk</a> i stället.
    </EmptyState>
  )
}

export const ChooseOrganisationPage = (props: Props) => (
  <Page
    title="Logga in med din organisation"
    problem={props.problem !== undefined}
    breadcrumbs={[{ href: '/logga-in', text: 'Logga in' }]}
    lead="Du loggar in på samma sätt som på jobbet och kommer sedan tillbaka hit."
  >
    {props.problem && <ErrorSummary problems={[{ field: 'email', text: emailMissing }]} />}
    <section>
      <h2>{props.domain ? `Organisationer för ${props.domain}` : 'Välj din organisation'}</h2>
      <Found {...props} />
    </section>
    {(props.organisations.length > 0 || props.domain) && (
      <section>
        <h2>Eller hitta den med din e-post</h2>
        <Form action="/logga-in/organisation">
          <HiddenField name="till" value={props.returnTo} />
          <TextField
            name="email"
            label="E-postadress på jobbet"
            type="email"
            autocomplete="email"
            value={props.email}
            error={props.problem && emailMissing}
            required
          />
          <Button variant="secondary">Hitta min organisation</Button>
        </Form>
      </section>
    )}
  </Page>
)
