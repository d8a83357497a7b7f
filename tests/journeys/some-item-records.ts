import { idIn } from '../support/stage.ts'
import type { Browser, Form } from '../support/browser.ts'
import type { TestApp } from '../support/app.ts'

type At = { meeting: string; item: string; guestItem: string; body: string }

/** Questions with answers and without, a document that is closed for comments, an assignment that is told of, a proposal. */
export async function someItemRecords({ db }: TestApp, secretary: Browser, { meeting, item, guestItem, body }: At) {
  const at = (itemId: string, act: string, form: Form) =>
    secretary.post(`/arbetsyta/moten/${meeting}/punkter/${itemId}/${act}`, form)
  const ask = async (itemId: string, form: Form) => idIn((await at(itemId, 'fragor/ny', form)).location)
  const on = (round: string, act: string, form: Form = {}) => secretary.post(`/arbetsyta/fragor/${round}${act}`, form)
  const questions = 'Hur använder ni planen i dag?\nVad behöver ändras i den?'
  const round = await ask(guestItem, { kind: 'questions', askedBy: 'Region Stockholm', questions })
  const draftRound = await ask(item, { kind: 'questions', questions: 'Vad tycker ni?' })
  const consultation = await ask(item, { kind: 'consultation', document: 'SUP 2040' })
  for (const sent of [round, consultation]) await on(sent, '/skicka')
  const asked = await db.selectFrom('question').select('id').where('round_id', '=', round).orderBy('position').execute()
  const members = await db
    .selectFrom('network_member')
    .innerJoin('body', 'body.network_id', 'network_member.network_id')
    .where('body.id', '=', body)
    .where('network_member.role', '=', 'member')
    .select('network_member.organisation_id as id')
    .limit(2)
    .execute()
  const long = 'I översiktsplaneringen och när nya områden byggs.\n\nVi saknar ett samlat underlag.'
  for (const { id } of members)
    for (const wording of ['Ibland.', long])
      await on(round, '', {
        organisation: id,
        ...Object.fromEntries(asked.map((one) => [`answer-${one.id}`, wording])),
      })
  await on(round, '/utfall', { sharedMessage: 'Vi vill ha en strukturerad dialog.', promise: 'Nya tider föreslås.' })
  await on(consultation, '/stang')
  const period = { from: '2022-09-26', to: '2022-10-21', interviews: 'ja', comments: 'ja' }
  await at(item, 'uppdrag/nytt', { party: 'Utredarna AB', purpose: 'Kartlägg samverkan.', ...period })
  await at(item, 'nominering', { forBodyId: body, seat: 'chair', name: 'Camilla Berg', organisation: 'Huddinge' })
  const { id: assignment } = await db
    .selectFrom('assignment')
    .select('id')
    .where('agenda_item_id', '=', item)
    .executeTakeFirstOrThrow()
  const report = {
    findings: 'Samverkan ger ett värde\nSyfte och former är oklara',
    next: 'step',
    nextStep: 'Ta fram ett förslag',
  }
  await secretary.post(`/arbetsyta/uppdrag/${assignment}/rapport`, { ...report, itemId: item })
  return { round, draftRound, consultation, assignment }
}
