import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { tellKeepers, tellOthers } from '../tell-keepers.ts'

// No letter repeats a word of the remark, nor names its item: either may be closed to somebody who reads the letter.
const addressOf = ({ var: { deployment } }: Context<Workspace>, meeting: Meeting) =>
  `${deployment.origin}/arbetsyta/moten/${meeting.id}/synpunkter`

const theNotes = ({ documentKind }: Meeting) => notesWords(documentKind).the

/** Tells the secretary that somebody has remarked on the notes (sv. lämnat en synpunkt). */
export async function tellOfRemark(c: Context<Workspace>, meeting: Meeting): Promise<void> {
  const day = formatShortDay(meeting.day)
  const body = `Hej!\n\n${c.var.actor.name} har lämnat en synpunkt på ${theNotes(meeting)} från ${meeting.bodyName} ${day}.\nLäs den och svara på den här:\n${addressOf(c, meeting)}\n`
  await tellKeepers(c, meeting, { subject: `En synpunkt på ${theNotes(meeting)} ${day}`, body })
}

/** Tells the one who remarked that there is an answer. */
export async function tellOfAnswer(c: Context<Workspace>, meeting: Meeting, personId: string): Promise<void> {
  const day = formatShortDay(meeting.day)
  const body = `Hej!\n\n${c.var.actor.name} har svarat på din synpunkt på ${theNotes(meeting)} från ${meeting.bodyName} ${day}.\nLäs svaret här:\n${addressOf(c, meeting)}\n`
  await tellOthers(c, [personId], { subject: `Svar på din synpunkt, ${day}`, body })
}
