import {
  ActionRow,
  Button,
  ButtonLink,
  Chip,
  DataTable,
  Details,
  FileField,
  Form,
  HiddenField,
  Notice,
  Page,
  Pages,
  type State,
} from '#platform/html/index.ts'
import { PastTablingsLine, type PastTablingCount } from '#areas/matters/index.ts'
import { formatDay, formatTime } from '#platform/time.ts'
import type { Batch, BatchFile, BatchState } from '../batch.ts'
import { batchPath } from '../batch-paths.ts'
import { largestSending } from '../largest-sending.ts'
import { BatchProgress } from '../batch-progress.view.tsx'
import type { DraftStatus } from '../draft.ts'
import { fileHref, kindOf, nameOf, outcomeOf, standingOf } from '../batch-outcome.rule.ts'

type Props = {
  batch: Batch
  state: BatchState
  files: readonly BatchFile[]
  page: number
  pages: number
  /** Others who are reviewing a file just now, by the file's id. */
  others: ReadonlyMap<string, string>
  /** What was put off in notes read in and waits for a word, in the network of the batch. */
  past: readonly PastTablingCount[]
}

const signs: Record<DraftStatus, State> = {
  waiting: 'draft',
  'to-review': 'waiting',
  unreadable: 'late',
  confirmed: 'decided',
  discarded: 'open',
  'same-file': 'handed-over',
  'same-meeting': 'handed-over',
  unpacked: 'open',
}

const fileCount = ({ files, documents }: BatchState) =>
  `${files === 1 ? 'en fil' : `${files} filer`}${documents > files ? ` med ${documents} handlingar` : ''}`

function stateWords({ toReview, sure, confirmed, unreadable, same, waiting }: BatchState): string {
  const parts = [
    waiting > 0 && `${waiting} väntar på att läsas`,
    toReview > 0 && `${toReview} väntar på granskning, ${sure} av dem utan tvekan`,
    confirmed > 0 && `${confirmed} bekräftade`,
    same > 0 && `${same} fanns redan`,
    unreadable > 0 && `${unreadable} gick inte att läsa`,
  ].filter(Boolean)
  return parts.length > 0 ? `${parts.join(' · ')}.` : 'Inget återstår.'
}

const Acts = ({ batch, state }: Pick<Props, 'batch' | 'state'>) => (
  <ActionRow>
    {state.toReview > 0 && (
      <ButtonLink href={`${batchPath(batch.id)}/nasta`} variant="primary">
        {state.documents > state.files ? 'Granska nästa handling' : 'Granska nästa fil'}
      </ButtonLink>
    )}
    {(state.waiting > 0 || batch.isPaused) && (
      <Form action={`${batchPath(batch.id)}/${batch.isPaused ? 'fortsatt' : 'pausa'}`} inline>
        <Button variant="secondary">{batch.isPaused ? 'Fortsätt läsa' : 'Pausa läsningen'}</Button>
      </Form>
    )}
    <ButtonLink href={`${batchPath(batch.id)}/rapport.csv`} data-download>
      Hämta rapport (CSV)
    </ButtonLink>
  </ActionRow>
)

const FileName = ({ file }: { file: BatchFile }) => {
  const href = fileHref(file)
  return href ? <a href={href}>{nameOf(file)}</a> : <>{nameOf(file)}</>
}

const Files = ({ files, batch, others }: Pick<Props, 'files' | 'batch' | 'others'>) => (
  <DataTable
    caption="Filer i omgången, de som behöver ses över först"
    columns={['Fil', 'Slag', 'Möte', 'Läge']}
    rows={files.map((file) => [
      <FileName file={file} />,
      kindOf(file),
      [file.bodyName, file.heldOn && formatDay(file.heldOn)].filter(Boolean).join(', ') || '–',
      <>
        <Chip state={signs[file.status]}>{standingOf(file, batch.isPaused)}</Chip>
        <p class="file-outcome">
          {outcomeOf(file)}
          {others.has(file.id) && ` ${others.get(file.id)} granskar den nu.`}
        </p>
      </>,
    ])}
  />
)

const AddFiles = ({ batch }: Pick<Props, 'batch'>) => (
  <Details summary="Lägg till filer i omgången">
    <p>Blev sändningen avbruten? Välj samma mapp igen: det som redan kommit fram sänds inte dubbelt.</p>
    <Form multipart action="/arbetsyta/inlasning" data-upload={String(largestSending)}>
      <HiddenField name="batch" value={batch.id} />
      <FileField name="file" label="Filer" multiple />
      <Button data-busy="Sänder filerna …">Lägg till filerna</Button>
    </Form>
  </Details>
)

export const BatchPage = (props: Props) => {
  const { batch, state, page, pages, past } = props
  return (
    <Page
      title={`Inläsning av ${fileCount(state)}`}
      wide
      refresh={state.waiting > 0 && !batch.isPaused ? 3 : undefined}
      breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
      lead={`${batch.networkName}. ${batch.startedBy} läste in dem kl. ${formatTime(batch.startedAt)}. ${stateWords(state)}`}
    >
      {batch.isPaused && <Notice kind="info">Läsningen är pausad. Det som är läst går att granska under tiden.</Notice>}
      <BatchProgress state={state} />
      <Acts batch={batch} state={state} />
      <PastTablingsLine past={past} showBody />
      <Files {...props} />
      <Pages
        label="Fler filer"
        page={page}
        pages={pages}
        addressOf={(number) => `${batchPath(batch.id)}?sida=${number}`}
      />
      <AddFiles {...props} />
    </Page>
  )
}
