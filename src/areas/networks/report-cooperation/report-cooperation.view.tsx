import { ActionRow, ButtonLink, DataTable, EmptyState, Facts, Notice, Page } from '#platform/html/index.ts'
import { ownNetworkAddress, ownViewAddress } from '../own-view-paths.ts'
import type { CooperationReport, ReportEntry } from './cooperation-report.ts'
import { noAgreements } from './report-cooperation.rule.ts'

type Props = { organisation: { id: string; name: string }; year: number; thisYear: number; report: CooperationReport }

const Entry = ({ entry, organisationId }: { entry: ReportEntry; organisationId: string }) => (
  <section>
    <h2>{entry.name}</h2>
    <Facts rows={entry.facts} />
    {entry.lacks.length > 0 && (
      <Notice kind="warning">
        Saknas i registret: {entry.lacks.join(', ')}.{' '}
        <a class="no-print" href={ownNetworkAddress(organisationId, entry.networkId)}>
          Se över {entry.name}
        </a>
      </Notice>
    )}
  </section>
)

const OtherForms = ({ others }: { others: CooperationReport['others'] }) => (
  <section>
    <h2>Bilaga: samverkan i andra former</h2>
    <DataTable
      caption="Samverkan i andra former än avtalssamverkan"
      hideCaption
      columns={['Nätverk', 'Form', 'Kostnad']}
      rows={others.map(({ name, kind, cost }) => [name, kind, cost])}
      figures={[2]}
    />
  </section>
)

/** Years are turned one at a time; there is no report on a year to come. */
const Years = ({ root, year, thisYear }: { root: string; year: number; thisYear: number }) => (
  <p class="no-print">
    {year > 1900 && <a href={`${root}/${year - 1}`}>Rapporten för {year - 1}</a>}
    {year < thisYear && (
      <>
        {' · '}
        <a href={`${root}/${year + 1}`}>Rapporten för {year + 1}</a>
      </>
    )}
  </p>
)

export const CooperationReportPage = ({ organisation, year, thisYear, report }: Props) => {
  const root = `${ownViewAddress(organisation.id)}/rapport`
  return (
    <Page
      title={report.title}
      breadcrumbs={[
        { href: `/arbetsyta/organisationer/${organisation.id}`, text: organisation.name },
        { href: ownViewAddress(organisation.id), text: 'Samverkan' },
      ]}
      lead={report.organisation}
    >
      {report.intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="no-print">
        <Notice kind="info">
          Läs igenom innan du skickar rapporten. Om ett avtal vilar på 9 kap. 37 § kommunallagen eller på en annan lag
          avgör styrelsen, och skälen till att ni är med är hämtade ur era egna anteckningar.
        </Notice>
      </div>
      {report.entries.length === 0 ? (
        <EmptyState title={noAgreements}>
          Har ett av era nätverk fel form i registret? Be nätverkets sekreterare ändra den.
        </EmptyState>
      ) : (
        report.entries.map((entry) => <Entry key={entry.networkId} entry={entry} organisationId={organisation.id} />)
      )}
      {report.entries.length > 0 && (
        <p>
          <strong>{report.total}.</strong>
        </p>
      )}
      {report.others.length > 0 && <OtherForms others={report.others} />}
      <ActionRow>
        <ButtonLink href={`${root}/${year}.txt`}>Hämta som text att skicka</ButtonLink>
      </ActionRow>
      <Years root={root} year={year} thisYear={thisYear} />
    </Page>
  )
}
