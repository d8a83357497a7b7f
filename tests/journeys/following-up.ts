import { look, refused, type Look } from './look.ts'

type At = Look['at']
const action =
  (name: 'action' | 'doneAction', act = ''): At =>
  (world) =>
    `/arbetsyta/atgarder/${world[name]}${act}`
const handOver =
  (name: 'handOver' | 'acceptedHandOver' | 'answeredHandOver'): At =>
  (world) =>
    `/arbetsyta/overlamningar/${world[name]}`
const ofBody =
  (page: string, name: 'body' | 'emptyBody' | 'joinable' | 'pastTablings' = 'body'): At =>
  (world) =>
    `/arbetsyta/organ/${world[name]}/${page}`

/** What was set going, what goes between bodies, and a body's own record. */
export const followingUpPages: Record<string, Look[]> = {
  '/arbetsyta/atgarder': [
    look('sekreterare', () => '/arbetsyta/atgarder'),
    look('ledamot', () => '/arbetsyta/atgarder?lage=alla'),
    look('sekreterare', () => '/arbetsyta/atgarder?lage=avbrutna'),
    look('gast', () => '/arbetsyta/atgarder', { status: 403 }),
  ],
  '/arbetsyta/atgarder/:actionId': [
    look('sekreterare', action('action')),
    look('ledamot', action('action')),
    look('lansstyrelse', action('action')),
    look('sekreterare', action('doneAction')),
    refused('sekreterare', action('action'), '/rapportera', { remark: '' }),
    refused('sekreterare', action('action'), '/flytta', { remark: 'Semester.', dueOn: '' }),
  ],
  '/arbetsyta/overlamningar/:handOverId': [
    ...(['handOver', 'acceptedHandOver', 'answeredHandOver'] as const).map((name) =>
      look('sekreterare', handOver(name)),
    ),
    look('ledamot', handOver('handOver')),
    refused('sekreterare', handOver('handOver'), '/tacka-nej', { remark: '' }),
    refused('sekreterare', handOver('acceptedHandOver'), '/svara', { remark: '' }),
  ],
  '/arbetsyta/organ/:bodyId/beslut': [
    look('sekreterare', ofBody('beslut')),
    look('ledamot', ofBody('beslut?ar=2022&slag=adopted&ord=a')),
    look('sekreterare', ofBody('beslut', 'emptyBody')),
  ],
  '/arbetsyta/organ/:bodyId/hor-ihop': [
    look('sekreterare', ofBody('hor-ihop', 'joinable')),
    look('sekreterare', ofBody('hor-ihop', 'emptyBody')),
    look('ledamot', ofBody('hor-ihop', 'joinable'), { status: 403 }),
    refused('sekreterare', ofBody('hor-ihop', 'joinable'), '', { act: 'same' }),
  ],
  '/arbetsyta/organ/:bodyId/bordlagda': [
    look('sekreterare', ofBody('bordlagda', 'pastTablings')),
    look('ledamot', ofBody('bordlagda', 'pastTablings')),
    look('sekreterare', ofBody('bordlagda', 'emptyBody')),
    refused('sekreterare', ofBody('bordlagda', 'pastTablings'), '', { act: 'settle' }),
  ],
  '/arbetsyta/organ/:bodyId/narvaro': [
    look('sekreterare', ofBody('narvaro?ar=2022')),
    look('ledamot', ofBody('narvaro', 'emptyBody')),
  ],
  '/arbetsyta/organ/:bodyId/arshjul': [
    look('sekreterare', ofBody('arshjul?ar=2030')),
    look('ledamot', ofBody('arshjul?ar=2022')),
    look('sekreterare', ofBody('arshjul', 'emptyBody')),
  ],
}
