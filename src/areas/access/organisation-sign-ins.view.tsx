import { ButtonLink } from '#platform/html/index.ts'
import type { SigningOrganisation } from './provider.ts'

type Props = { organisations: readonly SigningOrganisation[]; returnTo: string }

// Links and not a form: what a form leads on to must be ours, says the content security policy.
/** The ways to the organisations' own sign-ins. */
export const OrganisationSignIns = ({ organisations, returnTo }: Props) => (
  <ul class="plain">
    {organisations.map(({ organisationId, name }) => (
      <li key={organisationId}>
        <ButtonLink href={`/logga-in/oidc/${organisationId}?till=${encodeURIComponent(returnTo)}`}>{name}</ButtonLink>
      </li>
    ))}
  </ul>
)
