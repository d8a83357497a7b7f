import { look, refused, type Look } from './look.ts'

const year = new Date().getFullYear()
const own =
  (after = ''): Look['at'] =>
  (world) =>
    `/arbetsyta/organisationer/${world.municipality}/samverkan${after}`
const ofNetwork: Look['at'] = (world) => own(`/${world.network}`)(world)
const costOf =
  (after = ''): Look['at'] =>
  (world) =>
    `/arbetsyta/natverk/${world.network}/kostnad${after}`

const organisation = '/arbetsyta/organisationer/:organisationId'
const network = '/arbetsyta/natverk/:networkId'
const as = 'sekreterare'
const municipal = 'kommun'

/** A municipality's own view with what hangs on it, and what a network costs. */
export const ownViews: Record<string, Look[]> = {
  [`${organisation}/samverkan`]: [look(municipal, own()), look(as, own(), { status: 403 })],
  [`${organisation}/samverkan/:networkId`]: [
    look(municipal, ofNetwork),
    refused(municipal, ofNetwork, '', { contactId: 'x' }),
    refused(municipal, ofNetwork, '/uppgifter', { wording: '' }),
  ],
  [`${organisation}/samverkan/rapport/:year`]: [
    look(municipal, own(`/rapport/${year}`)),
    look(municipal, own('/rapport/1950')),
    look(municipal, own(`/rapport/${year + 1}`), { status: 404 }),
  ],
  [`${network}/kostnad`]: [look(as, costOf()), look('ledamot', costOf())],
  [`${network}/kostnad/andra`]: [
    look(as, costOf('/andra')),
    refused(as, costOf('/andra'), '', { year: '', kind: '' }),
    refused(as, costOf('/andra'), '', { year: '2026', kind: 'by-class', classes: 'små: 5' }),
  ],
}
