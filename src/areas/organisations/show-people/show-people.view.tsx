import { ActionRow, ButtonLink, DataTable, EmptyState, Notice, Page } from '#platform/html/index.ts'
import { RolePlace } from '../held-role.view.tsx'
import { OrganisationTabs } from '../organisation-tabs.view.tsx'
import type { OrganisationName } from '../organisation.ts'
import { isHeldOn } from '../period.rule.ts'
import { Period } from '../period.view.tsx'
import type { HeldRole, StaffPost } from '../person.ts'

type Props = {
  organisation: OrganisationName
  posts: readonly StaffPost[]
  /** Roles in the organisation and seats held for it, not ended. */
  roles: readonly HeldRole[]
  names: ReadonlyMap<string, string>
  roleName: (role: string) => string
  today: string
  mayRead: boolean
}

const PersonLink = ({ id, name }: { id: string; name: string }) => <a href={`/arbetsyta/personer/${id}`}>{name}</a>

const Contact = ({ person }: { person: StaffPost['person'] }) => (
  <>{[person.email, person.phone].filter(Boolean).join(', ') || '–'}</>
)

const Holding = ({ organisation, posts, today }: Pick<Props, 'organisation' | 'posts' | 'today'>) =>
  posts.length === 0 ? (
    <EmptyState title="Ingen än">Lägg till dem som sitter för {organisation.shortName} i något nätverk.</EmptyState>
  ) : (
    <DataTable
      caption="Personer med befattning"
      hideCaption
      columns={['Namn', 'Befattning', 'Tid', 'Kontakt', 'Gör']}
      rows={posts.map(({ id, person, title, from, to }) => [
        <PersonLink {...person} />,
        title,
        <Period from={from} to={to} />,
        <Contact person={person} />,
        <ActionRow>
          <a href={`/arbetsyta/organisationer/${organisation.id}/roller/ny?person=${person.id}`}>
            Ge en roll<span class="ds-sr-only"> till {person.name}</span>
          </a>
          {(to === null || to >= today) && (
            <a href={`/arbetsyta/organisationer/${organisation.id}/poster/${id}/avsluta`}>
              Har slutat<span class="ds-sr-only">: {person.name}</span>
            </a>
          )}
        </ActionRow>,
      ])}
    />
  )

type RolesProps = Pick<Props, 'organisation' | 'roles' | 'names' | 'roleName'>

const OwnRoles = ({ organisation, roles, names, roleName }: RolesProps) => (
  <DataTable
    caption="Roller i organisationen"
    hideCaption
    columns={['Namn', 'Roll', 'Tid', 'Gör']}
    rows={roles.map(({ id, personId, role, from, to }) => [
      <PersonLink id={personId} name={names.get(personId) ?? 'okänd'} />,
      roleName(role),
      <Period from={from} to={to} />,
      <a href={`/arbetsyta/organisationer/${organisation.id}/roller/${id}/avsluta`}>
        Avsluta rollen<span class="ds-sr-only"> för {names.get(personId)}</span>
      </a>,
    ])}
  />
)

const Seats = ({ roles, names, roleName }: Omit<RolesProps, 'organisation'>) =>
  roles.length === 0 ? (
    <EmptyState title="Ingen sitter någonstans än">
      Nätverkens sekreterare lägger in vem som sitter för er. Då står det här.
    </EmptyState>
  ) : (
    <DataTable
      caption="Uppdrag för organisationen"
      hideCaption
      columns={['Namn', 'Uppdrag', 'Var', 'Tid']}
      rows={roles.map((role) => [
        <PersonLink id={role.personId} name={names.get(role.personId) ?? 'okänd'} />,
        roleName(role.role),
        <RolePlace role={role} />,
        <Period from={role.from} to={role.to} />,
      ])}
    />
  )

const Former = ({ posts }: Pick<Props, 'posts'>) => (
  <section>
    <h2>Har slutat</h2>
    <DataTable
      caption="Tidigare befattningar"
      hideCaption
      columns={['Namn', 'Befattning', 'Tid']}
      rows={posts.map(({ person, title, from, to }) => [
        <PersonLink {...person} />,
        title,
        <Period from={from} to={to} />,
      ])}
    />
  </section>
)

const NoAdministrator = ({ organisation }: Pick<Props, 'organisation'>) => (
  <Notice kind="warning">
    {organisation.name} har ingen administratör än. Den som är det sköter organisationens egna personer.
  </Notice>
)

export const OrganisationPeoplePage = ({ organisation, posts, roles, names, roleName, today, mayRead }: Props) => {
  const address = `/arbetsyta/organisationer/${organisation.id}`
  const isFormer = ({ to }: StaffPost) => to !== null && to < today
  const own = roles.filter((role) => role.organisation !== null)
  const former = posts.filter(isFormer)
  const hasAdministrator = own.some((role) => role.role === 'organisation-administrator' && isHeldOn(today, role))
  return (
    <Page
      wide
      title={`Personer i ${organisation.name}`}
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: address, text: organisation.name },
      ]}
    >
      <OrganisationTabs organisationId={organisation.id} mayRead={mayRead} mayAdminister />
      {!hasAdministrator && <NoAdministrator organisation={organisation} />}
      <section>
        <h2>Har en befattning</h2>
        <Holding organisation={organisation} posts={posts.filter((post) => !isFormer(post))} today={today} />
        <ActionRow>
          <ButtonLink href={`${address}/personer/ny`}>Lägg till en person</ButtonLink>
          <ButtonLink href={`${address}/personer/las-in`}>Läs in personer från en fil</ButtonLink>
        </ActionRow>
      </section>
      <section>
        <h2>Roller i organisationen</h2>
        {own.length > 0 && <OwnRoles organisation={organisation} roles={own} names={names} roleName={roleName} />}
        <ButtonLink href={`${address}/roller/ny`}>
          {hasAdministrator ? 'Ge en roll' : 'Utse organisationens administratör'}
        </ButtonLink>
      </section>
      <section>
        <h2>Sitter för {organisation.shortName}</h2>
        <Seats roles={roles.filter((role) => role.organisation === null)} names={names} roleName={roleName} />
      </section>
      {former.length > 0 && <Former posts={former} />}
    </Page>
  )
}
