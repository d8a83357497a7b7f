import { formatShortDay } from '#platform/time.ts'
import type { NotesItem } from './notes.ts'

type Action = NotesItem['actions'][number]

const actionWords = ({ wording, person, organisation, dueOn }: Action): string =>
  [wording, [person, organisation].filter(Boolean).join(', '), dueOn && `Klart senast ${formatShortDay(dueOn)}`]
    .filter(Boolean)
    .map((words) => words.replace(/[.\s]+$/, ''))
    .join('. ') + '.'

const HandedOver = ({ toBody, wording, wanted }: NotesItem['handOvers'][number]) => (
  <p>
    Överlämnas till {toBody}: {wording}
    {wanted && ` Önskas: ${wanted.replace(/[.\s]+$/, '')}.`}
  </p>
)

/** What was agreed to be done and what was handed to another body, as the notes tell of it. */
export const NotedActions = ({ agendaItem }: { agendaItem: Pick<NotesItem, 'actions' | 'handOvers'> }) => (
  <>
    {agendaItem.actions.length > 0 && (
      <div class="noted-actions">
        <p class="decision-title">{agendaItem.actions.length === 1 ? 'Åtgärd' : 'Åtgärder'}</p>
        <ul>
          {agendaItem.actions.map((action, index) => (
            <li key={index}>{actionWords(action)}</li>
          ))}
        </ul>
      </div>
    )}
    {agendaItem.handOvers.map((handOver, index) => (
      <HandedOver key={index} {...handOver} />
    ))}
  </>
)
