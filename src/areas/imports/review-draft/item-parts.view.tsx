import { Button } from '#platform/html/index.ts'
import type { DraftItem } from '../draft.ts'
import type { Part, ShownItems } from './shown-items.rule.ts'

const wordsOf = ({ from, to }: Part) => `${from + 1}–${to}`

/** Of many items some are on the page at a time. Each button sends the form, so that what was typed is kept. */
export const ItemParts = ({ shown: { part, parts }, count }: { shown: ShownItems; count: number }) =>
  parts.length < 2 ? null : (
    <>
      <p>
        Här är {wordsOf(part)} av {count} punkter. Det du har skrivit sparas när du byter.
      </p>
      <div class="review-parts" role="group" aria-label="Visa punkterna">
        {parts.map((one) =>
          one.number === part.number ? (
            <strong key={one.number} aria-current="true">
              {wordsOf(one)}
            </strong>
          ) : (
            <Button key={one.number} name="act" value={`show-items:${one.number}`} variant="tertiary">
              <span class="ds-sr-only">Spara och visa </span>
              {wordsOf(one)}
            </Button>
          ),
        )}
      </div>
    </>
  )

/** On to the items that follow. */
export const NextPart = ({ shown: { part, parts } }: { shown: ShownItems }) => {
  const next = parts.find(({ number }) => number === part.number + 1)
  return next ? (
    <Button name="act" value={`show-items:${next.number}`} variant="secondary">
      Spara och visa {wordsOf(next)}
    </Button>
  ) : null
}

type Row = { row: DraftItem; index: number; isShown: boolean }

/** In its own place a doubtful item only says where it stands. */
export const Elsewhere = ({ row: { number, title }, index, isShown }: Row) => (
  <p class="review-elsewhere">
    {isShown ? (
      <>
        <a href={`#i-${index}-title`}>
          {number}. {title}
        </a>{' '}
        står under Att titta på.
      </>
    ) : (
      `${number}. ${title} är osäker och kommer under Att titta på.`
    )}
  </p>
)
