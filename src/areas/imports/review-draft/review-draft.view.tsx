import { ErrorSummary, Form, HiddenField, Notice, Page } from '#platform/html/index.ts'
import { BesideDocuments } from '../beside.view.tsx'
import { DoubtfulLetters } from '../doubtful-letters.view.tsx'
import { DiscardDraft } from '../discard-draft.view.tsx'
import { reviewDraftPath } from '../review-paths.ts'
import { LastActs, ReviewBar, type ReviewButtons } from '../review-bar.view.tsx'
import { SameMeetingBox } from '../same-meeting.view.tsx'
import { problemText } from './review-problem.ts'
import { DoubtSection, ItemsSection, MeetingSection, PeopleSection } from './review-sections.view.tsx'
import type { Review } from './review.ts'
import { ChangedSince } from '../changed-since.view.tsx'
import { marksOf } from './source-text.rule.ts'
import { Source } from './source.view.tsx'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

function contentWords({ items, people }: Review['fields']): string {
  const tabled = items.filter((draftItem) => draftItem.isTabled).length
  return `${count(items.length, 'punkt', 'punkter')}, ${count(people.length, 'person', 'personer')}, ${count(tabled, 'bordlagd', 'bordlagda')}.`
}

const buttonsOf = ({ draft, fields, batch, lastChange, canRedo, problem }: Review): ReviewButtons => ({
  ...{ draftId: draft.id, fields, batch, lastChange, canRedo },
  isTakenOver: problem === 'taken-over',
  words: { confirm: 'Bekräfta och spara mötet', confirmAtTop: 'Bekräfta mötet', busy: 'Sparar mötet …' },
})

const Fields = ({ review }: { review: Review }) => (
  <Form action={reviewDraftPath(review.draft.id)} label="Utkastet" id="utkast" data-review="ja">
    <div class="review-fields">
      <HiddenField name="version" value={String(review.draft.version)} />
      <HiddenField name="kalla" value={review.view} />
      {review.shown.parts.length > 1 && <HiddenField name="del" value={review.shown.part.number} />}
      <DoubtSection review={review} />
      <MeetingSection review={review} />
      <ItemsSection review={review} />
      <PeopleSection review={review} />
    </div>
    <LastActs {...buttonsOf(review)} />
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
      <ChangedSince since={review.since} by={draft.reviewerName} />
      {review.isSameFile && <Notice kind="info">Filen har lästs in tidigare. Det här är samma utkast.</Notice>}
      <DoubtfulLetters draft={draft} />
      <BesideDocuments beside={review.beside} />
      <ReviewBar buttons={buttonsOf(review)} />
      <SameMeetingBox alike={review.alike} />
      <div class="review">
        <Source draft={draft} marks={marksOf(fields)} view={review.view} hasPictures={review.hasPictures} />
        <Fields review={review} />
      </div>
      <DiscardDraft draftId={draft.id} />
    </Page>
  )
}
