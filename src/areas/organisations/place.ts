import type { AreaGeometry } from '#platform/map/index.ts'

/** Where a municipality lies: a point that stands for it, and the codes of its neighbours on land. */
export type Place = { code: string; longitude: number; latitude: number; neighbours: readonly string[] }

/** A municipality as every map knows it; `code` is its four figures. */
export type Municipality = { id: string; code: string; name: string; countyCode: string }

/** The area of the municipality with this code, as a file that was read in has it. */
export type Boundary = { code: string; geometry: AreaGeometry }

/** One file of boundaries, and the day it was read in. */
export type BoundarySet = { id: string; fileName: string; loadedOn: string }
