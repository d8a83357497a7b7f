import { Chip, DataTable } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Action } from './action.ts'
import { dueOf, ownerWords } from './due.rule.ts'

/** Where an action stands, with lateness said in words. */
export function ActionChip({ action, today }: { action: Action; today: string }) {
  if (action.status === 'done') return <Chip state="decided">Klar</Chip>
  if (action.status === 'cancelled') return <Chip state="draft">Avbruten</Chip>
  const due = dueOf(action, today)
  return due.isLate ? <Chip state="late">{due.words}</Chip> : <Chip state="open">Pågår</Chip>
}

export const actionPath = (actionId: string) => `/arbetsyta/atgarder/${actionId}`

type Props = { caption: string; actions: readonly Action[]; today: string; showBody?: boolean }

/** Actions (sv. åtgärder): what, who, by when and how far it has come. */
export const ActionList = ({ caption, actions, today, showBody = false }: Props) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={['Åtgärd', 'Vem', 'Senast', 'Läge', ...(showBody ? ['Organ'] : [])]}
    rows={actions.map((action) => [
      <a href={actionPath(action.id)}>{action.wording}</a>,
      ownerWords(action),
      action.dueOn ? formatShortDay(action.dueOn) : 'Ingen dag satt',
      <ActionChip action={action} today={today} />,
      ...(showBody ? [action.bodyName] : []),
    ])}
  />
)
