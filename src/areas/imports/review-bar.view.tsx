import { ActionRow, Button } from '#platform/html/index.ts'
import type { ChangeAct } from './change-act.ts'
import { doubtOf } from './doubt.rule.ts'
import type { DraftFields, OtherFields } from './draft.ts'
import { nextInBatchPath } from './review-paths.ts'
import type { OwnBatch } from './shown-source.ts'

/** What the buttons of a review have in common, whatever is under review. */
export type ReviewButtons = {
  draftId: string
  fields: DraftFields | OtherFields
  batch: OwnBatch | undefined
  /** The act that 'Ångra' would undo. */
  lastChange: ChangeAct | undefined
  canRedo: boolean
  /** Somebody else has it: it has to be taken over first. */
  isTakenOver: boolean
  words: { confirm: string; confirmAtTop: string; busy: string }
}

const undoText: Record<ChangeAct, string> = {
  mend: 'Ångra senaste ändringen',
  'accept-sure': 'Ångra godkännandet',
  'split-item': 'Ångra delningen',
  'join-items': 'Ångra sammanslagningen',
  'change-kind': 'Ångra bytet av slag',
}

const Progress = ({ batch }: Pick<ReviewButtons, 'batch'>) => {
  if (!batch) return null
  const { files, documents, waiting, toReview } = batch.state
  const ended = documents - waiting - toReview
  return (
    <p class="review-progress">
      <label for="granskningens-lage">
        {documents > files ? 'Handling' : 'Fil'} {Math.min(ended + 1, documents)} av {documents}
      </label>
      <progress id="granskningens-lage" max={documents} value={ended} />
    </p>
  )
}

/** The first button of a form is what Enter presses where no script runs: it must be one that does no harm. */
const DefaultButton = () => (
  <button type="submit" name="act" value="save" form="utkast" class="ds-sr-only" tabIndex={-1} aria-hidden="true">
    Spara utkastet
  </button>
)

const Undo = ({ lastChange, canRedo }: Pick<ReviewButtons, 'lastChange' | 'canRedo'>) => (
  <>
    {lastChange && (
      <Button name="act" value="undo" form="utkast" variant="tertiary">
        {undoText[lastChange]}
      </Button>
    )}
    {canRedo && (
      <Button name="act" value="redo" form="utkast" variant="tertiary">
        Gör om
      </Button>
    )}
  </>
)

/** How far one has come, what is left to look at, and what is done with all of it at once. */
export const ReviewBar = ({ buttons }: { buttons: ReviewButtons }) => {
  const { fields, batch, words } = buttons
  const { unsure, values, empty } = doubtOf(fields)
  return (
    <div class="review-bar">
      <DefaultButton />
      <Progress batch={batch} />
      <p class="review-counts">
        säkra {values - unsure} · osäkra {unsure} · tomma {empty}
      </p>
      <Button name="act" value="accept-sure" form="utkast" variant="secondary">
        Godkänn alla säkra
      </Button>
      <Undo {...buttons} />
      <div class="review-confirm">
        <Button
          name="act"
          value={batch ? 'confirm-next' : 'confirm'}
          form="utkast"
          data-busy={words.busy}
          data-confirm="ja"
        >
          {batch ? 'Bekräfta och ta nästa' : words.confirmAtTop}
        </Button>
      </div>
    </div>
  )
}

/** What one does at the end of the form. */
export const LastActs = ({ draftId, batch, isTakenOver, words }: ReviewButtons) => (
  <div class="review-acts">
    <ActionRow>
      {batch && (
        <Button name="act" value="confirm-next" data-busy={words.busy} data-confirm="ja">
          Bekräfta och ta nästa
        </Button>
      )}
      <Button
        name="act"
        value="confirm"
        variant={batch ? 'secondary' : 'primary'}
        data-busy={words.busy}
        data-confirm="ja"
      >
        {batch ? 'Bekräfta' : words.confirm}
      </Button>
      <Button name="act" value="save" variant="secondary">
        Spara utkastet
      </Button>
      {isTakenOver && (
        <Button name="act" value="take-over" variant="secondary">
          Ta över granskningen och spara
        </Button>
      )}
      {batch && <a href={nextInBatchPath(batch.id, draftId)}>Hoppa över</a>}
    </ActionRow>
  </div>
)
