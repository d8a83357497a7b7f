import type { Journey } from '../support/journey.ts'
import type { World } from './addresses.ts'

export type Role = NonNullable<Parameters<Journey['open']>[0]> | 'nobody'
export type Sent = { path: string; form: Record<string, string> }
/** A page: who looks, at what, and what the answer is. `sent` is a form that is refused. */
export type Look = { as: Role; at: (world: World) => string; status?: number; sent?: (world: World) => Sent }

export const look = (as: Role, at: Look['at'], rest: Partial<Look> = {}): Look => ({ as, at, ...rest })
export const refused = (as: Role, at: Look['at'], act: string, form: Sent['form']): Look => ({
  ...{ as, at, status: 422 },
  sent: (world) => ({ path: at(world) + act, form }),
})
