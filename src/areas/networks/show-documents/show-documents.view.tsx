import { HiddenLine, SecrecyChip, type Restriction } from '#areas/access/index.ts'
import { ActionRow, ButtonLink, Chip, DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { formatDistance, formatShortDay } from '#platform/time.ts'
import type { ArchiveRule, NetworkDocument } from '../document.ts'
import { validityOf } from '../document-validity.rule.ts'
import type { Network } from '../network.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { documentKindName } from '../network-words.ts'
import { RuleList } from './rule-list.view.tsx'
import { networkCrumbs } from '../network-paths.ts'

type Props = {
  network: Network
  documents: readonly NetworkDocument[]
  restrictions: readonly Restriction[]
  hidden: readonly Restriction[]
  rules: readonly ArchiveRule[]
  mayChange: boolean
  today: string
}

const sizes = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })
const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${sizes.format(bytes / 1_000_000)} MB`

const Title = ({ document, restriction }: { document: NetworkDocument; restriction: Restriction | undefined }) => (
  <span id={`dokument-${document.id}`}>
    {document.address ? (
      <a href={document.address}>{document.title}</a>
    ) : (
      <>
        <a href={`/arbetsyta/natverk/${document.networkId}/dokument/${document.id}/fil`}>{document.title}</a>
        {` (${document.fileName}, ${sizeOf(document.bytes ?? 0)})`}
      </>
    )}
    {restriction && <SecrecyChip restriction={restriction} />}
  </span>
)

const period = ({ validFrom, validTo }: NetworkDocument) => {
  if (validFrom && validTo) return `${formatShortDay(validFrom)}–${formatShortDay(validTo)}`
  if (validFrom) return `från ${formatShortDay(validFrom)}`
  return validTo ? `till ${formatShortDay(validTo)}` : 'tills vidare'
}

const Period = ({ document, today }: { document: NetworkDocument; today: string }) => {
  const validity = validityOf(document, today)
  return (
    <>
      {period(document)} {validity === 'expired' && <Chip state="late">Har gått ut</Chip>}
      {validity === 'runs-out' && (
        <Chip state="waiting">Går ut {formatDistance(document.validTo ?? today, today)}</Chip>
      )}
      {validity === 'not-yet' && <Chip state="draft">Gäller inte än</Chip>}
    </>
  )
}

/** Closing a document, or what is said of one that is closed. */
const Secrecy = ({ document, restriction }: { document: NetworkDocument; restriction: Restriction | undefined }) =>
  restriction ? (
    <a href={`/arbetsyta/natverk/${document.networkId}/sekretess`}>Se eller häv sekretessen</a>
  ) : (
    <a href={`/arbetsyta/sekretess/ny?slag=document&id=${document.id}`}>
      Stäng för andra<span class="ds-sr-only">: {document.title}</span>
    </a>
  )

const Documents = ({ network, documents, restrictions, hidden, mayChange, today }: Omit<Props, 'rules'>) => (
  <DataTable
    caption="Handlingar"
    hideCaption
    columns={['Handling', 'Slag', 'Beslutad', 'Gäller', ...(mayChange ? ['Åtgärd'] : [])]}
    rows={[
      ...documents.map((document) => [
        <Title document={document} restriction={restrictions.find(({ recordId }) => recordId === document.id)} />,
        documentKindName(document.kind),
        document.decidedOn ? formatShortDay(document.decidedOn) : '–',
        <Period document={document} today={today} />,
        ...(mayChange
          ? [
              <>
                <a href={`/arbetsyta/natverk/${network.id}/dokument/${document.id}/ta-bort`}>
                  Ta bort<span class="ds-sr-only"> {document.title}</span>
                </a>{' '}
                <Secrecy
                  document={document}
                  restriction={restrictions.find(({ recordId }) => recordId === document.id)}
                />
              </>,
            ]
          : []),
      ]),
      ...hidden.map(({ law }) => [
        <HiddenLine kind="document" law={law} />,
        '–',
        '–',
        '–',
        ...(mayChange ? ['–'] : []),
      ]),
    ]}
  />
)

export const DocumentsPage = ({ network, documents, restrictions, hidden, rules, mayChange, today }: Props) => (
  <Page
    title={`Dokument i ${network.name}`}
    heading="Dokument"
    wide
    breadcrumbs={networkCrumbs(network)}
    lead="Avtal, program och planer som nätverket vilar på, och var handlingarna förvaras."
  >
    <NetworkTabs networkId={network.id} />
    <section>
      <h2>Handlingar</h2>
      {documents.length + hidden.length === 0 ? (
        <EmptyState title="Ingen handling ännu">
          {mayChange
            ? 'Lägg upp den första, till exempel avtalet om samverkan.'
            : 'När nätverkets sekreterare lägger upp avtal, program och planer står de här.'}
        </EmptyState>
      ) : (
        <Documents {...{ network, documents, restrictions, hidden, mayChange, today }} />
      )}
      {mayChange && (
        <ActionRow>
          <ButtonLink href={`/arbetsyta/natverk/${network.id}/dokument/nytt`}>Lägg upp en handling</ButtonLink>
        </ActionRow>
      )}
    </section>
    <RuleList network={network} rules={rules} mayChange={mayChange} />
  </Page>
)
