import { look, refused, type Look } from './look.ts'

/** What networks and organisations tell everyone, and the pages where they decide to. */
export const openPages: Record<string, Look[]> = {
  '/samverkan': [look('nobody', () => '/samverkan')],
  '/samverkan/:organisation': [
    look('nobody', () => '/samverkan/nynashamn'),
    look('nobody', () => '/samverkan/ingen', { status: 404 }),
  ],
  '/arbetsyta/natverk/:networkId/publicera': [
    look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/publicera`),
    refused('sekreterare', (world) => `/arbetsyta/natverk/${world.network}`, '/avpublicera', { reason: '' }),
  ],
  '/arbetsyta/organisationer/:organisationId/samverkan/publicera': [
    look('kommun', (world) => `/arbetsyta/organisationer/${world.municipality}/samverkan/publicera`),
  ],
}
