import type { Db } from '#platform/db.ts'
import type { Browser } from '../support/browser.ts'
import { idIn } from '../support/stage.ts'

type Place = { network: string; body: string }

/** A network with former members, a criterion with proposals each way and one declined, and a body with all kinds of seats. */
export async function aNetworkWithMembers(db: Db, secretary: Browser, { network, body }: Place) {
  const members = `/arbetsyta/natverk/${network}/medlemmar`
  const post = (path: string, form: Record<string, string | string[]>) => secretary.post(path, form)
  await post(`${members}/ny`, { organisation: 'Uppsala', role: 'member', from: '2020-01-01' })
  await post(`${members}/ny`, { organisation: 'Nacka', role: 'observer', from: '2019-01-01', to: '2019-12-31' })
  await post(`${members}/kriterium/villkor`, { county: ['01'] })
  const municipality = async (code: string) =>
    (
      await db
        .selectFrom('organisation')
        .select('id')
        .where('kind', '=', 'municipality')
        .where('code', '=', code)
        .executeTakeFirstOrThrow()
    ).id
  await post(`${members}/kriterium/${await municipality('0114')}`, { answer: 'decline', reason: 'Vill inte.' })
  const bodies = `/arbetsyta/natverk/${network}/organ`
  await post(`${bodies}/${body}/vardar`, { organisation: 'Huddinge', from: '2026-01-01', to: '2026-12-31' })
  const seat = { role: 'member', represents: '', person: '' }
  await post(`${bodies}/${body}/platser/ny`, { ...seat, name: 'Ylva Ström', from: '2022-01-01' })
  await post(`${bodies}/${body}/platser/ny`, {
    ...seat,
    name: 'Åke Palm',
    role: 'chair',
    from: '1990-01-01',
    to: '1991-12-31',
  })
  const newest = await db
    .selectFrom('role_holding')
    .innerJoin('person', 'person.id', 'person_id')
    .select('role_holding.id')
    .where('name', '=', 'Ylva Ström')
    .executeTakeFirstOrThrow()
  const list = await secretary.get(members)
  return {
    membership: idIn(/medlemmar\/[0-9a-f-]{36}/.exec(list.text)?.[0] ?? ''),
    proposed: await municipality('0115'),
    seat: newest.id,
  }
}
