import type { World } from './addresses.ts'
import { look, refused, type Look } from './look.ts'

const inNetwork =
  (path: string): Look['at'] =>
  (world) =>
    `/arbetsyta/natverk/${world.network}${path}`
const inOrganisation =
  (path: string): Look['at'] =>
  (world) =>
    `/arbetsyta/organisationer/${world.municipality}${path}`
const ofPost: Look['at'] = (world) => inOrganisation(`/poster/${world.staffPost}/avsluta`)(world)
const ofStaffRole: Look['at'] = (world) => inOrganisation(`/roller/${world.staffRole}/avsluta`)(world)
const ofNetworkRole: Look['at'] = (world) => inNetwork(`/roller/${world.networkRole}/avsluta`)(world)
const ofAdministrator: Look['at'] = (world) => `/arbetsyta/administratorer/${world.administratorRole}/avsluta`
const ofPerson: Look['at'] = (world) => `/arbetsyta/personer/${world.person}`
const ofSecretary: Look['at'] = (world) => `/arbetsyta/personer/${world.secretaryPerson}`
const ownContact: Look['at'] = (world) => `${ofSecretary(world)}/kontakt`
const ofName: Look['at'] = (world) => inNetwork(`/namn/koppla?${world.writtenName}`)(world)
const sent = (path: Look['at'], form: Record<string, string>) => ({
  sent: (world: World) => ({ path: path(world), form }),
})

const as = 'sekreterare'
const chief = 'administrator'
const network = '/arbetsyta/natverk/:networkId'
const organisation = '/arbetsyta/organisationer/:organisationId'
const [peopleFile, staffFile] = [inNetwork('/personer/las-in'), inOrganisation('/personer/las-in')]

/** The pages of people, their posts and roles, and of names in old notes. */
export const peopleAndPosts: Record<string, Look[]> = {
  '/arbetsyta/personer/:personId': [look(as, ofPerson), look('ledamot', ofSecretary), look(as, ofSecretary)],
  '/arbetsyta/personer/:personId/kontakt': [look(as, ownContact), refused(as, ownContact, '', { phone: 'x' })],
  '/arbetsyta/administratorer': [
    look(chief, () => '/arbetsyta/administratorer'),
    refused(chief, () => '/arbetsyta/administratorer', '', { name: '', email: '' }),
  ],
  '/arbetsyta/administratorer/:roleId/avsluta': [
    look(chief, ofAdministrator),
    refused(chief, ofAdministrator, '', { lastDay: '2040-01-01' }),
  ],
  [`${organisation}/personer`]: [
    look(chief, inOrganisation('/personer')),
    look(chief, (world) => `/arbetsyta/organisationer/${world.organisation}/personer`),
    look('ledamot', inOrganisation('/personer'), { status: 403 }),
  ],
  [`${organisation}/personer/ny`]: [
    look(chief, inOrganisation('/personer/ny')),
    refused(chief, inOrganisation('/personer/ny'), '', { name: '', email: 'x', title: '', from: '' }),
  ],
  [`${organisation}/personer/las-in`]: [
    look(chief, staffFile),
    refused(chief, staffFile, '', {}),
    look(chief, staffFile, sent(staffFile, { text: 'namn;e-post;befattning\nBo;bo.x@exempel.se;chef\nEva;;' })),
  ],
  [`${organisation}/poster/:postId/avsluta`]: [look(chief, ofPost), refused(chief, ofPost, '', { lastDay: '' })],
  [`${organisation}/roller/ny`]: [
    look(chief, inOrganisation('/roller/ny')),
    refused(chief, inOrganisation('/roller/ny'), '', { name: '', email: '' }),
  ],
  [`${organisation}/roller/:roleId/avsluta`]: [
    look(chief, ofStaffRole),
    refused(chief, ofStaffRole, '', { lastDay: '' }),
  ],
  [`${network}/personer`]: [look(as, inNetwork('/personer')), look('ledamot', inNetwork('/personer'))],
  [`${network}/personer/las-in`]: [
    look(as, peopleFile),
    refused(as, peopleFile, '', {}),
    look(as, peopleFile, sent(peopleFile, { text: 'namn;e-post;roll\nBo;bo.x@exempel.se;ledamot\nEva;;chef' })),
  ],
  [`${network}/roller/:roleId/avsluta`]: [look(as, ofNetworkRole), refused(as, ofNetworkRole, '', { lastDay: '' })],
  [`${network}/namn`]: [look(as, inNetwork('/namn'))],
  [`${network}/namn/koppla`]: [
    look(as, ofName),
    look(as, ofName, {
      status: 422,
      sent: (world) => ({ path: inNetwork('/namn')(world), form: formOf(world.writtenName) }),
    }),
  ],
  [`${network}/namn/samma`]: [
    look(as, inNetwork('/namn/samma')),
    refused(as, inNetwork('/namn/samma'), '', { person: '', other: '' }),
  ],
}

const formOf = (written: string): Record<string, string> => {
  const asked = new URLSearchParams(written)
  return { name: asked.get('namn') ?? '', organisation: asked.get('organisation') ?? '' }
}
