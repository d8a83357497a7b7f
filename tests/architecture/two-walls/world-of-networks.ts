import { randomUUID } from 'node:crypto'
import { pick, type Plan } from './plan.ts'
import { addMeeting } from './world-of-meetings.ts'
import { addOwnRows } from './world-of-organisations.ts'
import type { World } from './rows.ts'

type NetworkPlan = Plan['networks'][number]

export function addNetwork(world: World, { bodies, members, contact, hasCriterion }: NetworkPlan): void {
  const id = randomUUID()
  const contact_id = contact === null ? null : pick(world.person, contact).id
  world.network.push({ id, name: 'Ett nätverk', short_name: 'Nät', slug: id, contact_id })
  for (const [index, membership] of members.entries()) if (membership !== 'no') addMember(world, id, index, membership)
  const draftId = addDraft(world, id)
  for (const meetings of bodies) {
    const body_id = randomUUID()
    world.body.push({ id: body_id, network_id: id, name: 'Ett organ', slug: body_id })
    for (const meeting of meetings) addMeeting(world, { network_id: id, body_id }, meeting, draftId)
  }
  addFacts(world, id, hasCriterion)
  addEdition(world, id)
  confirmDraft(world, id)
}

function addMember(world: World, network_id: string, index: number, membership: 'once' | 'still'): void {
  const organisation_id = pick(world.organisation, index).id ?? ''
  const member_to = membership === 'once' ? '2021-12-31' : null
  world.network_member.push({ id: randomUUID(), network_id, organisation_id, role: 'member', member_to })
  if (index !== 1) addOwnRows(world, organisation_id, network_id, pick(world.person, index).id)
}

/** As the database reads it from JSON. */
const noBytes = Buffer.from('')

const notKept = { kept_draft_id: null, batch_id: null, held_on: '2026-01-01' }

function addDraft(world: World, network_id: string): string {
  const [id, source_file_id] = [randomUUID(), randomUUID()]
  const uploaded_by = pick(world.person, 0).id
  const file = { name: 'a.txt', sha256: source_file_id, bytes: noBytes, uploaded_by }
  world.source_file.push({ id: source_file_id, network_id, ...file })
  const draft = {
    id,
    network_id,
    source_file_id,
    version: 1,
    status: 'to-review',
    pages: '[]',
    meeting_id: null,
    ...notKept,
  }
  world.import_draft.push({ ...draft, problem: '', source_text: '', confirmed_by: null, confirmed_at: null })
  addReview(world, network_id, draft)
  return id
}

/** What a reviewer did, and another edition of the same notes that was set aside for it. */
function addReview(world: World, network_id: string, draft: World['import_draft'][number] & { id: string }): void {
  const [someone, other] = [pick(world.person, 0).id ?? '', randomUUID()]
  const source_file_id = randomUUID()
  const file = { name: 'b.txt', sha256: source_file_id, bytes: noBytes, uploaded_by: someone }
  world.source_file.push({ id: source_file_id, network_id, ...file })
  const batch = { id: randomUUID(), network_id, started_by: someone, reads_for: someone, is_paused: false }
  world.import_batch.push(batch)
  const edition = {
    ...draft,
    id: other,
    source_file_id,
    status: 'same-meeting',
    kept_draft_id: draft.id,
    held_on: null,
  }
  // Read once more and not yet looked at: only the day tells that it may be of the same meeting.
  const again = { ...draft, id: randomUUID(), problem: '', source_text: '', confirmed_by: null, confirmed_at: null }
  world.import_draft.push(again)
  world.import_draft.push({
    ...{ ...edition, batch_id: batch.id, problem: '', source_text: '', meeting_id: null },
    ...{ confirmed_by: null, confirmed_at: null },
  })
  const [draft_id, other_id] = [draft.id, other].toSorted()
  if (draft_id && other_id) world.import_draft_apart.push({ draft_id, other_id, network_id, told_by: someone })
  for (const one of [draft.id, other])
    world.import_draft_change.push({
      ...{ draft_id: one, version: 2, network_id, act: 'mend', fields: '{}', changed_by: someone, is_undone: false },
    })
}

/** The words that the network's first meeting was read from. */
function confirmDraft(world: World, network_id: string): void {
  const draft = world.import_draft.find((one) => one.network_id === network_id)
  const meeting = world.meeting.find((one) => one.network_id === network_id)
  if (!draft || !meeting) return
  const confirmed = { status: 'confirmed', meeting_id: meeting.id, confirmed_by: pick(world.person, 0).id }
  Object.assign(draft, { ...confirmed, confirmed_at: '2026-01-01' })
}

function addFacts(world: World, network_id: string, hasCriterion: boolean): void {
  const [id, someone] = [randomUUID(), pick(world.person, 0).id]
  const organisation_id = pick(world.organisation, 0).id ?? ''
  const body_id = world.body.find((one) => one.network_id === network_id)?.id ?? ''
  world.network_goal.push({ id, network_id, wording: 'Mer ljus' })
  world.network_event.push({ id, network_id, kind: 'founded', day: '2000-01-01', recorded_by: someone })
  for (const document of [randomUUID(), randomUUID()])
    world.network_document.push({ id: document, network_id, ...paper, added_by: someone })
  world.archive_rule.push({ id, network_id, document_kind: 'notes', organisation_id })
  world.network_quote.push({ id, network_id, wording: '28 kommuner', source: 'en broschyr', stated_on: '2024-01-01' })
  if (hasCriterion) world.network_criterion.push({ network_id, population_below: 15000 })
  const answer = { network_id, organisation_id, reason: 'Vill inte', answered_by: someone }
  world.criterion_answer.push({ ...answer, year: 2024 })
  const turn = { host_from: '2026-01-01', host_to: '2026-06-30' }
  world.body_host.push({ id, network_id, body_id, organisation_id, ...turn })
  world.programme.push({ id, network_id, kind: 'vision', title: 'Ljus', sent_on: '2025-01-01' })
  const decision = { decided_in: 'KF', decided_on: '2025-05-01', outcome: 'adopted', recorded_by: someone }
  world.programme_decision.push({ programme_id: id, network_id, organisation_id, ...decision })
  world.cost_model.push({ id, network_id, year: 2026, kind: 'fixed', amount: 100 })
}
const paper = { kind: 'plan', title: 'Planen', address: 'https://exempel.se/plan' }

/** The page of the network, and the page of each organisation that is in it, as they were made public. */
function addEdition(world: World, network_id: string): void {
  const frozen = { number: 1, title: 'Sida', day: '2026-03-06', content: '{}', content_hash: '', published_by: '' }
  const page = { path: `/natverk/${network_id}`, network_id, organisation_id: null, published_at: '2026-03-01' }
  world['published.edition'].push({ id: randomUUID(), kind: 'network', subject_id: network_id, ...page, ...frozen })
  if (world.network.length > 1) return
  for (const { id = '' } of world.organisation) {
    const own = { path: `/samverkan/${id}`, network_id: null, organisation_id: id, published_at: '2026-03-01' }
    const edition_id = randomUUID()
    world['published.edition'].push({ id: edition_id, kind: 'organisation', subject_id: id, ...own, ...frozen })
    const withdrawal = { edition_id, network_id: null, path: own.path, title: 'Sida', reason: 'Fel' }
    if (id === world.organisation[0]?.id) world['published.withdrawal'].push(withdrawal)
  }
}
