import { actionWords, handOverWords } from './follow-up-words.rule.ts'
import type { NotesItem } from './notes.ts'

const HandedOver = ({ handOver }: { handOver: NotesItem['handOvers'][number] }) => {
  const { label, words } = handOverWords(handOver)
  return (
    <p>
      {label} {words}
    </p>
  )
}

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
      <HandedOver key={index} handOver={handOver} />
    ))}
  </>
)
