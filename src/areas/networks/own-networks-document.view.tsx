import { Facts, Paragraphs } from '#platform/html/index.ts'
import { ContactWords, quoteInWords } from './network-document.view.tsx'
import type { OwnNetworksContent } from './network-content.ts'
import { networkKindName, networkStateName } from './network-words.ts'

type OwnNetwork = OwnNetworksContent['networks'][number]

// A register that holds the organisation alone has not been told who the others are.
function membersOf({ members, counties }: OwnNetwork): string {
  if (members <= 1) return ''
  return counties > 1 ? `${members} kommuner i ${counties} län` : `${members} kommuner`
}

const OwnNetworkSection = ({ network, isOpen }: { network: OwnNetwork; isOpen: boolean }) => (
  <section>
    <h2>{isOpen ? <a href={`/natverk/${network.slug}`}>{network.name}</a> : network.name}</h2>
    {network.purpose && <Paragraphs text={network.purpose} />}
    {network.vision && <Paragraphs text={network.vision} />}
    <Facts
      rows={[
        { label: 'Varför vi är med', value: network.reason },
        { label: 'Form', value: networkKindName(network.kind) },
        { label: 'Läge', value: network.state === 'active' ? '' : networkStateName(network.state) },
        { label: 'Medlemmar', value: membersOf(network) },
        { label: 'Enligt andra', value: network.quotes.map((quote) => quoteInWords(quote)).join('. ') },
        { label: 'Webbplats', value: network.website && <a href={network.website}>{network.website}</a> },
        { label: 'Kontakt hos oss', value: network.contact && <ContactWords contact={network.contact} /> },
      ]}
    />
  </section>
)

type Props = {
  content: OwnNetworksContent
  /** The networks that have an open page to link to. */
  openSlugs: ReadonlySet<string>
}

/** Which networks an organisation is in, set as a document: the same words before and after it is published. */
export const OwnNetworksDocument = ({ content, openSlugs }: Props) => (
  <>
    {content.networks.map((network) => (
      <OwnNetworkSection key={network.name} network={network} isOpen={openSlugs.has(network.slug)} />
    ))}
  </>
)
