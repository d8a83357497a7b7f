import { idIn, itemTitled } from '../support/stage.ts'
import type { Browser, Form } from '../support/browser.ts'
import type { TestApp } from '../support/app.ts'

/** A meeting of a council that decides by kommunallagen, with one item where all has happened and one where nothing has. */
export async function someDecisions(test: TestApp, secretary: Browser, network: string) {
  const council = idIn(
    (
      await secretary.post(`/arbetsyta/natverk/${network}/organ/nytt`, {
        ...{ name: 'Gemensamma fullmäktige', procedure: 'council' },
      })
    ).location,
  )
  const meeting = idIn(
    (await secretary.post(`/arbetsyta/organ/${council}/moten/nytt`, { day: '2030-08-10', starts: '18:00' })).location,
  )
  const post = (act: string, form: Form = {}) => secretary.post(`/arbetsyta/moten/${meeting}/${act}`, form)
  await post('punkter', { title: 'Belysning' })
  await post('punkter', { title: 'Buss' })
  await post('oppna')
  await post('narvaro', { act: 'all-present' })
  for (const newName of ['Ada Alm', 'Bo Björk', 'Cia Ceder', 'Dan Dal'])
    await post('narvaro', { newName, newOrganisation: 'Salems kommun' })
  const people = await test.db
    .selectFrom('attendance')
    .select(['id', 'name'])
    .where('meeting_id', '=', meeting)
    .execute()
  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? ''
  const [decided, undecided] = [await itemTitled(test, meeting, 'Belysning'), await itemTitled(test, meeting, 'Buss')]
  const onItem = (act: string, form: Form) => post(`punkter/${decided.id}/${act}`, form)
  await onItem('jav', { attendanceId: idOf('Dan Dal'), ground: 'äger fastigheten' })
  await onItem('beslut', { wording: 'Fullmäktige beslutar\natt byta lamporna\natt följa upp om ett år' })
  await onItem('beslut', { wording: 'Läget redovisades.', kind: 'informed' })
  const decision = await test.db
    .selectFrom('decision')
    .select('id')
    .where('agenda_item_id', '=', decided.id)
    .where('kind', '=', 'adopted')
    .executeTakeFirstOrThrow()
  const [yes, no] = [`vote-${idOf('Ada Alm')}`, `vote-${idOf('Bo Björk')}`]
  await onItem('votering', {
    ...{ decision: decision.id, isOpen: 'open', partedBy: 'chair', [yes]: 'for', [no]: 'against' },
  })
  await onItem('reservation', {
    ...{ kind: 'reservation', attendanceId: idOf('Bo Björk'), decisionId: decision.id, wording: 'För dyrt.' },
  })
  return { council: meeting, councilItem: decided.id, councilOther: undecided.id }
}
