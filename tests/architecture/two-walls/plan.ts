// What a world is made from: small values that fast-check can make smaller when it finds a fault.
import fc from 'fast-check'

const roles = [
  ...(['secretary', 'secretary', 'chair', 'member', 'substitute', 'vice-chair', 'coordinator', 'reader'] as const),
  ...(['organisation-administrator', 'coordinator of an organisation', 'reader of an organisation'] as const),
  'administrator',
] as const
const periods = ['held', 'held', 'first day', 'last day', 'ended', 'to come'] as const
const statuses = [
  ...(['planned', 'ongoing', 'ongoing', 'awaiting-approval', 'awaiting-approval', 'approved', 'published'] as const),
]
const anIndex = fc.nat({ max: 11 })
const organisationCount = 3

const aHolding = fc.record({
  role: fc.constantFrom(...roles),
  network: anIndex,
  // Absent for a role in the whole network.
  body: fc.option(anIndex, { freq: 1 }),
  organisation: anIndex,
  represents: fc.option(anIndex, { freq: 1 }),
  period: fc.constantFrom(...periods),
})
const aMeeting = fc.record({ status: fc.constantFrom(...statuses), approver: fc.option(anIndex) })
const aBody = fc.array(aMeeting, { minLength: 1, maxLength: 2 })
const aNetwork = fc.record({
  bodies: fc.array(aBody, { minLength: 1, maxLength: 3 }),
  /** Which organisations are members: not at all, once, or still. */
  members: fc.array(fc.constantFrom('no', 'once', 'still'), {
    ...{ minLength: organisationCount, maxLength: organisationCount },
  }),
  contact: fc.option(anIndex),
  hasCriterion: fc.boolean(),
})
const aPerson = fc.record({
  holdings: fc.array(aHolding, { maxLength: 4 }),
  guestAt: fc.array(fc.record({ item: anIndex, isOver: fc.boolean() }), { maxLength: 2 }),
  posts: fc.array(fc.record({ organisation: anIndex, period: fc.constantFrom(...periods) }), { maxLength: 2 }),
  isPublished: fc.boolean(),
})
const aRestriction = fc.record({
  kind: fc.constantFrom('agenda-item', 'agenda-item', 'matter', 'document'),
  record: fc.nat(14),
  level: fc.constantFrom('body', 'organisation', 'organisation', 'persons'),
  organisation: anIndex,
  people: fc.array(anIndex, { maxLength: 3 }),
  closer: anIndex,
  isLifted: fc.constantFrom(false, false, true),
  isEarly: fc.boolean(),
})

export const aPlan = fc.record({
  networks: fc.array(aNetwork, { minLength: 2, maxLength: 3 }),
  people: fc.array(aPerson, { minLength: 4, maxLength: 7 }),
  restrictions: fc.array(aRestriction, { minLength: 8, maxLength: 16 }),
  /** Who reads one network and sits for an organisation in another, of which something is open to that organisation. */
  seatsElsewhere: fc.array(fc.record({ person: anIndex, restriction: anIndex }), { minLength: 1, maxLength: 2 }),
  providers: fc.array(fc.boolean(), { minLength: organisationCount, maxLength: organisationCount }),
})
export type Plan = typeof aPlan extends fc.Arbitrary<infer Value> ? Value : never
export type Period = (typeof periods)[number]
export type Days = { yesterday: string; today: string; tomorrow: string }

export const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('picked from an empty list')
  return found
}

/** The first and last day of a role or a post. */
export const daysOf = (period: Period, { yesterday, today, tomorrow }: Days): [string, string | null] =>
  ({
    held: ['2020-01-01', null] as [string, null],
    'first day': [today, null] as [string, null],
    'last day': ['2020-01-01', today] as [string, string],
    ended: ['2020-01-01', yesterday] as [string, string],
    'to come': [tomorrow, null] as [string, null],
  })[period]
