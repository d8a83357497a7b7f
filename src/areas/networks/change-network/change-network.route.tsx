import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations } from '#areas/organisations/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import type { Network } from '../network.ts'
import { networkToChange } from '../network-of.ts'
import { networkKinds } from '../network-words.ts'
import { findNetworkNamed } from '../networks.store.ts'
import { differing, factFields, factsFrom, type TypedFacts } from './change-network.rule.ts'
import { changeFacts, findFacts, listMemberIds, listPossibleContacts } from './change-network.store.ts'
import { ChangeNetworkPage, type Problem } from './change-network.view.tsx'
import { networkPath } from '../network-paths.ts'

const line = z.string().trim().max(200).default('')
const text = z.string().trim().max(5000).default('')
const FactsForm = z.object({
  name: z.string().trim().min(1).max(200),
  shortName: line,
  kind: z.string().refine((kind) => Object.hasOwn(networkKinds, kind)),
  ...{ purpose: text, vision: text, areas: text, principles: text, tablingPolicy: text },
  website: z.string().trim().max(500).default(''),
  ...{ host: line, organisation: line, contact: z.union([z.literal(''), z.uuid()]).default('') },
})
const isField = (name: unknown): name is keyof TypedFacts => factFields.some((field) => field === name)
const path = `${networkPath}/andra`

type Shown = { given: Given; version: string; problems?: readonly Problem[]; now?: TypedFacts }

async function answer(c: Context<Workspace>, network: Network, shown: Shown) {
  const people = await listPossibleContacts(c.var.db, network.id)
  const page = <ChangeNetworkPage network={network} people={people} {...shown} />
  return answerPage(c, page, shown.now ? 409 : shown.problems ? 422 : 200)
}

async function knownFor(c: Context<Workspace>, networkId: string, name: string) {
  const { db } = c.var
  const named = await findNetworkNamed(db, name)
  return {
    organisations: await listOrganisations(db),
    memberIds: await listMemberIds(db, networkId),
    personIds: (await listPossibleContacts(db, networkId)).map(({ id }) => id),
    isNameTaken: named !== undefined && named.id !== networkId,
  }
}

export const changeNetworkRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const network = await networkToChange(c)
    const { version, typed } = await findFacts(c.var.db, network.id)
    return answer(c, network, { given: typed, version })
  })
  .post(path, async (c) => {
    const { db } = c.var
    const network = await networkToChange(c)
    const given = await givenOf(c)
    const { version, typed: now } = await findFacts(db, network.id)
    const changed = differing(given, now)
    // Sent once more, or already as somebody else has made it: there is nothing to overwrite.
    if (changed.length === 0) return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}`, 'natverksfakta'), 303)
    if (given['version'] !== version)
      return answer(c, network, { given, version, now, problems: ['changed-meanwhile'] })
    const form = FactsForm.safeParse(given)
    if (!form.success) {
      const problems = [...new Set(form.error.issues.map((issue) => issue.path[0]).filter(isField))]
      return answer(c, network, { given, version, problems })
    }
    const { facts, problems } = factsFrom(form.data, await knownFor(c, network.id, form.data.name))
    if (problems.length > 0) return answer(c, network, { given, version, problems })
    await changeFacts(db, network.id, facts)
    await recordAct(db, network.id, {
      ...{ act: 'change-network', subjectKind: 'network', subjectId: network.id },
      detail: { changed },
    })
    return c.redirect(withNotice(`/arbetsyta/natverk/${network.id}`, 'natverksfakta'), 303)
  })
