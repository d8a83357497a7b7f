import type { AttendanceReading, Found } from '../reading.ts'
import { itemNumbersIn } from './attendance-scope.rule.ts'
import type { Block } from './blocks.rule.ts'
import { headingCandidates } from './headings.rule.ts'
import type { LabelKind } from './labels.ts'
import type { Line } from './line.ts'
import { isOrganisation } from './organisations.rule.ts'
import { foundIn, readAs } from './passage.rule.ts'
import { findPeople, type PersonReading } from './people.rule.ts'

const longestRow = 300

/** The people under labels of this kind, each once: who stands in two lists (Närvarande, Ordförande) is one person. */
export function peopleUnder(text: string, blocks: readonly Block[], kinds: readonly LabelKind[]): PersonReading[] {
  return blocks.filter(({ kind }) => kinds.includes(kind)).flatMap((block) => peopleInBlock(text, block))
}

function peopleInBlock(text: string, block: Block): PersonReading[] {
  const people = findPeople(text, block.value)
  let group: Found<string> | undefined
  for (const line of attendanceLines(block)) {
    const found = findPeople(text, line)
    if (found.length === 0 && line.isAfterBlank && isProse(line)) break
    if (found.length === 0 && isOrganisation(line.words.replace(/:$/u, ''))) group = foundIn(text, line, false)
    const grouped = group
    people.push(
      ...found.map((person) => (grouped && !person.organisation ? { ...person, organisation: grouped } : person)),
    )
  }
  return people
}

/** The rows of a list; it ends where numbered headings begin. */
function attendanceLines({ following }: Block): readonly Line[] {
  const heading = headingCandidates(following)[0]
  const rows = heading ? following.slice(0, heading.line) : following
  const tooLong = rows.findIndex((line) => line.words.length > longestRow)
  return tooLong < 0 ? rows : rows.slice(0, tooLong)
}

const isProse = (line: Line) => line.words.split(' ').length > 3 || /[.!?]$/u.test(line.words)

/** Puts one person's mentions together: the first name stands, what it lacks is taken from the later ones. */
export function mergePeople(people: readonly PersonReading[]): PersonReading[] {
  const byName = new Map<string, PersonReading>()
  for (const person of people) {
    const key = person.name.value.toLowerCase()
    byName.set(key, { ...person, ...byName.get(key) })
  }
  return [...byName.values()]
}

/** Turns what was read of the people into attendance of this meeting, whose items are known by now. */
export function attendanceOf(people: readonly PersonReading[], itemNumbers: readonly number[]): AttendanceReading[] {
  return people.map(({ scope, ...person }) => {
    const numbers = scope ? itemNumbersIn(scope.value, itemNumbers) : undefined
    return scope && numbers ? { ...person, itemNumbers: readAs(numbers, scope.passage) } : person
  })
}
