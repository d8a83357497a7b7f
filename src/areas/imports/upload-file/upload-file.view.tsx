import {
  Button,
  ButtonLink,
  Chip,
  DataTable,
  Details,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  HiddenField,
  Page,
  Select,
} from '#platform/html/index.ts'
import { formatShortDay, formatTime, stockholmDay } from '#platform/time.ts'
import type { Batch, BatchState } from '../batch.ts'
import { batchPath } from '../batch-paths.ts'
import type { DraftRow } from '../draft.ts'
import { largestSending } from '../largest-sending.ts'
import { kindWords } from '../kind-words.ts'
import { unreadableText } from '../unreadable.ts'
import type { SentProblem } from '../sent-file.ts'

export type UploadProblem = 'file-missing' | SentProblem

const problemText: Record<UploadProblem, string> = {
  'file-missing': 'Välj en eller flera filer, eller en mapp.',
  'too-large': unreadableText['too-large'],
  empty: unreadableText.empty,
  'unknown-format': unreadableText['unknown-format'],
}

type Props = {
  networks: readonly { id: string; name: string }[]
  networkId: string | undefined
  drafts: readonly DraftRow[]
  batches: readonly (Batch & { state: BatchState })[]
  problem?: UploadProblem | undefined
}

const DraftState = ({ draft }: { draft: DraftRow }) => {
  if (draft.status === 'confirmed') return <Chip state="decided">Bekräftad</Chip>
  if (draft.status === 'waiting') return <Chip state="draft">Läses</Chip>
  if (draft.status === 'unreadable') return <Chip state="late">Gick inte att läsa</Chip>
  return <Chip state="waiting">Väntar på granskning</Chip>
}

const Drafts = ({ drafts }: Pick<Props, 'drafts'>) => (
  <DataTable
    caption="Inlästa filer"
    hideCaption
    columns={['Fil', 'Slag', 'Nätverk', 'Inläst', 'Läge']}
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
      draft.status === 'waiting' || draft.status === 'unreadable' ? '–' : kindWords[draft.kind],
      draft.networkName,
      `${formatShortDay(stockholmDay(draft.createdAt))} kl. ${formatTime(draft.createdAt)}`,
      <DraftState draft={draft} />,
    ])}
  />
)

const Batches = ({ batches }: Pick<Props, 'batches'>) => (
  <DataTable
    caption="Omgångar med flera filer"
    columns={['Omgång', 'Nätverk', 'Filer', 'Att granska', 'Bekräftade']}
    figures={[2, 3, 4]}
    rows={batches.map(({ id, networkName, startedAt, isPaused, state }) => [
      <a href={batchPath(id)}>
        {formatShortDay(stockholmDay(startedAt))} kl. {formatTime(startedAt)}
        {isPaused && ', pausad'}
        {!isPaused && state.waiting > 0 && ', läses'}
      </a>,
      networkName,
      state.files,
      state.toReview,
      state.confirmed,
    ])}
  />
)

const NetworkChoice = ({ networks, networkId }: Pick<Props, 'networks' | 'networkId'>) =>
  networks.length > 1 ? (
    <Select
      name="network"
      label="Nätverk"
      choices={networks.map(({ id, name }) => ({ value: id, text: name }))}
      value={networkId}
    />
  ) : (
    <HiddenField name="network" value={networks[0]?.id ?? ''} />
  )

const formats = 'PDF, Word (.docx), OpenDocument, webbsida, e-post, ren text, inskannade bilder eller en ZIP-fil.'

const ChooseFiles = ({ networks, networkId, problem }: Props) => (
  <Form multipart action="/arbetsyta/inlasning" data-upload={String(largestSending)}>
    <NetworkChoice networks={networks} networkId={networkId} />
    <FileField
      name="file"
      label="Filer"
      hint={`${formats} Varje fil högst 25 MB; du kan välja flera.`}
      multiple
      error={problem && problemText[problem]}
    />
    <FileField
      name="folder"
      label="Eller en hel mapp"
      hint="Allt som ligger i mappen och dess undermappar tas med."
      folder
    />
    <Button data-busy="Läser …">Läs in</Button>
  </Form>
)

/** What reviewers have corrected, for those who write the rules. */
const Corrections = () => (
  <Details summary="Hjälp programmet att läsa bättre">
    <p>
      Det ni rättar vid granskningen visar var programmet läser fel. Listan innehåller inga namn, siffror eller meningar
      ur era handlingar, bara hur texten är uppställd, och kan skickas till dem som utvecklar programmet.
    </p>
    <ButtonLink href="/arbetsyta/inlasning/rattelser.csv" data-download>
      Hämta rättelserna (CSV)
    </ButtonLink>
  </Details>
)

export const UploadPage = (props: Props) => {
  const { drafts, batches, problem } = props
  return (
    <Page
      title="Läs in gamla anteckningar"
      problem={problem !== undefined}
      refresh={drafts.some(({ status }) => status === 'waiting') ? 10 : undefined}
      lead="Ladda upp anteckningar och andra handlingar som de är. Programmet läser ut möte, närvaro, beslut och bordlagda ärenden. Du går igenom och bekräftar innan något sparas."
    >
      {problem && <ErrorSummary problems={[{ field: 'file', text: problemText[problem] }]} />}
      <ChooseFiles {...props} />
      {batches.length > 0 && (
        <section>
          <h2>Omgångar</h2>
          <Batches batches={batches} />
        </section>
      )}
      <section>
        <h2>Inlästa filer</h2>
        {drafts.length > 0 ? (
          <Drafts drafts={drafts} />
        ) : (
          <EmptyState title="Inget inläst ännu">Filer du läser in står kvar här tills de är bekräftade.</EmptyState>
        )}
      </section>
      <Corrections />
    </Page>
  )
}
