import { Button, ErrorSummary, Facts, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { ProviderRefusal } from '../provider.ts'
import type { ConnectionView } from './connection.ts'
import { RequirementSection } from './required-sign-in.view.tsx'

type Problem =
  | ProviderRefusal
  | 'issuer-malformed'
  | 'client-missing'
  | 'domains-malformed'
  | 'domains-taken'
  | 'nothing-to-demand'
  | 'not-tried'
export type Refused = { given: Given; problems: readonly Problem[] }

const problemText: Record<Problem, string> = {
  'issuer-malformed':
    'Skriv utfärdarens adress, till exempel https://inloggning.kommunen.se. Den ska börja med https://.',
  'client-missing': 'Skriv det klient-id som organisationen har gett er.',
  'domains-malformed': 'Skriv minst en e-postdomän, till exempel kommunen.se. Skilj flera åt med mellanslag.',
  'domains-taken': 'En annan organisation svarar redan för en av domänerna. Ta bort den där först.',
  'provider-down':
    'Det gick inte att nå adressen, eller så har den ett certifikat som inte går att lita på. Kontrollera adressen och försök igen.',
  'not-a-provider':
    'På adressen finns ingen inloggning enligt OpenID Connect. Adressen följd av /.well-known/openid-configuration ska visa dess uppgifter.',
  'other-issuer':
    'Adressen svarar, men kallar sig något annat. Skriv utfärdarens adress exakt som organisationen har angett den.',
  'nothing-to-demand': 'Organisationen har ingen egen inloggning ansluten.',
  'not-tried': 'Logga först in en gång själv med organisationens inloggning. Annars kan ni bli utelåsta allihop.',
}

const fieldOf = (problem: Problem): string | undefined => {
  if (problem === 'client-missing') return 'clientId'
  if (problem === 'domains-malformed' || problem === 'domains-taken') return 'domains'
  return problem === 'nothing-to-demand' || problem === 'not-tried' ? undefined : 'issuer'
}

type Props = { view: ConnectionView; refused?: Refused | undefined }

const ConnectForm = ({ view, refused }: Props) => {
  const known = view.connection
  const given = {
    ...{ issuer: known?.issuer, clientId: known?.clientId, domains: known?.domains.join(' ') },
    ...refused?.given,
  }
  const errorFor = (field: string) => {
    const problem = refused?.problems.find((known) => fieldOf(known) === field)
    return problem && problemText[problem]
  }
  return (
    <section>
      <h2>{view.connection ? 'Ändra anslutningen' : 'Anslut organisationens inloggning'}</h2>
      <p>
        Organisationen lägger upp Rådslag hos sig med återadressen <code>{view.redirectUri}</code> och ger er tre
        uppgifter. När du ansluter hämtas inloggningens uppgifter på prov; går det inte sparas inget.
      </p>
      <Form>
        <TextField
          name="issuer"
          type="url"
          label="Utfärdare (issuer)"
          value={given.issuer}
          error={errorFor('issuer')}
          required
        />
        <TextField name="clientId" label="Klient-id" value={given.clientId} error={errorFor('clientId')} required />
        <TextField
          name="domains"
          label="E-postdomäner"
          hint="Bara för adresser i de här domänerna gäller inloggningen, till exempel kommunen.se."
          value={given.domains}
          error={errorFor('domains')}
          required
        />
        <TextField
          name="clientSecret"
          label="Klienthemlighet"
          hint={view.connection ? 'Lämna tom för att behålla den som finns. Den visas aldrig.' : 'Visas aldrig igen.'}
          autocomplete="off"
          optional={view.connection !== undefined}
        />
        <Button data-busy="Provar …">{view.connection ? 'Prova och ändra' : 'Prova och anslut'}</Button>
      </Form>
    </section>
  )
}

const Connected = ({ view: { connection, organisation } }: Props) =>
  connection ? (
    <section>
      <Facts
        rows={[
          { label: 'Utfärdare', value: connection.issuer },
          { label: 'Klient-id', value: connection.clientId },
          { label: 'E-postdomäner', value: connection.domains.join(', ') },
          { label: 'Senast ändrad', value: formatShortDay(stockholmDay(connection.changedAt)) },
          {
            label: 'Krav',
            value: connection.isDemanded ? 'Enda sättet att logga in' : 'Ett av flera sätt att logga in',
          },
        ]}
      />
      <Form action={`/arbetsyta/organisationer/${organisation.id}/inloggning/prova`}>
        <Button variant="secondary" data-busy="Provar …">
          Prova att den svarar
        </Button>
      </Form>
    </section>
  ) : (
    <p>{organisation.name} har ingen egen inloggning ansluten. Personerna loggar in med länk eller nyckel.</p>
  )

const Remove = ({ view: { organisation } }: Props) => (
  <section>
    <h2>Ta bort anslutningen</h2>
    <p>Personerna loggar då in med länk eller nyckel. Ett krav på organisationens inloggning upphör.</p>
    <Form action={`/arbetsyta/organisationer/${organisation.id}/inloggning/ta-bort`}>
      <Button variant="secondary" color="danger" data-busy="Tar bort …">
        Ta bort anslutningen
      </Button>
    </Form>
  </section>
)

export const ConnectProviderPage = ({ view, refused }: Props) => {
  const { organisation, connection, mayConnect } = view
  const root = `/arbetsyta/organisationer/${organisation.id}`
  return (
    <Page
      title={`Inloggning för ${organisation.name}`}
      problem={refused !== undefined}
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: root, text: organisation.name },
      ]}
      lead="Personerna kan logga in på samma sätt som i organisationens andra system."
    >
      {refused && (
        <ErrorSummary
          problems={refused.problems.map((problem) => ({
            field: mayConnect ? fieldOf(problem) : undefined,
            text: problemText[problem],
          }))}
        />
      )}
      <Connected view={view} />
      {connection && <RequirementSection view={view} />}
      {mayConnect && <ConnectForm view={view} refused={refused} />}
      {mayConnect && connection && <Remove view={view} />}
      {!mayConnect && !connection && <p>Be installationens administratör att ansluta den.</p>}
    </Page>
  )
}
