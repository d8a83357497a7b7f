import { formatShortDay } from '#platform/time.ts'
import { plainName } from './join-people.rule.ts'
import type { Ground, KnownPerson, NamedRow, NameProposal } from './name-proposals.ts'

const strongestFirst: readonly Ground[] = ['post-that-day', 'organisation', 'some-post-that-day', 'name']

type Post = KnownPerson['posts'][number]
const isHeldOn = ({ from, to }: Post, day: string) => from <= day && (to === null || day <= to)

function groundOf(row: NamedRow, { posts }: KnownPerson): Ground {
  const there = posts.filter(({ organisationId }) => organisationId === row.organisationId)
  if (there.some((post) => isHeldOn(post, row.day))) return 'post-that-day'
  if (there.length > 0) return 'organisation'
  return row.organisationId === null && posts.some((post) => isHeldOn(post, row.day)) ? 'some-post-that-day' : 'name'
}

function reasonOf(ground: Ground, row: NamedRow, { posts }: KnownPerson, isOnlyOne: boolean): string {
  const held = posts.find(
    (post) =>
      (ground === 'some-post-that-day' || post.organisationId === row.organisationId) && isHeldOn(post, row.day),
  )
  const post = held && `${held.title}, ${held.organisation}`
  const words: Record<Ground, string> = {
    'post-that-day': `Samma namn och organisation, och befattningen ${post} den dagen.`,
    organisation: 'Samma namn och organisation, men ingen känd befattning där den dagen.',
    'some-post-that-day': `Samma namn, och befattningen ${post} den dagen.`,
    name: row.organisation ? 'Samma namn. Organisationen är en annan eller inte känd.' : 'Samma namn.',
  }
  return isOnlyOne ? words[ground] : `${words[ground]} Fler i nätverket heter så.`
}

/**
 * Who the names in old notes may be: those of the network with the same name, with what else speaks for it. Where two bear
 * the name both are given, and neither is preferred.
 */
export function proposeNames(rows: readonly NamedRow[], people: readonly KnownPerson[]): NameProposal[] {
  const proposals = new Map<string, NameProposal>()
  for (const row of rows) {
    const same = people.filter(({ name }) => plainName(name) === plainName(row.name))
    for (const person of same) {
      const ground = groundOf(row, person)
      const reason = reasonOf(ground, row, person, same.length === 1)
      const key = JSON.stringify([row.name, row.organisation, person.id, reason])
      const known = proposals.get(key)
      if (known) {
        known.attendanceIds.push(row.id)
        known.days.push(row.day)
        continue
      }
      const { name, organisation } = row
      const isSure = ground === 'post-that-day' && same.length === 1
      proposals.set(key, {
        name,
        organisation,
        person,
        ground,
        reason,
        isSure,
        attendanceIds: [row.id],
        days: [row.day],
      })
    }
  }
  const rank = ({ ground }: NameProposal) => strongestFirst.indexOf(ground)
  return [...proposals.values()].toSorted(
    (one, other) =>
      Number(other.isSure) - Number(one.isSure) || one.name.localeCompare(other.name, 'sv') || rank(one) - rank(other),
  )
}

/** '28 oktober 2022', or '10 juni 2022–28 oktober 2022' for several meetings. */
export function daysInWords(days: readonly string[]): string {
  const [first = '', ...rest] = days.toSorted()
  const last = rest.at(-1)
  return last ? `${formatShortDay(first)}–${formatShortDay(last)}` : formatShortDay(first)
}

/** How a form names a proposal: the person, and the places that are seen. */
export const formatProposed = ({ person, attendanceIds }: Pick<NameProposal, 'person' | 'attendanceIds'>): string =>
  [person.id, ...attendanceIds].join(' ')

export function parseProposed(text: string): { personId: string; attendanceIds: string[] } {
  const [personId = '', ...attendanceIds] = text.split(' ')
  return { personId, attendanceIds }
}
