import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { isDay } from '#platform/time.ts'
import { networkToChange } from '../network-of.ts'
import { programmeKinds } from '../network-programme.ts'
import { listProgrammes } from '../programmes.store.ts'
import { isWebAddress } from '../web-address.rule.ts'
import { recordProgramme } from './add-programme.store.ts'
import { AddProgrammePage, isProblem, type Problem } from './add-programme.view.tsx'
import { networkPath } from '../network-paths.ts'

const ProgrammeForm = z.object({
  kind: z.string().refine((kind) => Object.hasOwn(programmeKinds, kind)),
  title: z.string().trim().min(1).max(300),
  sentOn: z.string().trim().refine(isDay),
  address: z
    .string()
    .trim()
    .max(500)
    .refine((text) => text === '' || isWebAddress(text))
    .default(''),
})
const path = `${networkPath}/program/nytt`

export const addProgrammeRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <AddProgrammePage network={await networkToChange(c)} />))
  .post(path, async (c) => {
    const { db, today } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const refuse = (problems: readonly Problem[]) =>
      answerPage(c, <AddProgrammePage network={network} given={given} problems={problems} />, 422)
    const form = ProgrammeForm.safeParse(given)
    if (!form.success) return refuse(form.error.issues.map((issue) => issue.path[0]).filter(isProblem))
    const { kind, title, sentOn, address } = form.data
    if (sentOn > today) return refuse(['sent-later'])
    const same = (await listProgrammes(db, network.id)).find((known) => known.title === title)
    if (same && same.sentOn !== sentOn) return refuse(['title-taken'])
    const id = same?.id ?? crypto.randomUUID()
    if (!same) {
      await recordProgramme(db, network.id, { id, kind, title, sentOn, address })
      await recordAct(db, network.id, {
        ...{ act: 'add-programme', subjectKind: 'programme', subjectId: id },
        detail: { kind, title, sentOn },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/program#program-${id}`, 'program'), 303)
  })
