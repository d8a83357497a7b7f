import { Button, DateField, ErrorSummary, FileField, Form, Page, Select, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network } from '../network.ts'
import { documentKinds } from '../network-words.ts'
import { largestDocument, type Problem } from './add-document.rule.ts'
import { networkCrumbs } from '../network-paths.ts'

const problemText: Record<Problem, string> = {
  kind: 'Välj vilket slags handling det är.',
  title: 'Skriv vad handlingen heter.',
  'title-long': 'Skriv ett kortare namn, högst 300 tecken.',
  address: 'Skriv länkens hela adress, till exempel https://www.exempel.se/avtal.pdf.',
  nowhere: 'Skriv en länk till handlingen eller välj en fil.',
  twofold: 'Skriv en länk eller välj en fil, inte båda.',
  'too-large': 'Filen är större än 10 MB. Lägg den på en webbplats och skriv länken, eller gör filen mindre.',
  'empty-file': 'Filen är tom. Välj en annan fil.',
  decidedOn: 'Skriv dagen för beslutet som 2026-03-12, eller lämna den tom.',
  validFrom: 'Skriv första dagen som 2026-03-12, eller lämna den tom.',
  validTo: 'Skriv sista dagen som 2026-03-12, eller lämna den tom.',
  'ends-before-it-begins': 'Handlingen slutar gälla innan den börjar. Rätta någon av dagarna.',
}
const fields: Partial<Record<Problem, string>> = {
  'title-long': 'title',
  nowhere: 'address',
  twofold: 'address',
  'too-large': 'file',
  'empty-file': 'file',
  'ends-before-it-begins': 'validTo',
}
const fieldOf = (problem: Problem) => fields[problem] ?? problem
const kinds = Object.entries(documentKinds).map(([value, text]) => ({ value, text }))

type Props = { network: Network; given?: Given; problems?: readonly Problem[] }

export function AddDocumentPage({ network, given = {}, problems = [] }: Props) {
  const errors = Object.fromEntries(problems.map((problem) => [fieldOf(problem), problemText[problem]]))
  const field = (name: string) => ({ name, value: given[name], error: errors[name] })
  return (
    <Page
      title="Lägg upp en handling"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, { href: `/arbetsyta/natverk/${network.id}/dokument`, text: 'Dokument' })}
      lead="Skriv en länk till handlingen, eller lägg filen här. Alla i nätverket och hos dess medlemmar kan läsa den."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      <Form multipart>
        <Select {...field('kind')} label="Slag" choices={kinds} empty="Välj …" required />
        <TextField {...field('title')} label="Namn" maxLength={300} required />
        <TextField {...field('address')} type="url" label="Länk" hint="Hela adressen, med https:// först." optional />
        <FileField
          {...field('file')}
          value={undefined}
          label="Fil"
          hint="Högst 10 MB. Rättar du något annat på sidan behöver du välja filen igen."
          maxBytes={largestDocument}
          optional
        />
        <DateField {...field('decidedOn')} label="Beslutad" optional />
        <DateField {...field('validFrom')} label="Gäller från" optional />
        <DateField
          {...field('validTo')}
          label="Gäller till och med"
          hint="Lämna tomt om den gäller tills vidare."
          optional
        />
        <Button>Lägg upp handlingen</Button>
      </Form>
    </Page>
  )
}
