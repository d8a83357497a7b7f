import { Button, ErrorSummary, Form, Page, Select, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { archiveKinds } from '../document.ts'
import type { Network } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

const problemText = {
  kind: 'Välj vilket slags handling regeln gäller.',
  organisation: 'Organisationen finns inte i registret. Skriv namnet som det står där, till exempel Huddinge kommun.',
  remark: 'Skriv anmärkningen kortare, högst 500 tecken.',
} as const
export type Field = keyof typeof problemText
export const isField = (name: unknown): name is Field => String(name) in problemText
const kinds = Object.entries(archiveKinds).map(([value, text]) => ({ value, text }))

type Props = { network: Network; given: Given; problems?: readonly Field[] }

export function ArchiveRulePage({ network, given, problems = [] }: Props) {
  const field = (name: Field) => ({
    ...{ name, value: given[name] },
    error: problems.includes(name) ? problemText[name] : undefined,
  })
  return (
    <Page
      title="Ange var en handling förvaras"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, { href: `/arbetsyta/natverk/${network.id}/dokument`, text: 'Dokument' })}
      lead="Ett nätverk har inget eget diarium. Finns redan en regel för samma slag ersätts den."
    >
      <ErrorSummary problems={problems.map((name) => ({ field: name, text: problemText[name] }))} />
      <Form action={`/arbetsyta/natverk/${network.id}/arkivregler/ny`}>
        <Select {...field('kind')} label="Slag av handling" choices={kinds} empty="Välj …" required />
        <TextField
          {...field('organisation')}
          label="Förs in i diariet hos"
          hint="Organisationens namn i registret."
          required
        />
        <TextArea
          {...field('remark')}
          label="Anmärkning"
          hint="Till exempel diarienummer, eller hur länge handlingen bevaras."
          rows={2}
          optional
        />
        <Button>Ange var handlingen förvaras</Button>
      </Form>
    </Page>
  )
}
