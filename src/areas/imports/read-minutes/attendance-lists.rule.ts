import { peopleUnder } from './attendance.rule.ts'
import type { Block } from './blocks.rule.ts'
import type { PersonReading } from './person-reading.ts'
import { isApproverRole, isChairRole } from './roles.rule.ts'

/** Who was there and who was not, as the labels of the first page say; a mark in a list of members moves somebody. */
export function attendanceIn(
  text: string,
  blocks: readonly Block[],
): { present: PersonReading[]; absent: PersonReading[] } {
  const listed = mergePeople([
    ...peopleUnder(text, blocks, ['present']),
    ...peopleUnder(text, aboveSignatures(blocks), ['chair', 'secretary']),
    ...staffAmongApprovers(text, blocks),
  ])
  const away = peopleUnder(text, blocks, ['absent'])
  const awayNames = new Set(away.map(({ name }) => name.value))
  return {
    present: listed.filter(({ isMissing, name }) => !isMissing && !awayNames.has(name.value)),
    absent: mergePeople([...away, ...listed.filter(({ isMissing }) => isMissing)]),
  }
}

/** Whoever signs need not have been there: labels count until those of the signatures begin. */
function aboveSignatures(blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex(({ kind }) => kind === 'signatures' || kind === 'approver')
  return from < 0 ? blocks : blocks.slice(0, from)
}

/** Officials who slipped into the column of those who approve: `Justering Eva Ek förbundsdirektör. Bo Alm (S)`. */
const staffAmongApprovers = (text: string, blocks: readonly Block[]): PersonReading[] =>
  peopleUnder(text, blocks, ['approver']).filter(
    ({ role }) => role && !isApproverRole(role.value) && !isChairRole(role.value) && /^\p{Ll}/u.test(role.value),
  )

/** Puts one person's mentions together: the first name stands, what it lacks is taken from the later ones. */
function mergePeople(people: readonly PersonReading[]): PersonReading[] {
  const byName = new Map<string, PersonReading>()
  for (const person of people) {
    const key = person.name.value.toLowerCase()
    byName.set(key, { ...person, ...byName.get(key) })
  }
  return [...byName.values()]
}
