import {
  Button,
  Chip,
  DataTable,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  HiddenField,
  Page,
  Select,
} from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import type { DraftRow } from '../draft.ts'
import { unreadableText } from '../unreadable.ts'

export type UploadProblem = 'file-missing' | 'too-large' | 'empty' | 'unknown-format' | 'several-files' | 'busy'

const problemText: Record<UploadProblem, string> = {
  'file-missing': 'Välj en fil med anteckningar.',
  'too-large': unreadableText['too-large'],
  empty: unreadableText.empty,
  'unknown-format': unreadableText['unknown-format'],
  'several-files': unreadableText['several-files'],
  busy: unreadableText.busy,
}

type Props = {
  networks: readonly { id: string; name: string }[]
  networkId: string | undefined
  drafts: readonly DraftRow[]
  maxBytes: number
  problem?: UploadProblem | undefined
}

const DraftState = ({ draft }: { draft: DraftRow }) => {
  if (draft.status === 'confirmed') return <Chip state="decided">Bekräftad</Chip>
  if (draft.status === 'unreadable') return <Chip state="late">Gick inte att läsa</Chip>
  return <Chip state="waiting">Väntar på granskning</Chip>
}

const Drafts = ({ drafts }: Pick<Props, 'drafts'>) => (
  <DataTable
    caption="Inlästa filer"
    hideCaption
    columns={['Fil', 'Nätverk', 'Inläst', 'Läge']}
    rows={drafts.map((draft) => [
      <a
        href={
          draft.status === 'confirmed' && draft.meetingId
            ? `/arbetsyta/moten/${draft.meetingId}`
            : `/arbetsyta/inlasning/${draft.id}`
        }
      >
        {draft.fileName}
      </a>,
      draft.networkName,
      `${formatShortDay(stockholmDay(draft.createdAt))} kl. ${formatTime(draft.createdAt)}`,
      <DraftState draft={draft} />,
    ])}
  />
)

export const UploadPage = ({ networks, networkId, drafts, maxBytes, problem }: Props) => (
  <Page
    title="Läs in anteckningar"
    problem={problem !== undefined}
    lead="Ladda upp anteckningar som text eller PDF. Programmet läser ut möte, närvaro, beslut och bordlagda ärenden. Du går igenom och bekräftar innan något sparas som möte."
  >
    {problem && <ErrorSummary problems={[{ field: 'file', text: problemText[problem] }]} />}
    <Form multipart action="/arbetsyta/inlasning">
      {networks.length > 1 ? (
        <Select
          name="network"
          label="Nätverk"
          choices={networks.map(({ id, name }) => ({ value: id, text: name }))}
          value={networkId}
        />
      ) : (
        <HiddenField name="network" value={networks[0]?.id ?? ''} />
      )}
      <FileField
        name="file"
        label="Fil med anteckningar"
        hint="Text eller PDF, högst 25 MB."
        accept=".txt,.pdf,text/plain,application/pdf"
        maxBytes={maxBytes}
        error={problem && problemText[problem]}
      />
      <Button data-busy="Läser filen …">Läs in filen</Button>
    </Form>
    <section>
      <h2>Inlästa filer</h2>
      {drafts.length > 0 ? (
        <Drafts drafts={drafts} />
      ) : (
        <EmptyState title="Inget inläst ännu">Filer du läser in står kvar här tills de är bekräftade.</EmptyState>
      )}
    </section>
  </Page>
)
