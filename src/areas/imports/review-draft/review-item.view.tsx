import { Button, Checkbox, Details, Select, TextArea, TextField } from '#platform/html/index.ts'
import type { DraftItem } from '../draft.ts'
import { errorFor } from './review-problem.ts'
import { ConfidentialFields } from './confidential-fields.view.tsx'
import { ReviewField } from './review-field.view.tsx'
import type { Review } from './review.ts'
import { markId } from './source-text.rule.ts'
import { paragraphsOf } from './split-item.rule.ts'

type Props = { draftItem: DraftItem; index: number; review: Pick<Review, 'draft' | 'problem' | 'people'> }

const TablingReview = ({ draftItem, index }: Props) => (
  <div class="review-tabling">
    <Checkbox name={`i-${index}-tabled`} label="Bordlagd: ärendet sköts upp" checked={draftItem.isTabled} />
    {draftItem.tablingWords && (
      <a class="source-link" href={`#${markId(draftItem.tablingWords)}`}>
        Visa orden<span class="ds-sr-only"> som säger att punkt {draftItem.number} sköts upp</span>
      </a>
    )}
    <div class="review-grid">
      <TextField name={`i-${index}-reason`} label="Skäl till att det sköts upp" value={draftItem.reason} />
      <TextField name={`i-${index}-deferredTo`} label="Till när eller vem" value={draftItem.deferredTo} />
    </div>
  </div>
)

/** What came of the item, as words: 'beslut, bordlagd'. */
const outcomeWords = ({ decisions, isTabled, confidentialBy }: DraftItem): string =>
  [decisions && 'beslut', isTabled && 'bordlagd', confidentialBy && `sekretess ${confidentialBy}`]
    .filter(Boolean)
    .join(', ')

const DecisionLinks = ({ draftItem }: { draftItem: DraftItem }) => (
  <p class="decision-links">
    {draftItem.decisionWords.map((words, index) =>
      words ? (
        <a key={markId(words)} class="source-link" href={`#${markId(words)}`}>
          Visa beslut {index + 1} i källan<span class="ds-sr-only">, punkt {draftItem.number}</span>
        </a>
      ) : null,
    )}
  </p>
)

const Outcome = (props: Props) => {
  const { draftItem, index } = props
  const words = outcomeWords(draftItem)
  return (
    <Details
      summary={words ? `Text och utfall: ${words}` : 'Text, beslut och bordläggning'}
      open={draftItem.isTabled || draftItem.decisions !== '' || !draftItem.isSure}
    >
      <TextArea
        name={`i-${index}-text`}
        label="Text"
        value={draftItem.text}
        rows={Math.min(8, 2 + Math.ceil(draftItem.text.length / 80))}
      />
      <TextArea
        name={`i-${index}-decisions`}
        label="Beslut"
        hint="Flera beslut skiljs med en tom rad."
        value={draftItem.decisions}
        rows={draftItem.decisions ? 3 : 1}
      />
      <DecisionLinks draftItem={draftItem} />
      <TablingReview {...props} />
    </Details>
  )
}

const startOf = (paragraph: string) => (paragraph.length > 60 ? `${paragraph.slice(0, 60).trimEnd()} …` : paragraph)

/** Two items that were read as one, and one that was read as two. */
const SplitAndJoin = ({ draftItem, index, review }: Props) => {
  const later = paragraphsOf(draftItem.text).map((text, at) => ({ value: String(at), text: startOf(text) }))
  const isFirst = index === 0
  if (later.length < 2 && isFirst) return null
  return (
    <Details
      summary={isFirst ? 'Dela punkten' : 'Dela eller slå ihop'}
      open={review.problem === 'paragraph-unknown' && later.length > 1}
    >
      {later.length > 1 && (
        <div class="review-split">
          <Select
            name={`i-${index}-split`}
            label="Ny punkt från stycket"
            choices={later.slice(1)}
            empty="Välj stycke"
          />
          <Button variant="secondary" name="act" value={`split-item:${index}`}>
            Dela punkten här
          </Button>
        </div>
      )}
      {!isFirst && (
        <Button variant="secondary" name="act" value={`join-items:${index}`}>
          Slå ihop med punkten före
        </Button>
      )}
    </Details>
  )
}

const summaryOf = (draftItem: DraftItem) => {
  const words = outcomeWords(draftItem)
  return `${draftItem.number}. ${draftItem.title}${words ? ` – ${words}` : ''}`
}

export const ItemReview = (props: Props) => {
  const { draftItem, index, review } = props
  const what = draftItem.title ? `punkt ${draftItem.number}` : 'ny punkt'
  return (
    <ReviewField
      name={`i-${index}`}
      row={draftItem}
      isEmpty={draftItem.title === ''}
      what={what}
      sourceText={review.draft.sourceText}
      moreWords={[draftItem.tablingWords, ...draftItem.decisionWords]}
      summary={summaryOf(draftItem)}
      isWrong={errorFor(review.problem, `i-${index}-title`) !== undefined}
    >
      <fieldset class="item-row">
        <legend class="ds-sr-only">{what}</legend>
        <div class="item-row-head">
          <TextField name={`i-${index}-number`} label="Punkt" value={draftItem.number} narrow />
          <TextField name={`i-${index}-title`} label="Rubrik" value={draftItem.title} />
        </div>
        <Outcome {...props} />
        <ConfidentialFields {...props} />
        {draftItem.title && <SplitAndJoin {...props} />}
      </fieldset>
    </ReviewField>
  )
}
