import type { CsvFault } from '#platform/csv.ts'
import { Button, CsvPreview, ErrorSummary, FileField, Form, Page } from '#platform/html/index.ts'
import { groupMembers } from '../member-groups.rule.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { memberRoleName } from '../network-words.ts'
import type { FittingLine } from './import-members.rule.ts'

const problemText = { 'file-missing': 'Välj en fil.' } as const
const crumbs = (network: Network) =>
  networkCrumbs(network, { href: `${networkAddress(network.id)}/medlemmar`, text: 'Medlemmar' })

export const ChooseFilePage = ({ network, problem }: { network: Network; problem?: keyof typeof problemText }) => (
  <Page
    title="Läs in medlemmar från en fil"
    problem={problem !== undefined}
    breadcrumbs={crumbs(network)}
    lead="Först får du se vad filen ger. Inget sparas förrän du har bekräftat."
  >
    {problem && <ErrorSummary problems={[{ field: 'file', text: problemText[problem] }]} />}
    <p>
      Filen är en CSV-fil med en organisation på varje rad. Första raden har rubriker: <code>kommunkod</code> eller{' '}
      <code>organisation</code>, och om du vill <code>roll</code> (medlem, adjungerad, observatör), <code>från</code>{' '}
      och <code>till</code> (dagar som 2022-10-28).
    </p>
    <Form multipart>
      <FileField
        name="file"
        label="Fil med medlemmar"
        accept=".csv,.txt,text/csv"
        error={problem && problemText[problem]}
        required
      />
      <Button>Visa vad filen ger</Button>
    </Form>
  </Page>
)

type PreviewProps = {
  network: Network
  fitting: readonly FittingLine[]
  faults: readonly CsvFault[]
  counties: readonly { code: string; name: string }[]
  text: string
}

/** How many of what: 'Stockholms län 26, Uppsala län 8, Regioner 1'. */
function summaryOf(fitting: readonly FittingLine[], counties: PreviewProps['counties']): string {
  const { municipalities, others } = groupMembers(
    fitting.map(({ organisation }) => organisation),
    counties,
  )
  const named = municipalities.map((group) => ({ ...group, heading: group.heading || 'Kommuner' }))
  return [...named, ...others].map(({ heading, members }) => `${heading} ${members.length}`).join(', ')
}

const confirmWords = (count: number) => (count === 1 ? 'Lägg in 1 medlem' : `Lägg in ${count} medlemmar`)

export const PreviewPage = ({ network, fitting, faults, counties, text }: PreviewProps) => {
  const countyName = (code: string | null) => counties.find((county) => county.code === code)?.name ?? '–'
  const rows = [...fitting].sort(
    ({ organisation: one }, { organisation: other }) =>
      `${one.countyCode ?? ''}`.localeCompare(other.countyCode ?? '') ||
      one.shortName.localeCompare(other.shortName, 'sv'),
  )
  return (
    <Page
      title="Stämmer det som lästes?"
      breadcrumbs={[
        ...crumbs(network),
        { href: `${networkAddress(network.id)}/medlemmar/las-in`, text: 'Läs in medlemmar' },
      ]}
      lead={fitting.length > 0 ? `${summaryOf(fitting, counties)}.` : undefined}
      wide
    >
      <CsvPreview
        text={text}
        faults={faults}
        columns={['Organisation', 'Län', 'Roll', 'Från', 'Till']}
        rows={rows.map(({ organisation, membership }) => [
          organisation.shortName,
          countyName(organisation.countyCode),
          memberRoleName(membership.role),
          membership.from ?? '–',
          membership.to ?? '–',
        ])}
        confirm={confirmWords(fitting.length)}
      />
    </Page>
  )
}
