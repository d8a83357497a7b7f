import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { installationChain, recordAct } from '#platform/audit.ts'
import { readCsv, type CsvFault } from '#platform/csv.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { decodeText } from '#platform/decode-text.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, stopUnless } from '#platform/http.ts'
import { listPopulation, listPopulationYears } from '../population.store.ts'
import { listPopulationSets } from '../population-sets.store.ts'
import { changeSince, isSameReading } from './compare-years.rule.ts'
import { listMunicipalities, recordPopulation } from './import-population.store.ts'
import { PopulationPage, type Problem } from './import-population.view.tsx'
import { populationColumns } from './population-columns.ts'
import { PreviewPage } from './preview-population.view.tsx'
import { readPopulation, type Figure } from './read-population.rule.ts'

const path = '/organisationer/befolkning'
/** Many times what a list of all municipalities takes. */
const largestText = 1_000_000

const ReadingForm = z.object({
  year: z.coerce.number().int().min(1900),
  source: z.string().trim().min(1).max(500),
})

type Refused = { given: Given; problems: readonly Problem[] }

async function answerYears(c: Context<Workspace>, refused?: Refused) {
  const sets = await listPopulationSets(c.var.db)
  const page = <PopulationPage sets={sets} mayImport={may(c.var.actor, 'import-population')} {...refused} />
  return answerPage(c, page, refused ? 422 : 200)
}

/** The file as it was sent: its bytes at first, and its text when the reading is confirmed. */
async function fileIn(c: Context<Workspace>): Promise<Uint8Array | string | undefined> {
  const { file, text } = await c.req.parseBody()
  if (typeof text === 'string' && text !== '') return text
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
}

type Reading = { year: number; source: string; text: string; figures: Figure[]; faults: CsvFault[] }

async function answerPreview(c: Context<Workspace>, reading: Reading) {
  const { db } = c.var
  const { year, figures } = reading
  const before = (await listPopulationYears(db)).find((known) => known.year < year)
  const earlier = before && (await listPopulation(db, before.year))
  const read = new Set(figures.map(({ organisationId }) => organisationId))
  const lacking = (await listMunicipalities(db)).filter(
    ({ id, endedOn }) => !read.has(id) && (endedOn === null || endedOn >= `${year}-12-31`),
  )
  const page = (
    <PreviewPage
      reading={reading}
      rows={figures.map((figure) => ({
        ...figure,
        change: changeSince(earlier?.inhabitants.get(figure.organisationId), figure.inhabitants),
      }))}
      earlierYear={before?.year}
      replaced={(await listPopulationSets(db)).find((set) => set.year === year && set.isCurrent)}
      lacking={lacking.map(({ shortName }) => shortName)}
    />
  )
  return answerPage(c, page, figures.length === 0 ? 422 : 200)
}

async function save(c: Context<Workspace>, { year, source, figures }: Reading) {
  const { db, actor } = c.var
  const done = withNotice(`/arbetsyta${path}`, 'befolkning')
  await holdUntilCommit(db, `population ${year}`)
  const known = await listPopulation(db, year)
  // The confirming button pressed twice.
  if (known?.source === source && isSameReading(known.inhabitants, figures)) return c.redirect(done, 303)
  const setId = await recordPopulation(db, { year, source, figures }, actor.personId)
  await recordAct(db, installationChain, {
    act: 'import-population',
    subjectKind: 'population-set',
    subjectId: setId,
    detail: { year, source, municipalities: figures.length },
  })
  return c.redirect(done, 303)
}

export const importPopulationRoute = new Hono<Workspace>()
  .get(path, (c) => {
    stopUnless(c.var.actor.guestItemId === null)
    return answerYears(c)
  })
  .post(path, async (c) => {
    const { db, actor, today } = c.var
    stopUnless(may(actor, 'import-population'))
    const given = await givenOf(c)
    const form = ReadingForm.safeParse(given)
    const problems: Problem[] = form.success
      ? []
      : form.error.issues.map(({ path: [field] }) => (field === 'source' ? 'source' : 'year'))
    if (form.success && form.data.year > Number(today.slice(0, 4))) problems.push('year-ahead')
    const file = await fileIn(c)
    if (!file) problems.push('file')
    else if (file.length > largestText) problems.push('file-too-large')
    if (!form.success || !file || problems.length > 0) return answerYears(c, { given, problems })
    const { year, source } = form.data
    const { rows, faults } = readCsv(file, populationColumns(year))
    const read = readPopulation(rows, await listMunicipalities(db), year)
    const text = typeof file === 'string' ? file : decodeText(file)
    const all = [...faults, ...read.faults].sort((one, other) => one.line - other.line)
    const reading = { year, source, text, figures: read.figures, faults: all }
    return given['confirmed'] === 'ja' && read.figures.length > 0 ? save(c, reading) : answerPreview(c, reading)
  })
