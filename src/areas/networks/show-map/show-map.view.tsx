import { MunicipalityMap, type BoundarySet, type MapDrawing } from '#areas/organisations/index.ts'
import { DataTable, EmptyState, Page } from '#platform/html/index.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { memberRoleName } from '../network-words.ts'
import { formatTerm } from '../term.rule.ts'
import { formatCoverage, type MembersOnMap } from './members-on-map.rule.ts'

type Props = {
  network: Network
  onMap: MembersOnMap
  municipalityCount: number
  drawing: MapDrawing
  boundaries: BoundarySet | undefined
}

function legendOf({ marks }: MembersOnMap) {
  const count = (marking: string) => marks.filter((mark) => mark.marking === marking).length
  const [whole, partly] = [count('whole'), count('partly')]
  return [
    ...(whole > 0 ? [{ marking: 'whole' as const, text: `Medlem (${whole})` }] : []),
    ...(partly > 0 ? [{ marking: 'partly' as const, text: `Adjungerad eller observatör (${partly})` }] : []),
    { marking: 'none' as const, text: 'Inte med' },
  ]
}

const Members = ({ members }: Pick<MembersOnMap, 'members'>) => (
  <DataTable
    caption="Kommunerna på kartan"
    columns={['Kommun', 'Län', 'Roll', 'Med i nätverket']}
    rows={members.map(({ membership, municipality, county }) => [
      municipality.name,
      county,
      memberRoleName(membership.role),
      formatTerm(membership) || 'första dagen är inte angiven',
    ])}
  />
)

const Counties = ({ counties }: Pick<MembersOnMap, 'counties'>) => (
  <DataTable
    caption="Län för län"
    columns={['Län', 'Med', 'Inte med', 'Kommuner som inte är med']}
    figures={[1, 2]}
    rows={counties.map(({ name, members, others }) => [
      name,
      members.length,
      others.length,
      others.length > 0 ? others.join(', ') : 'Alla är med.',
    ])}
  />
)

const Undrawn = ({ undrawn }: Pick<MembersOnMap, 'undrawn'>) =>
  undrawn.length === 0 ? null : (
    <p>Dessutom är {undrawn.map(({ shortName }) => shortName).join(', ')} med. Kartan visar bara kommuner.</p>
  )

export const MemberMapPage = ({ network, onMap, municipalityCount, drawing, boundaries }: Props) => {
  const coverage = formatCoverage(onMap, municipalityCount)
  return (
    <Page
      title={`Karta över medlemmarna i ${network.name}`}
      lead={onMap.members.length > 0 ? coverage : ''}
      breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/medlemmar`, text: 'Medlemmar' })}
    >
      <NetworkTabs networkId={network.id} />
      {onMap.members.length === 0 ? (
        <EmptyState title="Ingen kommun är med i dag">
          När nätverket får medlemmar som är kommuner ritas de här.{' '}
          <a href={`${networkAddress(network.id)}/medlemmar`}>Öppna medlemmarna</a>
        </EmptyState>
      ) : (
        <>
          <MunicipalityMap
            id="karta"
            drawing={drawing}
            summary={`Karta: ${coverage} Samma uppgifter står i tabellerna under kartan.`}
            legend={legendOf(onMap)}
            boundaries={boundaries}
          />
          <Counties counties={onMap.counties} />
          <Members members={onMap.members} />
        </>
      )}
      <Undrawn undrawn={onMap.undrawn} />
    </Page>
  )
}
