import {
  ActionRow,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  Page,
  Select,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { NetworkState } from '../network-document.view.tsx'
import { networkKindName, networkKinds, networkStates } from '../network-words.ts'

// As the store gives them; a view takes nothing from a store.
type Props = {
  networks: readonly {
    id: string
    name: string
    kind: string
    state: string
    members: number
    lastMeeting: string | null
  }[]
  /** How many there are on all pages together. */
  count: number
  hasMore: boolean
  sought: { words: string; state: string; kind: string; after: string }
  mayAdd: boolean
}

const choicesOf = (words: Record<string, string>) => Object.entries(words).map(([value, text]) => ({ value, text }))

const Sieve = ({ sought }: Pick<Props, 'sought'>) => (
  <Form method="get" inline label="Sök bland nätverken">
    <TextField name="sok" type="search" label="Namn" value={sought.words} />
    <Select name="lage" label="Läge" choices={choicesOf(networkStates)} empty="Alla" value={sought.state} />
    <Select name="form" label="Form" choices={choicesOf(networkKinds)} empty="Alla" value={sought.kind} />
    <Button variant="secondary">Visa</Button>
  </Form>
)

const Rows = ({ networks }: Pick<Props, 'networks'>) => (
  <DataTable
    caption="Nätverk"
    hideCaption
    columns={['Nätverk', 'Form', 'Läge', 'Medlemmar', 'Senaste möte']}
    figures={[3]}
    rows={networks.map((network) => [
      <a href={`/arbetsyta/natverk/${network.id}`}>{network.name}</a>,
      networkKindName(network.kind),
      <NetworkState state={network.state} />,
      network.members,
      network.lastMeeting ? formatShortDay(network.lastMeeting) : '–',
    ])}
  />
)

function addressOf(sought: Props['sought'], after: string): string {
  const query = { sok: sought.words, lage: sought.state, form: sought.kind, efter: after }
  const given = Object.entries(query).filter(([, value]) => value !== '')
  const text = new URLSearchParams(given).toString()
  return `/arbetsyta/natverk${text ? `?${text}` : ''}`
}

const Pages = ({ networks, hasMore, sought }: Pick<Props, 'networks' | 'hasMore' | 'sought'>) => (
  <nav aria-label="Fler nätverk">
    <ActionRow>
      {hasMore && <ButtonLink href={addressOf(sought, networks.at(-1)?.id ?? '')}>Visa nästa sida</ButtonLink>}
      {sought.after && (
        <ButtonLink href={addressOf(sought, '')} variant="tertiary">
          Till början av listan
        </ButtonLink>
      )}
    </ActionRow>
  </nav>
)

const Nothing = ({ isSearch, mayAdd }: { isSearch: boolean; mayAdd: boolean }) =>
  isSearch ? (
    <EmptyState title="Inget nätverk stämmer med det du söker">
      <a href="/arbetsyta/natverk">Visa alla nätverk</a>
    </EmptyState>
  ) : (
    <EmptyState title="Inget nätverk ännu">
      {mayAdd
        ? 'Lägg upp det första nätverket och ange vem som är sekreterare.'
        : 'När du får en roll i ett nätverk, eller i en organisation som är med i ett, står det här.'}
    </EmptyState>
  )

export function NetworksPage({ networks, count, hasMore, sought, mayAdd }: Props) {
  const isSearch = [sought.words, sought.state, sought.kind].some((word) => word !== '')
  return (
    <Page
      title="Nätverk"
      wide
      lead={mayAdd ? 'Alla nätverk i installationen.' : 'De samarbeten som du eller din organisation är med i.'}
    >
      {(isSearch || count > 5) && <Sieve sought={sought} />}
      {networks.length === 0 ? (
        <Nothing isSearch={isSearch} mayAdd={mayAdd} />
      ) : (
        <section>
          <h2>{count === 1 ? 'Ett nätverk' : `${count.toLocaleString('sv-SE')} nätverk`}</h2>
          <Rows networks={networks} />
          {(hasMore || sought.after) && <Pages networks={networks} hasMore={hasMore} sought={sought} />}
        </section>
      )}
      {networks.length > 0 && (
        <p>
          <a href="/arbetsyta/natverk/delade">Se vilka kommuner som delar nätverk med varandra</a>
        </p>
      )}
      {mayAdd && <ButtonLink href="/arbetsyta/natverk/nytt">Lägg upp ett nätverk</ButtonLink>}
    </Page>
  )
}
