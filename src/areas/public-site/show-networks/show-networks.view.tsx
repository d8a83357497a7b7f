import { NetworkDocument, type NetworkContent } from '#areas/networks/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { Page } from '#platform/html/index.ts'
import { cooperationPath, networksPath } from '../addresses.ts'
import { EditionFoot, NewerEdition, type NumberedEdition } from '../edition-foot.view.tsx'
import { EditionsByYear } from '../edition-list.view.tsx'
import type { ListedEdition } from '../listed-edition.ts'
import { meetingCount, NetworkList, type ListedNetwork } from '../network-list.view.tsx'
import { NothingPublished } from '../nothing-published.view.tsx'

const lead = 'I ett nätverk möts kommuner och andra myndigheter för att lösa uppgifter tillsammans.'

type NetworksPageProps = {
  networks: readonly ListedNetwork[]
  organisations: readonly { path: string; name: string }[]
}

export const NetworksPage = ({ networks, organisations }: NetworksPageProps) => (
  <Page title="Nätverk" description="De nätverk som har publicerat något." lead={lead}>
    {networks.length === 0 ? <NothingPublished /> : <NetworkList networks={networks} />}
    {organisations.length > 0 && (
      <p>
        <a href={cooperationPath}>Se vilka nätverk din kommun är med i</a>
      </p>
    )}
  </Page>
)

type NetworkPageProps = {
  network: ListedNetwork
  years: [string, ListedEdition[]][]
  /** What the network has published of itself; absent when it has published notes alone. */
  edition: Edition | undefined
  content: NetworkContent | undefined
  numbers: readonly NumberedEdition[]
}

export const NetworkPage = ({ network, years, edition, content, numbers }: NetworkPageProps) => (
  <Page
    title={network.name}
    breadcrumbs={[{ href: networksPath, text: 'Nätverk' }]}
    description={content?.purpose || `Publicerade mötesanteckningar från ${network.name}.`}
    lead={content?.purpose || `${meetingCount(network.count)}. Det senaste står först.`}
  >
    {edition && <NewerEdition edition={edition} numbers={numbers} />}
    {content && <NetworkDocument content={content} />}
    {years.length > 0 && (
      <section>
        {content && <h2>Möten</h2>}
        <EditionsByYear years={years} />
      </section>
    )}
    {edition && <EditionFoot edition={edition} numbers={numbers} />}
  </Page>
)
