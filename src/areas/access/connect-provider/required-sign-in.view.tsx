import { Button, Details, Form, Notice } from '#platform/html/index.ts'
import type { ConnectionView } from './connection.ts'
import type { ShutOut } from './shut-out.rule.ts'

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name, index) => (
      <li key={index}>{name}</li>
    ))}
  </ul>
)

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`)

/** Said before the demand is made: whom it binds and who will stand outside. */
const WhoIsShutOut = ({ shutOut: { count, tried, untried, without } }: { shutOut: ShutOut }) => (
  <>
    <p>
      Kravet gäller {people(count)}. {tried === 0 ? 'Ingen av dem' : `${tried} av dem`} har loggat in med
      organisationens inloggning. Länkar och nycklar slutar gälla för alla, också där de är inloggade nu.
    </p>
    {without.length > 0 && (
      <>
        <Notice kind="warning">
          {people(without.length)} blir {without.length === 1 ? 'utelåst' : 'utelåsta'}: utan e-postadress här går det
          inte att se vem det är som loggar in.
        </Notice>
        <Names names={without} />
      </>
    )}
    {untried.length > 0 && (
      <Details summary={`${people(untried.length)} har inte provat än`}>
        <p>De kommer in om organisationens inloggning lämnar ut samma e-postadress som står här.</p>
        <Names names={untried} />
      </Details>
    )}
  </>
)

const Requirement = ({ view }: { view: ConnectionView }) => {
  const address = `/arbetsyta/organisationer/${view.organisation.id}/inloggning`
  if (!view.hasSignedIn)
    return (
      <p>
        Innan du kan kräva den behöver du själv ha loggat in med den en gång, så att ni inte låser ut er. Logga ut och{' '}
        <a href={`/logga-in/oidc/${view.organisation.id}?till=${encodeURIComponent(address)}`}>
          logga in med organisationens inloggning
        </a>
        .
      </p>
    )
  return (
    <>
      <WhoIsShutOut shutOut={view.shutOut} />
      <Form action={`${address}/krav`}>
        <Button data-busy="Sparar …">Kräv organisationens inloggning</Button>
      </Form>
    </>
  )
}

export const RequirementSection = ({ view }: { view: ConnectionView }) => (
  <section>
    <h2>Krav på organisationens inloggning</h2>
    {view.connection?.isDemanded ? (
      <>
        <p>{view.organisation.name} släpper in sina personer med sin egen inloggning och inget annat.</p>
        <Form action={`/arbetsyta/organisationer/${view.organisation.id}/inloggning/krav/slut`}>
          <Button variant="secondary" data-busy="Sparar …">
            Sluta kräva den
          </Button>
        </Form>
      </>
    ) : view.mayRequire ? (
      <Requirement view={view} />
    ) : (
      <p>
        Organisationens egen administratör kan kräva att dess personer loggar in så här och inte på något annat sätt.
      </p>
    )}
  </section>
)
