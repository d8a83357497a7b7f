import type { TestApp } from './app.ts'
import type { Form } from './browser.ts'
import { readNotes } from './continued.ts'
import { nextDay } from './days.ts'
import { agendaOf, idIn, itemTitled, textOf, type Stage } from './stage.ts'

/** An item that its notes put off. */
export const putOff = (title: string) => `${title}\n\nFrågan bordlades till nästa möte på grund av tidsbrist.`

/** A body whose old notes are read in as a test goes on, and what its secretary does about what they put off. */
export function oldNotes(test: TestApp, stage: Stage) {
  let bodyId = ''
  const read = async (day: string, items: string[]) => {
    const done = await readNotes(test, stage, day, items)
    bodyId = done.bodyId
    return done.meetingId
  }
  const root = () => `/arbetsyta/organ/${bodyId}/bordlagda`
  return {
    read,
    root,
    bodyId: () => bodyId,
    /** Notes of 2015, of 2020 and of the latest meeting; something was put off at each. */
    readThree: async () => ({
      oldest: await read('2015-03-06', ['Inledning', putOff('Lampor i parken')]),
      older: await read('2020-03-06', ['Inledning', putOff('Kameror i centrum')]),
      latest: await read('2022-10-28', ['Inledning', putOff('Vandringar i höst')]),
    }),
    page: async (path = root(), browser = stage.secretary) => textOf((await browser.get(path)).text),
    answer: (form: Form) => stage.secretary.post(root(), form),
    undo: (matter: string) => stage.secretary.post(`${root()}/angra`, { matter }),
    matterOf: async (meetingId: string, title: string) => (await itemTitled(test, meetingId, title)).matter_id ?? '',
    plan: async (day = nextDay()) =>
      idIn((await stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day })).location),
    titles: async (meetingId: string) => (await agendaOf(test, meetingId)).map(({ title }) => title),
  }
}
