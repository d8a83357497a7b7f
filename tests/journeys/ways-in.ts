import { look, refused, type Look } from './look.ts'

const unconnected: Look['at'] = (world) => `/arbetsyta/organisationer/${world.municipality}/inloggning`
const connected: Look['at'] = (world) => `/arbetsyta/organisationer/${world.connected}/inloggning`

/** What one can come in by, and what one does with it. */
export const waysIn: Record<string, Look[]> = {
  '/logga-in/organisation': [
    look('nobody', () => '/logga-in/organisation'),
    refused('nobody', () => '/logga-in/organisation', '', { email: 'ingen' }),
  ],
  '/logga-in/oidc/svar': [look('nobody', () => '/logga-in/oidc/svar', { status: 422 })],
  '/logga-in/oidc/:organisationId': [look('nobody', () => `/logga-in/oidc/${crypto.randomUUID()}`, { status: 404 })],
  '/gast/:token': [look('nobody', (world) => world.guestLink), look('nobody', () => '/gast/fel', { status: 422 })],
  '/arbetsyta/inloggningar': [
    look('sekreterare', () => '/arbetsyta/inloggningar'),
    refused('sekreterare', () => '/arbetsyta/inloggningar', '/nycklar', { name: '' }),
  ],
  '/arbetsyta/organisationer/:organisationId/inloggning': [
    look('administrator', unconnected),
    look('administrator', connected),
    refused('administrator', unconnected, '', { issuer: 'id.kommunen.se', clientId: '' }),
  ],
}
