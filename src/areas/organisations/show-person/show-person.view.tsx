import { ActionRow, ButtonLink, DataTable, EmptyState, Facts, Notice, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { RolePlace } from '../held-role.view.tsx'
import { Period } from '../period.view.tsx'
import { isHeldOn } from '../period.rule.ts'
import type { Attended, HeldRole, Join, Person, Post } from '../person.ts'
import { postOn } from '../post-on.rule.ts'

type Props = {
  person: Person
  posts: readonly Post[]
  roles: readonly HeldRole[]
  attended: readonly Attended[]
  joined: readonly Join[]
  joinedTo: readonly Join[]
  roleName: (role: string) => string
  today: string
  isOwn: boolean
}

const Contact = ({ person, isOwn }: Pick<Props, 'person' | 'isOwn'>) => (
  <section>
    <h2>Kontakt</h2>
    <Facts
      rows={[
        { label: 'E-post', value: person.email && <a href={`mailto:${person.email}`}>{person.email}</a> },
        {
          label: 'Telefon',
          value: person.phone && <a href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>{person.phone}</a>,
        },
        {
          label: 'Syns för',
          value: person.isContactPublished
            ? 'alla, också på den öppna webbplatsen'
            : 'dem som är i samma nätverk eller organisation',
        },
      ]}
    />
    {isOwn && (
      <ActionRow>
        <ButtonLink href={`/arbetsyta/personer/${person.id}/kontakt`}>Ändra mina kontaktuppgifter</ButtonLink>
        <ButtonLink href="/arbetsyta/inloggningar">Mina inloggningar</ButtonLink>
      </ActionRow>
    )}
  </section>
)

const Posts = ({ posts }: Pick<Props, 'posts'>) =>
  posts.length === 0 ? (
    <EmptyState title="Ingen befattning antecknad">Organisationens administratör lägger in den.</EmptyState>
  ) : (
    <DataTable
      caption="Befattningar"
      hideCaption
      columns={['Befattning', 'Organisation', 'Tid']}
      rows={posts.map((post) => [
        post.title,
        <a href={`/arbetsyta/organisationer/${post.organisationId}`}>{post.organisation}</a>,
        <Period from={post.from} to={post.to} />,
      ])}
    />
  )

const Roles = ({ roles, roleName, today }: Pick<Props, 'roles' | 'roleName' | 'today'>) =>
  roles.length === 0 ? (
    <EmptyState title="Inget uppdrag som du kan se">Uppdrag syns för dem som är i samma nätverk.</EmptyState>
  ) : (
    <DataTable
      caption="Uppdrag och roller"
      hideCaption
      columns={['Uppdrag', 'Var', 'För', 'Tid']}
      rows={roles.map((role) => [
        `${roleName(role.role)}${isHeldOn(today, role) ? '' : role.from > today ? ' (ej börjat)' : ' (avslutat)'}`,
        <RolePlace role={role} />,
        role.represents ?? '–',
        <Period from={role.from} to={role.to} />,
      ])}
    />
  )

const presenceText: Record<string, string> = { present: 'närvarande', absent: 'frånvarande' }

const asWritten = ({ name, role, organisation }: Attended) => [name, role, organisation].filter(Boolean).join(', ')

const Meetings = ({ attended, posts }: Pick<Props, 'attended' | 'posts'>) =>
  attended.length === 0 ? (
    <EmptyState title="Inget möte som du kan läsa">
      Här står mötena som personen var med på, i de organ som du själv kan läsa.
    </EmptyState>
  ) : (
    <DataTable
      caption="Möten"
      hideCaption
      columns={['Dag', 'Organ', 'Närvaro', 'Befattning den dagen']}
      rows={attended.map((row) => {
        const post = postOn(posts, row.day, row.organisationId)
        return [
          <a href={`/arbetsyta/moten/${row.meetingId}`}>{formatShortDay(row.day)}</a>,
          `${row.body}, ${row.network}`,
          presenceText[row.presence] ?? row.presence,
          <>
            {post ? `${post.title}, ${post.organisation}` : 'ingen känd'}
            {row.isJoined && <span class="quiet"> – i anteckningarna: {asWritten(row)}</span>}
          </>,
        ]
      })}
    />
  )

const Joins = ({ joined, joinedTo }: Pick<Props, 'joined' | 'joinedTo'>) => (
  <>
    {joined.map(({ otherId, name, network }) => (
      <Notice key={otherId + network} kind="info">
        Här står också det som finns under <a href={`/arbetsyta/personer/${otherId}`}>{name}</a>: sekreteraren i{' '}
        {network} har kopplat ihop dem som samma människa.
      </Notice>
    ))}
    {joinedTo.map(({ otherId, name, network }) => (
      <Notice key={otherId + network} kind="info">
        Sekreteraren i {network} har kopplat den här raden till <a href={`/arbetsyta/personer/${otherId}`}>{name}</a>.
        Hela historiken står där.
      </Notice>
    ))}
  </>
)

export const PersonPage = (props: Props) => {
  const now = props.posts.filter((post) => isHeldOn(props.today, post))
  return (
    <Page
      title={props.person.name}
      lead={now.map(({ title, organisation }) => `${title}, ${organisation}`).join(' · ')}
    >
      <Joins joined={props.joined} joinedTo={props.joinedTo} />
      <Contact person={props.person} isOwn={props.isOwn} />
      <section>
        <h2>Befattningar</h2>
        <Posts posts={props.posts} />
      </section>
      <section>
        <h2>Uppdrag och roller</h2>
        <Roles roles={props.roles} roleName={props.roleName} today={props.today} />
      </section>
      <section>
        <h2>Möten</h2>
        <Meetings attended={props.attended} posts={props.posts} />
      </section>
    </Page>
  )
}
