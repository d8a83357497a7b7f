import { Button } from '#platform/html/index.ts'
import { doubtOf } from '../doubt.rule.ts'
import type { ChangeAct } from '../change-act.ts'
import type { Review } from './review.ts'

const undoText: Record<ChangeAct, string> = {
  mend: 'Ångra senaste ändringen',
  'accept-sure': 'Ångra godkännandet',
  'split-item': 'Ångra delningen',
  'join-items': 'Ångra sammanslagningen',
}

const Progress = ({ batch }: Pick<Review, 'batch'>) => {
  if (!batch) return null
  const { files, waiting, toReview } = batch.state
  const ended = files - waiting - toReview
  return (
    <p class="review-progress">
      <label for="granskningens-lage">
        Fil {Math.min(ended + 1, files)} av {files}
      </label>
      <progress id="granskningens-lage" max={files} value={ended} />
    </p>
  )
}

/** The first button of a form is what Enter presses where no script runs: it must be one that does no harm. */
const DefaultButton = () => (
  <button type="submit" name="act" value="save" form="utkast" class="ds-sr-only" tabIndex={-1} aria-hidden="true">
    Spara utkastet
  </button>
)

/** How far one has come, what is left to look at, and what is done with all of it at once. */
export const ReviewBar = ({ review }: { review: Review }) => {
  const { unsure, values, empty } = doubtOf(review.fields)
  return (
    <div class="review-bar">
      <DefaultButton />
      <Progress batch={review.batch} />
      <p class="review-counts">
        säkra {values - unsure} · osäkra {unsure} · tomma {empty}
      </p>
      <Button name="act" value="accept-sure" form="utkast" variant="secondary">
        Godkänn alla säkra
      </Button>
      {review.lastChange && (
        <Button name="act" value="undo" form="utkast" variant="tertiary">
          {undoText[review.lastChange]}
        </Button>
      )}
      {review.canRedo && (
        <Button name="act" value="redo" form="utkast" variant="tertiary">
          Gör om
        </Button>
      )}
      <div class="review-confirm">
        <Button
          name="act"
          value={review.batch ? 'confirm-next' : 'confirm'}
          form="utkast"
          data-busy="Sparar mötet …"
          data-confirm="ja"
        >
          {review.batch ? 'Bekräfta och ta nästa' : 'Bekräfta mötet'}
        </Button>
      </div>
    </div>
  )
}
