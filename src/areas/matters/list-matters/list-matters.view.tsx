import { DataTable, EmptyState, Page } from '#platform/html/index.ts'
import type { MatterRow, OutstandingMatter } from '../matter.ts'
import { MatterChip } from '../matter-chip.view.tsx'
import { OutstandingList } from '../outstanding-list.view.tsx'

type Props = { outstanding: readonly OutstandingMatter[]; matters: readonly MatterRow[]; today: string }

export const MattersPage = ({ outstanding, matters, today }: Props) => (
  <Page title="Ärenden" wide lead="Vad som är bordlagt, och allt som har avgjorts.">
    <section>
      <h2>Utestående ({outstanding.length})</h2>
      <OutstandingList matters={outstanding} today={today} showBody />
    </section>
    <section>
      <h2>Alla ärenden</h2>
      {matters.length === 0 ? (
        <EmptyState title="Inga ärenden ännu">
          Ett ärende blir till när ett möte beslutar i en fråga eller skjuter upp den.
        </EmptyState>
      ) : (
        <DataTable
          caption="Alla ärenden"
          hideCaption
          columns={['Ärende', 'Organ', 'Läge']}
          rows={matters.map((matter) => [
            <a href={`/arbetsyta/arenden/${matter.id}`}>{matter.title}</a>,
            matter.bodyName,
            <MatterChip status={matter.status} timesTabled={matter.timesTabled} />,
          ])}
        />
      )}
    </section>
  </Page>
)
