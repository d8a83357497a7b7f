import type { Browser, Form } from '../support/browser.ts'
import type { TestApp } from '../support/app.ts'

type At = { network: string; meeting: string; item: string; member: string }

/** Actions late, done and without a day, and a matter handed to three bodies: one has it to take on, one has it, one has answered. */
export async function someFollowingUp({ db }: TestApp, secretary: Browser, { network, meeting, item, member }: At) {
  const onItem = (act: string, form: Form) => secretary.post(`/arbetsyta/moten/${meeting}/punkter/${item}/${act}`, form)
  const agree = async (form: Form) => {
    await onItem('atgarder', form)
    const latest = db.selectFrom('action').select('id').where('meeting_id', '=', meeting)
    return (await latest.orderBy('recorded_at', 'desc').limit(1).executeTakeFirstOrThrow()).id
  }
  const action = await agree({ wording: 'Kontakta konsulten om nästa steg.', personId: member, dueOn: '2022-12-09' })
  await secretary.post(`/arbetsyta/atgarder/${action}/rapportera`, { remark: 'Konsulten hör av sig i januari.' })
  await secretary.post(`/arbetsyta/atgarder/${action}/flytta`, { remark: 'Konsulten är ledig.', dueOn: '2099-01-31' })
  const doneAction = await agree({ wording: 'Boka lokal.', organisation: 'Salems kommun' })
  await secretary.post(`/arbetsyta/atgarder/${doneAction}/klar`, { remark: 'A-salen är bokad.' })
  const handOver = async (name: string) => {
    const toBodyId = crypto.randomUUID()
    const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
    await db.insertInto('body').values({ id: toBodyId, network_id: network, name, slug }).execute()
    await onItem('overlamna', { toBodyId, wording: 'Underlag till nästa möte.', wanted: 'datum ej satt' })
    const sent = db.selectFrom('hand_over').select('id').where('to_body_id', '=', toBodyId)
    return (await sent.executeTakeFirstOrThrow()).id
  }
  const on = (id: string, act: string, form: Form = {}) => secretary.post(`/arbetsyta/overlamningar/${id}/${act}`, form)
  const [sent, accepted, answered] = [
    await handOver('Mottagande kommitt'),
    await handOver('Andra kommitt'),
    await handOver('Tredje kommitt'),
  ]
  await on(accepted, 'ta-emot')
  await on(answered, 'ta-emot')
  await on(answered, 'svara', { remark: 'Underlaget godkänns.' })
  return { action, doneAction, handOver: sent, acceptedHandOver: accepted, answeredHandOver: answered }
}
