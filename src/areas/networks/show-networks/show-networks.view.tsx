import { ActionRow, ButtonLink, DataTable, EmptyState, Page } from '#platform/html/index.ts'
import type { Body, Network, RoleHolder } from '../network.ts'

type ListProps = { networks: readonly Network[]; mayAdd: boolean }

export const NetworksPage = ({ networks, mayAdd }: ListProps) => (
  <Page title="Nätverk" lead={mayAdd ? 'Alla nätverk i installationen.' : 'De samarbeten du är med i.'}>
    {networks.length === 0 ? (
      <EmptyState title="Inget nätverk ännu">
        {mayAdd
          ? 'Lägg upp det första nätverket och ange vem som är sekreterare.'
          : 'När du får en roll i ett nätverk står det här.'}
      </EmptyState>
    ) : (
      <ul class="plain">
        {networks.map((network) => (
          <li key={network.id}>
            <a href={`/arbetsyta/natverk/${network.id}`}>{network.name}</a>
            {network.purpose && <p>{network.purpose}</p>}
          </li>
        ))}
      </ul>
    )}
    {mayAdd && <ButtonLink href="/arbetsyta/natverk/nytt">Lägg upp ett nätverk</ButtonLink>}
  </Page>
)

type Props = {
  network: Network
  bodies: readonly Body[]
  members: readonly { id: string; shortName: string }[]
  holders: readonly RoleHolder[]
  roleName: (role: string) => string
  mayRead: boolean
  mayImport: boolean
  mayAddPeople: boolean
}

const Holders = ({ holders, roleName }: Pick<Props, 'holders' | 'roleName'>) => (
  <DataTable
    caption="Personer med roll i nätverket"
    hideCaption
    columns={['Namn', 'Organisation', 'Roll']}
    rows={holders.map((holder) => [holder.name, holder.organisation ?? '–', roleName(holder.role)])}
  />
)

export const NetworkPage = ({
  network,
  bodies,
  members,
  holders,
  roleName,
  mayRead,
  mayImport,
  mayAddPeople,
}: Props) => (
  <Page title={network.name} lead={network.purpose} breadcrumbs={[{ href: '/arbetsyta/natverk', text: 'Nätverk' }]}>
    <section>
      <h2>Organ</h2>
      {bodies.length === 0 ? (
        <EmptyState title="Inget organ ännu">
          Lägg upp det första, till exempel en ledningsgrupp. Läser du in anteckningar från ett möte läggs organet upp
          på köpet.
        </EmptyState>
      ) : (
        <ul class="plain">
          {bodies.map((body) => (
            <li key={body.id}>{mayRead ? <a href={`/arbetsyta/organ/${body.id}`}>{body.name}</a> : body.name}</li>
          ))}
        </ul>
      )}
      {mayImport && (
        <ActionRow>
          <ButtonLink href={`/arbetsyta/inlasning?natverk=${network.id}`}>Läs in anteckningar</ButtonLink>
          <ButtonLink href={`/arbetsyta/natverk/${network.id}/organ/nytt`}>Lägg upp ett organ</ButtonLink>
        </ActionRow>
      )}
    </section>
    {members.length > 0 && (
      <section>
        <h2>Medlemmar</h2>
        <p>{members.map((member) => member.shortName).join(' · ')}</p>
      </section>
    )}
    <section>
      <h2>Personer</h2>
      <Holders holders={holders} roleName={roleName} />
      {mayAddPeople && (
        <ButtonLink href={`/arbetsyta/natverk/${network.id}/personer/ny`}>Lägg till en person</ButtonLink>
      )}
    </section>
  </Page>
)
