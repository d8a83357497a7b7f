import { turnOffPath } from '#areas/access/index.ts'
import { personalSecret } from '#platform/secrets.ts'
import type { TestApp } from '../support/app.ts'
import type { Browser } from '../support/browser.ts'

/** A meeting that everyone is called to, that one of them has answered, and that has moved since. */
export async function aCalledMeeting(test: TestApp, secretary: Browser, meeting: string, personId: string) {
  const address = `/arbetsyta/moten/${meeting}/kallelse`
  const { text } = await secretary.get(address)
  const person = [...text.matchAll(/name="person" value="([^"]*)"/g)].map(([, key]) => key ?? '')
  const state = /name="state" value="([^"]*)"/.exec(text)?.[1] ?? ''
  await secretary.post(address, { act: 'send', state, person, message: 'Välkomna.' })
  const { id } = await test.db
    .selectFrom('invitation')
    .select('id')
    .where('meeting_id', '=', meeting)
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const replyLink = `/svar/${personalSecret(test.deployment.secret, id)}`
  const substitute = { substituteName: 'Bo Ek', substituteEmail: 'bo.ek@exempel.se' }
  await test.app.request(test.deployment.origin + replyLink, {
    method: 'POST',
    headers: {
      origin: test.deployment.origin,
      host: new URL(test.deployment.origin).host,
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams({ answer: 'substitute', ...substitute }),
  })
  await secretary.post(`/arbetsyta/moten/${meeting}/uppgifter`, {
    day: '2030-07-10',
    starts: '09:00',
    ends: '',
    place: 'Täby',
  })
  await test.db
    .insertInto('inbound_letter')
    .values({ id: crypto.randomUUID(), from_address: 'a@exempel.se', subject: 'Svar', problem: 'other-person' })
    .execute()
  return {
    called: meeting,
    invitation: id,
    replyLink,
    turnOffLink: turnOffPath(test.deployment.secret, personId, 'digest'),
  }
}
