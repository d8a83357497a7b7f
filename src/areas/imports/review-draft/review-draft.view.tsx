import { ActionRow, Button, ErrorSummary, Form, HiddenField, Notice, Page } from '#platform/html/index.ts'
import { batchPath } from '../batch-paths.ts'
import { DiscardDraft } from '../discard-draft.view.tsx'
import { reviewDraftPath } from '../review-paths.ts'
import { SameMeetingBox } from '../same-meeting.view.tsx'
import { ReviewBar } from './review-bar.view.tsx'
import { problemText } from './review-problem.ts'
import { DoubtSection, ItemsSection, MeetingSection, PeopleSection } from './review-sections.view.tsx'
import type { Review } from './review.ts'
import { Source } from './source.view.tsx'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

function contentWords({ items, people }: Review['fields']): string {
  const tabled = items.filter((draftItem) => draftItem.isTabled).length
  return `${count(items.length, 'punkt', 'punkter')}, ${count(people.length, 'person', 'personer')}, ${count(tabled, 'bordlagd', 'bordlagda')}.`
}

const TakeOver = () => (
  <Button name="act" value="take-over" variant="secondary">
    Ta över granskningen och spara
  </Button>
)

const LastActs = ({ draft, batch, problem }: Review) => (
  <div class="review-acts">
    <ActionRow>
      {batch && (
        <Button name="act" value="confirm-next" data-busy="Sparar mötet …" data-confirm="ja">
          Bekräfta och ta nästa
        </Button>
      )}
      <Button
        name="act"
        value="confirm"
        variant={batch ? 'secondary' : 'primary'}
        data-busy="Sparar mötet …"
        data-confirm="ja"
      >
        {batch ? 'Bekräfta' : 'Bekräfta och spara mötet'}
      </Button>
      <Button name="act" value="save" variant="secondary">
        Spara utkastet
      </Button>
      {problem === 'taken-over' && <TakeOver />}
      {batch && <a href={`${batchPath(batch.id)}/nasta?efter=${draft.id}`}>Hoppa över</a>}
    </ActionRow>
  </div>
)

const Fields = ({ review }: { review: Review }) => (
  <Form action={reviewDraftPath(review.draft.id)} label="Utkastet" id="utkast" data-review="ja">
    <div class="review-fields">
      <HiddenField name="version" value={String(review.draft.version)} />
      <HiddenField name="kalla" value={review.view} />
      <DoubtSection review={review} />
      <MeetingSection review={review} />
      <ItemsSection review={review} />
      <PeopleSection review={review} />
    </div>
    <LastActs {...review} />
  </Form>
)

export const ReviewPage = ({ review }: { review: Review }) => {
  const { draft, fields, problem } = review
  return (
    <Page
      title="Granska inläsningen"
      wide
      problem={problem !== undefined}
      breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
      lead={contentWords(fields)}
    >
      {problem && <ErrorSummary problems={[problemText[problem]]} />}
      {review.isSameFile && <Notice kind="info">Filen har lästs in tidigare. Det här är samma utkast.</Notice>}
      <ReviewBar review={review} />
      <SameMeetingBox alike={review.alike} />
      <div class="review">
        <Source {...review} />
        <Fields review={review} />
      </div>
      <DiscardDraft draftId={draft.id} />
    </Page>
  )
}
