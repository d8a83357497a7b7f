import type { TestApp } from './app.ts'
import type { Browser, Form } from './browser.ts'
import { aPerson, aRole, anOrganisation } from './builders.ts'
import { aHeldMeeting, type HeldMeeting } from './held-meeting.ts'
import { idIn } from './stage.ts'

/** A held meeting in a network of three municipalities; two of them have somebody in the body. */
export type AskedMembers = {
  held: HeldMeeting
  ekby: Seat
  lund: Seat
  /** A member that nobody in the body sits for. */
  alm: { id: string; name: string }
  /** Writes a round down and gives its id. */
  aRound(form?: Form): Promise<string>
  /** The same, sent to the members. */
  aSentRound(form?: Form): Promise<string>
}
type Seat = { id: string; name: string; email: string; browser: Browser }

let count = 0

export async function askedMembers(test: TestApp): Promise<AskedMembers> {
  const held = await aHeldMeeting(test)
  const network_id = held.stage.networkId
  const member = async (name: string, role = 'member') => {
    const { id, short_name } = await anOrganisation(test.db, { short_name: `${name} ${++count}` })
    await test.db.insertInto('network_member').values({ network_id, organisation_id: id, role }).execute()
    return { id, name: short_name }
  }
  const seat = async (name: string): Promise<Seat> => {
    const organisation = await member(name)
    const person = await aPerson(test.db, { name: `${name} Direktör` })
    const place = { network_id, body_id: held.bodyId, represents_id: organisation.id }
    await aRole(test.db, { role: 'member', ...place, person_id: person.id })
    return { ...organisation, email: person.email ?? '', browser: await test.as(person.id) }
  }
  const [ekby, lund, alm] = [await seat('Ekby'), await seat('Lund'), await member('Alm')]
  const aRound = async (form: Form = {}) =>
    idIn(
      (await held.onItem('fragor/ny', { kind: 'questions', askedBy: 'Regionen', questions: 'Hur?\nVarför?', ...form }))
        .location,
    )
  const aSentRound = async (form: Form = {}) => {
    const id = await aRound(form)
    await held.stage.secretary.post(`/arbetsyta/fragor/${id}/skicka`)
    return id
  }
  return { held, ekby, lund, alm, aRound, aSentRound }
}

/** The questions of a round, in order. */
export const questionsOf = async (test: TestApp, roundId: string): Promise<string[]> =>
  (await test.db.selectFrom('question').select('id').where('round_id', '=', roundId).orderBy('position').execute()).map(
    ({ id }) => id,
  )
