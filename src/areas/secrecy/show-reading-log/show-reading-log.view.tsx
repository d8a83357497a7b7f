import { DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import { readingsOnPage, type ReadingRow } from './reading-row.ts'

type Props = { networkId: string; networkName: string; rows: readonly ReadingRow[]; page: number }

const joined = (...words: (string | null)[]) => words.filter(Boolean).join(', ')

const What = ({ row, networkId }: { row: ReadingRow; networkId: string }) => {
  if (row.recordKind === 'document')
    return <a href={`/arbetsyta/natverk/${networkId}/dokument#dokument-${row.recordId}`}>Dokument</a>
  if (row.recordKind === 'matter')
    return <a href={`/arbetsyta/arenden/${row.recordId}`}>{joined('Ärende', row.bodyName)}</a>
  if (!row.meetingId || !row.day) return <>En punkt som är borttagen</>
  return (
    <a href={`/arbetsyta/moten/${row.meetingId}#punkt-${row.recordId}`}>
      {joined(`Punkt ${row.number ?? ''}`, row.bodyName, formatShortDay(row.day))}
    </a>
  )
}

const Pager = ({ networkId, page, hasMore }: { networkId: string; page: number; hasMore: boolean }) => {
  const linkTo = (number: number) => `/arbetsyta/natverk/${networkId}/laslogg?sida=${number}`
  if (page === 1 && !hasMore) return null
  return (
    <nav class="action-row" aria-label="Sidor i läsloggen">
      {page > 1 && <a href={linkTo(page - 1)}>Senare läsningar</a>}
      {hasMore && <a href={linkTo(page + 1)}>Tidigare läsningar</a>}
    </nav>
  )
}

const Readings = ({ rows, networkId, page }: Omit<Props, 'networkName'>) => (
  <>
    <DataTable
      caption={`Läsningar, sida ${page}`}
      hideCaption
      columns={['När', 'Vem', 'Vad']}
      rows={rows
        .slice(0, readingsOnPage)
        .map((row) => [
          `${formatShortDay(stockholmDay(row.readAt))} kl. ${formatTime(row.readAt)}`,
          row.personName,
          <What row={row} networkId={networkId} />,
        ])}
    />
    <Pager networkId={networkId} page={page} hasMore={rows.length > readingsOnPage} />
  </>
)

export const ReadingLogPage = ({ networkName, ...props }: Props) => (
  <Page
    title={`Läslogg för ${networkName}`}
    heading="Läslogg"
    wide
    breadcrumbs={[
      { href: `/arbetsyta/natverk/${props.networkId}`, text: networkName },
      { href: `/arbetsyta/natverk/${props.networkId}/sekretess`, text: 'Sekretess' },
    ]}
    lead="Vem som har läst det som är stängt för andra, det senaste först."
  >
    {props.rows.length > 0 ? (
      <Readings {...props} />
    ) : (
      <EmptyState title={props.page > 1 ? 'Här finns inga fler läsningar' : 'Ingen har läst något ännu'}>
        {props.page > 1 ? (
          <a href={`/arbetsyta/natverk/${props.networkId}/laslogg`}>Till de senaste läsningarna</a>
        ) : (
          'När någon läser en punkt, ett ärende eller ett dokument som är stängt för andra antecknas det här.'
        )}
      </EmptyState>
    )}
  </Page>
)
