import { Page } from '#platform/html/index.ts'
import { meetingsPath, networksPath } from '../addresses.ts'
import { EditionList } from '../edition-list.view.tsx'
import type { ListedEdition } from '../listed-edition.ts'
import { NetworkList, type ListedNetwork } from '../network-list.view.tsx'
import { NothingPublished } from '../nothing-published.view.tsx'

type Props = { siteName: string; latest: readonly ListedEdition[]; networks: readonly ListedNetwork[] }

const purpose =
  'Här läser du vad kommuner, polis och länsstyrelser kommer överens om när de möts: besluten, det som sköts upp och varför.'

export const FrontPage = ({ siteName, latest, networks }: Props) => (
  <Page title="Vad vi beslutar tillsammans" description={`${siteName}. ${purpose}`} lead={purpose}>
    {latest.length === 0 ? (
      <NothingPublished />
    ) : (
      <>
        <h2>Senaste mötena</h2>
        <EditionList editions={latest} withNetwork={networks.length > 1} />
        <p>
          <a href={meetingsPath}>Alla möten, år för år</a>
        </p>
        <h2>Nätverk</h2>
        <NetworkList networks={networks} />
        <p>
          <a href={networksPath}>Om nätverken</a>
        </p>
      </>
    )}
  </Page>
)
