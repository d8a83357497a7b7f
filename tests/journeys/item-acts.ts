import { look, refused, type Look } from './look.ts'

type At = Look['at']
const held =
  (item: 'councilItem' | 'councilOther', act: string): At =>
  (world) =>
    `/arbetsyta/moten/${world.council}/punkter/${world[item]}/${act}`
const ofNetwork =
  (act: string): At =>
  (world) =>
    `/arbetsyta/moten/${world.ongoing}/punkter/${world.item}/${act}`

/** What is recorded of an item while the meeting is held, each on a page of its own. */
export const itemActPages: Record<string, Look[]> = {
  '/arbetsyta/moten/:meetingId/punkter/:itemId/bordlagg': [
    look('sekreterare', held('councilOther', 'bordlagg')),
    look('sekreterare', ofNetwork('bordlagg')),
    refused('sekreterare', held('councilOther', 'bordlagg'), '', { page: 'own', ground: 'minority', forCount: '0' }),
    look('ledamot', ofNetwork('bordlagg'), { status: 403 }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/aterremiss': [
    look('sekreterare', held('councilOther', 'aterremiss')),
    refused('sekreterare', ofNetwork('aterremiss'), '', { reason: '' }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/votering': [
    look('sekreterare', held('councilItem', 'votering')),
    look('sekreterare', held('councilOther', 'votering')),
    refused('sekreterare', ofNetwork('votering'), '', { isOpen: 'closed', forCount: 'x' }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/reservation': [
    look('sekreterare', held('councilItem', 'reservation')),
    refused('sekreterare', held('councilOther', 'reservation'), '', { kind: 'statement', attendanceId: '' }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/jav': [
    look('sekreterare', held('councilItem', 'jav')),
    refused('sekreterare', held('councilItem', 'jav'), '', { attendanceId: '' }),
  ],
}
