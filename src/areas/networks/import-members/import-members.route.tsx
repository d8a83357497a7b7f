import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { readCounties } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import { readCsv, type CsvFault } from '#platform/csv.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { decodeText } from '#platform/decode-text.ts'
import { askedNetwork } from '../network-of.ts'
import { listJoinable, listKnownToNetwork, recordMemberships } from '../members.store.ts'
import type { Network } from '../network.ts'
import { networkPath } from '../network-paths.ts'
import { memberColumns, membersOnLines } from './import-members.rule.ts'
import { ChooseFilePage, PreviewPage } from './import-members.view.tsx'

const path = `${networkPath}/medlemmar/las-in`

/** What the file or, when it was looked at before, the text of it says. */
async function given(c: Context<Workspace>): Promise<{ file: Uint8Array | string; text: string } | undefined> {
  const { file, text } = await c.req.parseBody()
  if (file instanceof File && file.name !== '') {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { file: bytes, text: decodeText(bytes) }
  }
  return typeof text === 'string' ? { file: text, text } : undefined
}

async function read(c: Context<Workspace>, network: Network, file: Uint8Array | string) {
  const { db } = c.var
  const { rows, faults } = readCsv(file, memberColumns)
  const known = { organisations: await listJoinable(db), ...(await listKnownToNetwork(db, network.id)) }
  const lines = membersOnLines(rows, known)
  const inOrder = (one: CsvFault, other: CsvFault) => one.line - other.line
  return { fitting: lines.fitting, faults: [...faults, ...lines.faults].sort(inOrder) }
}

export const importMembersRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPage(c, <ChooseFilePage network={await askedNetwork(c, 'change-members')} />))
  .post(path, async (c) => {
    const { db } = c.var
    const network = await askedNetwork(c, 'change-members')
    const body = await c.req.parseBody()
    const sent = await given(c)
    if (!sent) return answerPage(c, <ChooseFilePage network={network} problem="file-missing" />, 422)
    await holdUntilCommit(db, network.id)
    const { fitting, faults } = await read(c, network, sent.file)
    if (body['confirmed'] !== 'ja' || fitting.length === 0) {
      const page = <PreviewPage {...{ network, fitting, faults, text: sent.text, counties: readCounties() }} />
      return answerPage(c, page, fitting.length === 0 ? 422 : 200)
    }
    await recordMemberships(
      db,
      network.id,
      fitting.map(({ membership }) => membership),
    )
    await recordAct(db, network.id, {
      act: 'import-members',
      subjectKind: 'network',
      subjectId: network.id,
      detail: { added: fitting.map(({ membership }) => membership), skipped: faults.length },
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}/medlemmar`, 'medlemmar'), 303)
  })
