import { captured } from './captured.rule.ts'
import type { Found, Passage } from './reading.ts'
import { foundIn, isOrganisation, isRole, withoutMarks, wordsIn } from './text.rule.ts'

const said =
  /[,.!?"”]\s(?:säger|sade|menar|berättar|förklarar|konstaterar|understryker|tycker)\s(?<it>[^.:;!?]{3,160}?)(?:\.|$)/du
const fullName = /\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]+|von|af|de)){1,3}/u
const partyLetters = /\s?\(\p{Lu}{1,3}\)/u
const partyAfter = /^\s?\(\p{Lu}{1,3}\)/u
const atWhere = /\s(?:i|på|vid|för)\s(?=\p{Lu})/u

/** Where the speaker is told after what was said, and where that begins; the first in the passage. */
export function saidIn(text: string, within: Passage): { start: number; who: Passage } | undefined {
  const found = captured(text, within, said)
  return found && { start: within.start + found.match.index + 1, who: found.passage }
}

/** `landshövding Anna Ek`, `Anna Ek, landshövding`, `kommunstyrelsens ordförande (M) Anna Ek`. */
export function speakerIn(text: string, who: Passage): { speaker?: Found<string>; role?: Found<string> } {
  const words = wordsIn(text, who)
  const match = fullName.exec(words)
  if (!match) return {}
  const titles = /^(?:\S+\s)+?(?=\p{Lu})/u.exec(match[0])?.[0] ?? ''
  const nameStart = who.start + match.index + (isRole(titles.trim().toLowerCase()) ? titles.length : 0)
  const nameEnd = who.start + match.index + match[0].length
  const speaker = foundIn(text, { start: nameStart, end: nameEnd })
  const lead = words.slice(0, nameStart - who.start)
  const party = partyLetters.exec(lead)
  const before = { start: who.start, end: party ? who.start + party.index : nameStart }
  const own = partyAfter.exec(wordsIn(text, { start: nameEnd, end: who.end }))?.[0].length ?? 0
  const after = withoutMarks(text, { start: nameEnd + own, end: who.end }, ' ,–—-')
  const role = foundIn(text, withoutMarks(text, before, ' ,')) ?? foundIn(text, after)
  return { ...(speaker ? { speaker } : {}), ...(role ? { role } : {}) }
}

export type RoleAndPlace = { role?: Found<string>; organisation?: Found<string> }

/** `säkerhetschef i Kils kommun`: what somebody is, and where. */
export function roleAndPlace(text: string, role: Found<string>): RoleAndPlace {
  const { passage, isSure } = role
  const words = wordsIn(text, passage)
  const from = /^från\s/u.exec(words)?.[0].length
  if (from !== undefined) {
    const organisation = foundIn(text, { ...passage, start: passage.start + from }, isSure)
    return organisation ? { organisation } : {}
  }
  const at = words.search(atWhere)
  const place = at < 0 ? '' : words.slice(at).replace(atWhere, '')
  if (!isOrganisation(place) && !/\skommun$/iu.test(place)) return { role }
  const own = foundIn(text, { ...passage, end: passage.start + at }, isSure)
  const organisation = foundIn(text, { ...passage, start: passage.end - place.length }, isSure)
  return { ...(own ? { role: own } : {}), ...(organisation ? { organisation } : {}) }
}
