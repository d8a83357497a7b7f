import type { Answer, Browser } from './browser.ts'
import type { OtherFields, OtherValue } from '#areas/imports/draft.ts'
import { createTestApp } from './app.ts'
import { anOrganisation, aPerson, aRole } from './builders.ts'
import { formOn } from './draft-form.ts'
import * as play from './stage.ts'

/** Where a document that is not notes is reviewed. */
export const pathOfOther = (draftId: string) => `/arbetsyta/inlasning/${draftId}/granska`

/** The program with a network, two secretaries and what it takes to review documents that are not notes. */
export async function reviewingOthers() {
  const test = await createTestApp()
  const stage = await play.aStage(test)
  const person = await aPerson(test.db, { name: 'Sven Ahl' })
  await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
  const colleague = await test.as(person.id)
  await anOrganisation(test.db, { name: 'Ekby kommun', short_name: 'Ekby' })
  /** A number in each text, so that no two files are the same. */
  let count = 0
  const promises = () => `Ekby – medborgarlöften 2024

Ekby kommun och Strandby kommun lovar att:

• Lysa upp gångvägarna vid torget.
• Synas mer på kvällarna, ${++count} gånger i veckan.

Löftena bygger på dialoger med boende. I fokus står trafik och droger.
`
  const aDraft = async (text = promises()) =>
    play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, 'löften.txt')).location)

  const rowOf = (draftId: string) =>
    test.db
      .selectFrom('import_draft')
      .select(['status', 'version', 'kind', 'fields', 'confirmed_by', 'unsure_count', 'batch_id'])
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow()
  const valuesOf = async (draftId: string): Promise<OtherValue[]> =>
    ((await rowOf(draftId)).fields as OtherFields).values
  const valueIn = async (draftId: string, field: string) =>
    (await valuesOf(draftId)).filter((value) => value.field === field)

  const send = async (
    browser: Browser,
    draftId: string,
    change: (page: Answer) => Record<string, string>,
    act: string,
  ) => {
    const page = await browser.get(pathOfOther(draftId))
    return browser.post(pathOfOther(draftId), { ...formOn(page), ...change(page), act })
  }
  return { test, stage, colleague, aDraft, promises, rowOf, valuesOf, valueIn, send }
}
