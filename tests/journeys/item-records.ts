import { look, refused, type Look } from './look.ts'

type At = Look['at']
const onItem =
  (act: string): At =>
  (world) =>
    `/arbetsyta/moten/${world.ongoing}/punkter/${world.item}/${act}`
const round =
  (name: 'round' | 'draftRound' | 'consultation', act = ''): At =>
  (world) =>
    `/arbetsyta/fragor/${world[name]}${act}`
const assignment =
  (act = ''): At =>
  (world) =>
    `/arbetsyta/uppdrag/${world.assignment}${act}`

/** What is asked of the members, given to others to do, and proposed. */
export const itemRecordPages: Record<string, Look[]> = {
  '/arbetsyta/moten/:meetingId/punkter/:itemId/fragor/ny': [
    look('sekreterare', onItem('fragor/ny')),
    look('sekreterare', onItem('fragor/ny?slag=consultation')),
    refused('sekreterare', onItem('fragor/ny'), '', { kind: 'questions', questions: '' }),
    look('ledamot', onItem('fragor/ny'), { status: 403 }),
  ],
  '/arbetsyta/fragor/:roundId': [
    ...(['round', 'draftRound', 'consultation'] as const).map((name) => look('sekreterare', round(name))),
    look('ledamot', round('round')),
    look('gast', round('round')),
    refused('sekreterare', round('round'), '', { organisation: '' }),
    refused('sekreterare', round('consultation'), '', { organisation: 'x', nothing: 'ja' }),
  ],
  '/arbetsyta/fragor/:roundId/andra': [
    look('sekreterare', round('draftRound', '/andra')),
    look('sekreterare', round('round', '/andra')),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/uppdrag/nytt': [
    look('sekreterare', onItem('uppdrag/nytt')),
    refused('sekreterare', onItem('uppdrag/nytt'), '', { party: '' }),
  ],
  '/arbetsyta/uppdrag/:assignmentId': [
    look('sekreterare', assignment()),
    look('ledamot', assignment()),
    refused('sekreterare', assignment(), '/steg', { kind: 'other', wording: '' }),
  ],
  '/arbetsyta/uppdrag/:assignmentId/rapport': [
    look('sekreterare', assignment('/rapport')),
    refused('sekreterare', assignment('/rapport'), '', { findings: '', next: 'step' }),
  ],
  '/arbetsyta/organ/:bodyId/uppdrag': [
    look('sekreterare', (world) => `/arbetsyta/organ/${world.body}/uppdrag`),
    look('sekreterare', (world) => `/arbetsyta/organ/${world.emptyBody}/uppdrag`),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/nominering': [
    look('sekreterare', onItem('nominering')),
    refused('sekreterare', onItem('nominering'), '', { forBodyId: '', name: 'Bo' }),
  ],
}
