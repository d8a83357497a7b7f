import type { TestApp } from './app.ts'
import type { Form } from './browser.ts'
import { itemTitled, problemOn, type Stage } from './stage.ts'

const filled = (html: string, name: string) => new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Prepares an item before its meeting, on its page, by changing these fields of the form. */
export async function prepare(test: TestApp, stage: Stage, meetingId: string, wanted: string, changed: Form) {
  const { id, title } = await itemTitled(test, meetingId, wanted)
  const page = `/arbetsyta/moten/${meetingId}/punkter/${id}/andra`
  const { text } = await stage.secretary.get(page)
  const shown = filled(text, 'shown')
  const as = { title, presenter: filled(text, 'presenter'), minutes: filled(text, 'minutes'), shown }
  const answer = await stage.secretary.post(page, { ...as, ...changed })
  if (!answer.location.includes('punktandrad')) throw new Error(`${title} is not prepared: ${problemOn(answer)}`)
}
