import { closeItem } from '#areas/secrecy/index.ts'
import type { Transaction } from '#platform/db.ts'
import { raiseMatter, recordDecision, recordTabling, takeMatterStep } from './item-facts.store.ts'
import type { ImportedItem, ImportedMeeting } from './imported-meeting.ts'
import { clearAgenda, fillAgendaItem } from './imported-agenda.store.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { listAgenda, recordAgendaItem } from './meetings.store.ts'
import { recordProvenance, type Provenance } from './provenance.store.ts'

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** For each item of the notes the planned item of the same title; each planned item is used once. */
function plannedFor(items: readonly ImportedItem[], planned: readonly AgendaItem[]): (AgendaItem | undefined)[] {
  const left = [...planned]
  return items.map(({ title }) => {
    const at = left.findIndex((known) => plain(known.title) === plain(title))
    return at < 0 ? undefined : left.splice(at, 1)[0]
  })
}

/**
 * Writes the items of confirmed notes, with their decisions and tablings. Items of an agenda planned before keep their
 * matters where the titles agree; planned matters that the notes don't mention go back to waiting.
 */
export async function takeOverAgenda(
  tx: Transaction,
  meeting: Meeting,
  imported: ImportedMeeting,
  personId: string,
): Promise<Map<string, string>> {
  const planned = await listAgenda(tx, meeting.id)
  const kept = plannedFor(imported.items, planned)
  await clearAgenda(
    tx,
    meeting.id,
    kept.flatMap((agendaItem) => agendaItem?.id ?? []),
  )
  const ids = new Map<string, string>()
  for (const [index, agendaItem] of imported.items.entries()) {
    const id = await writeItem(tx, meeting, agendaItem, { position: index + 1, planned: kept[index] })
    if (!ids.has(agendaItem.number)) ids.set(agendaItem.number, id)
    const facts = await recordFacts(
      tx,
      meeting,
      { id, title: agendaItem.title, known: kept[index] },
      agendaItem,
      personId,
    )
    await recordProvenance(tx, imported, meeting, [{ recordId: id, field: 'title', words: agendaItem.words }, ...facts])
    // Before the notes are drawn up, which then never hold its words.
    if (agendaItem.confidential) await closeItem(tx, id, agendaItem.confidential, personId)
  }
  return ids
}

type Where = { position: number; planned: AgendaItem | undefined }

async function writeItem(
  tx: Transaction,
  meeting: Meeting,
  agendaItem: ImportedItem,
  { position, planned }: Where,
): Promise<string> {
  const written = {
    position,
    number: agendaItem.number || String(position),
    title: agendaItem.title,
    notes: agendaItem.text,
  }
  const id = planned?.id ?? crypto.randomUUID()
  if (planned) await fillAgendaItem(tx, id, written)
  else await recordAgendaItem(tx, { id, meeting, ...written })
  return id
}

type Written = { id: string; title: string; known: AgendaItem | undefined }

async function recordFacts(
  tx: Transaction,
  meeting: Meeting,
  { id, title, known }: Written,
  agendaItem: ImportedItem,
  personId: string,
): Promise<Provenance[]> {
  if (agendaItem.decisions.length === 0 && !agendaItem.tabling) return []
  const before = { id, title, matterId: known?.matterId ?? null, matterStatus: known?.matterStatus ?? null }
  const matter = await raiseMatter(tx, meeting, before, personId)
  const facts: Provenance[] = []
  for (const { wording, words } of agendaItem.decisions) {
    facts.push({ recordId: await recordDecision(tx, meeting, matter, { wording }, personId), field: 'wording', words })
  }
  if (!agendaItem.tabling) {
    await takeMatterStep(tx, meeting, matter, { act: 'decide', to: 'decided', personId })
    return facts
  }
  const recordId = await recordTabling(tx, meeting, matter, agendaItem.tabling, personId)
  await takeMatterStep(tx, meeting, matter, { act: 'table', to: 'tabled', personId })
  return [...facts, { recordId, field: 'tabling', words: agendaItem.tabling.words }]
}
