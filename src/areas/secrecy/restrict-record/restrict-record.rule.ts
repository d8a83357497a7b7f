import type { Level } from '#areas/access/types.ts'
import type { Circles, NewRestriction, RecordToClose } from './record-to-close.ts'

export type RestrictRefusal =
  | ('closed-already' | 'published' | 'level-missing' | 'body-missing' | 'organisation-missing' | 'people-missing')
  | ('law-missing' | 'since-missing' | 'since-to-come' | 'decided-by-missing')

export type AskedRestriction = {
  level: Level | ''
  bodyId: string
  organisationId: string
  personIds: readonly string[]
  law: string
  since: string
  decidedBy: string
}

type Known = { record: Pick<RecordToClose, 'bodyId' | 'isClosed' | 'publishedOn'>; circles: Circles; today: string }

const knows = (choices: readonly { id: string }[], id: string) => choices.some((choice) => choice.id === id)

function problemOfCircle({ record, circles }: Known, asked: AskedRestriction): RestrictRefusal | undefined {
  if (asked.level === '') return 'level-missing'
  if (asked.level === 'body' && !record.bodyId && !knows(circles.bodies, asked.bodyId)) return 'body-missing'
  if (asked.level === 'organisation' && !knows(circles.organisations, asked.organisationId))
    return 'organisation-missing'
  const areKnown = asked.personIds.length > 0 && asked.personIds.every((id) => knows(circles.people, id))
  return asked.level === 'persons' && !areKnown ? 'people-missing' : undefined
}

/**
 * What stands in the way of closing a record to all but some (sv. sekretess). The ground must be whole: law, day and who
 * decided. What anyone can read already is not closed by it: the edition is withdrawn first.
 */
export function problemsOfClosing(known: Known, asked: AskedRestriction): RestrictRefusal[] {
  if (known.record.isClosed) return ['closed-already']
  if (known.record.publishedOn) return ['published']
  const circle = problemOfCircle(known, asked)
  return [
    ...(circle ? [circle] : []),
    ...(asked.law ? [] : ['law-missing' as const]),
    ...(asked.since ? [] : ['since-missing' as const]),
    ...(asked.since > known.today ? ['since-to-come' as const] : []),
    ...(asked.decidedBy ? [] : ['decided-by-missing' as const]),
  ]
}

/** The restriction that was asked for, without what belongs to another circle than the one chosen. */
export function restrictionAsked(record: Known['record'], level: Level, asked: AskedRestriction): NewRestriction {
  const { law, since, decidedBy } = asked
  return {
    ...{ level, law, since, decidedBy },
    bodyId: record.bodyId ?? (level === 'body' ? asked.bodyId : null),
    organisationId: level === 'organisation' ? asked.organisationId : null,
    personIds: level === 'persons' ? [...new Set(asked.personIds)] : [],
  }
}
