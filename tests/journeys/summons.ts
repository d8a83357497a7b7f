import { look, refused, type Look } from './look.ts'

const summons =
  (name: 'called' | 'planned' | 'cancelled'): Look['at'] =>
  (world) =>
    `/arbetsyta/moten/${world[name]}/kallelse`
const answer: Look['at'] = (world) => `/arbetsyta/moten/${world.called}/svar/${world.invitation}`

/** The summons to a meeting, the answers to it, the meetings in one's own calendar, and which letters one gets. */
export const summonsPages: Record<string, Look[]> = {
  '/svar/:token': [
    look('nobody', (world) => world.replyLink),
    refused('nobody', (world) => world.replyLink, '', { answer: 'substitute', substituteName: '' }),
    look('nobody', () => '/svar/fel', { status: 422 }),
  ],
  '/arbetsyta/moten/:meetingId/kallelse': [
    look('sekreterare', summons('planned')),
    look('sekreterare', summons('called')),
    look('sekreterare', summons('cancelled')),
    refused('sekreterare', summons('called'), '', { act: 'send', state: 'gammal', message: 'Välkomna' }),
  ],
  '/arbetsyta/moten/:meetingId/svar/:invitationId': [
    look('sekreterare', answer),
    refused('sekreterare', answer, '', { answer: 'substitute', substituteEmail: 'bo' }),
  ],
  '/brev/av/:token': [
    look('nobody', (world) => world.turnOffLink),
    look('nobody', () => '/brev/av/fel', { status: 422 }),
  ],
  '/arbetsyta/brev': [look('sekreterare', () => '/arbetsyta/brev')],
  '/arbetsyta/utkorg/svar': [look('administrator', () => '/arbetsyta/utkorg/svar')],
  '/arbetsyta/kalender': [
    look('sekreterare', () => '/arbetsyta/kalender'),
    refused('sekreterare', () => '/arbetsyta/kalender', '', { body: 'inget' }),
  ],
}
