import type { OtherFields } from '../draft.ts'
import { isInDoubt } from '../doubt.rule.ts'
import { markId, type Mark } from '../source-text.rule.ts'
import { namedValues } from './other-groups.rule.ts'

/** Every passage that some value points at, once, in the order of the text; the wider first. */
export function marksOfOther({ values }: OtherFields): Mark[] {
  const marks = new Map<string, Mark>()
  for (const { name, value } of namedValues(values)) {
    const { words } = value
    if (!words || words.end <= words.start) continue
    const known = marks.get(markId(words))
    marks.set(markId(words), {
      ...words,
      isSure: !isInDoubt(value) && (known?.isSure ?? true),
      field: known?.field ?? name,
    })
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
