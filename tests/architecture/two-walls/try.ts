import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '#areas/access/index.ts'
import { coordinates, isAdministrator, isSecretaryOfBody, isSecretaryOfNetwork, type Asked } from './naive-model.ts'
import type { World } from './rows.ts'

export type Statement = RawBuilder<unknown>
type Row<Name extends keyof World> = World[Name][number]

/** One thing that somebody might try to do to one row, and what the model and the code say about it. */
export type Try = { statement: Statement; naive: boolean; policy: boolean | undefined; isMighty: boolean }
/** `isForNobody` for what no one may do, whoever they are. */
export type Kind = {
  name: string
  isForNobody: boolean
  prepare(asked: Asked, actor: Actor, at: number): Try | undefined
}

type Answers<Name extends keyof World> = {
  statement: (row: Row<Name>, asked: Asked) => Statement
  naive: (asked: Asked, row: Row<Name>) => boolean
  /** Left out where the code has no policy of its own: then the database alone is asked. */
  policy?: (actor: Actor, row: Row<Name>, world: World) => boolean
  isForNobody?: boolean
}

export const byNobody = { naive: () => false, policy: () => false, isForNobody: true }

/** Somebody who may do most things to the row: what nobody may do is tried by them above all. */
function isMighty(asked: Asked, row: object): boolean {
  const value = (name: string) => String(Reflect.get(row, name) ?? '')
  const network = value('network_id') || value('id')
  return (
    isSecretaryOfNetwork(asked, network) ||
    isSecretaryOfBody(asked, { network_id: network, body_id: value('body_id') }) ||
    coordinates(asked, value('organisation_id') || value('id')) ||
    isAdministrator(asked)
  )
}

/** A kind of try on one of the rows of a table, or on one of those that `among` leaves. */
export function kind<Name extends keyof World>(
  name: string,
  table: Name,
  answers: Answers<Name>,
  among: (row: Row<Name>, world: World) => boolean = () => true,
): Kind {
  const prepare = (asked: Asked, actor: Actor, at: number): Try | undefined => {
    const rows: Row<Name>[] = asked.world[table].filter((row: Row<Name>) => among(row, asked.world))
    const row = rows[at % Math.max(1, rows.length)]
    if (row === undefined) return undefined
    const policy = answers.policy?.(actor, row, asked.world)
    const naive = answers.naive(asked, row)
    return { statement: answers.statement(row, asked), naive, policy, isMighty: isMighty(asked, row) }
  }
  return { name, isForNobody: answers.isForNobody ?? false, prepare }
}

/** Any rows into any table; the columns are those of the first row. */
export function insertInto(table: string, ...rows: readonly object[]): Statement {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
  const values = sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`
  return sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${values}`
}
