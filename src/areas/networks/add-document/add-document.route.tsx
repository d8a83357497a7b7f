import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { plainFileName } from '#platform/download.ts'
import { networkToChange } from '../network-of.ts'
import { documentProblems } from './add-document.rule.ts'
import { recordDocument } from './add-document.store.ts'
import { AddDocumentPage } from './add-document.view.tsx'
import { networkPath } from '../network-paths.ts'

// A file where words were asked for is no words.
const text = z.string().trim().catch('')
const DocumentForm = z.object({
  ...{ kind: text, title: text, address: text, decidedOn: text, validFrom: text, validTo: text },
  // A browser sends a file without name when none was chosen.
  file: z
    .instanceof(File)
    .refine((file) => file.name !== '')
    .optional()
    .catch(undefined),
})
const path = `${networkPath}/dokument/nytt`

const readFile = async (file: File) => ({
  ...{ name: plainFileName(file.name), mediaType: file.type.slice(0, 200) },
  bytes: new Uint8Array(await file.arrayBuffer()),
})

async function documentOf(c: Context<Workspace>) {
  const { file, ...typed } = DocumentForm.parse(await c.req.parseBody())
  return { typed, file, problems: documentProblems(typed, file?.size) }
}

export const addDocumentRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <AddDocumentPage network={await networkToChange(c)} />))
  .post(path, async (c) => {
    const { db, actor } = c.var
    const network = await networkToChange(c)
    const { typed, file, problems } = await documentOf(c)
    if (problems.length > 0)
      return answerPage(c, <AddDocumentPage network={network} given={typed} problems={problems} />, 422)
    const id = crypto.randomUUID()
    const { kind, title, address } = typed
    await recordDocument(db, {
      ...{ id, networkId: network.id, kind, title, address, addedBy: actor.personId },
      decidedOn: typed.decidedOn || null,
      validFrom: typed.validFrom || null,
      validTo: typed.validTo || null,
      file: file && (await readFile(file)),
    })
    await recordAct(db, network.id, {
      ...{ act: 'add-document', subjectKind: 'network-document', subjectId: id },
      detail: { kind, title },
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/dokument#dokument-${id}`, 'handling'), 303)
  })
