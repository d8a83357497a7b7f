import type { World } from './addresses.ts'
import { look, refused, type Look } from './look.ts'

const meeting = (name: keyof World) => (world: World) => `/arbetsyta/moten/${world[name]}`

/** A body, its meetings and what is done at them. */
export const meetingPages: Record<string, Look[]> = {
  '/arbetsyta/organ/:bodyId': [
    look('sekreterare', (world) => `/arbetsyta/organ/${world.body}`),
    look('sekreterare', (world) => `/arbetsyta/organ/${world.emptyBody}`),
  ],
  '/arbetsyta/organ/:bodyId/moten/nytt': [
    look('sekreterare', (world) => `/arbetsyta/organ/${world.body}/moten/nytt`),
    refused('sekreterare', (world) => `/arbetsyta/organ/${world.body}/moten/nytt`, '', { day: '' }),
  ],
  '/arbetsyta/moten': [look('sekreterare', () => '/arbetsyta/moten')],
  '/arbetsyta/moten/:meetingId': [
    ...(['planned', 'ongoing', 'awaiting', 'approved', 'published', 'cancelled'] as const).map((name) =>
      look('sekreterare', meeting(name)),
    ),
    look('ledamot', meeting('awaiting')),
    look('sekreterare', meeting('closedMeeting')),
    look('lansstyrelse', meeting('closedMeeting')),
    look('gast', meeting('ongoing')),
    look('sekreterare', meeting('council')),
    look('ledamot', meeting('council')),
    refused('sekreterare', meeting('ongoing'), '/skicka', { approverId: '' }),
    look('sekreterare', () => `/arbetsyta/moten/${crypto.randomUUID()}`, { status: 404 }),
  ],
  '/arbetsyta/moten/:meetingId/storbild': [
    look('sekreterare', (world) => `${meeting('ongoing')(world)}/storbild`),
    look('lansstyrelse', (world) => `${meeting('planned')(world)}/storbild`),
    look('gast', (world) => `${meeting('ongoing')(world)}/storbild`, { status: 403 }),
  ],
  '/arbetsyta/moten/:meetingId/uppgifter': [look('sekreterare', (world) => `${meeting('planned')(world)}/uppgifter`)],
  '/arbetsyta/moten/:meetingId/narvaro': [
    look('sekreterare', (world) => `${meeting('ongoing')(world)}/narvaro`),
    look('sekreterare', (world) => `${meeting('council')(world)}/narvaro`),
    refused('sekreterare', (world) => `${meeting('council')(world)}/narvaro`, '', { newName: 'Bo', newFrom: 'nio' }),
    refused('sekreterare', (world) => `${meeting('ongoing')(world)}/narvaro`, '', { newName: 'Bo', newItems: '99' }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/gast': [
    look('sekreterare', (world) => `${meeting('ongoing')(world)}/punkter/${world.item}/gast`),
    refused('sekreterare', (world) => `${meeting('ongoing')(world)}/punkter/${world.item}/gast`, '', { name: '' }),
  ],
}
