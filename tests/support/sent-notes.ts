import type { TestApp } from './app.ts'
import { approve, sendingTo } from './approving.ts'
import type { Answer } from './browser.ts'
import { aHeldMeeting, type HeldMeeting } from './held-meeting.ts'

/** A meeting with a note and a decision at its one item ('Belysning'), whose notes wait for the member to approve them. */
export async function sentNotes(test: TestApp): Promise<HeldMeeting> {
  const held = await aHeldMeeting(test)
  await held.onItem('anteckning', { version: '1', notes: 'Tunneln är mörk.' })
  await held.onItem('beslut', { wording: 'Lamporna byts.' })
  await held.post('narvaro', { act: 'all-present' })
  await sendNotes(held)
  return held
}

export const sendNotes = (held: HeldMeeting): Promise<Answer> =>
  held.post('skicka', sendingTo(held.stage.people.member))

/** The same, approved. */
export async function approvedNotes(test: TestApp): Promise<HeldMeeting> {
  const held = await sentNotes(test)
  await approve(held.stage.member, held.meetingId)
  return held
}

/** The same, open to all. Gives its address too. */
export async function publishedNotes(test: TestApp): Promise<HeldMeeting & { path: string }> {
  const held = await approvedNotes(test)
  await held.post('publicera')
  return { ...held, path: await publicPathOf(test, held.meetingId) }
}

export const publicPathOf = async (test: TestApp, meetingId: string): Promise<string> =>
  (
    await test.db
      .selectFrom('published.edition')
      .select('path')
      .where('subject_id', '=', meetingId)
      .executeTakeFirstOrThrow()
  ).path

/** The same in a body that approves its notes itself, at its next meeting. */
export const approvesAtNextMeeting = (test: TestApp, { bodyId }: Pick<HeldMeeting, 'bodyId'>) =>
  test.db.updateTable('body').set({ approval_manner: 'next-meeting' }).where('id', '=', bodyId).execute()
