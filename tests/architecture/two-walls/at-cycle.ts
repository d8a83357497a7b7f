// Who may do what around a meeting, and how a row is made anew.
import { randomUUID } from 'node:crypto'
import { may, type Actor } from '#areas/access/index.ts'
import { placeOf, type InBody } from './at-meetings.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { isClosedItem } from './naive-secrecy.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import type { World } from './rows.ts'
import { insertInto } from './try.ts'

const seated = ['secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator']
export const sits = (asked: Asked, { network_id, body_id }: { network_id: string; body_id: string }) =>
  naive
    .myRoles(asked)
    .some(
      (role) =>
        seated.includes(role.role) &&
        role.network_id === network_id &&
        (role.body_id === null || role.body_id === body_id),
    )
export const bySeated = {
  naive: sits,
  policy: (actor: Actor, row: InBody) => may(actor, 'take-part', placeOf(row)),
}

type AtItem = InBody & { agenda_item_id: string }
const itemOf = (world: World, id: string) => world.agenda_item.find((one) => one.id === id)
const isOpenIn = (actor: Actor, world: World, item: string) =>
  areOpenTo(actor, world, [item, itemOf(world, item)?.matter_id ?? ''])
/** By the secretary, at an item that is open to them. */
export const atOpenItem = {
  naive: (asked: Asked, row: AtItem) => naive.isSecretaryOfBody(asked, row) && !isClosedItem(asked, row.agenda_item_id),
  policy: (actor: Actor, row: AtItem, world: World) =>
    may(actor, 'write-notes', placeOf(row)) && isOpenIn(actor, world, row.agenda_item_id),
}

/** A new row as the old one, but for what must differ; what has a default must be given all the same. */
export const copyOf = (table: string, row: object, anew: object) =>
  insertInto(table, { ...row, id: randomUUID(), ...anew })
export const at = '2026-05-01'

/** A body's place, for rows that do not name the network. */
export const inNetwork = (world: World, row: { body_id: string }) => ({
  body_id: row.body_id,
  network_id: world.body.find((body) => body.id === row.body_id)?.network_id ?? '',
})
