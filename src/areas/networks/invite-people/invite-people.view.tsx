import { csvProblemText, type CsvProblem } from '#areas/organisations/index.ts'
import { Button, CsvPreview, ErrorSummary, FileField, Form, Page } from '#platform/html/index.ts'
import type { CsvFault } from '#platform/csv.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { formatTerm } from '../term.rule.ts'
import type { FilePerson } from './people-file.rule.ts'

type Props = { network: Network; problem?: CsvProblem }

const peopleCrumb = ({ id }: Network) => ({ href: `${networkAddress(id)}/personer`, text: 'Personer' })

export const InvitePeoplePage = ({ network, problem }: Props) => (
  <Page
    title="Läs in personer från en fil"
    problem={problem !== undefined}
    breadcrumbs={networkCrumbs(network, peopleCrumb(network))}
    lead="Du får se vad filen säger innan något sparas. Var och en får sedan ett brev om hur man loggar in."
  >
    {problem && <ErrorSummary problems={[{ field: 'file', text: csvProblemText[problem] }]} />}
    <Form multipart>
      <FileField
        name="file"
        label="CSV-fil"
        hint="Första raden ska ha rubrikerna namn, e-post och roll. Organisation, befattning, organ, från och till får också stå där. Dagar skrivs som 2026-03-01."
        accept=".csv,text/csv"
        error={problem && csvProblemText[problem]}
      />
      <Button data-busy="Läser filen …">Visa vad filen säger</Button>
    </Form>
  </Page>
)

type PreviewProps = {
  network: Network
  text: string
  faults: readonly CsvFault[]
  good: readonly FilePerson[]
  roleName: (role: string) => string
}

export const PeoplePreviewPage = ({ network, text, faults, good, roleName }: PreviewProps) => (
  <Page
    wide
    title="Stämmer personerna?"
    breadcrumbs={networkCrumbs(network, peopleCrumb(network), {
      href: `${networkAddress(network.id)}/personer/las-in`,
      text: 'Välj en fil',
    })}
  >
    <CsvPreview
      text={text}
      faults={faults}
      columns={['Namn', 'E-post', 'Organisation', 'Roll', 'Gäller i', 'Tid']}
      rows={good.map(({ name, email, organisation, title, role, body, from, to }) => [
        name,
        email,
        [title, organisation?.shortName].filter(Boolean).join(', ') || '–',
        roleName(role),
        body?.name ?? 'hela nätverket',
        formatTerm({ from, to }),
      ])}
      confirm={good.length === 1 ? 'Lägg till 1 roll' : `Lägg till ${good.length} roller`}
    />
  </Page>
)
