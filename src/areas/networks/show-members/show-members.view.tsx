import { ActionRow, ButtonLink, DataTable, Details, EmptyState, Page } from '#platform/html/index.ts'
import { groupMembers, type MemberGroup } from '../member-groups.rule.ts'
import type { Membership } from '../membership.ts'
import type { Network } from '../network.ts'
import { networkAddress } from '../network-paths.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { memberRoleName } from '../network-words.ts'
import { formatTerm, isOver } from '../term.rule.ts'

type Props = {
  network: Network
  memberships: readonly Membership[]
  counties: readonly { code: string; name: string }[]
  hasCriterion: boolean
  mayChange: boolean
  today: string
}

const MemberTable = ({ caption, members, root }: { caption: string; members: readonly Membership[]; root: string }) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={['Organisation', 'Roll', 'Med i nätverket']}
    rows={members.map((member) => [
      <a href={`${root}/medlemmar/${member.id}`}>{member.shortName}</a>,
      memberRoleName(member.role),
      formatTerm(member) || 'första dagen är inte angiven',
    ])}
  />
)

type GroupsProps = { groups: readonly MemberGroup<Membership>[]; root: string }

const Municipalities = ({ groups, root }: GroupsProps) => {
  const count = groups.reduce((sum, { members }) => sum + members.length, 0)
  const [first, ...rest] = groups
  if (!first) return null
  const isOneGroup = rest.length === 0
  return (
    <section>
      <h2>Kommuner ({count})</h2>
      {isOneGroup ? (
        <MemberTable caption="Kommuner" members={first.members} root={root} />
      ) : (
        <>
          <p>I {groups.length} län. Öppna ett län för att se kommunerna.</p>
          {groups.map(({ heading, members }) => (
            <Details key={heading} summary={`${heading} (${members.length})`}>
              <MemberTable caption={`Kommuner i ${heading}`} members={members} root={root} />
            </Details>
          ))}
        </>
      )}
    </section>
  )
}

const Acts = ({ root, hasCriterion }: { root: string; hasCriterion: boolean }) => (
  <ActionRow>
    <ButtonLink href={`${root}/medlemmar/ny`}>Lägg till en medlem</ButtonLink>
    <ButtonLink href={`${root}/medlemmar/las-in`}>Läs in många från en fil</ButtonLink>
    {!hasCriterion && <ButtonLink href={`${root}/medlemmar/kriterium/villkor`}>Ange villkor för medlemskap</ButtonLink>}
  </ActionRow>
)

function leadOf(present: readonly Membership[]): string {
  if (present.length === 0) return ''
  const full = present.filter(({ role }) => role === 'member').length
  const others = present.length - full
  const members = full === 1 ? '1 medlem' : `${full} medlemmar`
  return others > 0 ? `${members} och ${others} som är adjungerade eller observatörer.` : `${members}.`
}

export const MembersPage = ({ network, memberships, counties, hasCriterion, mayChange, today }: Props) => {
  const root = networkAddress(network.id)
  const present = memberships.filter((member) => !isOver(member, today))
  const former = memberships.filter((member) => isOver(member, today))
  const { municipalities, others } = groupMembers(present, counties)
  return (
    <Page
      title={`Medlemmar i ${network.name}`}
      lead={leadOf(present)}
      breadcrumbs={[
        { href: '/arbetsyta/natverk', text: 'Nätverk' },
        { href: root, text: network.name },
      ]}
    >
      <NetworkTabs networkId={network.id} />
      {hasCriterion && (
        <p>
          Nätverket har ett villkor för medlemskap.{' '}
          <a href={`${root}/medlemmar/kriterium`}>Se vilka som uppfyller det, och vilka som saknas</a>
        </p>
      )}
      {present.length === 0 && (
        <EmptyState title="Inga medlemmar ännu">
          Här står de organisationer som är med, med roll och från vilken dag. Lägg till dem en och en, eller läs in
          alla från en fil.
        </EmptyState>
      )}
      {municipalities.length > 0 && (
        <p>
          <a href={`${root}/karta`}>Se kommunerna på en karta</a>
        </p>
      )}
      <Municipalities groups={municipalities} root={root} />
      {others.map(({ heading, members }) => (
        <section key={heading}>
          <h2>
            {heading} ({members.length})
          </h2>
          <MemberTable caption={heading} members={members} root={root} />
        </section>
      ))}
      {mayChange && <Acts root={root} hasCriterion={hasCriterion} />}
      {former.length > 0 && (
        <section>
          <h2>Tidigare medlemmar ({former.length})</h2>
          <MemberTable caption="Tidigare medlemmar" members={former} root={root} />
        </section>
      )}
    </Page>
  )
}
