import { ActionList, handOverPath } from '#areas/matters/index.ts'
import type { Action, HandOver } from '#areas/matters/types.ts'

/** What other bodies have handed over and wait to have taken on. */
export const Received = ({ received }: { received: readonly HandOver[] }) => (
  <section>
    <h2>Att ta emot ({received.length})</h2>
    <ul class="plain">
      {received.map(({ id, title, bodyName, wording, wanted }) => (
        <li key={id}>
          <a href={handOverPath(id)}>{title}</a> <span class="quiet">från {bodyName}</span>
          <p>{[wording, wanted && `Önskas: ${wanted}.`].filter(Boolean).join(' ')}</p>
        </li>
      ))}
    </ul>
  </section>
)

/** What is to be done, the most overdue first. */
export const Actions = ({
  actions,
  body,
  today,
}: {
  actions: { shown: readonly Action[]; total: number }
  body: { id: string }
  today: string
}) => (
  <section>
    <h2>Åtgärder ({actions.total})</h2>
    <ActionList caption="Åtgärder som pågår" actions={actions.shown} today={today} />
    {actions.total > actions.shown.length && (
      <p>
        <a href={`/arbetsyta/atgarder?organ=${body.id}`}>Alla {actions.total} åtgärder</a>
      </p>
    )}
  </section>
)

/** Where the rest of the body's record is kept. */
export const Links = ({ bodyId, joinable }: { bodyId: string; joinable: number }) => (
  <nav class="body-links" aria-label="Mer om organet">
    <ul>
      <li>
        <a href={`/arbetsyta/organ/${bodyId}/beslut`}>Beslut</a>
      </li>
      <li>
        <a href={`/arbetsyta/atgarder?organ=${bodyId}`}>Åtgärder</a>
      </li>
      <li>
        <a href={`/arbetsyta/organ/${bodyId}/uppdrag`}>Uppdrag</a>
      </li>
      <li>
        <a href={`/arbetsyta/organ/${bodyId}/narvaro`}>Närvaro</a>
      </li>
      <li>
        <a href={`/arbetsyta/organ/${bodyId}/arshjul`}>Årshjul</a>
      </li>
      {joinable > 0 && (
        <li>
          <a href={`/arbetsyta/organ/${bodyId}/hor-ihop`}>Ärenden som kan höra ihop ({joinable})</a>
        </li>
      )}
    </ul>
  </nav>
)
