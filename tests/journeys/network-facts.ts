import type { World } from './addresses.ts'
import { look, refused, type Look } from './look.ts'

const network =
  (act = '') =>
  (world: World) =>
    `/arbetsyta/natverk/${world.network}${act}`
const decisionOn = (name: 'programme' | 'decidedProgramme') => (world: World) =>
  network(`/program/${world[name]}/beslut/${world.asked}`)(world)
const removal = (name: 'document' | 'keptFile') => (world: World) => network(`/dokument/${world[name]}/ta-bort`)(world)

/** The list of networks, and the pages of what one network is: its facts, life, programmes and documents. */
export const networkFacts: Record<string, Look[]> = {
  '/arbetsyta/natverk': [
    look('sekreterare', () => '/arbetsyta/natverk'),
    look('administrator', () => '/arbetsyta/natverk'),
    look('sekreterare', () => '/arbetsyta/natverk?sok=finns-inte'),
  ],
  '/arbetsyta/natverk/:networkId': [
    look('sekreterare', network()),
    look('ledamot', network()),
    look('administrator', network()),
  ],
  '/arbetsyta/natverk/:networkId/andra': [
    look('sekreterare', network('/andra')),
    // Drawn before somebody else's change, as far as the page can tell.
    { ...refused('sekreterare', network('/andra'), '', { version: '0', name: 'Nytt namn' }), status: 409 },
    look('ledamot', network('/andra'), { status: 403 }),
  ],
  '/arbetsyta/natverk/:networkId/mal': [
    look('sekreterare', network('/mal')),
    refused('sekreterare', network('/mal'), '', { wording: '', targetYear: 'x' }),
  ],
  '/arbetsyta/natverk/:networkId/citat': [
    look('sekreterare', network('/citat')),
    refused('sekreterare', network('/citat'), '', { wording: '', source: '' }),
  ],
  '/arbetsyta/natverk/:networkId/handelser': [
    look('sekreterare', network('/handelser')),
    refused('sekreterare', network('/handelser'), '', { kind: 'founded', day: 'förr' }),
    look('sekreterare', network('/handelser'), {
      sent: (world) => ({ path: network('/handelser')(world), form: { kind: 'ended', day: '2026-01' } }),
    }),
  ],
  '/arbetsyta/natverk/:networkId/program': [
    look('sekreterare', network('/program')),
    look('ledamot', network('/program')),
  ],
  '/arbetsyta/natverk/:networkId/program/nytt': [
    look('sekreterare', network('/program/nytt')),
    refused('sekreterare', network('/program/nytt'), '', { title: '', sentOn: '' }),
  ],
  '/arbetsyta/natverk/:networkId/program/:programmeId/beslut/:organisationId': [
    look('sekreterare', decisionOn('programme')),
    look('sekreterare', decisionOn('decidedProgramme')),
    refused('sekreterare', decisionOn('programme'), '', { decidedIn: '', decidedOn: '2020-01-01' }),
  ],
  '/arbetsyta/natverk/:networkId/dokument': [
    look('sekreterare', network('/dokument')),
    look('ledamot', network('/dokument')),
  ],
  '/arbetsyta/natverk/:networkId/dokument/nytt': [
    look('sekreterare', network('/dokument/nytt')),
    refused('sekreterare', network('/dokument/nytt'), '', {
      title: '',
      validFrom: '2026-01-02',
      validTo: '2026-01-01',
    }),
  ],
  '/arbetsyta/natverk/:networkId/dokument/:documentId/ta-bort': [
    look('sekreterare', removal('document')),
    look('sekreterare', removal('keptFile')),
  ],
  '/arbetsyta/natverk/:networkId/arkivregler/ny': [
    look('sekreterare', network('/arkivregler/ny?slag=agreement')),
    refused('sekreterare', network('/arkivregler/ny'), '', { kind: '', organisation: '' }),
  ],
}
