import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { findPerson } from '../people.store.ts'
import type { Person } from '../person.ts'
import { changeContact } from './change-contact.store.ts'
import { ChangeContactPage } from './change-contact.view.tsx'

const path = '/personer/:personId{[0-9a-f-]{36}}/kontakt'
const ContactForm = z.object({
  phone: z
    .string()
    .trim()
    .regex(/^(?=(?:\D*\d){5})[+()\d\s/-]{5,40}$|^$/)
    .default(''),
  published: z.literal('ja').optional(),
})

/** Everyone minds their own contact details, and nobody else's; a guest's link opens one item and nothing more. */
async function ownPerson(c: Context<Workspace>): Promise<Person> {
  const person = found(await findPerson(c.var.db, idFrom(c.req.param('personId'))))
  stopUnless(person.id === c.var.actor.personId && c.var.actor.guestItemId === null)
  return person
}

export const changeContactRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <ChangeContactPage person={await ownPerson(c)} />))
  .post(path, async (c) => {
    const { db } = c.var
    const person = await ownPerson(c)
    const given = await givenOf(c)
    const form = ContactForm.safeParse(given)
    if (!form.success) return answerPage(c, <ChangeContactPage person={person} given={given} problem="phone" />, 422)
    const isPublished = form.data.published === 'ja'
    await changeContact(db, person.id, { phone: form.data.phone, isPublished })
    await recordAct(db, installationChain, {
      act: 'change-contact',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { isPublished },
    })
    return c.redirect(withNotice(`/arbetsyta/personer/${person.id}`, 'kontakt'), 303)
  })
