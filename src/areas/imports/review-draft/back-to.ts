import type { Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import type { Draft } from '../draft.ts'
import { pathOfDraft } from '../review-paths.ts'
import type { ReviewAct } from './review-act.rule.ts'
import { partOfRow } from './shown-items.rule.ts'

/**
 * Back to the draft as it is after the act, at the place where it was done, with the source shown as before. `isDone`: there was
 * something to do.
 */
export function backTo(c: Context<Workspace>, draft: Draft, act: ReviewAct, given: Given, isDone = true) {
  const row = rowAfter(act)
  const part = act.act === 'show-items' ? act.part : row === undefined ? Number(given['del'] ?? 1) : partOfRow(row)
  const asked = [given['kalla'] === 'text' ? 'kalla=text' : '', part > 1 ? `del=${part}` : ''].filter(Boolean).join('&')
  const address = (place: string) => `${pathOfDraft(draft)}${asked && `?${asked}`}${place}`
  if (act.act === 'show-items') return c.redirect(address('#punkter'), 303)
  if (act.act === 'accept-sure') return c.redirect(withNotice(address('#att-titta-pa'), 'sakertgodkant'), 303)
  if (act.act === 'split-item') return c.redirect(withNotice(address(`#i-${row}-title`), 'punktdelad'), 303)
  if (act.act === 'join-items') return c.redirect(withNotice(address(`#i-${row}-title`), 'punkterihop'), 303)
  if (act.act === 'move-person') return c.redirect(address('#deltagare'), 303)
  if (act.act === 'undo') return c.redirect(withNotice(address(''), isDone ? 'andringangrad' : 'ingetattangra'), 303)
  if (act.act === 'take-over' || act.act === 'same-meeting') return c.redirect(address(''), 303)
  return c.redirect(withNotice(address(''), 'sparat'), 303)
}

/** The item that the act left behind: the second of two, or the one that took the other in. */
function rowAfter(act: ReviewAct): number | undefined {
  if (act.act === 'split-item') return act.row + 1
  return act.act === 'join-items' ? Math.max(0, act.row - 1) : undefined
}
