import { ok, type Result } from '#platform/result.ts'
import type { DraftFields } from '../draft.ts'
import { choices, type SameMeetingChoice } from '../same-meeting-choice.ts'
import { acceptSure } from './accept-sure.rule.ts'
import { joinItems } from './join-items.rule.ts'
import { movePerson, moves, type Move } from './move-person.rule.ts'
import { splitItem, type SplitRefusal } from './split-item.rule.ts'

/** What the pressed button asks for; an act on one row names the row by its place in the form. */
export type ReviewAct =
  | { act: 'save' | 'confirm' | 'confirm-next' | 'accept-sure' | 'undo' | 'redo' | 'take-over' | 'unknown' }
  | { act: 'split-item'; row: number; paragraph: number }
  | { act: 'join-items'; row: number }
  | { act: 'show-items'; part: number }
  | { act: 'move-person'; row: number; move: Move }
  | { act: 'same-meeting'; otherId: string; choice: 'replace-other' }
  | { act: 'same-meeting'; otherId: string; choice: Exclude<SameMeetingChoice, 'replace-other'> }

const plainActs = ['save', 'confirm', 'confirm-next', 'accept-sure', 'undo', 'redo', 'take-over'] as const

/** The button's value, such as `split-item:3` or `move-person:2:up`; a form sent without a button is saved. */
export function parseAct(given: Record<string, string>): ReviewAct {
  const [name = '', row = '', rest = ''] = (given['act'] ?? 'save').split(':')
  const plain = plainActs.find((known) => known === name)
  if (plain) return { act: plain }
  if (name === 'same-meeting') return sameMeetingAct(row, rest)
  const move = moves.find((known) => known === rest)
  if (!/^\d{1,4}$/.test(row)) return { act: 'unknown' }
  if (name === 'show-items') return { act: name, part: Number(row) }
  if (name === 'split-item') return { act: name, row: Number(row), paragraph: Number(given[`i-${row}-split`] ?? '') }
  if (name === 'join-items') return { act: name, row: Number(row) }
  return name === 'move-person' && move ? { act: name, row: Number(row), move } : { act: 'unknown' }
}

function sameMeetingAct(asked: string, otherId: string): ReviewAct {
  const choice = choices.find((known) => known === asked)
  return choice && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(otherId)
    ? { act: 'same-meeting', otherId, choice }
    : { act: 'unknown' }
}

/** The draft once the act is done; an act that changes no field gives it back as it is. */
export function actOn(fields: DraftFields, act: ReviewAct, sourceText: string): Result<DraftFields, SplitRefusal> {
  if (act.act === 'accept-sure') return ok(acceptSure(fields))
  if (act.act === 'split-item') return splitItem(fields, act.row, act.paragraph, sourceText)
  if (act.act === 'join-items') return joinItems(fields, act.row)
  if (act.act === 'move-person') return movePerson(fields, act.row, act.move)
  return ok(fields)
}
