/** One stretch of a text replaced by another; counted in UTF-16 units, as browsers count. */
export type TextChange = { at: number; removed: number; inserted: string }

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/** Whether the place is between the halves of one character. */
const isInsidePair = (text: string, place: number) =>
  place > 0 && place < text.length && isHigh(text.charCodeAt(place - 1))

/**
 * The smallest single change that makes the one text the other; undefined when they are the same. Given where the caret
 * stands afterwards, a letter typed among others of its kind is placed where it was typed.
 */
export function changeBetween(before: string, after: string, caret: number = 0): TextChange | undefined {
  if (before === after) return undefined
  const shortest = Math.min(before.length, after.length)
  let same = 0
  const mostAtEnd = Math.min(shortest, after.length - Math.min(caret, after.length))
  while (same < mostAtEnd && before.at(-1 - same) === after.at(-1 - same)) same += 1
  if (isInsidePair(before, before.length - same) || isInsidePair(after, after.length - same)) same -= 1
  let at = 0
  while (at < shortest - same && before[at] === after[at]) at += 1
  if (isInsidePair(before, at) || isInsidePair(after, at)) at -= 1
  return { at, removed: before.length - same - at, inserted: after.slice(at, after.length - same) }
}

export const applyChange = (text: string, { at, removed, inserted }: TextChange): string =>
  text.slice(0, at) + inserted + text.slice(at + removed)

/** Where a place in the text is after the change. A place inside what was removed comes to its beginning. */
export function placeAfter(place: number, { at, removed, inserted }: TextChange): number {
  if (place <= at) return place
  return place >= at + removed ? place + inserted.length - removed : at + Math.min(place - at, inserted.length)
}
