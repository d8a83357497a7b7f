import type { World } from './addresses.ts'
import { look, refused, type Look } from './look.ts'

const at = (name: keyof World, path: string) => (world: World) => `/arbetsyta/moten/${world[name]}/${path}`
const correction = (world: World) => `/arbetsyta/moten/${world.approved}/rattelser/${world.correction}`
const dispatch = (world: World) => at('approved', `punkter/${world.approvedItem}/expediera`)(world)

/** What is done with the notes when the meeting is over. */
export const afterMeetingPages: Record<string, Look[]> = {
  '/arbetsyta/moten/:meetingId/synpunkter': [
    look('sekreterare', at('awaiting', 'synpunkter')),
    look('ledamot', at('awaiting', 'synpunkter')),
    look('ledamot', at('approved', 'synpunkter')),
    refused('ledamot', at('awaiting', 'synpunkter'), '', { wording: '', itemId: '' }),
  ],
  '/arbetsyta/moten/:meetingId/utkast': [
    look('sekreterare', at('ongoing', 'utkast')),
    refused('sekreterare', at('ongoing', 'utkast'), '', {}),
  ],
  '/arbetsyta/moten/:meetingId/publicera': [
    look('sekreterare', at('approved', 'publicera')),
    refused('sekreterare', at('approved', 'publicera'), '', { approval: '1', 'leaveOut-0': 'ja' }),
  ],
  '/arbetsyta/moten/:meetingId/ratta': [
    look('sekreterare', at('published', 'ratta')),
    refused('sekreterare', at('published', 'ratta'), '', { approval: '1', reason: 'Fel plats.', starts: 'nio' }),
    look('sekreterare', at('approved', 'ratta'), { status: 422 }),
  ],
  '/arbetsyta/moten/:meetingId/rattelser/:correctionId': [
    look('sekreterare', correction),
    look('ledamot', correction),
    refused('ledamot', correction, '/skicka-tillbaka', { remark: '' }),
  ],
  '/arbetsyta/moten/:meetingId/dagar': [
    look('sekreterare', at('approved', 'dagar')),
    look('sekreterare', at('formal', 'dagar')),
    look('sekreterare', at('planned', 'dagar')),
  ],
  '/arbetsyta/moten/:meetingId/anslag': [
    look('sekreterare', at('formal', 'anslag')),
    look('sekreterare', at('approved', 'anslag')),
    refused('sekreterare', at('formal', 'anslag'), '', { name: '', postedOn: '' }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/expediera': [
    look('sekreterare', dispatch),
    refused('sekreterare', dispatch, '', { others: 'Anna Ek' }),
  ],
}
