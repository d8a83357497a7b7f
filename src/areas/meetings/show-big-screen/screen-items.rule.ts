import type { RestrictedItem } from '#areas/access/types.ts'
import type { AgendaItem } from '../meeting.ts'
import type { ScreenItem } from './screen-view.ts'

const openItem = (agendaItem: AgendaItem): ScreenItem => ({
  isClosed: false,
  id: agendaItem.id,
  number: agendaItem.number,
  title: agendaItem.title,
  proposal: agendaItem.proposal,
  notes: agendaItem.notes,
  version: agendaItem.version,
  decisions: agendaItem.decisions.map(({ wording }) => wording),
  tabling: agendaItem.tabling ? agendaItem.tabling.reason : undefined,
  plannedMinutes: agendaItem.plannedMinutes,
})

/**
 * The item that a meeting has come to and the one after it, for a screen that others than the one who put it up can see:
 * of an item that is closed to anybody it shows no more than the number. Before the first item only the next is there.
 */
export function screenItems(
  agenda: readonly AgendaItem[],
  restricted: readonly Pick<RestrictedItem, 'id' | 'position' | 'number'>[],
  currentItemId: string | null,
): { count: number; current: ScreenItem | undefined; next: ScreenItem | undefined } {
  const closed = new Set(restricted.map(({ id }) => id))
  const all = [
    ...agenda
      .filter(({ id }) => !closed.has(id))
      .map((agendaItem) => ({ id: agendaItem.id, at: agendaItem.position, shown: openItem(agendaItem) })),
    ...restricted.map(({ id, position, number }) => ({
      ...{ id, at: position },
      shown: { isClosed: true, number } satisfies ScreenItem,
    })),
  ].sort((one, other) => one.at - other.at)
  const place = all.findIndex(({ id }) => id === currentItemId)
  return { count: all.length, current: all[place]?.shown, next: all[place + 1]?.shown }
}
