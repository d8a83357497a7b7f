import { ButtonLink, DataTable, EmptyState, Facts, Page, PaperBlocks } from '#platform/html/index.ts'
import { formatDay, formatShortDay } from '#platform/time.ts'
import type { ClosedPlace, MeetingPapers, PapersItem } from './meeting-papers.ts'
import { callRows, itemBlocks, itemTitle, timeWords } from './papers.rule.ts'

type Place = PapersItem | ClosedPlace
const placeOf = ({ id }: Place) => `punkt-${id}`

const Agenda = ({ items }: { items: readonly Place[] }) => (
  <DataTable
    caption="Dagordning"
    columns={['Punkt', 'Rubrik', 'Tid', 'Föredragande', 'Bilagor']}
    rows={items.map((one) => [
      one.number,
      <a href={`#${placeOf(one)}`}>{one.kind === 'open' ? one.title : one.words}</a>,
      (one.kind === 'open' && timeWords(one)) || '–',
      (one.kind === 'open' && one.presenter) || '–',
      one.kind === 'open' ? String(one.attachments.length) : '–',
    ])}
  />
)

const kilobytes = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} MB`

const Files = ({ meetingId, one }: { meetingId: string; one: PapersItem }) => (
  <>
    <h3>{one.attachments.length === 1 ? 'Bilaga' : 'Bilagor'}</h3>
    <ul>
      {one.attachments.map(({ id, name, size }) => (
        <li key={id}>
          <a href={`/arbetsyta/moten/${meetingId}/punkter/${one.id}/bilagor/${id}`}>{name}</a> ({kilobytes(size)})
        </li>
      ))}
    </ul>
  </>
)

const isBare = (one: PapersItem) => itemBlocks(one).length === 0 && one.attachments.length === 0

const ItemSection = ({ meetingId, one }: { meetingId: string; one: Place }) => (
  <section id={placeOf(one)} aria-labelledby={`${placeOf(one)}-rubrik`}>
    <h2 id={`${placeOf(one)}-rubrik`}>{itemTitle(one)}</h2>
    {one.kind === 'open' && (
      <>
        {isBare(one) && <p>Inget underlag finns till punkten.</p>}
        <PaperBlocks blocks={itemBlocks(one)} />
        {one.attachments.length > 0 && <Files meetingId={meetingId} one={one} />}
      </>
    )}
  </section>
)

/** What one reads before a meeting, on a phone or printed. */
export const PapersPage = ({ papers }: { papers: MeetingPapers }) => {
  const { meeting, items } = papers
  const address = `/arbetsyta/moten/${meeting.id}`
  return (
    <Page
      title={`Möteshandlingar, ${meeting.bodyName} ${formatShortDay(meeting.day)}`}
      heading="Möteshandlingar"
      lead={`${meeting.bodyName}, ${formatDay(meeting.day)}`}
      breadcrumbs={[
        { href: '/arbetsyta/moten', text: 'Möten' },
        { href: address, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      <Facts rows={callRows(papers)} />
      {items.length > 0 ? (
        <>
          <p class="no-print">
            <ButtonLink href={`${address}/handlingar.pdf`}>Hämta allt som en PDF</ButtonLink>
          </p>
          <Agenda items={items} />
          {items.map((one) => (
            <ItemSection key={one.id} meetingId={meeting.id} one={one} />
          ))}
        </>
      ) : (
        <EmptyState title="Dagordningen är tom">
          Här står punkterna med sitt underlag när sekreteraren har lagt till dem på <a href={address}>mötets sida</a>.
        </EmptyState>
      )}
    </Page>
  )
}
