import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#platform/root.ts'
import type { TestApp } from './app.ts'
import type { Answer, Browser } from './browser.ts'
import { aNetwork, aPerson, aRole } from './builders.ts'

/** A network with its people, each in a browser of their own. */
export type Stage = {
  networkId: string
  people: { secretary: string; chair: string; member: string; reader: string }
  secretary: Browser
  chair: Browser
  member: Browser
  reader: Browser
}

const names = { secretary: 'Karin Lindvall', chair: 'Gunilla Frisk', member: 'Petter Ahlgren', reader: 'Olof Brandt' }

export async function aStage(test: TestApp): Promise<Stage> {
  const network = await aNetwork(test.db)
  const cast = async (role: keyof typeof names) => {
    const person = await aPerson(test.db, { name: names[role] })
    await aRole(test.db, { role, network_id: network.id, person_id: person.id })
    return [person.id, await test.as(person.id)] as const
  }
  const [secretaryId, secretary] = await cast('secretary')
  const [chairId, chair] = await cast('chair')
  const [memberId, member] = await cast('member')
  const [readerId, reader] = await cast('reader')
  const people = { secretary: secretaryId, chair: chairId, member: memberId, reader: readerId }
  return { networkId: network.id, people, secretary, chair, member, reader }
}

export const idIn = (address: string): string => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0] ?? ''

export const exampleFile = (name = 'anteckningar-2022-10-28.txt') => readFileSync(join(projectRoot, 'example', name))
export const documentFile = (name: string) => readFileSync(join(projectRoot, 'tests/documents', name))

/** Sends a file as the upload page does. */
export const sendFile = (browser: Browser, networkId: string, bytes: string | Uint8Array, name = 'anteckningar.txt') =>
  browser.post('/arbetsyta/inlasning', { network: networkId, file: new File([new Blob([bytes as BlobPart])], name) })

/** Short notes that are read with certainty. `items` are their headings, with any text below each. */
export const someText = (day: string, items: readonly string[], body = 'Styrgruppen') =>
  [
    `Minnesanteckningar från ${body}`,
    `Tid ${day} kl 8.30-11.00`,
    'Plats Kommunhuset, Ekby',
    'Närvarande Maja Ek, Ekby kommun',
    ...items.map((words, index) => `${index + 1}. ${words}`),
    'Vid anteckningarna',
    'Karin Lindvall',
  ].join('\n\n')

/** Reads a text in and confirms what was read, with the fields given in place of it. Gives the meeting. */
export async function aReadMeeting(stage: Stage, text: string | Uint8Array, fields: Record<string, string> = {}) {
  const sent = await sendFile(stage.secretary, stage.networkId, text)
  const confirmed = await confirmDraft(stage.secretary, idIn(sent.location), fields)
  if (confirmed.status !== 303) throw new Error(`the draft was answered ${confirmed.status}: ${problemOn(confirmed)}`)
  return idIn(confirmed.location)
}

export const confirmDraft = (browser: Browser, draftId: string, fields: Record<string, string> = {}) =>
  browser.post(`/arbetsyta/inlasning/${draftId}`, { version: '1', act: 'confirm', ...fields })

/** The words of the page's list of problems. */
export const problemOn = ({ text }: Answer): string =>
  textOf(/<div class="ds-error-summary.*?<ul>(.*?)<\/ul>/s.exec(text)?.[1] ?? '')

/** What a reader sees of the HTML. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** The agenda as it stands in the database. */
export const agendaOf = (test: TestApp, meetingId: string) =>
  test.db
    .selectFrom('agenda_item')
    .leftJoin('matter', 'matter.id', 'agenda_item.matter_id')
    .where('meeting_id', '=', meetingId)
    .select(['agenda_item.id', 'agenda_item.title', 'number', 'notes', 'version', 'matter_id', 'matter.status'])
    .orderBy('position')
    .execute()

export const itemTitled = async (test: TestApp, meetingId: string, title: string) => {
  const agendaItem = (await agendaOf(test, meetingId)).find((known) => known.title.includes(title))
  if (!agendaItem) throw new Error(`no item titled ${title}`)
  return agendaItem
}

export const statusOf = async (test: TestApp, meetingId: string) =>
  (await test.db.selectFrom('meeting').select('status').where('id', '=', meetingId).executeTakeFirstOrThrow()).status
