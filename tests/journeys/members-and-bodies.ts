import type { World } from './addresses.ts'
import { look, refused, type Look } from './look.ts'

const at =
  (path: string, after = ''): Look['at'] =>
  (world) =>
    `/arbetsyta/natverk/${world.network}${path}${after}`
const atBody =
  (path: string): Look['at'] =>
  (world) =>
    `/arbetsyta/natverk/${world.network}/organ/${world.body}${path}`
const ofMember: Look['at'] = (world) => `/arbetsyta/natverk/${world.network}/medlemmar/${world.membership}`
const ofProposal: Look['at'] = (world) => `/arbetsyta/natverk/${world.network}/medlemmar/kriterium/${world.proposed}`
const ofSeat: Look['at'] = (world) => `${atBody('/platser')(world)}/${world.seat}`
const sent = (path: Look['at'], form: Record<string, string>) => ({
  sent: (world: World) => ({ path: path(world), form }),
})

const network = '/arbetsyta/natverk/:networkId'
const as = 'sekreterare'

/** The pages of a network's members and bodies. */
export const membersAndBodies: Record<string, Look[]> = {
  [`${network}/medlemmar`]: [look(as, at('/medlemmar')), look('ledamot', at('/medlemmar'))],
  [`${network}/medlemmar/ny`]: [
    look(as, at('/medlemmar/ny')),
    refused(as, at('/medlemmar/ny'), '', { organisation: '' }),
  ],
  [`${network}/medlemmar/las-in`]: [
    look(as, at('/medlemmar/las-in')),
    refused(as, at('/medlemmar/las-in'), '', {}),
    refused(as, at('/medlemmar/las-in'), '', { text: 'kommunkod\n9999' }),
    look(
      as,
      at('/medlemmar/las-in'),
      sent(at('/medlemmar/las-in'), { text: 'kommunkod;roll\n0160;\n9999;\n0162;chef' }),
    ),
  ],
  [`${network}/medlemmar/:membershipId`]: [
    look(as, ofMember),
    look('ledamot', ofMember),
    refused(as, ofMember, '', { role: '' }),
    refused(as, ofMember, '/avsluta', { last: '' }),
  ],
  [`${network}/medlemmar/kriterium`]: [
    look(as, at('/medlemmar/kriterium')),
    look('ledamot', at('/medlemmar/kriterium')),
  ],
  [`${network}/medlemmar/kriterium/villkor`]: [
    look(as, at('/medlemmar/kriterium/villkor')),
    refused(as, at('/medlemmar/kriterium/villkor'), '', {}),
  ],
  [`${network}/medlemmar/kriterium/alla`]: [
    look(as, at('/medlemmar/kriterium/alla')),
    refused(as, at('/medlemmar/kriterium/alla'), '', { day: '' }),
  ],
  [`${network}/medlemmar/kriterium/:organisationId`]: [
    look(as, ofProposal),
    refused(as, ofProposal, '', { answer: 'decline', reason: '' }),
  ],
  [`${network}/organ`]: [look(as, at('/organ')), look('ledamot', at('/organ'))],
  [`${network}/organ/:bodyId`]: [
    look(as, atBody('')),
    refused(as, atBody(''), '', { name: '', kind: 'x', meetingsPerYear: 'x' }),
  ],
  [`${network}/organ/:bodyId/vardar`]: [
    look(as, atBody('/vardar')),
    refused(as, atBody('/vardar'), '', { organisation: '', from: '', to: '' }),
  ],
  [`${network}/organ/:bodyId/platser`]: [look(as, atBody('/platser')), look('ledamot', atBody('/platser'))],
  [`${network}/organ/:bodyId/platser/ny`]: [
    look(as, atBody('/platser/ny')),
    refused(as, atBody('/platser/ny'), '', { name: '', email: 'x', role: 'x', from: '' }),
  ],
  [`${network}/organ/:bodyId/platser/:seatId`]: [
    look(as, ofSeat),
    refused(as, ofSeat, '', { from: '' }),
    refused(as, ofSeat, '/avsluta', { last: '' }),
  ],
}
