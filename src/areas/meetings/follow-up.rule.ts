import type { FollowUp } from './follow-up.ts'
import type { NotesItem } from './notes.ts'

/** What was agreed and handed over at an item, as its notes tell of it: as it was then, whatever has come of it since. */
export const followUpNoted = (
  { actions, handOvers }: Pick<FollowUp, 'actions' | 'handOvers'>,
  itemId: string,
): Pick<NotesItem, 'actions' | 'handOvers'> => ({
  actions: actions
    .filter((action) => action.itemId === itemId)
    .map(({ wording, organisationName, personName, agreedDueOn }) => ({
      ...{ wording, organisation: organisationName, person: personName, dueOn: agreedDueOn ?? '' },
    })),
  handOvers: handOvers
    .filter((handOver) => handOver.itemId === itemId)
    .map(({ toBodyName, wording, wanted }) => ({ toBody: toBodyName, wording, wanted })),
})
