import { OrganisationTabs } from '#areas/organisations/index.ts'
import { ActionRow, ButtonLink, DataTable, EmptyState, Notice, Page } from '#platform/html/index.ts'
import { formatKronor } from '../cost-words.ts'
import { costColumn, groupNames, type OwnCell, type OwnRow, type OwnSheet } from '../own-view-cells.rule.ts'
import { ownNetworkAddress, ownViewAddress } from '../own-view-paths.ts'
import { owesReport, sumCosts } from '../own-view.rule.ts'
import type { OwnGroup, OwnView } from '../own-view.ts'
import { ReminderList } from '../reminder-list.view.tsx'
import type { Reminder } from '../reminders.ts'

type Props = {
  view: OwnView
  sheet: OwnSheet
  reminders: readonly Reminder[]
  roleName: (role: string) => string
  mayChange: boolean
  mayAdminister: boolean
  mayPublish: boolean
}

const Cell = ({ cell }: { cell: OwnCell }) => {
  if ('amount' in cell) return <>{formatKronor(cell.amount)}</>
  if (cell.lines.length < 2) return <>{cell.lines[0] ?? ''}</>
  return (
    <div>
      {cell.lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  )
}

const cellsOf = ({ networkId, cells }: OwnRow, organisationId: string) =>
  cells.map((cell, index) =>
    index === 0 && networkId ? (
      <a href={ownNetworkAddress(organisationId, networkId)}>
        <Cell cell={cell} />
      </a>
    ) : (
      <Cell key={index} cell={cell} />
    ),
  )

type GroupProps = { group: OwnGroup; sheet: OwnSheet; organisationId: string; isLast: boolean }

const Group = ({ group, sheet, organisationId, isLast }: GroupProps) => {
  const rows = sheet.rows.filter((row) => row.group === group)
  return (
    <section>
      <h2>
        {groupNames[group]} ({rows.length})
      </h2>
      <DataTable
        caption={`${groupNames[group]} nätverk`}
        hideCaption
        columns={sheet.columns}
        rows={[...rows, ...(isLast ? [sheet.total] : [])].map((row) => cellsOf(row, organisationId))}
        figures={[costColumn]}
      />
    </section>
  )
}

const CostNotice = ({ view: { networks, year } }: Pick<Props, 'view'>) => {
  const { lacking } = sumCosts(networks)
  return lacking.length === 0 ? null : (
    <Notice kind="warning">
      Kostnaden {year} går inte att räkna ut för {lacking.join(', ')}: invånarantalet för avgiftens basår är inte
      inläst. Den är inte med i summan.
    </Notice>
  )
}

const Acts = ({ view: { organisation, year }, mayPublish }: Pick<Props, 'view' | 'mayPublish'>) => {
  const root = ownViewAddress(organisation.id)
  return (
    <ActionRow>
      <ButtonLink href={`${root}.xlsx`}>Hämta som Excel</ButtonLink>
      <ButtonLink href={`${root}.csv`}>Hämta som CSV</ButtonLink>
      {owesReport(organisation.kind) && (
        <ButtonLink href={`${root}/rapport/${year}`}>Rapporten till fullmäktige {year}</ButtonLink>
      )}
      {mayPublish && <ButtonLink href={`${root}/publicera`}>Publicera vilka nätverk ni är med i</ButtonLink>}
    </ActionRow>
  )
}

const groups: readonly OwnGroup[] = ['active', 'dormant', 'past']

export const OwnViewPage = (props: Props) => {
  const { view, sheet, reminders, roleName, mayChange, mayAdminister } = props
  const { organisation, networks, year } = view
  const shown = groups.filter((group) => sheet.rows.some((row) => row.group === group))
  return (
    <Page
      title={`Vår samverkan, ${organisation.name}`}
      heading="Vår samverkan"
      wide
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: `/arbetsyta/organisationer/${organisation.id}`, text: organisation.name },
      ]}
      lead={
        networks.length > 0 &&
        `${organisation.name} är eller har varit med i ${networks.length} nätverk. Kostnad ${year}: ${formatKronor(sumCosts(networks).amount)}.`
      }
    >
      <OrganisationTabs organisationId={organisation.id} mayRead mayAdminister={mayAdminister} />
      {reminders.length > 0 && (
        <section>
          <h2>Att se över ({reminders.length})</h2>
          <ReminderList reminders={reminders} today={view.today} roleName={roleName} showNetwork mayMend={mayChange} />
        </section>
      )}
      <CostNotice view={view} />
      {networks.length === 0 && (
        <EmptyState title="Inga nätverk än">
          Nätverkens sekreterare lägger in medlemmarna. När {organisation.name} är medlem i ett nätverk står det här,
          och då kan ni anteckna varför ni är med, vem som är er kontaktperson och vad som ska göras.
        </EmptyState>
      )}
      <div class="own-view">
        {shown.map((group, index) => (
          <Group
            key={group}
            group={group}
            sheet={sheet}
            organisationId={organisation.id}
            isLast={index === shown.length - 1}
          />
        ))}
      </div>
      {networks.length > 0 && <Acts {...props} />}
    </Page>
  )
}
