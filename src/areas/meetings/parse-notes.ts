import { z } from 'zod'
import type { NotesContent } from './notes.ts'

const place = z.object({ id: z.string(), name: z.string(), slug: z.string() })

const Notes = z.object({
  network: place,
  body: place,
  meetingId: z.string(),
  documentKind: z.string(),
  day: z.string(),
  starts: z.string(),
  ends: z.string(),
  place: z.string(),
  chair: z.string(),
  secretary: z.string(),
  approvers: z.array(z.string()),
  approvedOn: z.string(),
  attendance: z.array(
    z.object({
      name: z.string(),
      organisation: z.string(),
      role: z.string(),
      isPresent: z.boolean(),
      items: z.array(z.string()),
    }),
  ),
  items: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      text: z.string(),
      decisions: z.array(z.string()),
      tabling: z.object({ reason: z.string(), deferredTo: z.string() }).nullable(),
      isClosed: z.boolean(),
      matterId: z.string().nullable(),
    }),
  ),
  nextMeeting: z.object({ day: z.string(), starts: z.string(), place: z.string() }).nullable(),
}) satisfies z.ZodType<NotesContent>

/** Frozen notes read back from the database, where they are JSON of no known type. */
export const parseNotes = (content: unknown): NotesContent => Notes.parse(content)
