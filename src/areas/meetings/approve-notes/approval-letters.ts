import type { Context } from 'hono'
import { listRestrictedItems, type Workspace } from '#areas/access/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { tellKeepers } from '../tell-keepers.ts'

const addressOf = ({ var: { deployment } }: Context<Workspace>, meeting: Meeting) =>
  `${deployment.origin}/arbetsyta/moten/${meeting.id}`

/** Tells whoever sent the notes that they are approved (sv. justerade). */
export async function tellOfApproval(c: Context<Workspace>, meeting: Meeting): Promise<void> {
  const day = formatShortDay(meeting.day)
  const { the, opening, they, it, approved } = notesWords(meeting.documentKind)
  const body = `Hej!\n\n${c.var.actor.name} har justerat ${the} från ${meeting.bodyName} ${day}.\nNu går ${they} inte längre att ändra. Publicera ${it} här, om ${they} ska läsas av alla:\n${addressOf(c, meeting)}\n`
  await tellKeepers(c, meeting, { subject: `${opening} ${day} är ${approved}`, body })
}

/** Tells whoever sent the notes that they came back, and what to change. */
export async function tellOfReturn(c: Context<Workspace>, meeting: Meeting, remark: string): Promise<void> {
  const day = formatShortDay(meeting.day)
  const { the, opening, it } = notesWords(meeting.documentKind)
  // The remark may repeat what stands at an item that is closed, and a letter is read by whoever opens the mailbox.
  const isOpen = (await listRestrictedItems(c.var.db, meeting.id)).length === 0
  const quoted = isOpen ? `Det här behöver ändras:\n\n${remark}\n\nÄndra` : 'Läs vad som behöver ändras'
  const body = `Hej!\n\n${c.var.actor.name} har skickat tillbaka ${the} från ${meeting.bodyName} ${day}.\n${quoted} och skicka ${it} igen här:\n${addressOf(c, meeting)}\n`
  await tellKeepers(c, meeting, { subject: `${opening} ${day} kom tillbaka`, body })
}
