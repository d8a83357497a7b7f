import { circleWords, hiddenWords } from '#areas/access/index.ts'
import { Button, DataTable, EmptyState, Form, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { RestrictionRow } from './restriction-row.ts'

type Props = { networkId: string; networkName: string; rows: readonly RestrictionRow[]; mayReadLog: boolean }

const kindName = { 'agenda-item': 'Punkt', matter: 'Ärende', document: 'Dokument' } as const

const What = ({ row }: { row: RestrictionRow }) =>
  row.title && row.path ? (
    <>
      {kindName[row.recordKind]}: <a href={row.path}>{row.title}</a>
    </>
  ) : (
    <>{hiddenWords(row.recordKind, row.law)}</>
  )

const Lift = ({ row }: { row: RestrictionRow }) =>
  row.mayLift ? (
    <Form
      action={`/arbetsyta/natverk/${row.networkId}/sekretess/${row.id}/hav`}
      label={`Häv: ${row.title ?? row.law}`}
      inline
    >
      <Button variant="secondary">Häv sekretessen</Button>
    </Form>
  ) : (
    <>–</>
  )

const Restrictions = ({ rows }: Pick<Props, 'rows'>) => {
  const mayLift = rows.some((row) => row.mayLift)
  return (
    <DataTable
      caption="Vad som är stängt"
      hideCaption
      columns={['Vad', 'Lagrum', 'Sedan', 'Beslutat av', 'Öppet för', ...(mayLift ? ['Åtgärd'] : [])]}
      rows={rows.map((row) => [
        <What row={row} />,
        row.law,
        formatShortDay(row.since),
        row.decidedBy,
        circleWords(row, row.mayLift),
        ...(mayLift ? [<Lift row={row} />] : []),
      ])}
    />
  )
}

export const RestrictionsPage = ({ networkId, networkName, rows, mayReadLog }: Props) => (
  <Page
    title={`Sekretess i ${networkName}`}
    heading="Sekretess"
    wide
    breadcrumbs={[
      { href: '/arbetsyta/natverk', text: 'Nätverk' },
      { href: `/arbetsyta/natverk/${networkId}`, text: networkName },
    ]}
    lead="Vad som är stängt för andra, med vilket stöd, sedan när och av vem."
  >
    {rows.length === 0 ? (
      <EmptyState title="Inget är stängt">
        En sekreterare stänger en punkt från mötets sida, ett ärende från ärendets sida och ett dokument från listan
        över dokument.
      </EmptyState>
    ) : (
      <Restrictions rows={rows} />
    )}
    {mayReadLog && (
      <p>
        <a href={`/arbetsyta/natverk/${networkId}/laslogg`}>Se vem som har läst</a>
      </p>
    )}
  </Page>
)
