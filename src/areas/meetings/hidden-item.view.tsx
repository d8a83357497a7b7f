import { hiddenWords, type HiddenItem } from '#areas/access/index.ts'

/** The place of an item that is closed to the reader. */
export const HiddenItemSection = ({ hidden: { id, number, law } }: { hidden: HiddenItem }) => (
  <section
    class="agenda-item"
    id={`punkt-${id}`}
    aria-labelledby={`rubrik-${id}`}
    data-step=""
    data-part=""
    tabIndex={-1}
  >
    <h2 id={`rubrik-${id}`} class="hidden-line">
      {number}. {hiddenWords('agenda-item', law)}
    </h2>
  </section>
)
