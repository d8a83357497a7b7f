import { formatDay, formatShortDay } from '#platform/time.ts'
import { requestPath, type ItemRequest } from '../item-request.ts'

type Answered = { request: ItemRequest; origin: string }

export const acceptedLetter = (
  { request, origin }: Answered,
  meeting: { id: string; day: string; bodyName: string },
) => ({
  subject: `Din punkt tas upp ${formatShortDay(meeting.day)}`,
  body:
    `Hej!\n\nPunkten ”${request.title}” som du önskade står på dagordningen för mötet ${formatDay(meeting.day)}, ${meeting.bodyName}.\n` +
    (request.isIfTime ? 'Den tas upp om tid och utrymme finns.\n' : '') +
    `Läs dagordningen:\n${origin}/arbetsyta/moten/${meeting.id}\n`,
})

export const declinedLetter = ({ request, origin }: Answered, remark: string) => ({
  subject: `Din punkt tas inte upp: ${request.title}`,
  body:
    `Hej!\n\nPunkten ”${request.title}” som du önskade i ${request.bodyName} tas inte upp.\n\nSekreteraren skriver:\n${remark}\n\n` +
    `Läs svaret:\n${origin}${requestPath(request.id)}\n`,
})
