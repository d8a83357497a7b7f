import type { Restriction } from '#areas/access/types.ts'

/** A restriction with what it closes. `title` is null for those it is closed to. */
export type RestrictionRow = Restriction & { title: string | null; path: string | null; mayLift: boolean }
