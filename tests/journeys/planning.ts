import { look, refused, type Look } from './look.ts'

type At = Look['at']
const ofBody =
  (act: string): At =>
  (world) =>
    `/arbetsyta/organ/${world.body}/${act}`
const poll =
  (name: 'poll' | 'closedPoll'): At =>
  (world) =>
    `/arbetsyta/datumforslag/${world[name]}`
const request =
  (name: 'request' | 'declined'): At =>
  (world) =>
    `/arbetsyta/onskemal/${world[name]}`
const item: At = (world) => `/arbetsyta/moten/${world.planned}/punkter/${world.plannedItem}`
const itemPage: At = (world) => `${item(world)}/andra`

const rule = 'kind=interval&weeks=4&weekday=5&from=2031-03-07&to=2031-06-30&starts=08:30&ends=11:00&place=Salem'

/** How a meeting gets its day and its agenda. */
export const planningPages: Record<string, Look[]> = {
  '/arbetsyta/organ/:bodyId/moten/serie': [
    look('sekreterare', ofBody('moten/serie')),
    look('sekreterare', ofBody(`moten/serie?${rule}`)),
    look('sekreterare', ofBody('moten/serie?kind=monthly')),
    look('sekreterare', ofBody('moten/serie?kind=days')),
    look('sekreterare', ofBody('moten/serie?kind=monthly&from=&to='), { status: 422 }),
    refused('sekreterare', ofBody(`moten/serie?${rule}`), '', { act: 'plan', rows: '1', 'take-0': 'ja', 'day-0': '' }),
    look('ledamot', ofBody('moten/serie'), { status: 403 }),
  ],
  '/arbetsyta/organ/:bodyId/datumforslag/nytt': [
    look('sekreterare', ofBody('datumforslag/nytt')),
    refused('sekreterare', ofBody('datumforslag/nytt'), '', { title: 'Möte', 'day-0': '2031-01-01' }),
  ],
  '/arbetsyta/datumforslag/:pollId': [
    look('sekreterare', poll('poll')),
    look('ledamot', poll('poll')),
    look('sekreterare', poll('closedPoll')),
    refused('sekreterare', poll('poll'), '/svar', {}),
  ],
  '/arbetsyta/organ/:bodyId/dagordningsmall': [
    look('sekreterare', ofBody('dagordningsmall')),
    look('sekreterare', (world) => `/arbetsyta/organ/${world.emptyBody}/dagordningsmall`),
    refused('sekreterare', ofBody('dagordningsmall'), '', { 'title-0': 'Inledning', 'minutes-0': 'fem' }),
  ],
  '/arbetsyta/organ/:bodyId/onska-punkt': [
    look('ledamot', ofBody('onska-punkt')),
    refused('ledamot', ofBody('onska-punkt'), '', { title: '' }),
  ],
  '/arbetsyta/onskemal/:requestId': [
    look('sekreterare', request('request')),
    look('ledamot', request('request')),
    look('ledamot', request('declined')),
    refused('sekreterare', request('request'), '/avboj', { remark: '' }),
  ],
  '/arbetsyta/moten/:meetingId/punkter/:itemId/andra': [
    look('sekreterare', itemPage),
    refused('sekreterare', itemPage, '', { title: '' }),
    refused('sekreterare', item, '/bilagor', {}),
  ],
}
