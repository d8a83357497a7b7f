import { z } from 'zod'
import type { NotesContent } from './notes.ts'

const place = z.object({ id: z.string(), name: z.string(), slug: z.string() })
// Notes frozen before a field was kept say nothing of it.
const text = z.string().default('')
const flag = z.boolean().default(false)
const many = <T extends z.ZodType>(one: T) => z.array(one).default([])

const Vote = z.object({
  forCount: z.number(),
  againstCount: z.number(),
  abstainedCount: z.number(),
  isOpen: z.boolean(),
  partedBy: z.enum(['', 'chair', 'lot']),
  cast: z.array(z.object({ name: z.string(), choice: z.enum(['for', 'against', 'abstained']) })),
})

const ground = z.enum(['consent', 'majority', 'minority'])
const count = z.object({ for: z.number(), of: z.number() }).optional()

const Decision = z.preprocess(
  (decision) => (typeof decision === 'string' ? { wording: decision } : decision),
  z.object({
    wording: z.string(),
    kind: z.enum(['adopted', 'informed', 'approved', 'referred-back', 'declined', 'elected']).default('adopted'),
    reason: text,
    ground: ground.optional(),
    count,
    vote: Vote.nullable().default(null),
  }),
)

const Tabling = z.object({
  reason: z.string(),
  deferredTo: z.string(),
  ground: ground.default('consent'),
  count,
  meanwhile: text,
})

const Assignment = z.object({
  ...{ party: z.string(), purpose: z.string(), method: z.string(), from: z.string(), to: z.string() },
  steps: z.array(z.object({ wording: z.string(), organisation: z.string(), outcome: z.string() })),
  ...{ findings: z.string(), nextStep: z.string() },
})

const Round = z.object({
  kind: z.enum(['questions', 'consultation']),
  ...{ askedBy: z.string(), document: z.string(), outcome: z.string(), sharedMessage: z.string(), promise: z.string() },
  questions: z.array(
    z.object({
      wording: z.string(),
      answers: z.array(z.object({ organisation: z.string(), wording: z.string() })),
    }),
  ),
})

const NotedItem = z.object({
  ...{ number: z.string(), title: z.string(), presenter: text, background: text, text: z.string(), proposal: text },
  decisions: z.array(Decision),
  tabling: Tabling.nullable(),
  dissents: many(
    z.object({
      ...{ name: z.string(), organisation: z.string(), wording: z.string() },
      kind: z.enum(['reservation', 'dissent', 'statement']),
      against: z.string().optional(),
    }),
  ),
  disqualified: many(z.object({ name: z.string(), organisation: z.string(), ground: z.string() })),
  nominations: many(
    z.object({
      seat: z.enum(['chair', 'vice-chair']),
      ...{ body: z.string(), name: z.string(), organisation: z.string() },
    }),
  ),
  actions: many(z.object({ wording: z.string(), organisation: z.string(), person: z.string(), dueOn: z.string() })),
  handOvers: many(z.object({ toBody: z.string(), wording: z.string(), wanted: z.string() })),
  assignments: many(Assignment),
  rounds: many(Round),
  attachments: many(z.string()),
  leftOut: text,
  isClosed: z.boolean(),
  matterId: z.string().nullable(),
})

const Attendance = z.object({
  ...{ name: z.string(), organisation: z.string(), role: z.string(), isPresent: z.boolean() },
  items: z.array(z.string()),
  ...{ from: text, to: text, isRemote: flag, isGuest: flag, substitutesFor: text },
})

const Notes = z.object({
  ...{ network: place, body: place, meetingId: z.string(), documentKind: z.string(), day: z.string() },
  ...{ starts: z.string(), ends: z.string(), place: z.string(), chair: z.string(), secretary: z.string() },
  ...{ approvers: z.array(z.string()), approvedOn: z.string() },
  approvedAtMeeting: z.object({ day: z.string(), number: z.string() }).nullable().default(null),
  attendance: z.array(Attendance),
  items: z.array(NotedItem),
  nextMeeting: z.object({ day: z.string(), starts: z.string(), ends: text, place: z.string() }).nullable(),
  corrections: many(z.object({ reason: z.string(), day: z.string() })),
}) satisfies z.ZodType<NotesContent>

/** Frozen notes read back from the database, where they are JSON of no known type. */
export const parseNotes = (content: unknown): NotesContent => Notes.parse(content)
