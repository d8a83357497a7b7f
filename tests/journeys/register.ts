import type { World } from './addresses.ts'
import { look, refused, type Look } from './look.ts'

const organisation =
  (name: 'organisation' | 'endedOrganisation' | 'municipality', act = '') =>
  (world: World) =>
    `/arbetsyta/organisationer/${world[name]}${act}`

/** The register of organisations, and the maps and graphs drawn from it. */
export const register: Record<string, Look[]> = {
  '/arbetsyta/organisationer': [
    look('administrator', () => '/arbetsyta/organisationer?slag=municipality&lan=01'),
    look('sekreterare', () => '/arbetsyta/organisationer'),
    look('ledamot', () => '/arbetsyta/organisationer?namn=finns-inte'),
    look('gast', () => '/arbetsyta/organisationer'),
  ],
  '/arbetsyta/organisationer/ny': [
    look('sekreterare', () => '/arbetsyta/organisationer/ny'),
    refused('administrator', () => '/arbetsyta/organisationer/ny', '', { kind: 'company', name: 'Huddinge kommun' }),
    refused('administrator', () => '/arbetsyta/organisationer/ny', '', { kind: '', name: '' }),
  ],
  '/arbetsyta/organisationer/befolkning': [
    look('administrator', () => '/arbetsyta/organisationer/befolkning'),
    look('ledamot', () => '/arbetsyta/organisationer/befolkning'),
    refused('administrator', () => '/arbetsyta/organisationer/befolkning', '', { year: '', source: '' }),
    refused('administrator', () => '/arbetsyta/organisationer/befolkning', '', {
      ...{ year: '2020', source: 'SCB', text: 'kommunkod;invånare\n9999;5\n0192;-1' },
    }),
    look('administrator', () => '/arbetsyta/organisationer/befolkning', {
      sent: () => ({
        path: '/arbetsyta/organisationer/befolkning',
        form: { year: '2019', source: 'SCB', text: 'kommunkod;invånare\n9999;5\n0192;45000\n0136;98000' },
      }),
    }),
  ],
  '/arbetsyta/organisationer/:organisationId': [
    look('administrator', organisation('organisation')),
    look('ledamot', organisation('organisation')),
    look('ledamot', organisation('endedOrganisation')),
    look('sekreterare', organisation('municipality')),
  ],
  '/arbetsyta/organisationer/:organisationId/uppgifter': [
    look('administrator', organisation('organisation', '/uppgifter')),
    refused('administrator', organisation('organisation', '/uppgifter'), '', { nationalNumber: '1' }),
  ],
  '/arbetsyta/organisationer/:organisationId/namnbyte': [
    look('administrator', organisation('organisation', '/namnbyte')),
    refused('administrator', organisation('organisation', '/namnbyte'), '', { name: '', day: '' }),
  ],
  '/arbetsyta/organisationer/:organisationId/sammanslagning': [
    look('administrator', organisation('organisation', '/sammanslagning')),
    refused('administrator', organisation('organisation', '/sammanslagning'), '', {
      successor: 'x',
      day: '2025-12-31',
    }),
    look('administrator', organisation('organisation', '/sammanslagning'), {
      sent: (world) => ({
        path: organisation('organisation', '/sammanslagning')(world),
        form: { successor: 'Huddinge', day: '2026-01-31' },
      }),
    }),
  ],
  '/arbetsyta/organisationer/:organisationId/avslut': [
    look('administrator', organisation('organisation', '/avslut')),
    refused('administrator', organisation('organisation', '/avslut'), '', { day: '' }),
    look('administrator', organisation('organisation', '/avslut'), {
      sent: (world) => ({ path: organisation('organisation', '/avslut')(world), form: { day: '2026-01-31' } }),
    }),
  ],
  '/arbetsyta/natverk/:networkId/karta': [look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/karta`)],
  '/arbetsyta/natverk/delade': [
    look('administrator', () => '/arbetsyta/natverk/delade'),
    look('ledamot', () => '/arbetsyta/natverk/delade'),
  ],
  '/arbetsyta/organisationer/:organisationId/grannskap': [
    look('sekreterare', (world) => `/arbetsyta/organisationer/${world.municipality}/grannskap`),
    look('sekreterare', (world) => `/arbetsyta/organisationer/${world.organisation}/grannskap`),
  ],
}
