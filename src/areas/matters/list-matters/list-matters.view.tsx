import { HiddenLine, SecrecyChip, type HiddenMatter, type Restriction } from '#areas/access/index.ts'
import { DataTable, EmptyState, Page } from '#platform/html/index.ts'
import type { MatterRow, Outstanding } from '../matter.ts'
import { MatterChip } from '../matter-chip.view.tsx'
import { OutstandingList } from '../outstanding-list.view.tsx'

type Props = {
  outstanding: Outstanding
  matters: readonly MatterRow[]
  restrictions: readonly Restriction[]
  hidden: readonly HiddenMatter[]
  today: string
}

export const MattersPage = ({ outstanding, matters, restrictions, hidden, today }: Props) => (
  <Page title="Ärenden" wide lead="Vad som är bordlagt, och allt som har avgjorts.">
    <section>
      <h2>Utestående ({outstanding.matters.length + outstanding.hidden.length})</h2>
      <OutstandingList outstanding={outstanding} today={today} showBody />
    </section>
    <section>
      <h2>Alla ärenden</h2>
      {matters.length + hidden.length === 0 ? (
        <EmptyState title="Inga ärenden ännu">
          Ett ärende blir till när ett möte beslutar i en fråga eller skjuter upp den.
        </EmptyState>
      ) : (
        <DataTable
          caption="Alla ärenden"
          hideCaption
          columns={['Ärende', 'Organ', 'Läge']}
          rows={[
            ...matters.map((matter) => [
              <>
                <a href={`/arbetsyta/arenden/${matter.id}`}>{matter.title}</a>
                {restrictions
                  .filter(({ recordId }) => recordId === matter.id)
                  .map((restriction) => (
                    <SecrecyChip key={restriction.id} restriction={restriction} />
                  ))}
              </>,
              matter.bodyName,
              <MatterChip status={matter.status} timesTabled={matter.timesTabled} />,
            ]),
            ...hidden.map(({ law, bodyName }) => [<HiddenLine kind="matter" law={law} />, bodyName, '–']),
          ]}
        />
      )}
    </section>
  </Page>
)
