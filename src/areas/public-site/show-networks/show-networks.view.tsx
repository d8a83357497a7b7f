import { Page } from '#platform/html/index.ts'
import { networksPath } from '../addresses.ts'
import { EditionsByYear } from '../edition-list.view.tsx'
import type { ListedEdition } from '../listed-edition.ts'
import { meetingCount, NetworkList, type ListedNetwork } from '../network-list.view.tsx'
import { NothingPublished } from '../nothing-published.view.tsx'

const lead = 'I ett nätverk möts kommuner och andra myndigheter för att lösa uppgifter tillsammans.'

export const NetworksPage = ({ networks }: { networks: readonly ListedNetwork[] }) => (
  <Page title="Nätverk" description="De nätverk som har publicerat mötesanteckningar." lead={lead}>
    {networks.length === 0 ? <NothingPublished /> : <NetworkList networks={networks} />}
  </Page>
)

type NetworkPageProps = { network: ListedNetwork; years: [string, ListedEdition[]][] }

export const NetworkPage = ({ network, years }: NetworkPageProps) => (
  <Page
    title={network.name}
    breadcrumbs={[{ href: networksPath, text: 'Nätverk' }]}
    description={`Publicerade mötesanteckningar från ${network.name}.`}
    lead={`${meetingCount(network.count)}. Det senaste står först.`}
  >
    <EditionsByYear years={years} />
  </Page>
)
