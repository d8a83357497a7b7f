import { Button, CsvPreview, ErrorSummary, FileField, Form, Page } from '#platform/html/index.ts'
import type { CsvFault } from '#platform/csv.ts'
import { csvProblemText, type CsvProblem } from '../csv-text.ts'
import type { OrganisationName } from '../organisation.ts'
import { Period } from '../period.view.tsx'
import type { NewStaff } from './people-file.rule.ts'

type Props = { organisation: OrganisationName; problem?: CsvProblem }

const crumbs = ({ id, name }: OrganisationName) => [
  { href: `/arbetsyta/organisationer/${id}`, text: name },
  { href: `/arbetsyta/organisationer/${id}/personer`, text: 'Personer' },
]

export const InvitePeoplePage = ({ organisation, problem }: Props) => (
  <Page
    title="Läs in personer från en fil"
    problem={problem !== undefined}
    breadcrumbs={crumbs(organisation)}
    lead="Du får se vad filen säger innan något sparas. Var och en får sedan ett brev om hur man loggar in."
  >
    {problem && <ErrorSummary problems={[{ field: 'file', text: csvProblemText[problem] }]} />}
    <Form multipart>
      <FileField
        name="file"
        label="CSV-fil"
        hint="Första raden ska ha rubrikerna namn, e-post och befattning. Från och till får också stå där, som 2026-03-01."
        accept=".csv,text/csv"
        error={problem && csvProblemText[problem]}
      />
      <Button data-busy="Läser filen …">Visa vad filen säger</Button>
    </Form>
  </Page>
)

type PreviewProps = {
  organisation: OrganisationName
  text: string
  faults: readonly CsvFault[]
  good: readonly NewStaff[]
}

export const PeoplePreviewPage = ({ organisation, text, faults, good }: PreviewProps) => (
  <Page
    wide
    title="Stämmer personerna?"
    breadcrumbs={[
      ...crumbs(organisation),
      { href: `/arbetsyta/organisationer/${organisation.id}/personer/las-in`, text: 'Välj en fil' },
    ]}
  >
    <CsvPreview
      text={text}
      faults={faults}
      columns={['Namn', 'E-post', 'Befattning', 'Tid']}
      rows={good.map(({ name, email, title, from, to }) => [name, email, title, <Period from={from} to={to} />])}
      confirm={good.length === 1 ? 'Lägg till 1 person' : `Lägg till ${good.length} personer`}
    />
  </Page>
)
