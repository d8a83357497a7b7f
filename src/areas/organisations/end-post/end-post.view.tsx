import { DataTable } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { EndingPage, type EndingProblem } from '../ending.view.tsx'
import { RolePlace } from '../held-role.view.tsx'
import type { OrganisationName } from '../organisation.ts'
import { Period } from '../period.view.tsx'
import type { HeldRole, StaffPost } from '../person.ts'

type Props = {
  organisation: OrganisationName
  post: StaffPost
  lastDay: string
  /** The seats held for the organisation and the roles in it that end with the post. */
  roles: readonly HeldRole[]
  roleName: (role: string) => string
  problem?: EndingProblem | undefined
}

export const EndPostPage = ({ organisation, post, lastDay, roles, roleName, problem }: Props) => {
  const address = `/arbetsyta/organisationer/${organisation.id}`
  return (
    <EndingPage
      title={`När slutar ${post.person.name}?`}
      lead={`${post.title} i ${organisation.name} sedan ${formatShortDay(post.from)}. Det personen har gjort står kvar.`}
      breadcrumbs={[
        { href: address, text: organisation.name },
        { href: `${address}/personer`, text: 'Personer' },
      ]}
      {...{ from: post.from, lastDay, problem }}
      act="Avsluta befattningen"
    >
      <section>
        <h2>Slutar samma dag</h2>
        {roles.length === 0 ? (
          <p>Personen har inget uppdrag för {organisation.shortName} och ingen roll i organisationen.</p>
        ) : (
          <DataTable
            caption="Uppdrag och roller som slutar samma dag"
            hideCaption
            columns={['Uppdrag', 'Var', 'Tid']}
            rows={roles.map((role) => [
              roleName(role.role),
              <RolePlace role={role} />,
              <Period from={role.from} to={role.to} />,
            ])}
          />
        )}
      </section>
    </EndingPage>
  )
}
