import { Page } from '#platform/html/index.ts'
import { OrganisationSignIns } from './organisation-sign-ins.view.tsx'
import type { SigningOrganisation } from './provider.ts'

type Props = { organisations: readonly SigningOrganisation[]; returnTo: string }

/** For one who came by a link or a passkey, though an organisation that they work for wants its own sign-in. */
export const SignInDemandedPage = ({ organisations, returnTo }: Props) => (
  <Page title="Logga in med din organisation" heading="Din organisation vill att du loggar in hos den">
    <p>Därför går det inte att komma in med en länk eller en nyckel.</p>
    <OrganisationSignIns organisations={organisations} returnTo={returnTo} />
  </Page>
)
